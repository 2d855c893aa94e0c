import type { Policy } from '../../scenario/policies.js';
import type { Scenario } from '../../scenario/scenario.js';
import { settingsOf } from '../../simulate/decisions.js';
import { playHere, type Play } from '../../simulate/play.js';
import { meanOf } from '../../summary/estimate.js';
import { VERSION } from '../../version.js';
import type { Advice } from '../common/advice.js';
import { changesAnything, policyName, underPolicy } from '../common/alternatives.js';
import { betterOf, unfitAsCriterion, type Measure } from '../common/measure.js';
import { inTurn } from '../sweep/inTurn.js';
import {
  adviseAmong,
  against,
  alike,
  bestOf,
  measuredIn,
  pointLevels,
  wantedToJudge,
  type Against,
  type MeasuredFutures,
  type PointLevels,
} from '../sweep/judge.js';
import { lastSafeStart, type LastSafeStart } from './lastSafeStart.js';

/** What comes out of a share for debt at a growth pace, and how it stands against the least share at the same pace. */
export interface FrontierCell extends PointLevels, Against {}

/** All shares for debt at one growth pace. */
export interface FrontierRow {
  /** Doublings of headcount a year. */
  readonly pace: number;
  /** By share. */
  readonly cells: readonly FrontierCell[];
  /**
   * The first and the last share whose level may be as good as the best, so that with 95% the truly best one is among
   * them, and where among them a parabola through their levels is best: single levels are noisy, and the best of
   * several close ones is so by chance. Indices into `shares`.
   */
  readonly best: number;
  readonly asGood: readonly [from: number, to: number];
}

/** Where debt work wins and where it loses: share for debt × growth pace. */
export interface FrontierAnswer {
  readonly version: string;
  readonly scenario: Scenario;
  /** Futures played of each cell. */
  readonly runs: number;
  readonly measure: Measure;
  readonly better: 'more' | 'less';
  /** Shares of the engineers’ free weeks that go to debt, rising from 0. */
  readonly shares: readonly number[];
  readonly rows: readonly FrontierRow[];
  /** Index of the row that is nearest to the scenario’s own pace. */
  readonly ownRow: number;
  /** What the rule recommends of the shares at the scenario’s own pace, by name; against as today. */
  readonly advice: Advice;
  /** The row from which on a faster pace gives the very same futures; 0 where the pace changes nothing at all, the last row where it always does. */
  readonly steadyFrom: number;
  /** Null where the company would change to no debt work, from which it comes. */
  readonly start: LastSafeStart | null;
}

export interface FrontierOptions {
  readonly measure: Measure;
  /** Shares and paces, each at least 2. */
  readonly steps?: number;
  /** What the company changes to, for the last safe start; by default to the best share at its own pace. */
  readonly to?: Policy;
}

export const FRONTIER_STEPS = 21;
export const MOST_SHARE = 0.6;
export const MOST_PACE = 2;

/**
 * Plays the same futures under fixed shares for debt from 0 to 60% and growth paces from 0 to 2 doublings a year, and
 * judges each share against none at the same pace. Throws a RangeError for a measure of which neither more nor less is
 * better.
 */
export async function frontier(
  scenario: Scenario,
  { measure, steps = FRONTIER_STEPS, to }: FrontierOptions,
  play: Play = playHere,
): Promise<FrontierAnswer> {
  const better = betterOf(measure.name);
  const unfit = unfitAsCriterion(measure.name);
  if (better === null || unfit !== null)
    throw new RangeError(`nothing can be judged by ${measure.name}: ${unfit?.message}`);
  const shares = spaced(MOST_SHARE, steps);
  const paces = spaced(MOST_PACE, steps);
  const wanted = wantedToJudge(measure);
  const all = await inTurn(
    paces.flatMap((pace) => shares.map((share) => atPace(underPolicy(scenario, fixed(share)), pace))),
    async (each) => measuredIn(each, await play(each, wanted), measure),
  );
  const byPace = paces.map((_, i) => all.slice(i * steps, (i + 1) * steps));
  const rows = byPace.map((judged, i) => rowOf(paces[i]!, judged, measure));
  const own = scenario.levers.hiringPace;
  const ownRow = paces.reduce(
    (nearest, pace, i) => (Math.abs(pace - own) < Math.abs(paces[nearest]! - own) ? i : nearest),
    0,
  );
  const paceNow = (policy: Scenario) => atPace(policy, paces[ownRow]!);
  const itself = paceNow(scenario);
  const advice = adviseAmong(
    { scenario: itself, judged: measuredIn(itself, await play(itself, wanted), measure) },
    byPace[ownRow]!.map((judged, i) => ({
      name: policyName(fixed(shares[i]!)),
      scenario: paceNow(underPolicy(scenario, fixed(shares[i]!))),
      judged,
    })),
    measure,
  )!;
  const target = to ?? fixed(shares[rows[ownRow]!.best]!);
  return {
    version: VERSION,
    scenario,
    runs: scenario.runs,
    measure,
    better,
    shares,
    rows,
    ownRow,
    advice,
    steadyFrom: Math.max(0, byPace.map((judged, i) => i > 0 && !same(judged, byPace[i - 1]!)).lastIndexOf(true)),
    start:
      target.policy === 'fixed' && settingsOf(target).share === 0
        ? null
        : await lastSafeStart(scenario, fixed(0), target, measure.week, play),
  };
}

/** The values from 0 to the last, evenly spaced and free of the last bit’s noise. */
const spaced = (last: number, steps: number): number[] =>
  Array.from({ length: steps }, (_, i) => Number(((last * i) / (steps - 1)).toPrecision(12)));

const fixed = (share: number): Policy => ({ policy: 'fixed', settings: { share } });

/** The scenario with one growth pace from week 0 to the end. */
function atPace({ hiringPlan: _plan, ...scenario }: Scenario, pace: number): Scenario {
  const timeline = scenario.timeline
    .map((change) => {
      const { hiringPace: _, ...levers } = change.levers;
      return { ...change, levers };
    })
    .filter(changesAnything);
  return { ...scenario, levers: { ...scenario.levers, hiringPace: pace }, timeline };
}

function rowOf(pace: number, judged: readonly MeasuredFutures[], measure: Measure): FrontierRow {
  const levels = judged.map((each) => pointLevels(each, measure));
  const top = bestOf(levels, measure);
  const good = judged.map((each) => alike(judged[top]!, each, measure, judged.length - 1));
  const [from, to] = [good.indexOf(true), good.lastIndexOf(true)];
  const best =
    from
    + summit(
      levels.slice(from, to + 1).map(({ level }) => level.value),
      betterOf(measure.name) === 'less' ? -1 : 1,
      top - from,
    );
  return {
    pace,
    cells: judged.map((each, i) => ({ ...levels[i]!, ...against(judged[0]!, each, measure) })),
    best,
    asGood: [from, to],
  };
}

/**
 * The index at which the parabola through evenly spaced values (least squares) is highest, or lowest for a `sign` of
 * −1; `otherwise` where it has no such point among them.
 */
function summit(values: readonly number[], sign: number, otherwise: number): number {
  const middle = (values.length - 1) / 2;
  const spread = meanOf(values.map((_, i) => (i - middle) * (i - middle))).value;
  const bend =
    (sign * sum(values, (i) => (i - middle) * (i - middle) - spread))
    / sum(
      values.map(() => 1),
      (i) => square((i - middle) * (i - middle) - spread),
    );
  const tilt = (sign * sum(values, (i) => i - middle)) / (values.length * spread);
  const at = Math.round(middle - tilt / (2 * bend));
  return values.length > 2 && bend < 0 && at >= 0 && at < values.length ? at : otherwise;
}

const sum = (values: readonly number[], weight: (index: number) => number): number =>
  values.reduce((total, value, i) => total + value * weight(i), 0);
const square = (value: number): number => value * value;

const same = (first: readonly MeasuredFutures[], second: readonly MeasuredFutures[]): boolean =>
  first.every(({ values }, i) => values.every((value, run) => value === second[i]!.values[run]));
