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

export type Channel = (typeof CHANNELS)[number];

/** Rounds that a company can close; their channel is read by round, not by step. */
const MOST_ROUNDS = 9;

/** Draws of each channel in one run: the first for its birth, then one a step. */
export function drawsOf(steps: number): number {
  return Math.max(steps + 1, MOST_ROUNDS + 2);
}

/** Room for all chances of one run: [channel][draw]. */
export function createChances(steps: number): Float64Array {
  return new Float64Array(CHANNELS.length * drawsOf(steps));
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

/**
 * Lays out the chances of one draw under their names, in the order of CHANNELS; that of the next round goes by the round's number, so that a round
 * closed later has the same luck.
 */
export function readChances(n: Noise, chances: Float64Array, draws: number, draw: number, round: number): void {
  n.attrition = chances[draw]!;
  n.incidents = chances[draws + draw]!;
  n.effort = chances[2 * draws + draw]!;
  n.majors = chances[3 * draws + draw]!;
  n.velocity = chances[4 * draws + draw]!;
  n.debt = chances[5 * draws + draw]!;
  n.funding = chances[6 * draws + round]!;
  n.acquisition = chances[7 * draws + draw]!;
  n.demand = chances[8 * draws + draw]!;
  n.demandLength = chances[9 * draws + draw]!;
  n.winter = chances[10 * draws + draw]!;
  n.keyDeparture = chances[11 * draws + draw]!;
  n.migration = chances[12 * draws + draw]!;
  n.competitor = chances[13 * draws + draw]!;
  n.deal = chances[14 * draws + draw]!;
  n.overrun = chances[15 * draws + draw]!;
}

/** Puts a number, 0–1, in the place of what one kind of chance has drawn for a step. That of funding goes by round, and is not to be replaced. */
export function replaceChance(chances: Float64Array, channel: Exclude<Channel, 'funding'>, step: number, value: number): void {
  const draws = chances.length / CHANNELS.length;
  chances[CHANNELS.indexOf(channel) * draws + step + 1] = value;
}
