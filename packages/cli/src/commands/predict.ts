import { dirname } from 'node:path';
import type { Measure, Prediction, Problem, Scenario } from '@paydown/engine';
import { EXIT, Failure } from '../exit.js';
import { loadScenario } from '../input/load.js';
import { optionOf } from '../input/option.js';
import { overridesOf, shown, type ScenarioOptions } from '../input/overrides.js';
import { told } from '../input/told.js';
import { answer, answerJson, show, styleOf, tell } from '../output/console.js';
import { addToRecord, readRecord } from '../output/record.js';
import { resumable, type Resumable } from './keeping.js';
import { playing } from './playing.js';

export interface PredictOptions extends ScenarioOptions {
  readonly byHand?: boolean;
  readonly says?: string;
  readonly median?: string;
  readonly now?: string;
  readonly who?: string;
  readonly on?: string;
  readonly to: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly workers?: number;
  readonly resume?: boolean;
}

/** Stores what the model, or a person, says a measure will be. With a scenario, a person’s word is stored together with the model’s. */
export async function predict(what: readonly string[], options: PredictOptions): Promise<void> {
  const work = resumable();
  const { json = false, quiet = false } = options;
  const engine = await import('@paydown/engine');
  const byHand = options.byHand ?? false;
  if (what.length !== (byHand ? 1 : 2))
    throw new Failure(
      EXIT.usage,
      byHand
        ? "Give what is predicted: paydown predict --by-hand 'arr at 2027-06-30' --says '$8M to $12M' --who Ann."
        : "Give a scenario and what is predicted: paydown predict scenarios/series-b.yaml 'arr at year 2'.",
    );
  if (byHand && options.says === undefined)
    throw new Failure(EXIT.usage, "Say what is predicted: --says '$8M to $12M'.");
  if (options.says === undefined && (options.who !== undefined || options.median !== undefined))
    throw new Failure(
      EXIT.usage,
      `--${options.who !== undefined ? 'who' : 'median'} goes with --says: without it the model predicts.`,
    );
  if (options.says !== undefined && (options.who ?? '').trim() === '')
    throw new Failure(EXIT.usage, 'Say whose prediction it is: --who Ann.');
  if (options.who !== undefined && options.who.length > 200)
    throw new Failure(EXIT.usage, '--who is longer than 200 letters.');
  if (options.who?.trim().toLowerCase() === engine.MODEL)
    throw new Failure(EXIT.usage, `--who ${shown(options.who)}: that is what the model is called.`);
  // A file that is torn is told before anything is played.
  readRecord(options.to, 'allowed');

  const made =
    options.on === undefined
      ? new Date().toISOString().slice(0, 10)
      : optionOf('--on', options.on, (text): string | Problem =>
          engine.dayNumber(text) === null
            ? { message: 'this is no date.', hint: 'Write year-month-day, as in 2027-06-30.' }
            : text,
        );
  const scenario = byHand ? null : scenarioOf(what[0]!, options);
  const question = what.at(-1)!;
  const { measure, date } =
    scenario === null ? optionOf('What is predicted,', question, engine.readDated) : dated(question, scenario, engine);
  if (date <= made)
    throw new Failure(
      EXIT.usage,
      `${date} is not after ${made}, the day on which the prediction is made. ${options.on === undefined ? 'Was it made earlier? Say when: --on 2027-01-04.' : 'Look ahead, or give another --on.'}`,
    );

  const now =
    options.now === undefined ? null : optionOf('--now', options.now, (text) => engine.readNow(text, measure));
  const model =
    scenario === null
      ? null
      : await played(
          scenario,
          { name: measure, week: weekOf(question, scenario, engine) },
          { made, date },
          options,
          work,
        );
  const predictions: Prediction[] = [
    ...(options.says === undefined
      ? []
      : [
          {
            kind: 'prediction' as const,
            made,
            who: options.who!.trim(),
            measure,
            date,
            ...optionOf('--says', options.says, (text) => engine.readSaying(text, measure, options.median ?? null)),
            now: now ?? model?.now ?? null,
            from: null,
          },
        ]),
    ...(model === null ? [] : [now === null ? model : { ...model, now }]),
  ];
  const added = await addToRecord(options.to, predictions);
  work.done();
  if (json) answerJson(JSON.stringify(predictions[0]));
  if (quiet) return;
  const forPeople = json ? tell : answer;
  const { renderPredictionTerminal } = await import('@paydown/report/terminal');
  const stream = json ? process.stderr : process.stdout;
  show(renderPredictionTerminal(predictions, styleOf(stream)), stream);
  forPeople(
    added.length === 0
      ? `Already in ${options.to}.`
      : `Stored in ${options.to}. When it is known: paydown score ${options.to} --happened '${measure} at ${date} = …'`,
  );
}

type Engine = typeof import('@paydown/engine');

function scenarioOf(path: string, options: PredictOptions): Scenario {
  const overrides = overridesOf(options);
  return told(loadScenario(path, overrides), overrides);
}

const measureOf = (question: string, scenario: Scenario, engine: Engine): Measure =>
  optionOf('What is predicted,', question, (text): Measure | Problem => engine.readMeasure(text, scenario));
const weekOf = (question: string, scenario: Scenario, engine: Engine): number =>
  measureOf(question, scenario, engine).week;

/** The day that a question is about: the one that was written, or the first of the week that was meant. */
function dated(
  question: string,
  scenario: Scenario,
  engine: Engine,
): { readonly measure: Measure['name']; readonly date: string } {
  const { name, week } = measureOf(question, scenario, engine);
  const [written] = /\d{4}-\d{2}-\d{2}\s*$/.exec(question) ?? [];
  return { measure: name, date: written?.trim() ?? engine.addWeeks(scenario.start, week) };
}

async function played(
  scenario: Scenario,
  measure: Measure,
  day: { readonly made: string; readonly date: string },
  options: PredictOptions,
  work: Resumable,
): Promise<Prediction> {
  return playing(options, async ({ pool, show }) => {
    const { predict: ask } = await import('@paydown/engine');
    const { resume = false, quiet = false } = options;
    await work.keep(pool, {
      name: 'predict',
      scenario,
      futures: scenario.runs,
      out: dirname(options.to),
      folder: null,
      resume,
      note: quiet ? () => {} : tell,
    });
    const progress = show(scenario.runs);
    const found = await ask(scenario, measure, day, pool.play);
    progress.end();
    return found;
  });
}
