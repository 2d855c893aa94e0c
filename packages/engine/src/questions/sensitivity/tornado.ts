import type { CoefficientName } from '../../coefficients/catalogue/index.js';
import { designEffect } from '../../summary/designEffect.js';
import { meanOf, proportion, type Bounded } from '../../summary/estimate.js';
import type { Level, Paired } from '../../summary/loops.js';
import type { Play } from '../../simulate/play.js';
import { medianOf, paired } from '../common/paired.js';
import { flipOf, winnerOf, type Flip, type Winner } from './flips.js';
import { clearBeyond, knowing, PROBES, valueAt } from './factors.js';
import { byKind, readingsOf, type ComparedPair, type Kind, type Readings } from './reading.js';

/** What one coefficient moves of one thing, when it alone is known. */
export interface Effect {
  readonly low: Level;
  readonly high: Level;
  /** At its P90 minus at its P10, in the same futures. */
  readonly change: Paired;
  /** Whether the change of the mean is more than chance, held against as many changes as there are coefficients (`clearBeyond`). */
  readonly clear: boolean;
}

/** How two decisions stand: the mean by which the second is better, and in which share of the futures each is ahead. */
export interface Lead {
  readonly difference: Bounded;
  readonly ahead: Bounded;
  readonly behind: Bounded;
  readonly winner: Winner;
}

/** The decision at one value of a coefficient. */
export interface LeadAt extends Lead {
  readonly value: number;
}

/** One uncertain coefficient at its P10 and at its P90, all others drawn as usual. */
export interface TornadoBar {
  readonly name: CoefficientName;
  /** Its P10 and P90, in its own unit. */
  readonly low: number;
  readonly high: number;
  readonly effects: Readonly<Record<Kind, Effect>>;
  /** Shares of the companies out of money at its P10 and its P90. */
  readonly dead: { readonly low: Bounded; readonly high: Bounded };
  /** At its P10 and its P90; where the sign of the difference changes between them, also at its quartiles and its median. */
  readonly looks: readonly LeadAt[];
  /** Where the better decision changes; null if its sign is the same at both ends. */
  readonly flip: Flip | null;
  /** Whether it flips the decision beyond chance: one is clearly better at its P10, the other at its P90. */
  readonly flips: boolean;
}

export interface Tornado {
  readonly runs: number;
  /** With all coefficients drawn. */
  readonly base: Readonly<Record<Kind, Level>>;
  readonly dead: Bounded;
  readonly decision: Lead;
  /** One for each uncertain coefficient, in the order of the catalogue. */
  readonly bars: readonly TornadoBar[];
}

/** Futures that a tornado plays at least, of both decisions together. */
export const tornadoFutures = (coefficients: number, runs: number): number => 2 * runs * (2 * coefficients + 1);

const [LOW, , , , HIGH] = PROBES;
const BETWEEN = PROBES.slice(1, -1);

/**
 * Each coefficient at its P10 and at its P90, in the same futures: the same chances, and all other coefficients drawn as they were. The effect is that of
 * learning and holding one number, not of the others that are correlated with it.
 */
export async function tornado(judged: ComparedPair, names: readonly CoefficientName[], play: Play): Promise<Tornado> {
  const { scenario } = judged.first;
  const at = (name: CoefficientName, z: number) =>
    readingsOf(judged, (world) => knowing(world, { [name]: valueAt(scenario, name, z) }), play);
  const threshold = clearBeyond(names.length);
  const effect = designEffect(scenario, scenario.runs);
  const barOf = async (name: CoefficientName): Promise<TornadoBar> => {
    const [low, high] = await Promise.all([at(name, LOW), at(name, HIGH)]);
    const ends = [
      lookOf(valueAt(scenario, name, LOW), low, effect),
      lookOf(valueAt(scenario, name, HIGH), high, effect),
    ] as const;
    const turns = ends[0].difference.value * ends[1].difference.value < 0;
    const inner = turns
      ? await Promise.all(BETWEEN.map(async (z) => lookOf(valueAt(scenario, name, z), await at(name, z), effect)))
      : [];
    const looks = [ends[0], ...inner, ends[1]];
    const effects = byKind((kind) => effectOf(low[kind], high[kind], threshold, effect));
    return {
      name,
      low: ends[0].value,
      high: ends[1].value,
      effects,
      dead: { low: deadShare(low, effect), high: deadShare(high, effect) },
      looks,
      flip: turns
        ? flipOf(
            scenario,
            name,
            looks.map(({ difference }) => difference),
          )
        : null,
      flips: turns && effects.decision.clear && ends.every(({ winner }) => winner !== 'open'),
    };
  };
  const [all, bars] = await Promise.all([readingsOf(judged, (world) => world, play), Promise.all(names.map(barOf))]);
  return {
    runs: scenario.runs,
    base: byKind((kind) => levelOf(all[kind], effect)),
    dead: deadShare(all, effect),
    decision: leadOf(all, effect),
    bars,
  };
}

const levelOf = (values: Float64Array, effect: number): Level => ({
  mean: meanOf(values, effect),
  median: medianOf(values, effect),
});

function effectOf(low: Float64Array, high: Float64Array, threshold: number, effect: number): Effect {
  const change = paired(low, high, effect);
  return {
    low: levelOf(low, effect),
    high: levelOf(high, effect),
    change,
    clear: Math.abs(change.mean.value) > threshold * change.mean.error,
  };
}

const deadShare = ({ dead }: Readings, effect: number): Bounded => proportion(meanOf(dead).value, dead.length, effect);

const lookOf = (value: number, readings: Readings, effect: number): LeadAt => ({
  value,
  ...leadOf(readings, effect),
});

function leadOf({ decision }: Readings, effect: number): Lead {
  const difference = meanOf(decision, effect);
  const share = (sign: number) =>
    proportion(decision.filter((each) => Math.sign(each) === sign).length / decision.length, decision.length, effect);
  return { difference, ahead: share(1), behind: share(-1), winner: winnerOf(difference) };
}
