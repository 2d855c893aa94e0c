import type { Noise } from '../company/noise.js';
import { fillUniforms, streamState, type Key } from '../random/streams.js';

/** When a kind of chance is asked: in every step; once, at birth; by the number of the next round; or in every step by a policy that looks, and once by any other. */
type Asked = 'step' | 'birth' | 'round' | 'look';

/**
 * One stream for each kind of chance, so that what one kind draws never shifts another. The number of a channel is its place here: append
 * only, or every future changes. Coefficients have channels of their own, far above.
 */
const CHANNELS = {
  attrition: 'step',
  incidents: 'step',
  effort: 'step',
  majors: 'step',
  velocity: 'look',
  debt: 'look',
  funding: 'round',
  acquisition: 'birth',
  demand: 'step',
  demandLength: 'step',
  winter: 'step',
  keyDeparture: 'step',
  migration: 'step',
  competitor: 'step',
  deal: 'step',
  overrun: 'look',
} as const satisfies Record<keyof Noise, Asked>;

export type Channel = keyof typeof CHANNELS;
const NAMES = Object.keys(CHANNELS) as Channel[];
const ASKED = Object.values(CHANNELS);
export const CHANNEL_COUNT = ASKED.length;

/** Rounds that a company can close. */
const MOST_ROUNDS = 9;

/** Draws of each channel in one run: the first for its birth, then one a step. */
export function drawsOf(steps: number): number {
  return Math.max(steps + 1, MOST_ROUNDS + 2);
}

/** Room for all chances of one run: [channel][draw]. */
export function createChances(steps: number): Float64Array {
  return new Float64Array(NAMES.length * drawsOf(steps));
}

const state = new Int32Array(4);

/** How many numbers of a channel are drawn, of `draws` for which it has room; of one beyond the last, one. `looks`: whether a policy of the run does. */
export function countOf(channel: number, draws: number, looks: boolean): number {
  const asked = ASKED[channel];
  return asked === 'step' || (asked === 'look' && looks) ? draws : asked === 'round' ? MOST_ROUNDS + 2 : 1;
}

/** Draws all chances of a run beforehand: from each stream the same number, whatever will happen in the company. */
export function drawChances(chances: Float64Array, draws: number, key: Key, run: number, looks: boolean): void {
  for (let channel = 0; channel < ASKED.length; channel++) {
    streamState(key, run, channel, state, 0);
    fillUniforms(state, 0, chances, channel * draws, countOf(channel, draws, looks));
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
export function replaceChance(
  chances: Float64Array,
  channel: Exclude<Channel, 'funding'>,
  step: number,
  value: number,
): void {
  const draws = chances.length / NAMES.length;
  chances[NAMES.indexOf(channel) * draws + step + 1] = value;
}
