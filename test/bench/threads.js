/**
 * What the second core brings: `npm run bench:threads`. The same futures on one thread and on two, in turn, each in a process of its own: with the threads’
 * start and all that is compiled on the way, as a command has it, and once all that is done.
 */
import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { openPool } from '../../packages/cli/dist/simulate/pool.js';
import { shipped } from './scenario.js';

const RUNS = [10_000, 30_000];
const THREADS = [1, 2];
const TURNS = 5;

/** Milliseconds with the start of the threads, and of the same once more. */
async function measure(runs, workers) {
  const scenario = shipped(runs);
  let start = performance.now();
  const lap = () => {
    const took = performance.now() - start;
    start = performance.now();
    return took;
  };
  const pool = openPool({ workers });
  await pool.simulate(scenario);
  const cold = lap();
  await pool.simulate(scenario);
  const warm = lap();
  await pool.close();
  return { cold, warm };
}

const [runs, workers] = process.argv.slice(2).map(Number);
if (runs) {
  process.stdout.write(JSON.stringify(await measure(runs, workers)));
  process.exit();
}

const sorted = (values) => [...values].sort((a, b) => a - b);
const median = (values) => sorted(values)[Math.floor(values.length / 2)];
const range = (values) => `${sorted(values)[0].toFixed(2)} to ${sorted(values).at(-1).toFixed(2)}`;

console.log(`Two threads against one, ${TURNS} turns, Node ${process.versions.node}, ${availableParallelism()} cores`);
for (const each of RUNS) {
  const turns = Array.from({ length: TURNS }, () =>
    THREADS.map((threads) =>
      JSON.parse(execFileSync(process.execPath, [fileURLToPath(import.meta.url), each, threads], { encoding: 'utf8' })),
    ),
  );
  for (const [name, goal, words] of [
    ['cold', each === 10_000 ? 1.7 : null, 'with the start of the threads'],
    ['warm', each === 30_000 ? 1.85 : null, 'once warm'],
  ]) {
    const ratios = turns.map(([one, two]) => one[name] / two[name]);
    const seconds = THREADS.map((_, t) => `${(median(turns.map((turn) => turn[t][name])) / 1000).toFixed(2)} s`);
    console.log(
      `${each.toLocaleString('en-US').padStart(7)} futures ${words}: ${median(ratios).toFixed(2)}× as fast (${range(ratios)}${goal === null ? '' : `, goal ${goal}×`}); ${seconds.join(' and ')}`,
    );
  }
}
