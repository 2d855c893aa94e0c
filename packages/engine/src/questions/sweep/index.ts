import type { Scenario } from '../../scenario/scenario.js';
import { fanOf } from '../../summary/fan.js';
import { percentilePlan } from '../../summary/quantiles.js';
import { PERCENTILES, type Fan } from '../../summary/summary.js';
import { playHere, type Play } from '../../simulate/play.js';
import { VERSION } from '../../version.js';
import { betterOf, type Measure } from '../common/measure.js';
import type { Axis } from './axis.js';
import { inTurn } from './inTurn.js';
import type { Advice } from '../common/advice.js';
import {
  adviseAmong,
  against,
  alike,
  bestOf,
  measuredIn,
  pointLevels,
  wantedToJudge,
  type Against,
  type PointLevels,
} from './judge.js';
import { ownPlace } from './ownValue.js';

/** An axis, and where on it the scenario stands as it is. */
export interface SweptAxis extends Axis {
  readonly own: number | null;
}

/** What comes out at one point, and how it stands against the scenario as it is. */
export interface SweepPoint extends PointLevels, Against {
  /** Whether its level may be as good as that of the best point: with 95% the truly best one is among these. */
  readonly asGood: boolean;
}

/** What one or two values of a scenario do to its futures. */
export interface SweepAnswer {
  readonly version: string;
  readonly scenario: Scenario;
  /** Futures played at each point. */
  readonly runs: number;
  readonly measure: Measure;
  readonly better: 'more' | 'less' | null;
  readonly axes: readonly SweptAxis[];
  /** By the values of the second axis, if there is one, then by those of the first. */
  readonly points: readonly SweepPoint[];
  /** The distribution of what is judged; its arrays run over `points`. */
  readonly fan: Fan;
  /** The scenario as it is. */
  readonly itself: PointLevels;
  /** The point with the best level; null where neither more nor less is better. */
  readonly best: number | null;
  /** What the rule recommends of the points, by what is written for their values; null where the axes are no decisions, or nothing is better. */
  readonly advice: Advice | null;
  /** Whether all points give the very same values in all futures. */
  readonly flat: boolean;
}

/** What is written for the values of each point: “30%”, “30%, 1.5”. */
const pointNames = (axes: readonly Axis[]): string[] =>
  combinations(axes).map((values) => values.map(({ text }) => text).join(', '));

/** Combinations of the values of axes, the first axis innermost: the order of the points. */
export function combinations(
  axes: readonly Axis[],
): readonly (readonly { readonly path: string; readonly text: string }[])[] {
  return axes.reduceRight<(readonly { path: string; text: string }[])[]>(
    (rest, { path, values }) => rest.flatMap((others) => values.map(({ text }) => [{ path, text }, ...others])),
    [[]],
  );
}

/**
 * Plays the same futures at every point of one or two axes and compares each with the scenario as it is, run by run.
 *
 * @param points the scenario at each point, in the order of `combinations(axes)`, all with the runs, seed and horizon of `scenario`
 */
export async function sweep(
  scenario: Scenario,
  axes: readonly Axis[],
  points: readonly Scenario[],
  measure: Measure,
  play: Play = playHere,
): Promise<SweepAnswer> {
  const wanted = wantedToJudge(measure);
  const [own, ...all] = await inTurn([scenario, ...points], async (each) =>
    measuredIn(each, await play(each, wanted), measure),
  );
  const levels = all.map((each) => pointLevels(each, measure));
  const { effect } = own!;
  const better = betterOf(measure.name);
  const best = better === null ? null : bestOf(levels, measure);
  const column = new Float64Array(scenario.runs);
  const strides = axes.map((_, i) => axes.slice(0, i).reduce((product, { values }) => product * values.length, 1));
  const names = pointNames(axes);
  return {
    version: VERSION,
    scenario,
    runs: scenario.runs,
    measure,
    better,
    axes: axes.map((axis, i) => ({
      ...axis,
      own: ownPlace(axis, scenario, points[0]!, points[strides[i]! * (axis.values.length - 1)]!),
    })),
    points: all.map((each, i) => ({
      ...levels[i]!,
      ...against(own!, each, measure),
      asGood: best !== null && alike(all[best]!, each, measure, all.length - 1),
    })),
    fan: fanOf(
      all.length,
      (i, into) => into.set(all[i]!.values),
      percentilePlan(scenario.runs, PERCENTILES, effect),
      column,
      effect,
    ),
    itself: pointLevels(own!, measure),
    best,
    advice: adviseAmong(
      { scenario, judged: own! },
      all.map((judged, i) => ({ name: names[i]!, scenario: points[i]!, judged })),
      measure,
    ),
    flat: all.every(({ values }) => values.every((value, run) => value === all[0]!.values[run])),
  };
}
