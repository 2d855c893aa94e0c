import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Failure } from '../../packages/cli/dist/exit.js';
import { openPool } from '../../packages/cli/dist/simulate/pool.js';
import { keepBlocks } from '../../packages/cli/dist/simulate/resume.js';
import { folderWith, removeFolders } from '../../packages/cli/test/command.js';
import { readScenario, type Scenario } from '../../packages/engine/src/internal.js';
import { DAMAGE } from './damage.js';

/** The core of the campaign: the same kinds of damage, to a small run and without the command around it. */
const TEXT = 'company: {engineers: 10, arr: $1M, cash: $4M}\nhorizon: 8 weeks\nruns: 1000\n';
const scenarioOf = (seed: string): Scenario =>
  readScenario('small.yaml', { read: () => `${TEXT}seed: ${seed}\n`, resolve: (_, to) => to }).scenario!;
const OURS = scenarioOf('ours');
/** Counts as long, so that it is kept. */
const work = (scenario: Scenario) => ({ kind: 'run' as const, scenario, futures: 1e9 });

let folders: { ours: string; theirs: string };
let digest: string;

const pool = openPool({ workers: 2 });
afterAll(() => pool.close());
afterAll(removeFolders);

/** Resumes what a folder has, and says how that ended. */
async function resumed(out: string, scenario: Scenario, resume = true): Promise<{ end: string; notes: string[] }> {
  const notes: string[] = [];
  const place = { out, name: 'kept', holds: () => true, resume, note: (text: string) => void notes.push(text) };
  try {
    keepBlocks(pool, work(scenario), place);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { end: `refused: ${error.code}`, notes: [error.message] };
  }
  return { end: (await pool.simulate(scenario)).digest, notes };
}

beforeAll(async () => {
  folders = { ours: folderWith(), theirs: folderWith() };
  ({ end: digest } = await resumed(folders.ours, OURS, false));
  await resumed(folders.theirs, scenarioOf('theirs'), false);
});

it('there are 100 kinds of damage and more', () => expect(DAMAGE.length).toBeGreaterThanOrEqual(100));

it.each(DAMAGE)('$what', async ({ harm }) => {
  const [out, theirs] = [folderWith(), folderWith()];
  mkdirSync(join(out, 'kept'));
  cpSync(join(folders.ours, 'kept'), join(out, 'kept'), { recursive: true });
  cpSync(join(folders.theirs, 'kept'), join(theirs, 'kept'), { recursive: true });
  harm(join(out, 'kept'), join(theirs, 'kept'));
  const { end, notes } = await resumed(out, OURS);
  expect([digest, 'refused: 64']).toContain(end);
  if (end !== digest) {
    expect(notes[0]).toMatch(/holds another run, which cannot be resumed like this: .{10}/);
    expect((await resumed(out, OURS, false)).end).toBe(digest);
  }
  for (const folder of [out, theirs]) rmSync(folder, { recursive: true });
});
