import { deadBy, FATE_NAMES, type Fate } from '../../simulate/fates.js';
import { isReckoned } from '../../simulate/outcomes.js';
import type { Futures } from '../../simulate/play.js';
import { kept } from '../../summary/digits.js';
import { meanOf, proportion } from '../../summary/estimate.js';
import { designEffect } from '../../summary/designEffect.js';
import { fanOver } from '../../summary/fan.js';
import type { Level } from '../../summary/loops.js';
import type { Fan } from '../../summary/summary.js';
import type { Alternative } from '../common/alternatives.js';
import { medianOf } from '../common/paired.js';
import { ledgerOf } from '../common/presentValue.js';
import type { AlternativeAnswer, Compared } from './answer.js';
import { criterionSeries, recorded, stored, type Series } from './series.js';
import type { CompareTerms, Criterion } from './terms.js';

/** The futures of one alternative, ready to be compared. */
export interface Played {
  readonly alternative: Alternative;
  readonly futures: Futures;
  readonly judged: Series;
  readonly delivered: Series;
  readonly arr: Series;
  readonly value: Series;
  /** In the week of the answer. */
  readonly at: Readonly<Record<Compared, ArrayLike<number>>>;
}

export function ready(alternative: Alternative, futures: Futures, judge: Criterion, terms: CompareTerms): Played {
  const { by } = terms;
  const ledger = ledgerOf(futures, terms, by);
  const [arr, delivered, value] = [
    recorded(futures, 'arr'),
    recorded(futures, 'delivered'),
    stored(ledger.value, futures.runs),
  ];
  const judged = isReckoned(judge.name) ? value : criterionSeries(alternative.scenario, futures, judge);
  const surviving = Float64Array.from(futures.fates, (_, run) => (deadBy(futures, run, by) ? 0 : 1));
  return {
    alternative,
    futures,
    judged,
    delivered,
    arr,
    value,
    at: {
      judged: judged(by),
      surviving,
      delivered: delivered(by),
      arr: arr(by),
      profit: ledger.profit,
      people: ledger.people,
      value: value(by),
    },
  };
}

/** An alternative by itself, over time and in the week of the answer. */
export function alone(
  { alternative: { name, scenario }, futures, judged, delivered, arr, value, at }: Played,
  weeks: readonly number[],
  judge: Criterion,
): AlternativeAnswer {
  const effect = designEffect(scenario, futures.runs);
  const over = (series: Series): Fan => fanOver(weeks, futures.runs, series, effect);
  const product = over(delivered);
  return {
    name,
    scenario,
    fans: {
      judged: judge.name === 'delivered' ? product : over(judged),
      delivered: product,
      arr: over(arr),
      value: over(value),
    },
    fates: fatesOver(weeks, futures),
    levels: Object.fromEntries(
      Object.entries(at).map(([row, values]) => [row, levelOf(values, row === 'surviving', effect)]),
    ) as Record<Compared, Level>,
  };
}

function levelOf(given: ArrayLike<number>, isShare: boolean, effect: number): Level {
  const values = Float64Array.from(given);
  const mean = meanOf(values, effect);
  return {
    mean: isShare ? proportion(mean.value, values.length, effect) : mean,
    median: medianOf(values, effect),
  };
}

function fatesOver(weeks: readonly number[], { fates, ends, runs }: Futures): Record<Fate, number[]> {
  const counts = FATE_NAMES.map(() => weeks.map(() => 0));
  fates.forEach((fate, run) =>
    weeks.forEach((week, w) => counts[ends[run]! >= 0 && week >= ends[run]! ? fate : 0]![w]!++),
  );
  return Object.fromEntries(
    FATE_NAMES.map((name, i) => [name, counts[i]!.map((count) => kept(count / runs))]),
  ) as Record<Fate, number[]>;
}
