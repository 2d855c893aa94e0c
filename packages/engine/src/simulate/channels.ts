import type { Noise } from '../company/noise.js';
import { fillUniforms, streamState, type Key } from '../random/streams.js';

/**
 * One stream for each kind of chance, so that what one kind draws never shifts another. The number of a channel is its place here: append
 * only, or every future changes. Coefficients have channels of their own, far above.
 */
const CHANNELS = [
  'attrition', 'incidents', 'effort', 'majors', 'velocity', 'debt', 'funding', 'acquisition',
  'demand', 'demandLength', 'winter', 'keyDeparture', 'migration', 'competitor', 'deal', 'overrun',
] as const satisfies readonly (keyof Noise)[];

/** Rounds that a company can close; their channel is read by round, not by step. */
const MOST_ROUNDS = 9;

/** All chances of one run: [channel][draw], the first draw for its birth, then one a step. */
export function createChances(steps: number): Float64Array {
  return new Float64Array(CHANNELS.length * Math.max(steps + 1, MOST_ROUNDS + 2));
}

const state = new Int32Array(4);

/** Draws all chances of a run beforehand: from each stream the same number, whatever will happen in the company. */
export function drawChances(chances: Float64Array, key: Key, run: number): void {
  const draws = chances.length / CHANNELS.length;
  for (let channel = 0; channel < CHANNELS.length; channel++) {
    streamState(key, run, channel, state, 0);
    fillUniforms(state, 0, chances, channel * draws, draws);
  }
}

/** Lays out the chances of one draw under their names; that of the next round goes by the round's number, so that a round closed later has the same luck. */
export function readChances(chances: Float64Array, draw: number, round: number, n: Noise): void {
  const draws = chances.length / CHANNELS.length;
  let i = draw;
  n.attrition = chances[i]!;
  n.incidents = chances[(i += draws)]!;
  n.effort = chances[(i += draws)]!;
  n.majors = chances[(i += draws)]!;
  n.velocity = chances[(i += draws)]!;
  n.debt = chances[(i += draws)]!;
  i += draws;
  n.funding = chances[i - draw + round]!;
  n.acquisition = chances[(i += draws)]!;
  n.demand = chances[(i += draws)]!;
  n.demandLength = chances[(i += draws)]!;
  n.winter = chances[(i += draws)]!;
  n.keyDeparture = chances[(i += draws)]!;
  n.migration = chances[(i += draws)]!;
  n.competitor = chances[(i += draws)]!;
  n.deal = chances[(i += draws)]!;
  n.overrun = chances[i + draws]!;
}
