import {
  aboutMeasure,
  addWeeks,
  isCondition,
  worstOf,
  type Measure,
  type MeasureName,
  type Outcome,
  type Scenario,
} from '@paydown/engine/internal';
import { count, duration, money, month, share, work, type Format } from './format.js';
import { uncapital } from './words.js';

/** A measure as a sentence and a table say it. */
export interface MeasureWords {
  /** What it is: “revenue”. */
  readonly label: string;
  /** Its mean over all futures: “mean revenue”, and of what is true of a company or not, the share: “share out of money”. */
  readonly mean: string;
  /** What varies from future to future: “revenue”, “survival”. */
  readonly noun: string;
  readonly format: Format;
}

const LABELS: Readonly<Partial<Record<MeasureName, string>>> = {
  value: 'value',
  arr: 'revenue',
  delivered: 'useful work done',
  velocity: 'velocity',
  interestShare: 'interest share',
  debtRatio: 'debt to product',
  features: 'weeks for features',
  interest: 'weeks that debt eats',
  burnMultiple: 'burn multiple',
  stalled: 'stalled or out of money',
  runway: 'runway',
  newcomers: 'share of newcomers',
  growth: 'growth',
  netRetention: 'net revenue retention',
  grossMargin: 'gross margin',
  ruleOf40: 'rule of 40',
  magicNumber: 'magic number',
  arrPerEmployee: 'revenue per employee',
  roadmapItems: 'roadmap items shipped',
};

const NOUNS = { surviving: 'survival', dead: 'running out of money', stalled: 'stalling' } as const;

const FORMATS: Readonly<Record<Outcome['unit'], Format>> = {
  $M: money,
  '$M/week': money,
  'person-weeks': work,
  'person-weeks/week': work,
  share: share,
  ratio: share,
  weeks: duration,
  heads: count,
  '1/year': count,
  count: count,
  factor: count,
  '$M/head': money,
  items: count,
};

/** How a measure is called and written. */
export function measureWords(name: MeasureName): MeasureWords {
  const { meaning, unit } = aboutMeasure(name);
  const label = LABELS[name] ?? uncapital(meaning.split(/[:,(]/)[0]!.trim());
  if (isCondition(name)) return { label, mean: `share ${label}`, noun: NOUNS[name], format: share };
  const plain = name === 'burnMultiple' ? count : FORMATS[unit];
  return { label, mean: `mean ${label}`, noun: label, format: plain };
}

/** What the dead count as where less is better, for a note; none where they have nothing, or are what is counted. */
export function deadNotes(name: MeasureName): string[] {
  const worst = worstOf(name);
  const { label, format } = measureWords(name);
  return worst === null
    ? []
    : [
        `Less is better, and dying must not look good: a company out of money counts with the worst ${label}, ${format(worst)}, and none with more. Means lean on that.`,
      ];
}

/** The month of a measure. */
export const monthOf = ({ start }: Pick<Scenario, 'start'>, { week }: Measure): string => month(addWeeks(start, week));
