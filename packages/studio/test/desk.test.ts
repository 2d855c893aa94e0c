import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FIRST } from '../src/ask/question.ts';
import { Desk, PATIENCE } from '../src/play/desk.ts';
import { READY, type Answer, type Request } from '../src/play/messages.ts';

/** A thread that answers at once, or hangs while it starts. */
function thread(hangs: boolean) {
  const worker = {
    hangs,
    ended: false,
    onmessage: null as ((event: { data: unknown }) => void) | null,
    onerror: null,
    terminate: () => {
      worker.ended = true;
    },
    postMessage: ({ id }: Request) => {
      if (hangs) return;
      queueMicrotask(() => {
        worker.onmessage?.({ data: READY });
        worker.onmessage?.({ data: { id, faults: [] } satisfies Answer });
      });
    },
  };
  return worker;
}

/** A desk whose first threads hang, and the threads it has started. */
function deskWith(hanging: number) {
  const threads: ReturnType<typeof thread>[] = [];
  const desk = new Desk(() => {
    threads.push(thread(threads.length < hanging));
    return threads[threads.length - 1] as unknown as Worker;
  });
  return { desk, threads };
}

const request = (id: number): Request => ({ id, what: 'picture', inquiry: FIRST, own: null, runs: 200 });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it.each([0, 1, 2])('answers although %i threads hang as they start', async (hanging) => {
  const { desk, threads } = deskWith(hanging);
  const asked = desk.ask(request(1));
  await vi.advanceTimersByTimeAsync(3 * PATIENCE);
  expect(await asked).toEqual({ id: 1, faults: [] });
  expect(threads.map(({ ended }) => ended)).toEqual([...Array.from({ length: hanging }, () => true), false]);
});

it('waits longer for each thread that follows', async () => {
  const { desk, threads } = deskWith(Infinity);
  void desk.ask(request(1));
  const started: number[] = [];
  for (let seconds = 0; seconds <= 60; seconds++) {
    started.push(threads.length);
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect([0, 6, 16, 36].map((second) => started[second])).toEqual([1, 2, 3, 4]);
});

it('starts no other for what was dropped, nor for one that is ready and long at work', async () => {
  const { desk, threads } = deskWith(1);
  const dropped = desk.ask(request(1));
  desk.drop();
  expect(await dropped).toBeNull();
  await vi.advanceTimersByTimeAsync(10 * PATIENCE);
  expect(threads).toHaveLength(1);

  const slow = thread(true);
  const patient = new Desk(() => slow as unknown as Worker);
  const asked = patient.ask(request(2));
  slow.onmessage?.({ data: READY });
  await vi.advanceTimersByTimeAsync(10 * PATIENCE);
  slow.onmessage?.({ data: { id: 2, faults: [] } });
  expect(await asked).toEqual({ id: 2, faults: [] });
  expect(slow.ended).toBe(false);
});

it('of those of a kind that wait, answers the last alone', async () => {
  const { desk } = deskWith(0);
  const asked = [1, 2, 3].map((id) => desk.ask(request(id)));
  await vi.advanceTimersByTimeAsync(1);
  expect(await Promise.all(asked)).toEqual([{ id: 1, faults: [] }, null, { id: 3, faults: [] }]);
});
