import {
  bothDeadBy,
  CATALOGUE,
  COEFFICIENT_NAMES,
  column,
  designEffect,
  fanOver,
  criterionSeries,
  LEVER_NAMES,
  policyName,
  writeCompany,
  writeLever,
  writeQuantity,
  writeRange,
  type CoefficientName,
  type Comparison,
  type Distribution,
  type Fan,
  type Fault,
  type Futures,
  type LeverName,
  type OutcomeName,
  type Scenario,
  type Unit,
} from '@paydown/engine/internal';

/** What charts show besides what is compared, and has to be kept of every future. */
export const SHOWN = ['velocity', 'debtRatio'] as const satisfies readonly OutcomeName[];

/** A future that stands for one in a hundred. */
export interface Dot {
  readonly run: number;
  /** How far B is ahead of A in what is judged by, at the end; below 0 it is behind. */
  readonly difference: number;
}

/** The company as it goes on today, as its controls show it. */
export interface Today {
  readonly name: string;
  readonly description: string;
  readonly start: string;
  readonly horizon: number;
  /** Values of `company:` as a file gives them. */
  readonly company: Readonly<Record<string, string>>;
  readonly levers: Readonly<Record<LeverName, string>>;
  /** The share for debt if it is a fixed one, 0 to 1; and the policy in words. */
  readonly share: number | null;
  readonly policy: string;
  /** What is believed in the story, before anything was changed; and in words. */
  readonly usual: Readonly<Record<CoefficientName, Distribution>>;
  readonly said: Readonly<Record<CoefficientName, string>>;
}

/** All that the page shows of a question: plain data. */
export interface Picture {
  readonly comparison: Comparison;
  readonly today: Today;
  /** A’s and B’s, by `comparison.weeks`. */
  readonly shown: Readonly<Record<(typeof SHOWN)[number], readonly [Fan, Fan]>>;
  /** A hundred futures, from the one that B does worst in to the one it does best in. */
  readonly dots: readonly Dot[];
  readonly doubts: readonly Fault[];
}

/** @param played the futures of A and of B, with what the charts show in every week */
export function pictureOf(
  comparison: Comparison,
  today: Today,
  played: readonly Futures[],
  doubts: readonly Fault[],
): Picture {
  const [a, b] = played as [Futures, Futures];
  const effect = designEffect(comparison.scenario, a.runs);
  const fans = (name: OutcomeName) =>
    [a, b].map((futures) => fanOver(comparison.weeks, futures.runs, (week) => column(futures, name, week), effect)) as [
      Fan,
      Fan,
    ];
  return {
    comparison,
    today,
    shown: { velocity: fans('velocity'), debtRatio: fans('debtRatio') },
    dots: dotsOf(a, b, comparison),
    doubts,
  };
}

/** @param story the company before anything was changed */
export function todayOf(today: Scenario, story: Scenario): Today {
  const { name, description, start, horizon, company, levers, policy } = today;
  return {
    name,
    description,
    start,
    horizon,
    company: writeCompany(company),
    levers: Object.fromEntries(
      LEVER_NAMES.map((lever) => [lever, writeLever(lever, levers[lever])]),
    ) as Today['levers'],
    share: policy.policy === 'fixed' ? policy.settings.share! : null,
    policy: policyName(policy),
    usual: story.coefficients,
    said: said(story),
  };
}

/** What is believed, shortly: the range that holds eight futures in ten, or the one value. */
function sayBelief(belief: Distribution, unit: Unit): string {
  switch (belief.shape) {
    case 'constant':
      return writeQuantity(belief.value, unit);
    case 'observed':
      return `${belief.values.length} values`;
    case 'lognormal':
    case 'logit-normal':
    case 'normal':
      return writeRange(belief.p10, belief.p90, unit);
    default:
      return `${writeRange(belief.low, belief.high, unit)}, ${belief.shape}`;
  }
}

/** Beliefs of stories in words; writing some hundred takes longer than playing some. */
const written = new WeakMap<Scenario, Today['said']>();

function said(story: Scenario): Today['said'] {
  const known = written.get(story);
  if (known !== undefined) return known;
  const texts = Object.fromEntries(
    COEFFICIENT_NAMES.map((name) => [name, sayBelief(story.coefficients[name], CATALOGUE[name].unit)]),
  ) as Today['said'];
  written.set(story, texts);
  return texts;
}

const DOTS = 100;

/**
 * Of all futures, in the order of the difference in what is judged by, each hundredth; where both are out of money they
 * are level, however much each has lost.
 */
function dotsOf(a: Futures, b: Futures, { alternatives, judge, terms: { by } }: Comparison): Dot[] {
  const sign = judge.better === 'more' ? 1 : -1;
  const at = (futures: Futures, side: 0 | 1) => criterionSeries(alternatives[side]!.scenario, futures, judge)(by);
  const [first, second] = [at(a, 0), at(b, 1)];
  const isLevel = bothDeadBy(a, b, by);
  const differences = first.map((value, run) => (isLevel(run) ? 0 : sign * (second[run]! - value)));
  const sorted = Array.from(differences, (difference, run): Dot => ({ run, difference })).sort(
    (one, other) => one.difference - other.difference || one.run - other.run,
  );
  return Array.from({ length: DOTS }, (_, i) => sorted[Math.floor(((i + 0.5) * sorted.length) / DOTS)]!);
}
