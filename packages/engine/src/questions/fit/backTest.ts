import { exp, log } from '../../random/maths.js';
import { about } from '../../scenario/checks/known.js';
import type { Scenario } from '../../scenario/scenario.js';
import { column, type Play } from '../../simulate/play.js';
import { fairCrpsOf, placeAmong } from '../score/rules.js';
import { comparisonOf } from './figures.js';
import { drawsOf, withFitted } from './forward.js';
import { firstMonths, lastValue, type History } from './history/history.js';
import { pastOf, scenarioAt, weekOf } from './past.js';
import { playWaves, weighed, type Effort } from './waves.js';

/** Series that are forecast and scored. */
export const SCORED = ['arr', 'headcount'] as const;
export type ScoredName = (typeof SCORED)[number];

export const FORECASTS = ['fitted', 'unfitted', 'lastValue', 'lastGrowth'] as const;
export type ForecastName = (typeof FORECASTS)[number];

/** How the months that were held back were foretold. */
export interface BackTest {
  /** Months that the fit saw, and months that it did not. */
  readonly seen: number;
  readonly held: number;
  readonly slack: number;
  readonly series: readonly ScoredSeries[];
}

export interface ScoredSeries {
  readonly name: ScoredName;
  /** Months that were scored. */
  readonly months: number;
  /** Mean score of each forecast (CRPS in its fair form) of the logarithm: of a forecast of one number, how far off it was. */
  readonly crps: Readonly<Record<ForecastName, number>>;
  /** Share of the months that the middle 50% and 80% of the fitted futures held. */
  readonly coverage: Readonly<Record<50 | 80, number>>;
  /** What happened in the last month, where among the fitted futures it lies (0–1), and their 10th, 50th and 90th percentiles. */
  readonly last: {
    readonly happened: number;
    readonly place: number;
    readonly said: readonly [number, number, number];
  };
}

const LEAST_SEEN = 6;
const FUTURES = 2000;
/** Months over which the last growth is taken. */
const RECENT = 6;
/** A company that is gone counts as this part of what it was. */
const GONE = 0.01;

/** Months that can be held back of a history: at least one, and leaving six. */
export const mostHeld = (months: number): number => months - LEAST_SEEN;

/** Fits to the first part of a history and scores the forecasts of the rest. */
export async function backTest(
  scenario: Scenario,
  history: History,
  held: number,
  effort: Effort,
  play: Play,
): Promise<BackTest | null> {
  const seen = history.months.length - held;
  if (held < 1 || seen < LEAST_SEEN) return null;
  const before = firstMonths(history, seen);
  const then: Scenario = {
    ...scenarioAt(scenario, history, seen - 1),
    horizon: weekOf(held),
    runs: FUTURES,
    timeline: [],
  };
  const past = pastOf({ ...then, seed: `${scenario.seed}, held back` }, before).scenario;
  const comparison = comparisonOf(before);
  const sample = await playWaves(past, comparison, seen, effort, play);
  const found = weighed(sample, comparison);
  const fitted = withFitted(then, drawsOf(then, sample, found.weights));
  const unfitted: Scenario = { ...then, known: { growth: about('growth', then.company.growth) } };
  const wanted = { outcomes: SCORED, weeks: Array.from({ length: held }, (_, i) => weekOf(i + 1)) };
  const [with_, without] = await Promise.all([play(fitted, wanted), play(unfitted, wanted)]);
  const series = SCORED.flatMap((name): ScoredSeries[] => {
    const last = lastValue(history, name, seen - 1);
    const earlier = lastValue(history, name, seen - 1 - RECENT);
    if (last === null || last <= 0) return [];
    const pace = earlier === null || earlier <= 0 ? 0 : log(last / earlier) / RECENT;
    const floor = log(GONE * last);
    const sorted = (futures: typeof with_, month: number): Float64Array =>
      Float64Array.from(column(futures, name, weekOf(month)), (value) =>
        Math.max(log(Math.max(value, 1e-9)), floor),
      ).sort();
    const scores = wanted.weeks.flatMap((_, i) => {
      const happened = history.series[name]?.[seen + i];
      if (typeof happened !== 'number' || happened <= 0) return [];
      const truth = log(happened);
      const said = sorted(with_, i + 1);
      return [
        {
          crps: {
            fitted: fairCrpsOf(said, truth),
            unfitted: fairCrpsOf(sorted(without, i + 1), truth),
            lastValue: Math.abs(log(last) - truth),
            lastGrowth: Math.abs(log(last) + pace * (i + 1) - truth),
          },
          place: placeAmong(said, truth),
          happened,
          said: [0.1, 0.5, 0.9].map((p) => exp(said[Math.floor(p * (said.length - 1))]!)) as unknown as readonly [
            number,
            number,
            number,
          ],
        },
      ];
    });
    if (scores.length === 0) return [];
    const mean = (of: (score: (typeof scores)[number]) => number): number =>
      scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
    const inside = (part: number): number => mean(({ place }) => (Math.abs(place - 0.5) <= part / 2 ? 1 : 0));
    return [
      {
        name,
        months: scores.length,
        crps: Object.fromEntries(FORECASTS.map((forecast) => [forecast, mean(({ crps }) => crps[forecast])])) as Record<
          ForecastName,
          number
        >,
        coverage: { 50: inside(0.5), 80: inside(0.8) },
        last: scores.at(-1)!,
      },
    ];
  });
  return { seen, held, slack: found.slack, series };
}
