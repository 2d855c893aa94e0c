import type { Scenario, Summary } from '@paydown/engine/internal';
import { aborted, NOTHING_PLAYED } from '../interrupt.js';
import type { ScenarioOptions } from '../input/overrides.js';
import { defaultFolder } from '../output/folder.js';
import type { AnswerOptions, Document } from '../output/formats.js';
import { dataDocument, type AnswerFiles } from '../output/rendering.js';
import { isFlat, memoryToSum } from '../simulate/flat.js';
import type { Result } from '../simulate/partial.js';
import type { Pool } from '../simulate/pool.js';
import { untilMet } from './until.js';
import { origins, USUAL, type Shown } from './giving.js';
import { stoppable } from './keeping.js';
import { askQuestion, type Tools } from './question.js';

const LOOP_RUNS = 1000;
const FILES: AnswerFiles = { page: 'index', data: 'summary', charts: true };

export interface RunOptions extends ScenarioOptions, AnswerOptions {
  readonly loops?: boolean;
  readonly until?: string;
}

/** What a run comes to, as its data say it: `complete` is false for a run that was stopped. */
type RunAnswer = Pick<Result, 'digest' | 'played'> & { readonly complete: boolean } & Summary;

/** Plays the futures of a scenario, says what comes out, and writes the report. */
export function run(path: string, options: RunOptions): Promise<void> {
  const { json = false, resume = false, out, format = USUAL } = options;
  const writes = !json || resume || options.format !== undefined || out !== undefined;
  const work = stoppable();
  return askQuestion(
    { ...options, ...(writes && { format }) },
    async ({ play }) => {
      const [{ runError }, { scenarioFrom }] = await Promise.all([
        import('@paydown/engine/internal'),
        import('../input/scenario.js'),
      ]);
      const given = scenarioFrom(path, options, memoryToSum);
      const met = await untilMet(options, given, (runs) => runError({ ...given, runs }, play));
      const scenario = met === null ? given : { ...given, runs: met.runs };
      const shown: Shown<'run'> = {
        name: 'run',
        files: FILES,
        folder: defaultFolder(path),
        identity: (found) => JSON.stringify([(found as RunAnswer).digest, scenario]),
      };
      return {
        ...shown,
        scenario,
        futures: scenario.runs + (met?.played ?? 0),
        tellsKnown: true,
        ask: (_, tools) =>
          played(
            scenario,
            { loops: options.loops ?? false, page: format.includes('html') },
            saving(shown, scenario, tools!),
            tools!,
          ),
        stoppedAfter: (found) => stoppedAfter(found as RunAnswer),
      };
    },
    work,
  );
}

/** Writes what there is of an answer; null before anything is summed up. */
type Save = (found: RunAnswer | null) => void;

function saving(shown: Shown<'run'>, scenario: Scenario, { place }: Tools): Save {
  const origin = origins(shown, scenario);
  return (found) =>
    void place?.folder.write(
      [found === null ? nothingYet(scenario) : dataDocument(FILES, found)],
      origin(found ?? ({} as RunAnswer)),
    );
}

/** What a run leaves that was stopped before its first futures were summed up. */
const nothingYet = (scenario: Scenario): Document =>
  dataDocument(FILES, {
    digest: null,
    complete: false,
    played: 0,
    runs: 0,
    warnings: [NOTHING_PLAYED],
    scenario,
  });

/** Plays the futures and what belongs to them; if it is asked to stop, the answer of those that are played. */
async function played(
  scenario: Scenario,
  asked: { readonly loops: boolean; readonly page: boolean },
  save: Save,
  { pool, stop, drawer }: Tools,
): Promise<RunAnswer> {
  const { signal } = stop!;
  let latest: RunAnswer | null = null;
  // The data first: that is what a run leaves however little time there is.
  void aborted(signal).then(() => save(latest));
  const futures = pool.simulate(scenario, {
    stop: signal,
    onPartial: (partial) => save(answerOf(partial)),
  });
  // Behind the futures in the queue, so that the threads have something to do while the first are summed up.
  const besides = whatElse(scenario, pool);
  besides.catch(() => {});
  const [known, result] = await Promise.all([whatIsKnown(scenario), futures]);
  const summedUp = (latest = known(answerOf(result)));
  // What draws can load; of very large runs when their threads have ended, as memory is what they lack.
  if (!isFlat(scenario)) drawer?.start();
  const completed = async (): Promise<RunAnswer> => {
    const { uncertainty, danger, doors } = await besides;
    const early = { ...summedUp, uncertainty, doors };
    // While danger is worked out here, all else is drawn.
    if (!isFlat(scenario) && asked.page && !asked.loops) drawer?.ahead({ name: 'run', found: early });
    const whole = { ...summedUp, uncertainty, danger: danger(), doors };
    return asked.loops ? { ...whole, loops: await whatLoopsAreWorth(whole, pool) } : whole;
  };
  return (latest = await Promise.race([aborted(signal).then(() => summedUp), completed()]));
}

/** Plays for what debt does at its worst, which is worked out when it is called, what it costs through which door, and how much of the spread is luck. */
async function whatElse(scenario: Scenario, { play }: Pool) {
  const engine = await import('@paydown/engine/internal');
  const [uncertainty, danger, doors] = await Promise.all([
    engine.uncertainty(scenario, play),
    engine.playDanger(scenario, play),
    engine.costThroughDoors(scenario, scenario.horizon, play),
  ]);
  return { uncertainty, danger, doors };
}

/** Adds to an answer what the facts that are known leave of what is believed, and a warning if they quarrel. */
async function whatIsKnown(scenario: Scenario): Promise<(found: RunAnswer) => RunAnswer> {
  const [{ whatIsLeft }, { knownWarning }] = await Promise.all([
    import('@paydown/engine/internal'),
    import('@paydown/report/views'),
  ]);
  const known = whatIsLeft(scenario);
  if (!known) return (found) => found;
  const warning = knownWarning(known);
  return (found) => ({ ...found, known, warnings: [...found.warnings, ...(warning === null ? [] : [warning])] });
}

async function whatLoopsAreWorth(
  { scenario, runs: played }: Summary,
  { play }: Pool,
): Promise<NonNullable<Summary['loops']>> {
  const { loops: ask } = await import('@paydown/engine/internal');
  const { runs, loops } = await ask({ ...scenario, runs: Math.min(LOOP_RUNS, played) }, play);
  return { runs, loops };
}

const count = (value: number): string => value.toLocaleString('en-US');

const stoppedAfter = ({ played, runs, scenario }: RunAnswer): string =>
  `Stopped after ${count(played)} of ${count(scenario.runs)} futures${played > runs ? `; this is the result of the first ${count(runs)}` : ''}.`;

/** The answer of a result; of fewer futures than the scenario has, it says so wherever it is shown. */
function answerOf({ digest, played, summary }: Result): RunAnswer {
  const complete = summary.runs === summary.scenario.runs;
  const found = { digest, complete, played, ...summary };
  return complete ? found : { ...found, warnings: [stoppedAfter(found), ...found.warnings] };
}
