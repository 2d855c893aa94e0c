import * as z from 'zod';
import { dayNumber } from '../../scenario/calendar.js';
import { fault, inOrder, type Fault } from '../../scenario/fault.js';
import type { Problem } from '../../scenario/quantities/problem.js';
import { MEASURE_NAMES, isCondition, type MeasureName } from '../common/measure.js';

/** Percentiles that are kept of every prediction: the median, and the ends of the intervals that hold 50%, 80% and 90%. */
export const SAID = [5, 10, 25, 50, 75, 90, 95] as const;
export type Said = (typeof SAID)[number];
/** Points that stand for a whole distribution: each for one part in a hundred, from 0.5% to 99.5%. */
export const POINTS = 100;

/** Somebody’s word on what a measure will be on a date. */
export interface Prediction {
  readonly kind: 'prediction';
  /** Day on which it was made (ISO). */
  readonly made: string;
  /** Who says so: `model`, or a person. Any text. */
  readonly who: string;
  readonly measure: MeasureName;
  /** Day that it is about (ISO). */
  readonly date: string;
  /** In the unit of the measure; null for what either happens or not. */
  readonly percentiles: Readonly<Record<Said, number>> | null;
  /** The whole distribution, rising: as many points as `POINTS`, each as likely; null for what either happens or not. */
  readonly points: readonly number[] | null;
  /** That it happens; null for a quantity. */
  readonly probability: number | null;
  /** The measure on the day on which it was made, where it is known: what “no change” would say. */
  readonly now: number | null;
  /** What the model played; null for a person. */
  readonly from: {
    readonly scenario: string;
    readonly seed: string;
    readonly runs: number;
    readonly version: string;
  } | null;
}

/** What a measure was on a date. */
export interface Happened {
  readonly kind: 'happened';
  readonly measure: MeasureName;
  readonly date: string;
  /** In the unit of the measure; 1 or 0 for what either happens or not. */
  readonly value: number;
}

export type Entry = Prediction | Happened;

const date = z.string().refine((text) => dayNumber(text) !== null, { error: 'is no date' });
const number = z.number({ error: 'is no number' });
const measure = z.custom<MeasureName>((name) => (MEASURE_NAMES as readonly unknown[]).includes(name), {
  error: 'is no outcome of this model',
});
const rising = (values: readonly number[]): boolean => values.every((value, i) => i === 0 || value >= values[i - 1]!);

const percentiles = z
  .object(Object.fromEntries(SAID.map((percentile) => [percentile, number])) as Record<Said, typeof number>)
  .refine((said) => rising(SAID.map((percentile) => said[percentile])), { error: 'do not rise' });
const points = z
  .array(number)
  .length(POINTS, { error: `must be ${POINTS} numbers` })
  .refine(rising, { error: 'do not rise' });

const PREDICTION = z
  .object({
    kind: z.literal('prediction'),
    made: date,
    who: z.string().min(1, { error: 'is empty' }).max(200, { error: 'is too long' }),
    measure,
    date,
    percentiles: percentiles.nullable(),
    points: points.nullable(),
    probability: number.min(0, { error: 'is below 0' }).max(1, { error: 'is above 1' }).nullable(),
    now: number.nullable(),
    from: z.object({ scenario: z.string(), seed: z.string(), runs: number, version: z.string() }).nullable(),
  })
  .refine(
    ({ measure: name, probability, points: said, percentiles: ends }) =>
      isCondition(name) ? probability !== null : said !== null && ends !== null,
    { error: 'does not say what is predicted' },
  );
const HAPPENED = z.object({ kind: z.literal('happened'), measure, date, value: number });
const LINE = z.discriminatedUnion('kind', [PREDICTION, HAPPENED], {
  error: 'is neither a prediction nor what happened',
});

const MOST_LETTERS = 64 * 1024 * 1024;

/** An entry as one line of a file, without its end. */
export const writeEntry = (entry: Entry): string => JSON.stringify(entry);

/**
 * Reads a file of predictions and of what happened: one JSON object a line, empty lines aside. Every line that is not one is a fault with its number, so that
 * a file which is torn or was edited wrongly is never taken for a shorter one.
 *
 * @param file as faults name it
 */
export function readEntries(
  text: string,
  file: string,
): { readonly entries: readonly Entry[]; readonly faults: readonly Fault[] } {
  if (text.length > MOST_LETTERS)
    return {
      entries: [],
      faults: [fault({ file, line: 0, column: 0 }, [], { message: 'The file is larger than 64 MiB.' })],
    };
  const entries: Entry[] = [];
  const faults: Fault[] = [];
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  lines.forEach((line, i) => {
    if (line.trim() === '') return;
    const read = readLine(line, i === lines.length - 1);
    if ('message' in read) faults.push(fault({ file, line: i + 1, column: 1 }, [], read));
    else entries.push(read);
  });
  return { entries, faults: inOrder(faults) };
}

function readLine(line: string, unended: boolean): Entry | Problem {
  let said: unknown;
  try {
    said = JSON.parse(line);
  } catch {
    return unended && line.trimStart().startsWith('{')
      ? { message: 'This line is torn: its end is missing.', hint: 'Delete it, and predict again.' }
      : { message: 'This line is not JSON.', hint: 'Each line is one prediction or outcome as paydown wrote it.' };
  }
  const read = LINE.safeParse(said);
  if (read.success) return read.data as Entry;
  const [issue] = read.error.issues;
  const name = issue!.path.join('.');
  const words = /^(?:is|do|must|does)\b/.test(issue!.message) ? issue!.message : 'is missing or of another kind';
  return { message: name === '' ? `This line ${words}.` : `${capital(name)} ${words}.` };
}

const capital = (text: string): string => `“${text}”`;
