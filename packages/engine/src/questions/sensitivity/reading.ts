import type { Scenario } from '../../scenario/scenario.js';
import { bothDeadBy } from '../../simulate/fates.js';
import type { Design } from '../../simulate/design.js';
import type { Play } from '../../simulate/play.js';
import type { Alternative } from '../common/alternatives.js';
import { betterOf, valuesOf, wantedFor, type Measure } from '../common/measure.js';

/**
 * What an assumption can move, three things apart: the measure itself, whether the company stalls (velocity under the limit, or out of money), and by how
 * much the second decision is better than the first.
 */
export const KINDS = ['number', 'behaviour', 'decision'] as const;
export type Kind = (typeof KINDS)[number];

/** One thing of each kind. */
export const byKind = <T>(make: (kind: Kind) => T): Record<Kind, T> =>
  Object.fromEntries(KINDS.map((kind) => [kind, make(kind)])) as Record<Kind, T>;

/** What is judged, and between which two decisions. */
export interface ComparedPair {
  readonly measure: Measure;
  /** The measure and the behaviour are those of the first. */
  readonly first: Alternative;
  readonly second: Alternative;
}

/** One number of every future, of each kind. `decision` is positive where the second is better: higher, or lower where less is better. */
export interface Readings extends Readonly<Record<Kind, Float64Array>> {
  /** 1 for a company out of money by then, under the first decision. */
  readonly dead: Float64Array;
  /** 1 where the company is out of money by then under both decisions: the better one is ahead of nobody there. */
  readonly bothDead: Float64Array;
}

/** Plays both decisions in one changed world and by one design, in the same futures. */
export async function readingsOf(
  { measure, first, second }: ComparedPair,
  change: (scenario: Scenario) => Scenario,
  play: Play,
  design: Design = {},
): Promise<Readings> {
  const stalled: Measure = { name: 'stalled', week: measure.week };
  const one = change(first.scenario);
  const other = change(second.scenario);
  const [here, there] = await Promise.all([
    play(one, wantedFor([measure, stalled]), design),
    play(other, wantedFor([measure]), design),
  ]);
  const number = valuesOf(one, here, measure);
  const against = valuesOf(other, there, measure);
  const sign = betterOf(measure.name) === 'less' ? -1 : 1;
  const gone = bothDeadBy(here, there, measure.week);
  return {
    number,
    dead: valuesOf(one, here, { name: 'dead', week: measure.week }),
    bothDead: Float64Array.from(number, (_, run) => Number(gone(run))),
    behaviour: valuesOf(one, here, stalled),
    decision: number.map((value, run) => (value === against[run] ? 0 : sign * (against[run]! - value))),
  };
}
