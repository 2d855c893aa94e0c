import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import type { Check } from '../numerics/check.js';
import { blocksIn, folderWith, pause, paydown, start, untilKept } from '../../packages/cli/test/command.js';

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
): Promise<{ partial: Partial | null; readable: number; ended: number; code: number | null }> {
  const cwd = folderWith();
  const started = start([...RUN, '--format', FORMATS[trial % FORMATS.length]!], { cwd });
  await untilKept(started, join(cwd, 'o/.checkpoint'), 2 + 5 * (trial % 4));
  const begun = performance.now();
  started.child.kill('SIGINT');
  let partial: Partial | null = null;
  let readable = Infinity;
  const file = join(cwd, 'o/summary.json');
  let over = false;
  const ended = started.ended.then((end) => ((over = true), { ...end, at: performance.now() - begun }));
  while (partial === null && !over) {
    if (existsSync(file)) {
      partial = JSON.parse(readFileSync(file, 'utf8')) as Partial;
      readable = performance.now() - begun;
    } else await pause(5);
  }
  const { code, at } = await ended;
  if (existsSync(file)) partial = JSON.parse(readFileSync(file, 'utf8')) as Partial;
  return { partial, readable, ended: at, code };
}

/** Ctrl-C on a run leaves a readable result in time, with nothing else to do for the machine and with much. */
export async function stoppedChecks(): Promise<Check[]> {
  const series = async (title: string): Promise<Check[]> => {
    const load: number[] = [];
    const ended: Awaited<ReturnType<typeof pressed>>[] = [];
    for (let trial = 0; trial < TRIALS; trial++) {
      ended.push(await pressed(trial));
      load.push(loadavg()[0]!);
    }
    const sound = ended.filter(
      ({ partial, readable, code }) =>
        partial !== null && !partial.complete && partial.runs > 0 && readable < LIMIT_MS && code === 130,
    );
    const longest = (of: (each: (typeof ended)[number]) => number): string =>
      `${Math.round(Math.max(...ended.map(of)))} ms`;
    const last = ended.at(-1)!.partial;
    const again =
      last === null
        ? null
        : await paydown([...RUN.slice(0, 2), '--runs', String(last.runs), '--json', '--quiet'], { cwd: folderWith() });
    return [
      {
        what: `Ctrl-C, ${title} (load ${Math.min(...load).toFixed(1)} to ${Math.max(...load).toFixed(1)}): a readable partial result`,
        came: `${sound.length} of ${TRIALS}, the last after ${longest(({ readable }) => readable)}; ended after at most ${longest(({ ended: at }) => at)}`,
        bound: `${TRIALS} of ${TRIALS} within ${LIMIT_MS} ms`,
        passed: sound.length === TRIALS,
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
/** Every command that plays for long and can go on, at some ten million steps. */
const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  compare: ['compare', series, '--policy', '5%', '--policy', '20%', '--runs', '20000'],
  rank: ['rank', series, '--runs', '3000'],
  sweep: ['sweep', series, 'debt=0%..60%:13', '--runs', '3000'],
  frontier: ['sweep', series, '--runs', '400'],
  sensitivity: ['sensitivity', series, '--runs', '1000'],
  optimise: ['optimise', series, '--runs', '4000'],
  debate: ['debate', 'scenarios/debates/roadmap.yaml', '--runs', '2000'],
  explain: ['explain', series, '--runs', '40000'],
  loops: ['loops', series, '--runs', '6000'],
};
const MOST_LOST_MS = 5000;

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** A question is stopped in each way half-way through, and resumed: it must give the same answer, and lose little. */
export async function resumedChecks(): Promise<Check[]> {
  const checks: Check[] = [];
  for (const [name, question] of Object.entries(QUESTIONS)) {
    const asked = [...question, '--json', '--quiet', '--out', 'o', '--format', 'json'];
    const folder = `o/.checkpoint-${name}`;
    const { whole, blocks, longest } = await watched(asked, folder);
    for (const [signal, way] of [
      ['SIGKILL', 'kill -9'],
      ['SIGINT', 'Ctrl-C'],
    ] as const) {
      const cwd = folderWith();
      const stopped = start(asked, { cwd });
      await untilKept(stopped, join(cwd, folder), Math.ceil(blocks / 2));
      stopped.child.kill(signal);
      const { err } = await stopped.ended;
      const kept = blocksIn(join(cwd, folder));
      const resumed = await paydown([...asked, '--resume'], { cwd });
      const same = resumed.code === 0 && digestOf(resumed.out) === whole;
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

/** Answers a question to its end, and watches how its blocks come. */
async function watched(
  asked: readonly string[],
  folder: string,
): Promise<{ whole: string; blocks: number; longest: number }> {
  const cwd = folderWith();
  const started = start(asked, { cwd });
  let [blocks, longest, last] = [0, 0, performance.now()];
  let over = false;
  void started.ended.then(() => (over = true));
  while (!over) {
    const now = blocksIn(join(cwd, folder));
    if (now > blocks) {
      if (blocks > 0) longest = Math.max(longest, performance.now() - last);
      [blocks, last] = [now, performance.now()];
    }
    await pause(10);
  }
  const { out } = await started.ended;
  return { whole: digestOf(out), blocks, longest: Math.max(longest, performance.now() - last) };
}
