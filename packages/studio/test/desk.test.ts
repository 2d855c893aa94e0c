import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Desk, PATIENCE, type Heard, type Said } from '../src/threads/desk.ts';

/** Threads in this one: what each has received, and what it says when a test has it say so. */
interface Thread {
  readonly received: Said<string>[];
  readonly says: (heard: Heard<string>) => void;
  readonly dies: () => void;
  ended: boolean;
}

let threads: Thread[];

function make(): Worker {
  const worker = {
    onmessage: null as ((event: { data: Heard<string> }) => void) | null,
    onerror: null as ((event: { message: string; preventDefault(): void }) => void) | null,
    postMessage: (said: Said<string>) => {
      thread.received.push(said);
    },
    terminate: () => {
      thread.ended = true;
    },
  };
  const thread: Thread = {
    received: [],
    says: (data) => worker.onmessage?.({ data }),
    dies: () => worker.onerror?.({ message: 'died', preventDefault: () => undefined }),
    ended: false,
  };
  threads.push(thread);
  return worker as unknown as Worker;
}

const desk = () => new Desk<string, string>(make, (question) => question.split(' ')[0]!);

beforeEach(() => {
  threads = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('asks one after another, and of a kind that waits only the last', async () => {
  const asks = desk();
  const answers = ['picture 1', 'picture 2', 'story 1', 'picture 3'].map((question) => asks.ask(question));
  expect(threads.map(({ received }) => received)).toEqual([[{ id: 0, question: 'picture 1' }]]);
  threads[0]!.says({ id: 0, answer: 'one' });
  threads[0]!.says({ id: 3, answer: 'three' });
  threads[0]!.says({ id: 2, problem: 'no such future' });
  await expect(answers[2]).rejects.toThrow('no such future');
  expect(await Promise.all([answers[0], answers[1], answers[3]])).toEqual(['one', null, 'three']);
});

it('gives up what nobody waits for, keeps the thread, and takes no late answer for that of the next question', async () => {
  const asks = desk();
  const [first, second] = [asks.ask('picture 1'), asks.ask('story 1')];
  asks.drop();
  expect(await Promise.all([first, second])).toEqual([null, null]);
  const next = asks.ask('picture 2');
  threads[0]!.says({ id: 0, answer: 'late' });
  threads[0]!.says({ dropped: 0 });
  threads[0]!.says({ id: 2, answer: 'two' });
  expect(await next).toBe('two');
  vi.advanceTimersByTime(100 * PATIENCE);
  expect(threads.map(({ ended }) => ended)).toEqual([false]);
});

it('replaces a thread that does not hear, and asks the new one what waits', async () => {
  const asks = desk();
  void asks.ask('picture 1');
  threads[0]!.says({ ready: true });
  asks.drop();
  const next = asks.ask('picture 2');
  vi.advanceTimersByTime(PATIENCE);
  expect(threads.map(({ ended }) => ended)).toEqual([true, false]);
  expect(threads[1]!.received).toEqual([{ id: 1, question: 'picture 2' }]);
  threads[1]!.says({ id: 1, answer: 'two' });
  expect(await next).toBe('two');
});

it('replaces a thread that hangs as it starts, and waits twice as long for each that follows', async () => {
  const asks = desk();
  const asked = asks.ask('picture 1');
  const started = () => threads.length;
  const counts = [1, 2, 4].map((times) => {
    vi.advanceTimersByTime(times * PATIENCE - 1);
    const before = started();
    vi.advanceTimersByTime(1);
    return [before, started()];
  });
  expect(counts).toEqual([
    [1, 2],
    [2, 3],
    [3, 4],
  ]);
  threads[3]!.says({ ready: true });
  vi.advanceTimersByTime(100 * PATIENCE);
  expect(started()).toBe(4);
  threads[3]!.says({ id: 0, answer: 'at last' });
  expect(await asked).toBe('at last');
  expect(threads.map(({ ended }) => ended)).toEqual([true, true, true, false]);
});

it('starts no other thread for what was given up', () => {
  const asks = desk();
  void asks.ask('picture 1');
  asks.drop();
  vi.advanceTimersByTime(100 * PATIENCE);
  expect(threads.map(({ ended }) => ended)).toEqual([true]);
});

it('asks again where a thread dies, gives up a question that two die of, and goes on', async () => {
  const asks = desk();
  const [first, second] = [asks.ask('picture 1'), asks.ask('story 1')];
  threads[0]!.dies();
  threads[1]!.dies();
  await expect(first).rejects.toThrow('died');
  threads[2]!.says({ id: 1, answer: 'told' });
  expect(await second).toBe('told');
});
