import {
  INTERVALS,
  normalQuantile,
  type Forecaster,
  type Interval,
  type MeasureName,
  type ScoreAnswer,
  type ScoredPrediction,
  type TrackRecord,
} from '@paydown/engine/internal';
import { rounded, number, plural, share, type Format } from '../../base/format.js';
import { measureWords } from '../../base/measure.js';
import { list, oneLine } from '../../base/words.js';

/** With fewer different questions than these nothing is claimed. */
export const ENOUGH = 10;
const LONGEST_NAME = 24;

export const forecaster = (who: string): string => oneLine(who, LONGEST_NAME) || '(no name)';

/** How a measure is written. */
export const formatOf = (name: MeasureName): Format => measureWords(name).format;

export type Calibration = 'too few' | 'too sure' | 'too unsure' | 'as sure as it should be';

/** The intervals that are judged, in the order in which one is told. */
const JUDGED = [80, 90, 50] as const satisfies readonly Interval[];
/** Standard errors beyond which one of three intervals is off, of so many forecasters: 5% in all (Bonferroni). */
const offAmong = (forecasters: number): number => normalQuantile(1 - 0.025 / (JUDGED.length * forecasters));

/** How far an interval holds more (above 0) or less than it says, in standard errors of one that holds what it says, a trial a question (the score test). */
function offBy({ questions, coverage }: TrackRecord, interval: Interval): number {
  const nominal = interval / 100;
  return (coverage![interval].value - nominal) / Math.sqrt((nominal * (1 - nominal)) / questions);
}

/**
 * Whether intervals hold what happens as often as they say: a claim is made only if one of them differs by more than
 * chance does, with all three looked at, for so many forecasters.
 */
export function calibrationOf(record: TrackRecord, among = 1): Calibration {
  if (record.coverage === null || record.questions < ENOUGH) return 'too few';
  const off = offAmong(among);
  if (JUDGED.some((interval) => offBy(record, interval) < -off)) return 'too sure';
  return JUDGED.some((interval) => offBy(record, interval) > off) ? 'too unsure' : 'as sure as it should be';
}

/** The interval that shows it: the 80% one, unless only another is off. */
function shownBy(record: TrackRecord, calibration: Calibration, among = 1): Interval {
  const off = offAmong(among);
  const shows = (interval: Interval) =>
    calibration === 'too sure'
      ? offBy(record, interval) < -off
      : calibration === 'too unsure' && offBy(record, interval) > off;
  return JUDGED.find(shows) ?? JUDGED[0];
}

/**
 * “Too sure: the 80% intervals of 5 of 14 predictions held what happened, and about 11 should have”; with several
 * predictions a question, shares of the questions.
 */
export function scoreFinding({ all, scored, waiting, forecasters }: ScoreAnswer): string {
  if (scored.length === 0) {
    return waiting.length === 0
      ? 'There is no prediction yet'
      : `Nothing to score yet: ${plural(waiting.length, 'prediction')} still to come true, the next on ${[...waiting].map(({ date }) => date).sort()[0]!}`;
  }
  if (all.coverage === null)
    return `${plural(all.predictions, 'probability').replace('probabilitys', 'probabilities')} scored: Brier score ${all.brier!.toFixed(2)} (0 is perfect, 0.25 is a coin)`;
  const apart = differing(forecasters);
  if (apart !== null) return apart;
  const calibration = calibrationOf(all);
  const interval = shownBy(all, calibration);
  const once = asksOnce(all);
  const held = once
    ? `the ${interval}% intervals of ${heldText(all, interval)} ${all.quantities === 1 ? 'prediction' : 'predictions'} held what happened`
    : `the ${interval}% intervals held what happened ${heldText(all, interval)} of the time`;
  const over = once ? '' : ` over ${plural(all.questions, 'question')}`;
  const should = once
    ? `about ${number(Math.round((interval / 100) * all.quantities))} should have`
    : `should have ${interval}%`;
  switch (calibration) {
    case 'too few':
      return `Too few to say how good the forecasts are: ${held}${over || `, of ${plural(all.questions, 'question')}`}; ${ENOUGH} are the least`;
    case 'too sure':
      return `Too sure: ${held}${over}, and ${should}`;
    case 'too unsure':
      return `Not sure enough: ${held}${over}, and ${should}`;
    case 'as sure as it should be':
      return `As sure as they should be, as far as this can tell: ${held}${over}, and ${should}`;
  }
}

const MOST_NAMED = 3;
const VERDICTS = {
  'too sure': ['is too sure', 'are too sure'],
  'too unsure': ['is not sure enough', 'are not sure enough'],
  'as sure as it should be': ['seems as sure as is right', 'seem as sure as is right'],
  'too few': ['has said too little to judge', 'have said too little to judge'],
} as const satisfies Readonly<Record<Calibration, readonly [string, string]>>;

/** “Bo is too sure (80% intervals held 4 of 12); Ann and model seem as sure as is right”; null where one verdict holds for all. */
function differing(forecasters: readonly Forecaster[]): string | null {
  const judged = forecasters
    .filter(({ coverage }) => coverage !== null)
    .map((record, _, { length }) => ({ record, verdict: calibrationOf(record, length) }));
  if (
    new Set(judged.map(({ verdict }) => verdict)).size < 2
    || judged.every(({ verdict }) => verdict === 'too few' || verdict === 'as sure as it should be')
  )
    return null;
  const sentences = (Object.keys(VERDICTS) as Calibration[]).flatMap((verdict) => {
    const those = judged.filter((each) => each.verdict === verdict).map(({ record }) => record);
    if (those.length === 0) return [];
    const shown = those.slice(0, MOST_NAMED);
    const names = shown.map(({ who }) => forecaster(who));
    const who =
      those.length > MOST_NAMED ? `${names.join(', ')} and ${number(those.length - MOST_NAMED)} more` : list(names);
    const proof =
      verdict !== 'too sure' && verdict !== 'too unsure'
        ? ''
        : ` (${shown
            .map((record) => {
              const interval = shownBy(record, verdict, judged.length);
              return `${interval}% intervals held ${heldText(record, interval)}`;
            })
            .join(', ')})`;
    return [`${who} ${VERDICTS[verdict][those.length === 1 ? 0 : 1]}${proof}`];
  });
  return sentences.join('; ');
}

/** Whether every question was answered once: then a share of the questions is a number of predictions. */
const asksOnce = ({ quantities, questions }: TrackRecord): boolean => quantities === questions;

/** How much an interval held: “7 of 10” predictions, or “72%” of the questions where some were answered several times. */
export function heldText(record: TrackRecord, interval: Interval, of = ' of '): string {
  const { value } = record.coverage![interval];
  return asksOnce(record) ? `${Math.round(value * record.quantities)}${of}${record.quantities}` : share(value);
}

/** “34% better” than “no change”, or worse. */
export function skillWords(skill: number | null): string {
  if (skill === null) return 'not known';
  if (Math.abs(skill) < 0.005) return 'as “no change”';
  return skill > 0 ? `${share(skill)} better` : skill <= -1 ? 'far worse' : `${share(-skill)} worse`;
}

/** “$8M to $12M” (the 80% interval), or a probability. */
export function saidWords({
  percentiles,
  probability,
  measure,
}: Pick<ScoredPrediction, 'percentiles' | 'probability' | 'measure'>): string {
  const write = formatOf(measure);
  return percentiles === null
    ? `${share(probability!)} likely`
    : percentiles[10] === percentiles[90]
      ? write(percentiles[50])
      : `${write(percentiles[10])} to ${write(percentiles[90])}`;
}

export function happenedWords({ measure, happened, percentiles }: ScoredPrediction): string {
  return percentiles === null ? (happened > 0 ? 'happened' : 'did not') : formatOf(measure)(happened);
}

/** “outside 90%”, “within 50%”: the narrowest interval that held it. */
export function placeWords({ inside }: ScoredPrediction): string {
  if (inside === null) return '';
  const held = INTERVALS.find((interval) => inside[interval]);
  return held === undefined ? 'outside 90%' : `within ${held}%`;
}

/** Whether what happened surprised: it lay outside the 90% interval, or had been given a chance of less than 10%. */
export const surprised = ({ inside, probability, happened }: ScoredPrediction): boolean =>
  inside !== null ? !inside[90] : (happened > 0 ? probability! : 1 - probability!) < 0.1;

/** A score in the unit of its measure. */
export const crpsWords = ({ crps, measure, percentiles }: ScoredPrediction): string =>
  percentiles === null ? crps.toFixed(2) : formatOf(measure)(rounded({ value: crps, error: 0 }));

/** Who was closest when several answered the same; null where nobody can be compared. */
export function duelWords(forecasters: readonly Forecaster[]): string | null {
  const compared = forecasters.filter(({ shared }) => shared > 0);
  if (compared.length === 0) return null;
  return `Closest where several answered the same question: ${compared.map(({ who, closest, shared }) => `${forecaster(who)} ${closest} of ${shared}`).join(', ')}.`;
}

/** Where the numbers of a chart come from. */
export const origin = ({ version, scored }: ScoreAnswer): string =>
  `Paydown ${version}  ·  ${plural(scored.length, 'prediction')} scored`;
