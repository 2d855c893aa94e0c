import { hashOf } from '../random/hash.js';
import { streamState, uniform, type Key } from '../random/streams.js';
import type { CoefficientName } from './catalogue/index.js';
import type { Distribution } from './distribution.js';

/** Joint draws of some coefficients, as a fit to a company's history left them. */
export interface FittedDraws {
  readonly names: readonly CoefficientName[];
  /** Digest of what was believed of each when it was fitted. One of which a scenario believes something else by now is drawn from that instead. */
  readonly believed: readonly string[];
  /** Draw by draw, the values in the order of the names, in the units of the catalogue. */
  readonly values: readonly number[];
  /** How likely each draw is, in any unit; null where run i is to take draw i. */
  readonly weights: readonly number[] | null;
}

/** Draws made ready for taking: which of their columns go to which place among what is drawn. */
export interface Taking {
  readonly draws: FittedDraws;
  readonly count: number;
  /** Rising from the share of the first draw to 1; empty where draws are taken in their order. */
  readonly cumulative: Float64Array;
  readonly columns: Int32Array;
  readonly places: Int32Array;
}

/** @param names what is drawn, in its order; null for what is not to be taken */
export function takingOf(draws: FittedDraws, names: readonly (CoefficientName | null)[]): Taking {
  const taken = draws.names
    .map((name, column) => ({ column, place: names.indexOf(name) }))
    .filter(({ place }) => place >= 0);
  return {
    draws,
    count: draws.values.length / draws.names.length,
    cumulative: cumulative(draws.weights ?? []),
    columns: Int32Array.from(taken, ({ column }) => column),
    places: Int32Array.from(taken, ({ place }) => place),
  };
}

function cumulative(weights: readonly number[]): Float64Array {
  const sums = new Float64Array(weights.length);
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sums[i] = sum += weights[i]!;
  for (let i = 0; i < sums.length; i++) sums[i] = sums[i]! / sum;
  return sums;
}

/** Turns of the golden ratio: of any number of runs in a row, each draw is taken as often as its weight says, to within one or two. */
const GOLDEN = 0.6180339887498949;
/** Far above the channels of the weekly chances, and below those of the coefficients, which have the top bit. */
const CHANNEL = 0xf17_7ed;
const state = new Int32Array(4);

/** Which draw a run takes: systematic resampling, as a function of the seed and the run alone. */
export function drawOf({ cumulative: sums, count }: Taking, key: Key, run: number): number {
  if (sums.length === 0) return run % count;
  streamState(key, 0, CHANNEL, state, 0);
  const turned = uniform(state, 0) + run * GOLDEN;
  const at = turned - Math.floor(turned);
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle]! > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Puts the values of a run's draw into their places. */
export function takeFitted(taking: Taking, key: Key, run: number, into: Float64Array): void {
  const { draws, columns, places } = taking;
  const from = drawOf(taking, key, run) * draws.names.length;
  for (let i = 0; i < columns.length; i++) into[places[i]!] = draws.values[from + columns[i]!]!;
}

/** What is drawn of one coefficient, rising, and the weight of each value together with all before it. */
interface Column {
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

/** The columns of draws, to be sorted but once. */
const sorted = new WeakMap<FittedDraws, readonly Column[]>();

function columnsOf(draws: FittedDraws): readonly Column[] {
  const columns = sorted.get(draws) ?? draws.names.map((_, place) => sortedColumn(draws, place));
  sorted.set(draws, columns);
  return columns;
}

function sortedColumn({ names, values, weights }: FittedDraws, place: number): Column {
  const rows = Array.from({ length: values.length / names.length }, (_, row) => ({
    value: values[row * names.length + place]!,
    weight: weights?.[row] ?? 1,
  })).sort((a, b) => a.value - b.value);
  let sum = 0;
  return {
    values: Float64Array.from(rows, ({ value }) => value),
    weights: Float64Array.from(rows, ({ weight }) => (sum += weight)),
  };
}

/** A quantile of what is drawn of a coefficient: so large a share of the weight, 0–1, is on draws that are no larger. */
export function fittedQuantile(draws: FittedDraws, name: CoefficientName, share: number): number {
  const { values, weights } = columnsOf(draws)[draws.names.indexOf(name)]!;
  const below = share * weights.at(-1)!;
  return values[weights.findIndex((weight) => weight >= below)]!;
}

/** A belief in eight letters, to tell whether it is still the same. */
export function beliefDigest(believed: Distribution): string {
  const text = JSON.stringify(Object.entries(believed).sort(([a], [b]) => (a < b ? -1 : 1)));
  return hashOf(text).toString(16).padStart(8, '0');
}

/** Whether a fit speaks of a coefficient, and nothing else is believed of it since. */
export const isFitted = (
  { names, believed }: FittedDraws,
  beliefs: Readonly<Record<CoefficientName, Distribution>>,
  name: CoefficientName,
): boolean => believed[names.indexOf(name)] === beliefDigest(beliefs[name]);
