import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { predict, readMeasure, type Measure } from '@paydown/engine/internal';
import { chartCsv, SLIDE } from '@paydown/report';
import { afterAll, describe, expect, it } from 'vitest';
import { openPool, type Pool } from '../dist/simulate/pool.js';
import { caseQuestion } from '../src/commands/case.js';
import { chartSources } from '../src/commands/chartSources.js';
import { comparisonOf } from '../src/commands/compare.js';
import { debateQuestion } from '../src/commands/debate.js';
import { decideQuestion } from '../src/commands/decide.js';
import { discoverQuestion } from '../src/commands/discover.js';
import { explainQuestion } from '../src/commands/explain.js';
import { fitQuestion } from '../src/commands/fit.js';
import { loopsQuestion } from '../src/commands/loops.js';
import { optimiseQuestion } from '../src/commands/optimise.js';
import { rankQuestion } from '../src/commands/rank.js';
import { sensitivityQuestion } from '../src/commands/sensitivity.js';
import { frontierQuestion } from '../src/commands/sweep.js';
import { sweepQuestion } from '../src/commands/sweepQuestion.js';
import { loadScenario } from '../src/input/load.js';
import { overridesOf } from '../src/input/overrides.js';
import { filesIn, folderWith, killed, paydown, paydownHere, start, untilKept } from './paydown.js';

const SCENARIO = 'scenarios/seed.yaml';
/** Few short futures, of a question that plays many times: what is tested is who takes what. */
const few = { runs: '64', horizon: '1 year' };
/** Three blocks of futures, of what plays once or twice. */
const blocks = { ...few, runs: '600' };

/** After so many a command is killed: it asks for more of them than for these. */
const SOME_FUTURES = 200;

/** What a command plays, and makes of it. */
type Asked = (pool: Pool) => Promise<unknown>;

async function question(of: unknown): Promise<Asked> {
  const { ask } = (await of) as { ask(play: Pool['play']): Promise<unknown> };
  return (pool) => ask(pool.play);
}

async function chart(name: string): Promise<Asked> {
  const source = (await chartSources()).find((each) => each.name === name)!;
  const prepared = await source.prepare([SCENARIO], blocks);
  return async (pool) => chartCsv(await prepared.draw(pool, SLIDE));
}

async function prediction(): Promise<Asked> {
  const scenario = loadScenario(SCENARIO, overridesOf(blocks));
  const measure = readMeasure('arr at month 9', scenario) as Measure;
  return (pool) => predict(scenario, measure, { made: '2027-01-04', date: '2027-10-01' }, pool.play);
}

/** A file with the months of a company that grew from $1M to $2M. */
function history(): string {
  const rows = Array.from({ length: 13 }, (_, i) => {
    const month = `${2025 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
    return `${month},${Math.round(1e6 * 2 ** (i / 12))},${20 + i}`;
  });
  const file = join(folderWith(), 'months.csv');
  writeFileSync(file, ['Month,ARR,Headcount', ...rows].join('\n'));
  return file;
}

const COMMANDS: Readonly<Record<string, () => Promise<Asked>>> = {
  compare: () => question(comparisonOf([SCENARIO], { ...blocks, policy: ['5%', '20%'] })),
  rank: () => question(rankQuestion(SCENARIO, few)),
  sweep: () => question(sweepQuestion(SCENARIO, ['debt=0%..60%:7'], few)),
  frontier: () => question(frontierQuestion(SCENARIO, { ...few, steps: 3 })),
  sensitivity: () => question(sensitivityQuestion(SCENARIO, { ...few, method: 'tornado' })),
  optimise: () => question(optimiseQuestion(SCENARIO, { ...few, over: 'constant' })),
  debate: () => question(debateQuestion('scenarios/debates/roadmap.yaml', { runs: '64' })),
  case: () => question(caseQuestion('scenarios/cases/sales-tools.yaml', { runs: '600' })),
  fit: () => question(fitQuestion(SCENARIO, [history()], { ...few, draws: 600, quiet: true })),
  decide: () => question(decideQuestion(SCENARIO, [], few)),
  discover: () => question(discoverQuestion(SCENARIO, ['30%'], blocks)),
  explain: () => question(explainQuestion(SCENARIO, few)),
  loops: () => question(loopsQuestion(SCENARIO, few)),
  'the chart of a run': () => chart('arr'),
  'the chart of a question': () => chart('rank'),
  predict: prediction,
};

const digestOf = (found: unknown): string => createHash('sha256').update(JSON.stringify(found)).digest('hex');

const answer = async (asked: Asked, pool: Pool): Promise<string> => digestOf(await asked(pool));

/** Threads of two commands that nobody ends: one keeps nothing, one goes on with blocks. */
const [plain, resuming] = [openPool({ workers: 2 }), openPool({ workers: 2 })];
afterAll(() => Promise.all([plain.close(), resuming.close()]));

/** Asks on threads of its own that keep their blocks; after some futures they end, as if the command were killed. Returns what was answered by then. */
async function askAndKill(asked: Asked, folder: string): Promise<string | null> {
  let kill = (): void => {};
  const killed = new Promise<null>((resolve) => (kill = () => resolve(null)));
  const pool = openPool({ workers: 2, onPlayed: (done) => done >= SOME_FUTURES && kill() });
  pool.keepIn({ folder, resume: false });
  try {
    return await Promise.race([answer(asked, pool), killed]);
  } finally {
    await pool.close();
  }
}

const blocksIn = (folder: string): string[] => readdirSync(folder).filter((name) => !name.endsWith('.tmp'));

describe('a command that is killed half-way', () => {
  it.each(Object.keys(COMMANDS))('%s goes on with the blocks that are there, to the same answer', async (name) => {
    const folder = mkdtempSync(join(folderWith(), 'kept-'));
    const asked = await COMMANDS[name]!();
    const whole = await answer(asked, plain);
    expect(await askAndKill(asked, folder)).toBeNull();
    const kept = blocksIn(folder);
    expect(kept.length).toBeGreaterThan(0);
    const times = (): number[] => kept.map((block) => statSync(join(folder, block)).mtimeMs);
    const before = times();
    resuming.keepIn({ folder, resume: true });
    expect(await answer(asked, resuming)).toBe(whole);
    expect(times()).toEqual(before);
    expect(blocksIn(folder).length).toBeGreaterThan(kept.length);
  });
});

describe('a command that is killed, resumed, stopped by Ctrl-C and resumed', () => {
  // Every command is, by `npm run verify:faults -- resumed`.
  it('gives the answer that it gives in one go', { timeout: 240_000 }, async () => {
    const cwd = folderWith({
      'months.csv': readFileSync(history()),
      'long.yaml': 'extends: seed\nhorizon: 10 years\n',
    });
    // Just long enough to be kept while it is played.
    const asked = ['fit', 'long.yaml', 'months.csv', '--draws', '1000', '--to', 'fitted.yaml'];
    const args = [...asked, '--quiet', '--json', '--out'];
    const fitted = () => readFileSync(join(cwd, 'fitted.yaml'), 'utf8');
    const whole = await paydownHere([...args, 'whole', '--format', 'json'], { cwd });
    expect({ code: whole.code, err: whole.err }).toEqual({ code: 0, err: '' });
    const written = fitted();
    rmSync(join(cwd, 'fitted.yaml'));

    const parts = [...args, 'parts', '--format', 'json'];
    const kept = join(cwd, 'parts/.checkpoint-fit');
    await killed(parts, cwd, kept, 10);
    const before = blocksIn(kept);
    expect(before.length).toBeGreaterThanOrEqual(10);
    expect(filesIn(join(cwd, 'parts')).filter((file) => !file.startsWith('.'))).toEqual([]);

    const stopped = start([...parts, '--resume'], { cwd });
    await untilKept(stopped, kept, before.length + 10);
    stopped.child.kill('SIGINT');
    const { code, out, err } = await stopped.ended;
    expect({ code, out }).toEqual({ code: 130, out: '' });
    expect(err).toContain('the same command with --resume goes on from there');
    expect(blocksIn(kept)).toEqual(expect.arrayContaining(before));

    const resumed = await paydown([...parts, '--resume'], { cwd });
    expect(resumed).toEqual(whole);
    expect(existsSync(kept)).toBe(false);
    expect(fitted()).toBe(written);
  });
});
