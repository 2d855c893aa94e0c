import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import type { Check } from '../numerics/check.js';
import { howMany, some } from './part.js';
import { blocksIn, folderWith, pause, paydown, start, untilKept, type Ended } from '../../packages/cli/test/command.js';

const TRIALS = 20;
const LIMIT_MS = 2000;
/** Processes for each core that do nothing but take its time. */
const BURNERS = 4;
const RUN = ['run', 'scenarios/series-b.yaml', '--runs', '200000', '--out', 'o'];
const FORMATS = ['html', 'json', 'html,json', 'json,svg', 'csv'];

interface Partial {
  readonly digest: string;
  readonly complete: boolean;
  readonly runs: number;
  readonly scenario: { readonly runs: number };
}

/** Does something while other processes want every core. */
async function underLoad<T>(act: () => Promise<T>): Promise<T> {
  const burners = Array.from({ length: BURNERS * availableParallelism() }, () =>
    spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }),
  );
  try {
    return await act();
  } finally {
    for (const burner of burners) burner.kill('SIGKILL');
  }
}

/** What a run left that was stopped by Ctrl-C, and after how many milliseconds it could be read; null if nothing. */
async function pressed(
  trial: number,
): Promise<{ partial: Partial | null; readable: number; counted: number; ended: number; code: number | null }> {
  const cwd = folderWith();
  const started = start([...RUN, '--format', FORMATS[trial % FORMATS.length]!], { cwd });
  await untilKept(started, join(cwd, 'o/.checkpoint'), 2 + 5 * (trial % 4));
  const begun = performance.now();
  started.child.kill('SIGINT');
  let partial: Partial | null = null;
  let [readable, counted] = [Infinity, Infinity];
  const file = join(cwd, 'o/summary.json');
  let over = false;
  const ended = started.ended.then((end) => ((over = true), { ...end, at: performance.now() - begun }));
  // First there is one of no futures, then one of some.
  while (counted === Infinity && !over) {
    if (existsSync(file)) {
      partial = JSON.parse(readFileSync(file, 'utf8')) as Partial;
      const now = performance.now() - begun;
      readable = Math.min(readable, now);
      if (partial.runs > 0) counted = now;
    }
    await pause(5);
  }
  const { code, at } = await ended;
  if (existsSync(file)) partial = JSON.parse(readFileSync(file, 'utf8')) as Partial;
  if (partial !== null && partial.runs > 0) counted = Math.min(counted, at);
  return { partial, readable, counted, ended: at, code };
}

/** Ctrl-C on a run leaves a readable result in time, with nothing else to do for the machine and with much. */
export async function stoppedChecks(): Promise<Check[]> {
  const trials = howMany(TRIALS);
  const series = async (title: string): Promise<Check[]> => {
    const load: number[] = [];
    const ended: Awaited<ReturnType<typeof pressed>>[] = [];
    for (let trial = 0; trial < trials; trial++) {
      ended.push(await pressed(trial));
      load.push(loadavg()[0]!);
    }
    const readable = ended.filter(
      (each) => each.partial !== null && !each.partial.complete && each.readable < LIMIT_MS && each.code === 130,
    );
    const counted = ended.filter((each) => each.counted < Infinity);
    const soon = counted.filter((each) => each.counted < LIMIT_MS);
    const longest = (of: (each: (typeof ended)[number]) => number): string =>
      `${Math.round(Math.max(...ended.map(of)))} ms`;
    const last =
      ended.map(({ partial }) => partial).findLast((partial) => partial !== null && partial.runs > 0) ?? null;
    const again =
      last === null
        ? null
        : await paydown([...RUN.slice(0, 2), '--runs', String(last.runs), '--json', '--quiet'], { cwd: folderWith() });
    return [
      {
        what: `Ctrl-C, ${title} (load ${Math.min(...load).toFixed(1)} to ${Math.max(...load).toFixed(1)}): a readable partial result`,
        came: `${readable.length} of ${trials}, the last after ${longest((each) => each.readable)}; ended after at most ${longest((each) => each.ended)}`,
        bound: `${trials} of ${trials} within ${LIMIT_MS} ms`,
        passed: readable.length === trials,
      },
      {
        what: `of these, with futures in it when the command had ended`,
        came: `${counted.length} of ${trials}, ${soon.length} of them within ${LIMIT_MS} ms`,
        bound: `${trials} of ${trials}`,
        passed: counted.length === trials,
      },
      {
        what: `what the last of them left, played alone (${last?.runs} futures)`,
        came: again !== null && (JSON.parse(again.out) as Partial).digest === last?.digest ? 'same digest' : 'another',
        bound: 'same digest',
        passed: again !== null && (JSON.parse(again.out) as Partial).digest === last?.digest,
      },
    ];
  };
  return [
    ...(await series('machine as it is')),
    ...(await underLoad(() => series(`${BURNERS} busy processes a core more`))),
  ];
}

const series = 'scenarios/series-b.yaml';

interface Long {
  readonly args: readonly string[];
  /** Where its blocks are. */
  readonly kept: string;
  /** The file that it leaves, where it prints nothing. */
  readonly file?: string;
}

const asked = (name: string, ...args: string[]): Long => ({
  args: [...args, '--json', '--quiet', '--out', 'o', '--format', 'json'],
  kept: `o/.checkpoint-${name}`,
});

/** Every command that plays for long and can go on, at some ten million steps. */
const COMMANDS: Readonly<Record<string, Long>> = {
  compare: asked('compare', 'compare', series, '--policy', '5%', '--policy', '20%', '--runs', '20000'),
  rank: asked('rank', 'rank', series, '--runs', '3000'),
  sweep: asked('sweep', 'sweep', series, 'debt=0%..60%:13', '--runs', '3000'),
  frontier: asked('frontier', 'sweep', series, '--runs', '400'),
  sensitivity: asked('sensitivity', 'sensitivity', series, '--runs', '1000'),
  optimise: asked('optimise', 'optimise', series, '--runs', '4000'),
  decide: asked('decide', 'decide', series, '--runs', '2000'),
  discover: asked('discover', 'discover', series, '40%', '--runs', '20000'),
  debate: asked('debate', 'debate', 'scenarios/debates/roadmap.yaml', '--runs', '2000'),
  case: asked('case', 'case', 'scenarios/cases/sales-tools.yaml', '--runs', '26000'),
  fit: asked('fit', 'fit', series, 'months.csv', '--draws', '20000'),
  explain: asked('explain', 'explain', series, '--runs', '40000'),
  loops: asked('loops', 'loops', series, '--runs', '6000'),
  deck: {
    args: ['deck', series, '--runs', '4000', '--out', 'o', '--quiet'],
    kept: 'o/.checkpoint-deck',
    file: 'o/deck.pptx',
  },
  chart: {
    args: ['chart', series, 'arr', '--format', 'csv', '--runs', '30000', '--out', 'o', '--quiet'],
    kept: 'o/.checkpoint-chart-arr',
    file: 'o/arr.csv',
  },
  predict: {
    args: [
      'predict',
      series,
      'arr at year 2',
      '--on',
      '2027-01-04',
      '--runs',
      '40000',
      '--to',
      'p.jsonl',
      '--json',
      '--quiet',
    ],
    kept: '.checkpoint-predict',
  },
};
/** Months of a company whose revenue comes to what the scenario begins with. */
const MONTHS = [
  'Month,ARR,Headcount',
  ...Array.from({ length: 13 }, (_, i) => {
    const month = `${2026 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
    return `${month},${Math.round(7e6 * 1.9 ** ((i - 12) / 12))},${61 + 2 * i}`;
  }),
].join('\n');
const MOST_LOST_MS = 5000;

const digestOf = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex').slice(0, 12);
/** What a command came to: what it printed, or the file that it left. */
const outcomeOf = ({ file }: Long, { out }: Ended, cwd: string): string =>
  digestOf(file === undefined ? out : existsSync(join(cwd, file)) ? readFileSync(join(cwd, file)) : '');

/** A command is stopped in each way half-way through, and resumed: it must come to the same, and lose little. */
export async function resumedChecks(): Promise<Check[]> {
  const checks: Check[] = [];
  for (const [name, long] of some(Object.entries(COMMANDS))) {
    const { whole, blocks, longest } = await watched(long);
    for (const [signal, way] of [
      ['SIGKILL', 'kill -9'],
      ['SIGINT', 'Ctrl-C'],
    ] as const) {
      const cwd = folderWith({ 'months.csv': MONTHS });
      const stopped = start(long.args, { cwd });
      await untilKept(stopped, join(cwd, long.kept), Math.ceil(blocks / 2));
      stopped.child.kill(signal);
      const { err } = await stopped.ended;
      const kept = blocksIn(join(cwd, long.kept));
      const resumed = await paydown([...long.args, '--resume'], { cwd });
      const same = resumed.code === 0 && outcomeOf(long, resumed, cwd) === whole;
      const said = signal === 'SIGKILL' || err.includes('--resume goes on from there');
      checks.push({
        what: `${name}: ${way} with ${kept} of ${blocks} blocks, resumed`,
        came: `${same ? 'same' : `another (exit ${resumed.code}: ${resumed.err.slice(0, 100)})`}${said ? '' : ', says nothing'}`,
        bound: 'same',
        passed: same && said && kept > 0 && kept < blocks,
      });
    }
    checks.push({
      what: `${name}: longest time without a block kept, from the first to the end`,
      came: `${Math.round(longest)} ms`,
      bound: `< ${MOST_LOST_MS} ms`,
      passed: longest < MOST_LOST_MS,
    });
  }
  return checks;
}

/** Does a command to its end, and watches how its blocks come. */
async function watched(long: Long): Promise<{ whole: string; blocks: number; longest: number }> {
  const cwd = folderWith({ 'months.csv': MONTHS });
  const started = start(long.args, { cwd });
  let [blocks, longest, last] = [0, 0, performance.now()];
  let over = false;
  void started.ended.then(() => (over = true));
  while (!over) {
    const now = blocksIn(join(cwd, long.kept));
    if (now > blocks) {
      if (blocks > 0) longest = Math.max(longest, performance.now() - last);
      [blocks, last] = [now, performance.now()];
    }
    await pause(10);
  }
  const ended = await started.ended;
  return { whole: outcomeOf(long, ended, cwd), blocks, longest: Math.max(longest, performance.now() - last) };
}
