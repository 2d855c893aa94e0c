import { playHere, readInquiry, type Scenario } from '@paydown/engine/internal';
import { simulateBlock } from '@paydown/engine/simulate';
import { expect, it } from 'vitest';
import { FIRST } from '../src/ask/question.ts';
import type { Job } from '../src/play/messages.ts';
import { GivenUp, Pool } from '../src/play/pool.ts';

const WANTED = { outcomes: ['arr'], weeks: [0, 10] } as const;
const scenario: Scenario = readInquiry(
  { ...FIRST, story: 'own' },
  { read: () => 'company: {engineers: 10, arr: 1M, cash: 1M}', resolve: (_, to) => to },
  [{ path: 'runs', text: '600', origin: '' }],
).today!;

type Death = 'unheard' | 'heard' | null;

/** A player in this thread, which may be dead before it has anything to do, or die of its first block. */
function player(death: Death): Worker {
  const worker = {
    onmessage: null as ((event: { data: unknown }) => void) | null,
    onerror: null as ((event: { message: string; preventDefault(): void }) => void) | null,
    terminate: () => undefined,
    postMessage: ({ job, scenario: world, block, wanted }: Job) => {
      queueMicrotask(() => {
        if (death === 'heard') worker.onerror?.({ message: 'died', preventDefault: () => undefined });
        else if (death === null) worker.onmessage?.({ data: { job, ...simulateBlock(world, block, wanted) } });
      });
    },
  };
  if (death === 'unheard')
    queueMicrotask(() => worker.onerror?.({ message: 'not found', preventDefault: () => undefined }));
  return worker as unknown as Worker;
}

const poolOf = (...deaths: readonly Death[]): Pool => {
  const made = [...deaths];
  return new Pool(2, () => player(made.shift() ?? null));
};

it.each([[[null, null]], [['heard', null]], [['heard', 'heard', null]], [['unheard', 'unheard', null]]] as const)(
  'plays what would be played here, whoever dies: %j',
  async (deaths) => {
    const pool = poolOf(...deaths);
    await Promise.resolve();
    expect(await pool.play(scenario, WANTED)).toEqual(await playHere(scenario, WANTED));
  },
);

it('gives up a block that every player dies of, and says why', async () => {
  const pool = new Pool(1, () => player('heard'));
  await expect(pool.play(scenario, WANTED)).rejects.toThrow('died');
});

it('gives up what waits when nobody wants it any more, and plays what comes next', async () => {
  const pool = poolOf();
  const first = pool.play(scenario, WANTED);
  pool.drop();
  await expect(first).rejects.toThrow(GivenUp);
  expect(await pool.play(scenario, WANTED)).toEqual(await playHere(scenario, WANTED));
});

it('gives up what a question goes on to play after it was given up, and nothing of the next', async () => {
  const pool = poolOf();
  const given = pool.playing();
  const first = given(scenario, WANTED);
  pool.drop();
  await expect(first).rejects.toThrow(GivenUp);
  await expect(given(scenario, WANTED)).rejects.toThrow(GivenUp);
  expect(await pool.playing()(scenario, WANTED)).toEqual(await playHere(scenario, WANTED));
});
