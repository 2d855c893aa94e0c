import type { Noise } from '../company/noise.js';
import { streamState, uniform, type Key } from '../random/streams.js';

/**
 * One stream for each kind of chance, so that what one kind draws never shifts another. The number of a channel is its place here:
 * append only, or every future changes. Coefficients have channels of their own, from 2^31 on.
 */
const CHANNELS = [
  'attrition', 'incidents', 'effort', 'majors', 'velocity', 'debt', 'funding', 'acquisition',
  'demand', 'winter', 'keyDeparture', 'migration', 'competitor', 'customDeal', 'overrun',
] as const;

const WORDS = 4;
const ATTRITION = 0 * WORDS;
const INCIDENTS = 1 * WORDS;
const EFFORT = 2 * WORDS;
const MAJORS = 3 * WORDS;
const VELOCITY = 4 * WORDS;
const DEBT = 5 * WORDS;
const FUNDING = 6 * WORDS;
const ACQUISITION = 7 * WORDS;
const DEMAND = 8 * WORDS;
const WINTER = 9 * WORDS;
const KEY_DEPARTURE = 10 * WORDS;
const MIGRATION = 11 * WORDS;
const COMPETITOR = 12 * WORDS;
const CUSTOM_DEAL = 13 * WORDS;
const OVERRUN = 14 * WORDS;

/** The states of all streams of one run, four words each. */
export function createStreams(): Int32Array {
  return new Int32Array(CHANNELS.length * WORDS);
}

/** Sets every stream to its beginning for a run. */
export function openStreams(states: Int32Array, key: Key, run: number): void {
  for (let channel = 0; channel < CHANNELS.length; channel++) streamState(key, run, channel, states, channel * WORDS);
}

/** Draws the chances of one step: from each stream the same number of uniforms, whatever happens in the company. */
export function drawStep(states: Int32Array, n: Noise): void {
  n.attrition = uniform(states, ATTRITION);
  n.incidents = uniform(states, INCIDENTS);
  n.effort = uniform(states, EFFORT);
  n.majors = uniform(states, MAJORS);
  n.velocity = uniform(states, VELOCITY);
  n.debt = uniform(states, DEBT);
  n.funding = uniform(states, FUNDING);
  n.acquisition = uniform(states, ACQUISITION);
  n.demand = uniform(states, DEMAND);
  n.demandLength = uniform(states, DEMAND);
  n.winter = uniform(states, WINTER);
  n.keyDeparture = uniform(states, KEY_DEPARTURE);
  n.migration = uniform(states, MIGRATION);
  n.competitor = uniform(states, COMPETITOR);
  n.deal = uniform(states, CUSTOM_DEAL);
  n.overrun = uniform(states, OVERRUN);
}
