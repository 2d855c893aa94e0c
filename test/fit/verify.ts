/**
 * Simulation-based calibration of the fit (Talts et al. 2018): worlds are drawn from what is believed, their companies'
 * histories are fitted, and the truth must have its place among what is left evenly: ranks uniform (χ², α = 0.01 over
 * all coefficients), and 80% intervals that hold 74 to 86% of the truths, of each coefficient and of all together. In
 * 200 histories chance alone moves that of one coefficient by 2.8 points, so that one of eight is outside in a fifth of
 * all such runs although nothing is wrong.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { LOOKED_AT } from './places.js';

const HISTORIES = Number(process.argv[2] ?? 200);
const BINS = 10;
/** χ² with 9 degrees of freedom that chance exceeds in 0.01 of all cases over 8 coefficients: in 0.00125 of one. */
const MOST = 27.1;
const LEAST_HELD = 0.74;
const MOST_HELD = 0.86;

type Places = Record<(typeof LOOKED_AT)[number], number>;

const threads = Math.min(availableParallelism(), 8);
const places: Places[] = [];
await Promise.all(
  Array.from(
    { length: threads },
    (_, thread) =>
      new Promise<void>((resolve, reject) => {
        const [from, to] = [thread, thread + 1].map((each) => Math.floor((each * HISTORIES) / threads));
        const worker = new Worker(new URL('worker.js', import.meta.url), { workerData: { from, to } });
        worker.on('error', reject);
        worker.on('message', (found: Places | null) => {
          if (found !== null) places.push(found);
          if (places.length % 20 === 0) process.stderr.write(`${places.length} of ${HISTORIES} histories\n`);
        });
        worker.on('exit', () => resolve());
      }),
  ),
);

let failed = false;
const say = (line: string): void => void process.stdout.write(`${line}\n`);
say(`${places.length} synthetic histories`);
for (const name of LOOKED_AT) {
  const ranks = places.map((each) => each[name]);
  const counts = Array.from(
    { length: BINS },
    (_, bin) => ranks.filter((rank) => Math.min(Math.floor(rank * BINS), BINS - 1) === bin).length,
  );
  const expected = ranks.length / BINS;
  const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  const held = ranks.filter((rank) => rank >= 0.1 && rank <= 0.9).length / ranks.length;
  const bad = chiSquare > MOST || held < LEAST_HELD || held > MOST_HELD;
  failed ||= bad;
  say(
    `${bad ? '✗' : '✓'} ${name.padEnd(20)} χ² ${chiSquare.toFixed(1).padStart(5)} (at most ${MOST})  80% intervals hold ${(100 * held).toFixed(0)}%  ${counts.join(' ')}`,
  );
}
const all = places.flatMap((each) => LOOKED_AT.map((name) => each[name]));
const heldOfAll = all.filter((rank) => rank >= 0.1 && rank <= 0.9).length / all.length;
const off = heldOfAll < LEAST_HELD || heldOfAll > MOST_HELD;
failed ||= off;
say(`${off ? '✗' : '✓'} of all, 80% intervals hold ${(100 * heldOfAll).toFixed(1)}% (74 to 86%)`);
process.exitCode = failed ? 1 : 0;
