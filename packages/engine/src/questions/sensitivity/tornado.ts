import type { CoefficientName } from '../../coefficients/catalogue/index.js';
import { designEffect } from '../../summary/designEffect.js';
import { meanOf, proportion, type Bounded } from '../../summary/estimate.js';
import type { Level, Paired } from '../../summary/loops.js';
import { oneAfterAnother } from '../../summary/oneAfterAnother.js';
import type { Play } from '../../simulate/play.js';
import { medianOf, paired, shareAhead } from '../common/paired.js';
import { flipOf, winnerOf, type Flip, type Winner } from './flips.js';
import { clearBeyond, knowing, PROBES, valueAt } from './factors.js';
import { byKind, KINDS, readingsOf, type ComparedPair, type Kind, type Readings } from './reading.js';

/** What one coefficient moves of one thing, when it alone is known. */
export interface Effect {
  readonly low: Level;
  readonly high: Level;
  /** At its P90 minus at its P10, in the same futures. */
  readonly change: Paired;
  /** Whether the change of the mean is more than chance, held against as many changes as there are coefficients (`clearBeyond`). */
  readonly clear: boolean;
}

/** How two decisions stand: the mean by which the second is better, and in which share of the futures each is ahead; nobody is where both are out of money. */
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
  /** Futures that were played of it: all, or as many as make it known as well as the largest effect. */
  readonly runs: number;
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
  /** Futures of what is drawn as usual, and at most of each coefficient. */
  readonly runs: number;
  /** With all coefficients drawn. */
  readonly base: Readonly<Record<Kind, Level>>;
  readonly dead: Bounded;
  readonly decision: Lead;
  /** One for each uncertain coefficient, in the order of the catalogue. */
  readonly bars: readonly TornadoBar[];
}

/** About how many futures a tornado plays, of both decisions together. */
export const tornadoFutures = (coefficients: number, runs: number): number =>
  2 * runs + Math.ceil(4 * coefficients * Math.max(PLAYED * runs, Math.min(LEAST, runs)));

/** Futures of the first look at least: of fewer, a spread is hardly known. */
const LEAST = 128;
/** Part of all futures that coefficients have on average: 0.55 in series-b, 0.46 in seed. */
const PLAYED = 0.5;

const [LOW, , , , HIGH] = PROBES;
const BETWEEN = PROBES.slice(1, -1);

/** What is read at both ends of a coefficient, in the same futures. */
type Ends = readonly [low: Readings, high: Readings];

/**
 * Each coefficient at its P10 and at its P90, in the same futures: the same chances, and all other coefficients drawn as they were. The effect is that of
 * learning and holding one number, not of the others that are correlated with it. What moves little is played no longer than `enough`.
 */
export async function tornado(judged: ComparedPair, names: readonly CoefficientName[], play: Play): Promise<Tornado> {
  const { scenario } = judged.first;
  const all = scenario.runs;
  const at = (name: CoefficientName, z: number, first: number, until: number): Promise<Readings> =>
    readingsOf(
      judged,
      (world) => ({ ...knowing(world, { [name]: valueAt(scenario, name, z) }), runs: until - first }),
      play,
      first === 0 ? {} : { first },
    );
  const endsOf = async (name: CoefficientName, first: number, until: number): Promise<Ends> => {
    const [low, high] = await Promise.all([at(name, LOW, first, until), at(name, HIGH, first, until)]);
    return [low, high];
  };
  const threshold = clearBeyond(names.length);
  const effectIn = (runs: number): number => designEffect(scenario, runs);
  const barOf = async (name: CoefficientName, [low, high]: Ends): Promise<TornadoBar> => {
    const runs = low.number.length;
    const effect = effectIn(runs);
    const ends = [
      lookOf(valueAt(scenario, name, LOW), low, effect),
      lookOf(valueAt(scenario, name, HIGH), high, effect),
    ] as const;
    const turns = ends[0].difference.value * ends[1].difference.value < 0;
    const inner = turns
      ? await Promise.all(
          BETWEEN.map(async (z) => lookOf(valueAt(scenario, name, z), await at(name, z, 0, runs), effect)),
        )
      : [];
    const looks = [ends[0], ...inner, ends[1]];
    const effects = byKind((kind) => effectOf(low[kind], high[kind], threshold, effect));
    return {
      name,
      runs,
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
  const firstLook = Math.min(all, Math.max(LEAST, Math.ceil(all / 8)));
  const [base, looked] = await Promise.all([
    readingsOf(judged, (world) => world, play),
    Promise.all(names.map((name) => endsOf(name, 0, firstLook))),
  ]);
  const needed = enough(looked, all, effectIn(firstLook));
  const bars = await Promise.all(
    names.map(async (name, i) => {
      const more = needed[i]! > firstLook ? await endsOf(name, firstLook, needed[i]!) : null;
      return barOf(name, more === null ? looked[i]! : together(looked[i]!, more));
    }),
  );
  return {
    runs: all,
    base: byKind((kind) => levelOf(base[kind], effectIn(all))),
    dead: deadShare(base, effectIn(all)),
    decision: leadOf(base, effectIn(all)),
    bars,
  };
}

/** So many of the largest effects of each kind are played in all futures: those that are shown. */
const SHOWN = 10;

/**
 * How many futures each coefficient needs after a first look. All of them need those that may be among the largest of a kind, and those that leave open at an
 * end which decision is better. Of the others a change needs to be known no better than the largest one will be: futures as the squares of the spreads.
 *
 * @param effect design effect of the futures of the first look
 */
function enough(looked: readonly Ends[], all: number, effect: number): number[] {
  const needed = looked.map(([low, high]) =>
    [low, high].some(
      ({ decision }) => winnerOf(meanOf(decision, effect)) === 'open' && decision.some((each) => each !== 0),
    )
      ? all
      : low.number.length,
  );
  for (const kind of KINDS) {
    const changes = looked.map(([low, high]) => meanOf(low[kind].map((value, run) => high[kind][run]! - value)));
    const order = [...changes.keys()].sort((a, b) => Math.abs(changes[b]!.value) - Math.abs(changes[a]!.value));
    const widest = changes[order[0]!]?.error ?? 0;
    order.forEach((i, place) => {
      const part = place < SHOWN ? 1 : changes[i]!.error / widest;
      if (changes[i]!.error > 0) needed[i] = Math.max(needed[i]!, Math.min(all, Math.ceil(all * part * part)));
    });
  }
  return needed;
}

/** What was read of some futures, and of those after them. */
function together([low, high]: Ends, [lowAfter, highAfter]: Ends): Ends {
  const join = (before: Readings, after: Readings): Readings => {
    const both = (of: keyof Readings) => oneAfterAnother([before[of], after[of]]);
    return { ...byKind(both), dead: both('dead'), bothDead: both('bothDead') };
  };
  return [join(low, lowAfter), join(high, highAfter)];
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

function leadOf({ decision, bothDead }: Readings, effect: number): Lead {
  const difference = meanOf(decision, effect);
  const none = new Float64Array(decision.length);
  const share = (side: 1 | -1) => shareAhead(none, decision, side, (run) => bothDead[run] === 1, effect);
  return { difference, ahead: share(1), behind: share(-1), winner: winnerOf(difference) };
}
