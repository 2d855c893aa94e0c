import { dirname } from 'node:path';
import type { Measure, MeasureName, Prediction, Problem, Scenario } from '@paydown/engine/internal';
import { EXIT, Failure } from '../exit.js';
import { loadScenario } from '../input/load.js';
import { optionOf } from '../input/option.js';
import { overridesOf, shown, type ScenarioOptions } from '../input/overrides.js';
import { today } from '../input/today.js';
import { labelOverrides } from '../input/labelOverrides.js';
import { print, printJson, show, styleOf, log } from '../output/console.js';
import { addToRecord, readRecord } from '../output/record.js';
import { playQuestion, type PlayOptions } from './question.js';

export interface PredictOptions extends ScenarioOptions, Omit<PlayOptions, 'out' | 'theme'> {
  readonly byHand?: boolean;
  readonly says?: string;
  readonly median?: string;
  readonly now?: string;
  readonly who?: string;
  readonly on?: string;
  readonly to: string;
  readonly json?: boolean;
}

type Engine = typeof import('@paydown/engine/internal');

/** Stores what the model, or a person, says a measure will be. With a scenario, a person’s word is stored together with the model’s. */
export async function predict(what: readonly string[], options: PredictOptions): Promise<void> {
  const engine = await import('@paydown/engine/internal');
  refuse(what, options, engine);
  // A damaged file is refused before anything is played.
  readRecord(options.to, 'allowed');
  const { byHand = false, to } = options;
  if (byHand) return store(asked(what[0]!, null, options, engine), null, options);
  await playQuestion(options, null, async () => {
    const [path, question] = what as [string, string];
    const overrides = overridesOf(options);
    const scenario = labelOverrides(loadScenario(path, overrides), overrides);
    const dated = asked(question, scenario, options, engine);
    const measure = measureOf(question, scenario, engine);
    return {
      name: 'predict',
      folder: dirname(to),
      scenario,
      futures: scenario.runs,
      ask: ({ play }) => engine.predict(scenario, measure, dated, play),
      give: (found) => store(dated, found, options),
    };
  });
}

interface Rule {
  readonly broken: (options: PredictOptions, what: readonly string[], engine: Engine) => boolean;
  readonly says: (options: PredictOptions) => string;
}

/** What a command line may not ask for, in the order in which it is refused. */
const RULES: readonly Rule[] = [
  {
    broken: ({ byHand = false }, what) => byHand && what.length !== 1,
    says: () => "Give what is predicted: paydown predict --by-hand 'arr at 2027-06-30' --says '$8M to $12M' --who Ann.",
  },
  {
    broken: ({ byHand = false }, what) => !byHand && what.length !== 2,
    says: () => "Give a scenario and what is predicted: paydown predict scenarios/series-b.yaml 'arr at year 2'.",
  },
  {
    broken: ({ byHand = false, says }) => byHand && says === undefined,
    says: () => "Say what is predicted: --says '$8M to $12M'.",
  },
  {
    broken: ({ says, who, median }) => says === undefined && (who !== undefined || median !== undefined),
    says: ({ who }) => `--${who !== undefined ? 'who' : 'median'} goes with --says: without it the model predicts.`,
  },
  {
    broken: ({ says, who = '' }) => says !== undefined && who.trim() === '',
    says: () => 'Say whose prediction it is: --who Ann.',
  },
  { broken: ({ who = '' }) => who.length > 200, says: () => '--who is longer than 200 letters.' },
  {
    broken: ({ who }, _, { MODEL }) => who?.trim().toLowerCase() === MODEL,
    says: ({ who }) => `--who ${shown(who!)}: that is what the model is called.`,
  },
];

function refuse(what: readonly string[], options: PredictOptions, engine: Engine): void {
  const rule = RULES.find(({ broken }) => broken(options, what, engine));
  if (rule !== undefined) throw new Failure(EXIT.usage, rule.says(options));
}

/** What is predicted, for which day, and on which day the prediction is made; both as ISO dates. */
interface Dated {
  readonly measure: MeasureName;
  readonly date: string;
  readonly made: string;
}

/** All that the command line says: what is predicted, what the measure is today, and what a person says it will be. */
interface Asked extends Dated {
  readonly now: number | null;
  readonly said: Prediction | null;
}

function asked(question: string, scenario: Scenario | null, options: PredictOptions, engine: Engine): Asked {
  const dated = datedBy(question, scenario, options, engine);
  const now =
    options.now === undefined ? null : optionOf('--now', options.now, (text) => engine.readNow(text, dated.measure));
  return { ...dated, now, said: options.says === undefined ? null : byPerson(dated, now, options, engine) };
}

function datedBy(question: string, scenario: Scenario | null, { on }: PredictOptions, engine: Engine): Dated {
  const made = on === undefined ? today() : optionOf('--on', on, dateFrom(engine));
  const { measure, date } =
    scenario === null ? optionOf('What is predicted,', question, engine.readDated) : dayOf(question, scenario, engine);
  if (date <= made)
    throw new Failure(
      EXIT.usage,
      `${date} is not after ${made}, the day on which the prediction is made. ${on === undefined ? 'Was it made earlier? Say when: --on 2027-01-04.' : 'Look ahead, or give another --on.'}`,
    );
  return { measure, date, made };
}

const dateFrom =
  ({ dayNumber }: Engine) =>
  (text: string): string | Problem =>
    dayNumber(text) === null ? { message: 'this is no date.', hint: 'Write year-month-day, as in 2027-06-30.' } : text;

const measureOf = (question: string, scenario: Scenario, engine: Engine): Measure =>
  optionOf('What is predicted,', question, (text): Measure | Problem => engine.readMeasure(text, scenario));

/** The day that a question is about: the one that was written, or the first of the week that was meant. */
function dayOf(question: string, scenario: Scenario, engine: Engine): Omit<Dated, 'made'> {
  const { name, week } = measureOf(question, scenario, engine);
  const [written] = /\d{4}-\d{2}-\d{2}\s*$/.exec(question) ?? [];
  return { measure: name, date: written?.trim() ?? engine.addWeeks(scenario.start, week) };
}

/** Adds to the file what a person says and what the model says, as far as either does, and prints it. */
async function store(
  { measure, date, now, said }: Asked,
  model: Prediction | null,
  { json = false, quiet = false, to }: PredictOptions,
): Promise<void> {
  const predictions: Prediction[] = [
    ...(said === null ? [] : [{ ...said, now: now ?? model?.now ?? null }]),
    ...(model === null ? [] : [{ ...model, now: now ?? model.now }]),
  ];
  const added = await addToRecord(to, predictions);
  if (json) printJson(JSON.stringify(predictions[0]));
  if (quiet) return;
  const forPeople = json ? log : print;
  const { renderPredictionTerminal } = await import('@paydown/report/terminal');
  const stream = json ? process.stderr : process.stdout;
  show(renderPredictionTerminal(predictions, styleOf(stream)), stream);
  forPeople(
    added.length === 0
      ? `Already in ${to}.`
      : `Stored in ${to}. When it is known: paydown score ${to} --happened '${measure} at ${date} = …'`,
  );
}

const byPerson = (
  { measure, date, made }: Dated,
  now: number | null,
  { who, says, median }: PredictOptions,
  engine: Engine,
): Prediction => ({
  kind: 'prediction',
  made,
  who: who!.trim(),
  measure,
  date,
  ...optionOf('--says', says!, (text) => engine.readSaying(text, measure, median ?? null)),
  now,
  from: null,
});
