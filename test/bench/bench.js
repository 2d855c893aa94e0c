/**
 * How fast the simulator is, as ratios within one run: absolute times belong to a machine, ratios to the program.
 *
 * Nanoseconds are of wall time, per company-week, recording and summary
 * included. A company-week is a week of the horizon, whether or not the company lives to see it.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { blockCount, compare, simulateBlock, summarise, underPolicy } from '../../packages/engine/dist/internal.js';
import { referenceSimulator } from '../../packages/engine/dist/simulate/reference.js';
import { seedKey } from '../../packages/engine/dist/random/streams.js';
import { createChances, drawChances, drawsOf } from '../../packages/engine/dist/simulate/channels.js';
import { reportedWeeks } from '../../packages/engine/dist/summary/summarise.js';
import { openPool } from '../../packages/cli/dist/simulate/pool.js';
import { naive } from './naive.js';
import { againstNumpy, numpyWords } from './numpy.js';
import { peers, peersWords } from './peers.js';
import { againstScalar, wordsOf } from './scalar.js';
import { shipped } from './scenario.js';

/** Rounds of a subject in one process, after a warm-up (unless it is measured `cold`, once a process); and how often all subjects take their turn. */
const ROUNDS = 3;
const PASSES = 3;

const many = shipped(10_000);
const few = shipped(1_000);

const SUBJECTS = {
  'Paydown, one core': { scenario: many, work: () => simulateHere(many) },
  'Paydown, two cores': { scenario: many, work: () => simulateThere(many) },
  'The same, as in npm start': {
    cold: true,
    scenario: many,
    prepare: loadedPool,
    work: (pool) => pool.simulate(many),
    done: (pool) => pool.close(),
  },
  'The same, threads at hand': {
    scenario: many,
    prepare: () => openPool({ workers: 2 }),
    work: (pool) => pool.simulate(many),
    done: (pool) => pool.close(),
  },
  'Two policies compared, the same': {
    scenario: many,
    prepare: () => openPool({ workers: 2 }),
    work: (pool) => compare(policies(many, 0.05, 0.2), {}, pool.play),
    done: (pool) => pool.close(),
  },
  'Not compiled, one core': { scenario: few, work: () => simulateHere(few, referenceSimulator) },
  'Naive, one core': { scenario: few, work: () => naive(few) },
  'Draws alone, one core': { scenario: many, work: () => drawAll(many) },
};

function simulateHere(scenario, player) {
  return summarise(
    scenario,
    Array.from({ length: blockCount(scenario) }, (_, block) =>
      simulateBlock(scenario, block, { ...(player && { make: player }), weeks: reportedWeeks(scenario.horizon) }),
    ),
  );
}

async function simulateThere(scenario) {
  const pool = openPool({ workers: 2 });
  await pool.simulate(scenario);
  await pool.close();
}

/** Threads that have loaded, as they do while a command reads its scenario, and have played nothing to speak of. */
async function loadedPool() {
  const pool = openPool({ workers: 2 });
  await pool.play({ ...many, runs: 2, horizon: 1 }, { outcomes: [], weeks: [] });
  return pool;
}

/** The scenario under fixed shares for debt. */
const policies = (scenario, ...shares) =>
  shares.map((share) => ({
    name: `${share}`,
    scenario: underPolicy(scenario, { policy: 'fixed', settings: { share } }),
  }));

function drawAll(scenario) {
  const key = seedKey(scenario.seed);
  const chances = createChances(scenario.horizon + 1);
  for (let run = 0; run < scenario.runs; run++) drawChances(chances, drawsOf(scenario.horizon + 1), key, run, true);
}

/** Each subject is measured in a process of its own, so that none inherits another's compiled code or garbage. */
async function measure(name) {
  const { prepare, work, done, cold = false } = SUBJECTS[name];
  const tools = await prepare?.();
  const times = [];
  for (let round = 0; round <= (cold ? 0 : ROUNDS); round++) {
    const start = performance.now();
    await work(tools);
    if (cold || round > 0) times.push(performance.now() - start);
  }
  await done?.(tools);
  return times;
}

const [only] = process.argv.slice(2);
if (only) {
  process.stdout.write(JSON.stringify(await measure(only)));
  process.exit();
}

const times = Object.fromEntries(Object.keys(SUBJECTS).map((name) => [name, []]));
for (let pass = 0; pass < PASSES; pass++) {
  for (const name of Object.keys(SUBJECTS))
    for (let turn = 0; turn < (SUBJECTS[name].cold ? ROUNDS : 1); turn++) {
      times[name].push(
        ...JSON.parse(execFileSync(process.execPath, [fileURLToPath(import.meta.url), name], { encoding: 'utf8' })),
      );
    }
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const perWeek = (name) =>
  (median(times[name]) * 1e6) / (SUBJECTS[name].scenario.runs * SUBJECTS[name].scenario.horizon);
const seconds = (name) => `${(median(times[name]) / 1000).toFixed(2)} s`;
const one = perWeek('Paydown, one core');

console.log(`Median of ${ROUNDS * PASSES} rounds, Node ${process.versions.node}\n`);
console.log(
  `${''.padEnd(34)}${'runs'.padStart(8)}${'ms'.padStart(9)}${'ns/week'.padStart(10)}${'relative'.padStart(11)}`,
);
for (const [name, { scenario }] of Object.entries(SUBJECTS)) {
  const row = [
    String(scenario.runs).padStart(8),
    median(times[name]).toFixed(0).padStart(9),
    perWeek(name).toFixed(0).padStart(10),
    `${(perWeek(name) / one).toFixed(2)}×`.padStart(11),
  ];
  console.log(name.padEnd(34) + row.join(''));
}
console.log(
  `\nAgainst the naive version on one core: ${(perWeek('Naive, one core') / one).toFixed(1)}× as fast (goal 4×)`,
);
console.log(
  `Two cores against one: ${(one / perWeek('The same, threads at hand')).toFixed(2)}× as fast (goal 1.7×); ${(one / perWeek('Paydown, two cores')).toFixed(2)}× with the threads’ start`,
);
console.log(
  `10,000 futures of 260 weeks: ${seconds('The same, as in npm start')} in npm start, `
    + `${seconds('The same, threads at hand')} once warm, ${seconds('Paydown, two cores')} with the `
    + 'threads’ start (goal 1 s)',
);
console.log(
  `Two policies compared against one run: ${(perWeek('Two policies compared, the same') / perWeek('The same, threads at hand')).toFixed(2)}× as long (goal 2.2×)`,
);
console.log(`Compiled against not: ${(perWeek('Not compiled, one core') / one).toFixed(1)}× as fast`);

console.log(wordsOf(againstScalar()));
console.log(numpyWords(againstNumpy()));
console.log(peersWords(await peers(), one));

/** Wall time of a whole process, in milliseconds: the median of some. */
function processTime(args) {
  return median(
    Array.from({ length: ROUNDS * PASSES }, () => {
      const start = performance.now();
      spawnSync(process.execPath, args, { stdio: 'ignore' });
      return performance.now() - start;
    }),
  );
}
const refusal = processTime([
  'packages/cli/bin/paydown.js',
  'run',
  'scenarios/series-b.yaml',
  '--set',
  'company.cash=-$1',
]);
console.log(
  `A refused scenario: ${refusal.toFixed(0)} ms (goal 500 ms), ${(refusal / processTime(['-e', '0'])).toFixed(1)}× an empty program`,
);
