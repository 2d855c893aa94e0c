import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Play } from '@paydown/engine';
import { describe, expect, it } from 'vitest';
import { openPool } from '../dist/simulate/pool.js';
import { comparisonOf } from '../src/commands/compare.js';
import { debateQuestion } from '../src/commands/debate.js';
import { explainQuestion } from '../src/commands/explain.js';
import { loopsQuestion } from '../src/commands/loops.js';
import { optimiseQuestion } from '../src/commands/optimise.js';
import { rankQuestion } from '../src/commands/rank.js';
import { sensitivityQuestion } from '../src/commands/sensitivity.js';
import { frontierQuestion } from '../src/commands/sweep.js';
import { sweepQuestion } from '../src/commands/sweepQuestion.js';
import { folderWith } from './paydown.js';

const SCENARIO = 'scenarios/seed.yaml';
/** Few short futures: what is tested is who takes what. */
const few = { runs: '300', horizon: '1 year' };

/** After so many a question is killed: it asks for more of them than for these. */
const SOME_FUTURES = 500;

interface Asked {
  ask(play: Play): Promise<unknown>;
}

const QUESTIONS: Readonly<Record<string, () => Promise<Asked> | Asked>> = {
  compare: () => comparisonOf([SCENARIO], { ...few, runs: '2000', policy: ['5%', '20%'] }),
  rank: () => rankQuestion(SCENARIO, few),
  sweep: () => sweepQuestion(SCENARIO, ['debt=0%..60%:7'], few) as Asked,
  frontier: () => frontierQuestion(SCENARIO, { ...few, steps: 3 }),
  sensitivity: () => sensitivityQuestion(SCENARIO, { ...few, method: 'tornado' }),
  optimise: () => optimiseQuestion(SCENARIO, { ...few, over: 'constant' }),
  debate: () => debateQuestion('scenarios/debates/roadmap.yaml', { runs: '300' }),
  explain: () => explainQuestion(SCENARIO, few),
  loops: () => loopsQuestion(SCENARIO, few),
};

const digestOf = (found: unknown): string => createHash('sha256').update(JSON.stringify(found)).digest('hex');

/** Asks on threads, in a folder of blocks; after so many futures the threads end, as if the command were killed. */
async function ask(question: Asked, folder: string | null, resume: boolean, until = Infinity): Promise<string | null> {
  let kill = (): void => {};
  const killed = new Promise<null>((resolve) => (kill = () => resolve(null)));
  const pool = openPool({ workers: 2, onPlayed: (done) => done >= until && kill() });
  if (folder !== null) pool.keepIn({ folder, resume });
  try {
    return await Promise.race([question.ask(pool.play).then(digestOf), killed]);
  } finally {
    await pool.close();
  }
}

const blocksIn = (folder: string): string[] => readdirSync(folder).filter((name) => !name.endsWith('.tmp'));

describe('a question that is killed half-way', () => {
  it.each(Object.keys(QUESTIONS))('%s goes on with the blocks that are there, to the same answer', async (name) => {
    const folder = mkdtempSync(join(folderWith(), 'kept-'));
    const question = await QUESTIONS[name]!();
    const whole = await ask(question, null, false);
    expect(await ask(question, folder, false, SOME_FUTURES)).toBeNull();
    const kept = blocksIn(folder);
    expect(kept.length).toBeGreaterThan(0);
    const times = (): number[] => kept.map((block) => statSync(join(folder, block)).mtimeMs);
    const before = times();
    expect(await ask(question, folder, true)).toBe(whole);
    expect(times()).toEqual(before);
    expect(blocksIn(folder).length).toBeGreaterThan(kept.length);
  });
});
