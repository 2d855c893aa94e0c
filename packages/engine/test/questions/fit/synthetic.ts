import { stream } from '../../../src/random/chance.js';
import { playHere } from '../../../src/simulate/play.js';
import type { Scenario } from '../../../src/scenario/scenario.js';
import { comparisonOf, figuresOf, type Comparison } from '../../../src/questions/fit/figures.js';
import type { History } from '../../../src/questions/fit/history/history.js';
import { pastOf } from '../../../src/questions/fit/past.js';
import { coefficientPlan, drawValues, type CoefficientPlan } from '../../../src/coefficients/draw.js';
import { seedKey } from '../../../src/random/streams.js';

/** Months from January 2025 on. */
export const monthsFrom2025 = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${2025 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`);

/** A smooth history of a company that has come to where a scenario says it stands. */
export function smoothHistory({ company }: Scenario, count: number, growth: number): History {
  const back = (today: number, yearly: number) =>
    monthsFrom2025(count).map((_, i) => today * (1 + yearly) ** ((i - count + 1) / 12));
  const engineers = back(company.engineers, growth / 2).map(Math.round);
  return {
    months: monthsFrom2025(count),
    events: [],
    series: {
      arr: back(company.arr, growth),
      engineers,
      headcount: back(company.engineers + company.others, growth / 2).map(Math.round),
      incidents: engineers.map((_, i) => 2 + (i % 3)),
      leavers: engineers.map((_, i) => i % 2),
    },
  };
}

/** A world that was drawn, and what its company's history would be, seen with the errors that a fit allows. */
export interface Drawn {
  readonly plan: CoefficientPlan;
  /** In the order of `plan.drawn`. */
  readonly truth: Float64Array;
  readonly comparison: Comparison;
}

/** Worlds of a past, drawn from what is believed; those whose company did not live to today are left out. */
export async function drawnHistories(scenario: Scenario, like: History, count: number, seed: string): Promise<Drawn[]> {
  const past: Scenario = { ...pastOf(scenario, like).scenario, seed, runs: count };
  const comparison = comparisonOf(like);
  const plan = coefficientPlan(past);
  const key = seedKey(seed);
  const truths = Array.from({ length: count }, (_, run) => {
    drawValues(plan, key, run);
    return plan.values.slice();
  });
  const valueOf = new Map(plan.drawn.map(({ name }, i) => [name as string, i]));
  const fixed = new Map(plan.fixed.map(({ name, value }) => [name as string, value]));
  const futures = await playHere(past, comparison.wanted);
  const figures = figuresOf(comparison, futures, like.months.length, (name, run) => {
    const at = valueOf.get(name);
    return at === undefined ? fixed.get(name)! : truths[run]![at]!;
  });
  return figures.flatMap((row, run) => {
    if (row === null) return [];
    const chance = stream(`${seed} errors`, run);
    return [
      {
        plan,
        truth: truths[run]!,
        comparison: {
          ...comparison,
          figures: comparison.figures.map((figure, f) => ({
            ...figure,
            observed: row[f]! + figure.error * chance.normal(),
          })),
        },
      },
    ];
  });
}
