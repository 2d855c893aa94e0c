import { drawScores, drawValues, type CoefficientPlan, type DrawScores } from '../coefficients/draw.js';
import type { Key } from '../random/streams.js';
import type { Scenario } from '../scenario/scenario.js';
import type { MakeFirst } from './first.js';
import { agreement, beforeClosing, closing } from './known.js';

/** What worlds have drawn for the coefficients, so that it agrees with what is known of the company. */
export interface Worlds {
  /** The values of each of some worlds, in the order of the plan, not to be changed. */
  draw(key: Key, worlds: readonly number[]): readonly Float64Array[];
}

/** Who draws the worlds of a scenario; it changes no bit. */
export type MakeWorlds = (scenario: Scenario, plan: CoefficientPlan) => Worlds;

/** Draws each world when it is asked for. */
export const drawnAnew =
  (makeFirst?: MakeFirst, scores: DrawScores = drawScores): MakeWorlds =>
  (scenario, given) => {
    const plan = { ...given, drawScores: scores };
    const agree = agreement(scenario, plan, makeFirst);
    if (agree !== null) return agree;
    return {
      draw: (key, worlds) =>
        worlds.map((world) => {
          drawValues(plan, key, world);
          return plan.values.slice();
        }),
    };
  };

/** Draws each world once in a thread: decisions that are compared are played in the same worlds, with doors open and closed. */
export const drawnOnce =
  (makeFirst: MakeFirst, scores: DrawScores): MakeWorlds =>
  (scenario, plan) => {
    // The draws of a fit are too long a text to tell scenarios apart by.
    if (scenario.fitted !== undefined) return drawnAnew(makeFirst, scores)(scenario, plan);
    const open = beforeClosing(scenario);
    const anew = drawnAnew(makeFirst, scores)(open, plan);
    const depends = dependsOn(open);
    const close = closing(scenario, plan);
    const closed = (values: Float64Array): Float64Array => {
      const own = values.slice();
      close(own);
      return own;
    };
    let [last, drawn]: [Key | null, Drawn] = [null, new Map()];
    return {
      draw(key, worlds) {
        if (key !== last) [last, drawn] = [key, recent(`${key.join()} ${depends}`)];
        const missing = [...new Set(worlds)].filter((world) => !drawn.has(world));
        if (missing.length > 0) {
          const values = anew.draw(key, missing);
          missing.forEach((world, i) => drawn.set(world, values[i]!));
        }
        const shared = worlds.map((world) => drawn.get(world)!);
        const result = open === scenario ? shared : shared.map(closed);
        forgetOldest(missing.length * plan.values.byteLength);
        if (drawn.size === 0) last = null;
        return result;
      },
    };
  };

type Drawn = Map<number, Float64Array>;

/** What was drawn, by what it depends on, least recently asked for first. */
const kept = new Map<string, Drawn>();
/** Bytes that are kept about, and at most. */
let bytes = 0;
const MOST_KEPT = 24e6;

function recent(depends: string): Drawn {
  const known = kept.get(depends);
  const drawn: Drawn = known ?? new Map();
  bytes += known ? 0 : depends.length;
  kept.delete(depends);
  kept.set(depends, drawn);
  return drawn;
}

/** Makes room for some more bytes, if need be. */
function forgetOldest(more: number): void {
  bytes += more;
  for (const [depends, drawn] of kept) {
    if (bytes <= MOST_KEPT) return;
    kept.delete(depends);
    bytes -= depends.length;
    for (const { byteLength } of drawn.values()) bytes -= byteLength;
    drawn.clear();
  }
}

/** All that the draws of a world depend on, besides the seed: not how long it is played, nor what is decided beyond today. */
function dependsOn(scenario: Scenario): string {
  const { policy, levers, hiringPlan, today = { policy, levers, hiringPlan } } = scenario;
  const {
    name: _,
    description: __,
    start: ___,
    horizon: ____,
    runs: _____,
    seed: ______,
    timeline: _______,
    ...rest
  } = scenario;
  return JSON.stringify({ ...rest, policy: 0, levers: 0, hiringPlan: 0, today });
}
