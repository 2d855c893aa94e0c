import { normalQuantile } from '../../../packages/engine/src/random/normal.js';
import { correlation, correlationScore } from '../../../packages/engine/test/random/statistics.js';
import { uniforms } from '../../../packages/engine/test/random/draws.js';
import { worst, type Check } from '../check.js';
import { ORDERS } from './orders.js';
import { SCORES } from './scores.js';

/** No score may be farther from 0. Of 500 true ones, one is with probability 3e-4. */
const BOUND = 5;

/** Every score over words put together from the streams in every order; `words` in each. */
export function batteryChecks(words: number): Check[] {
  const byOrder = ORDERS.map(({ name, words: of }) => {
    const sequence = of(words);
    return worst(
      name,
      Object.values(SCORES).map((score) => score(sequence)),
      BOUND,
    );
  });
  return [...byOrder, worst('each stream with each, among 24', everyPair(words >> 6), BOUND)];
}

/** Correlations between streams whose runs, channels or seeds are near. */
function everyPair(length: number): number[] {
  const runs = [0, 1, 2, 255, 256, 2 ** 31];
  const streams = ['pairs', 'pairs '].flatMap((seed) =>
    runs.flatMap((run) => [0, 1].map((channel) => uniforms(length, seed, run, channel).map(normalQuantile))),
  );
  return streams.flatMap((x, i) => streams.slice(0, i).map((y) => correlationScore(correlation(x, y), 0, length)));
}
