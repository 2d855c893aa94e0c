import { COEFFICIENT_NAMES } from '../../packages/engine/src/coefficients/catalogue/index.js';
import { channelOf } from '../../packages/engine/src/coefficients/draw.js';
import { seedKey, streamState } from '../../packages/engine/src/random/streams.js';
import type { Check } from './check.js';

/** Seeds that look alike, repeat themselves, or differ only in what a careless generator does not see. */
const SEEDS = [
  '',
  'a',
  'aa',
  'aaa',
  'ab',
  'ba',
  'A',
  ' a',
  'a ',
  '0',
  '00',
  '1',
  '2',
  '3',
  '10',
  '11',
  'ā',
  '\u0001',
  '\u0000',
  '\u0000\u0000',
  '😀',
  '😁',
  'paydown',
  'paydowm',
  'Paydown',
];

/** The channels of the weekly chances and of the coefficients. */
const CHANNELS = [...Array.from({ length: 32 }, (_, i) => i), ...COEFFICIENT_NAMES.map(channelOf)];

type Visit = (state: Int32Array) => void;

/** Opens so many streams: every channel of runs 0, 1, 2 … under every seed. */
function visitPaths(paths: number, seeds: readonly string[], visit: Visit): void {
  const runs = Math.ceil(paths / (seeds.length * CHANNELS.length));
  const state = new Int32Array(4);
  let left = paths;
  for (const seed of seeds) {
    const key = seedKey(seed);
    for (let run = 0; run < runs; run++) {
      for (let i = 0; i < CHANNELS.length && left > 0; i++, left--) {
        streamState(key, run, CHANNELS[i]!, state, 0);
        visit(state);
      }
    }
  }
}

/** 53 of the 128 bits: what a double holds. */
function part(state: Int32Array): number {
  return (state[0]! >>> 0) * 2 ** 21 + (state[1]! >>> 11);
}

/** Whether any two of so many paths (seed, run, channel) begin in the same state. Few are alike even in 53 bits: only those are compared in full. */
export function pathChecks(paths: number, seeds: readonly string[] = SEEDS): Check[] {
  const parts = new Float64Array(paths);
  let visited = 0;
  visitPaths(paths, seeds, (state) => {
    parts[visited++] = part(state);
  });
  parts.sort();
  const alike = new Set<number>();
  for (let i = 1; i < visited; i++) if (parts[i] === parts[i - 1]) alike.add(parts[i]!);
  const whole = new Set<string>();
  let met = 0;
  if (alike.size > 0) {
    visitPaths(paths, seeds, (state) => {
      if (!alike.has(part(state))) return;
      met++;
      whole.add(state.join());
    });
  }
  const same = met - whole.size;
  const what = `${visited.toLocaleString('en-US')} paths: ${seeds.length} seeds × ${(paths / seeds.length / CHANNELS.length).toFixed(0)} runs × ${CHANNELS.length} channels`;
  return [{ what, came: String(same), bound: '0', passed: visited === paths && same === 0 }];
}
