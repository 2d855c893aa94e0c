import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Scenario, ScenarioSource } from '../../../packages/engine/src/internal.js';
import { uniforms } from '../../../packages/engine/test/random/draws.js';
import { ROOT } from '../../root.js';

/** What is to be played, and in which arrangements; plain data, for job.js. */
export interface Job {
  readonly scenarios: readonly Scenario[];
  readonly blocks: readonly { readonly scenario: number; readonly block: number }[];
  readonly arrangements: readonly Arrangement[];
}

/** Who plays, and in which order the blocks are handed out: places in `blocks`. */
export interface Arrangement {
  readonly name: string;
  readonly workers: number;
  readonly order: readonly number[];
  readonly byReference: boolean;
}

/** The engine as it is built, which is also what plays. */
const { blockCount, formatFault, POLICY_NAMES, readScenario } = (await import(
  pathToFileURL(join(ROOT, 'packages/engine/dist/internal.js')).href
)) as typeof import('../../../packages/engine/src/internal.js');

/** One full block and part of another. */
const RUNS = 300;
const WORKERS = [1, 2, 3, 7];

const disk: ScenarioSource = {
  read: (path) => readFileSync(join(ROOT, path), 'utf8'),
  resolve: (from, to) => posix.join(posix.dirname(from), to),
};

function shipped(file: string): Scenario {
  const { scenario, faults } = readScenario(`scenarios/${file}`, disk);
  if (!scenario) throw new Error(faults.map(formatFault).join('\n'));
  return { ...scenario, runs: RUNS };
}

/** Every shape of distribution at once, half steps, and a seed of many bytes. */
function unusual(): Scenario {
  const plain = shipped('series-b.yaml');
  return {
    ...plain,
    seed: 'ā😀 ',
    stepsPerWeek: 2,
    coefficients: {
      ...plain.coefficients,
      drag: { shape: 'pert', low: 0.5, mode: 2, high: 4 },
      rampTime: { shape: 'triangular', low: 8, mode: 12, high: 26 },
      attrition: { shape: 'beta', alpha: 2, beta: 9, low: 0.05, high: 0.4 },
      shortcuts: { shape: 'uniform', low: 0.05, high: 0.3 },
      churn: { shape: 'observed', values: [0.08, 0.1, 0.12, 0.19] },
    },
  };
}

/** So large that every week has thousands of incidents and leavers: counts beyond 500 are drawn in a way of their own. */
function enormous(): Scenario {
  const plain = shipped('incumbent.yaml');
  return {
    ...plain,
    horizon: 104,
    company: { ...plain.company, engineers: 400_000, others: 400_000, arr: 400_000, cash: 1e6 },
    coefficients: {
      ...plain.coefficients,
      incidents: { shape: 'constant', value: 5000 },
      crosstalk: { shape: 'constant', value: 0 },
      contention: { shape: 'constant', value: 0 },
    },
  };
}

/** Every shipped scenario, every policy, and what they do not use. */
function everything(): Scenario[] {
  const seriesB = shipped('series-b.yaml');
  return [
    ...readdirSync(join(ROOT, 'scenarios'))
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .map(shipped),
    ...POLICY_NAMES.map((policy) => ({ ...seriesB, policy: { policy, settings: {} } })),
    unusual(),
    enormous(),
  ];
}

/** A few that differ most, for two years. */
function some(): Scenario[] {
  const few: Scenario[] = [
    shipped('series-b.yaml'),
    { ...shipped('feature-freeze.yaml'), policy: { policy: 'commitment-first', settings: {} } },
    unusual(),
    enormous(),
  ];
  return few.map((scenario) => ({ ...scenario, horizon: 104 }));
}

/** Workers from one to seven, blocks in order and shuffled, compiled and by the reference. */
export function equalityJob(all: boolean): Job {
  const scenarios = all ? everything() : some();
  const blocks = scenarios.flatMap((scenario, i) =>
    Array.from({ length: blockCount(scenario) }, (_, block) => ({ scenario: i, block })),
  );
  const inOrder = blocks.map((_, place) => place);
  return {
    scenarios,
    blocks,
    arrangements: [
      { name: '1 worker, in order', workers: 1, order: inOrder, byReference: false },
      ...WORKERS.map((workers) => ({
        name: `${workers} ${workers > 1 ? 'workers' : 'worker'}, shuffled`,
        workers,
        order: shuffled(inOrder, workers),
        byReference: false,
      })),
      { name: '2 workers, not compiled', workers: 2, order: inOrder, byReference: true },
    ],
  };
}

function shuffled(places: readonly number[], channel: number): number[] {
  const luck = uniforms(places.length, 'shuffle', 0, channel);
  return [...places].sort((a, b) => luck[a]! - luck[b]!);
}
