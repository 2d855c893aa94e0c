import { join } from 'node:path';
import type { Scenario } from '@paydown/engine/internal';
import { openDrawer } from '../draw/drawer.js';
import { Failure, type ExitCode } from '../exit.js';
import { aborted, stopOnInterrupt, type Stop } from '../interrupt.js';
import type { ScenarioOptions } from '../input/overrides.js';
import { themeFrom } from '../input/theme.js';
import { answer, answerJson, show, styleOf, tell } from '../output/console.js';
import { holdFolder } from '../output/files.js';
import { defaultFolder } from '../output/folder.js';
import {
  ending,
  listed,
  nothingYet,
  resultJson,
  SUMMARY,
  summaryDocument,
  type AnswerOptions,
  type Format,
} from '../output/formats.js';
import { originOf, type Origin } from '../output/ledger.js';
import type { Progress } from '../output/progress.js';
import { worthKeeping } from '../simulate/checkpoint.js';
import { memoryToSum } from '../simulate/flat.js';
import type { Result } from '../simulate/partial.js';
import type { Pool } from '../simulate/pool.js';
import { keepBlocks } from '../simulate/resume.js';
import { playing } from './playing.js';

const LOOP_RUNS = 1000;
const UNFINISHED = 'There was no time to draw all of it.';
const RESUME = 'The same command with --resume goes on from there.';

export interface RunOptions extends ScenarioOptions, AnswerOptions {
  readonly loops?: boolean;
}

/** Plays the futures of a scenario, says what comes out, and writes the report. */
export async function run(path: string, options: RunOptions): Promise<void> {
  const stop = stopOnInterrupt();
  await playing(
    options,
    async ({ pool, show }) => {
      const { scenarioFrom } = await import('../input/scenario.js');
      const scenario = scenarioFrom(path, options, memoryToSum);
      await playAndTell(scenario, options.out ?? defaultFolder(path), options, {
        pool,
        stop,
        progress: show(scenario.runs),
      });
    },
    stop.signal,
  );
}

interface Tools {
  readonly pool: Pool;
  readonly stop: Stop;
  readonly progress: Progress;
}

async function playAndTell(
  scenario: Scenario,
  out: string,
  options: RunOptions,
  { pool, stop, progress }: Tools,
): Promise<void> {
  const { json = false, quiet = false, resume = false, format = ['html'] } = options;
  const note = (text: string) => {
    progress.end();
    if (!quiet) tell(text);
  };
  const writes = !json || resume || options.format !== undefined || options.out !== undefined;
  // The data too, in case that it is stopped.
  const endings = [...format, 'json' as const].map(ending);
  const folder = writes ? await holdFolder(out, { note, stop: stop.signal, endings }) : null;
  const blocks =
    folder
    && keepBlocks(
      pool,
      { kind: 'run', scenario, futures: scenario.runs },
      { out, name: '.checkpoint', holds: () => folder.holds(), resume, note },
    );

  const drawer = folder && openDrawer(await themeFrom(options.theme));
  try {
    // The data first: that is what a run leaves however little time there is.
    const origin = (result: Result | null): Origin =>
      originOf('run', scenario, JSON.stringify([result?.digest, scenario]));
    const save = (result: Result | null): void =>
      void folder?.write([result === null ? nothingYet(scenario) : summaryDocument(result)], origin(result));
    let latest: Result | null = null;
    void aborted(stop.signal).then(() => save(latest));
    const playing = pool.simulate(scenario, {
      stop: stop.signal,
      onPartial: (partial) => save(marked(partial)),
      ...(drawer && worthKeeping(scenario, scenario.runs) && { onFirst: (block) => drawer.rehearse(scenario, block) }),
    });
    // Behind the futures in the queue, so that the threads have something to do while the first are summed up.
    const spread = import('@paydown/engine/internal').then(({ uncertainty }) => uncertainty(scenario, pool.play));
    spread.catch(() => {});
    const debt = whatDebtDoes(scenario, pool);
    debt.catch(() => {});
    const [{ viewFor, knownWarning }, known, played] = await Promise.all([
      import('@paydown/report/views'),
      import('@paydown/engine/internal').then(({ whatIsLeft }) => whatIsLeft(scenario)),
      playing.then(marked),
    ]);
    const warning = known && knownWarning(known);
    const summedUp: Result = known
      ? {
          ...played,
          summary: { ...played.summary, known, warnings: [...played.summary.warnings, ...(warning ? [warning] : [])] },
        }
      : played;
    latest = summedUp;
    const completed = async (): Promise<Result> => {
      const whole = { ...summedUp, summary: { ...summedUp.summary, uncertainty: await spread, ...(await debt) } };
      return options.loops ? withLoops(whole, pool) : whole;
    };
    const result = await Promise.race([aborted(stop.signal).then(() => summedUp), completed()]);
    latest = result;

    progress.end();
    const forPeople = json ? tell : answer;
    if (json) answerJson(resultJson(result));
    const stream = json ? process.stderr : process.stdout;
    if (!quiet) show(viewFor('run').terminal(result.summary, styleOf(stream)), stream);
    const draw = async (formats: readonly Format[]): Promise<boolean> => {
      if (folder === null || drawer === null) return true;
      progress.stage('Drawing the charts …');
      const documents = await Promise.race([drawer.draw(result, formats), stop.timeUp]);
      if (documents === null) return false;
      const paths = folder.write(documents, origin(result));
      progress.end();
      if (!quiet) forPeople(listed(documents, paths));
      return true;
    };
    if (stop.signal.aborted && folder !== null && !quiet) forPeople(`Data: ${join(out, SUMMARY)}`);
    let finished = true;
    if (!stop.signal.aborted) finished = await draw(format);
    // One after another, the page first, as far as there is time; pictures take longest.
    else for (const each of format.filter((name) => name !== 'png')) finished &&= await draw([each]);
    folder?.settle(origin(result), !stop.signal.aborted);
    if (!stop.signal.aborted) {
      blocks?.remove();
      return;
    }
    const words = [stoppedAfter(result), ...(finished ? [] : [UNFINISHED]), ...(blocks?.keeps ? [RESUME] : [])];
    throw new Failure(stop.signal.reason as ExitCode, words.join(' '));
  } finally {
    const closed = drawer?.close();
    if (!stop.signal.aborted) await closed;
  }
}

/** What debt does at its worst, and what it costs through which door: in so few futures that a large run needs no more memory for it. */
async function whatDebtDoes(scenario: Scenario, pool: Pool): Promise<Pick<Result['summary'], 'danger' | 'doors'>> {
  const { costThroughDoors, danger } = await import('@paydown/engine/internal');
  const [worst, doors] = await Promise.all([
    danger(scenario, pool.play),
    costThroughDoors(scenario, scenario.horizon, pool.play),
  ]);
  return { danger: worst, doors };
}

/** The result with what each feedback loop is worth. */
async function withLoops({ summary, ...result }: Result, pool: Pool): Promise<Result> {
  const { loops: ask } = await import('@paydown/engine/internal');
  const { runs, loops } = await ask({ ...summary.scenario, runs: Math.min(LOOP_RUNS, summary.runs) }, pool.play);
  return { ...result, summary: { ...summary, loops: { runs, loops } } };
}

const count = (value: number): string => value.toLocaleString('en-US');

const stoppedAfter = ({ played, summary }: Result): string =>
  `Stopped after ${count(played)} of ${count(summary.scenario.runs)} futures${played > summary.runs ? `; this is the result of the first ${count(summary.runs)}` : ''}.`;

/** A result of fewer futures than the scenario has says so wherever it is shown. */
function marked(result: Result): Result {
  const { summary } = result;
  if (summary.runs === summary.scenario.runs) return result;
  return { ...result, summary: { ...summary, warnings: [stoppedAfter(result), ...summary.warnings] } };
}
