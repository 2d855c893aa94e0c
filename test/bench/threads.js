/**
 * What the second core brings: `npm run bench:threads`. The same futures on one thread and on two, in turn, each in a process of its own: with the threads’
 * start and all that is compiled on the way, as a command has it, and once all that is done. And what the machine itself allows: how much more two processes do
 * side by side than one alone, each with the weekly kernel and nothing to share.
 */
import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { blockCount, simulateBlock } from '../../packages/engine/dist/internal.js';
import { openPool } from '../../packages/cli/dist/simulate/pool.js';
import { shipped } from './scenario.js';

const RUNS = [10_000, 30_000];
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

/** Milliseconds of the kernel alone, which records nothing but the last week, once its code is compiled. */
function playKernel(runs) {
  const scenario = shipped(runs);
  const weeks = [scenario.horizon];
  const play = () => {
    for (let block = 0; block < blockCount(scenario); block++) simulateBlock(scenario, block, { weeks });
  };
  play();
  const start = performance.now();
  play();
  return performance.now() - start;
}

const [what, runs, workers] = process.argv.slice(2);
if (what) {
  process.stdout.write(
    JSON.stringify(what === 'kernel' ? playKernel(Number(runs)) : await measure(Number(runs), Number(workers))),
  );
  process.exit();
}

const HERE = fileURLToPath(import.meta.url);
/** What one more process measures, beside others if there are any. */
const another = async (...args) =>
  JSON.parse((await promisify(execFile)(process.execPath, [HERE, ...args.map(String)], { encoding: 'utf8' })).stdout);

const sorted = (values) => [...values].sort((a, b) => a - b);
const median = (values) => sorted(values)[Math.floor(values.length / 2)];
const range = (values) => `${sorted(values)[0].toFixed(2)} to ${sorted(values).at(-1).toFixed(2)}`;

const limits = [];
for (let turn = 0; turn < TURNS; turn++) {
  const alone = await another('kernel', RUNS[0]);
  const beside = await Promise.all([another('kernel', RUNS[0]), another('kernel', RUNS[0])]);
  limits.push(beside.reduce((sum, each) => sum + alone / each, 0));
}

console.log(`Two threads against one, ${TURNS} turns, Node ${process.versions.node}, ${availableParallelism()} cores`);
console.log(
  `What the machine allows, the kernel in two processes against one: ${median(limits).toFixed(2)}× (${range(limits)})`,
);
for (const each of RUNS) {
  const turns = [];
  for (let turn = 0; turn < TURNS; turn++) turns.push([await another('play', each, 1), await another('play', each, 2)]);
  for (const [name, goal, words] of [
    ['cold', each === 10_000 ? 1.7 : null, 'with the start of the threads'],
    ['warm', each === 30_000 ? 1.85 : null, 'once warm'],
  ]) {
    const ratios = turns.map(([one, two]) => one[name] / two[name]);
    const seconds = [0, 1].map((t) => `${(median(turns.map((turn) => turn[t][name])) / 1000).toFixed(2)} s`);
    console.log(
      `${each.toLocaleString('en-US').padStart(7)} futures ${words}: ${median(ratios).toFixed(2)}× as fast (${range(ratios)}${goal === null ? '' : `, goal ${goal}×`}); ${seconds.join(' and ')}`,
    );
  }
}
