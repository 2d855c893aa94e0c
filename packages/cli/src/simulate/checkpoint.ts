import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { VERSION, type Scenario } from '@paydown/engine/internal';
import { BLOCK_RUNS } from '@paydown/engine/simulate';
import { stat } from '../stat.js';
import { reason } from '../exit.js';
import { isBlock } from './blockFile.js';
import { stretchesOf } from './elsewhere.js';
import { fingerprintOf, WORDS } from './fingerprint.js';
import { gatheredFile } from './gatheredFile.js';
import { summed } from './jobs.js';
import { writeWhole } from './wholeFile.js';

const MANIFEST = 'run.json';
const MOST_MANIFEST_BYTES = 10_000_000;
/** Steps of companies below which nothing is kept: some seconds of play, fewer than it would take to come back. Twice the usual run. */
const LEAST_STEPS = 5_000_000;

/** What is played: the futures of one scenario, or those that a question asks for, of how many scenarios it likes. */
export interface Work {
  readonly kind: 'run' | 'question';
  readonly scenario: Scenario;
  /** Futures that are played, of all scenarios together. */
  readonly futures: number;
}

/** What was going to be played, as it stands beside the blocks that were. */
interface Manifest {
  readonly version: string;
  /** Whose the blocks of a run are; those of a question have many owners. */
  readonly owner: string | null;
  readonly scenario: Scenario;
}

/** A folder of blocks that are kept while they are played, so that work that is killed can go on. */
export interface Checkpoint {
  readonly folder: string;
  /** What an earlier command has left here, in words, or null. */
  readonly found: string | null;
  /** What makes that another piece of work than this, in words, or null. */
  readonly foreign: string | null;
  /** Begins to keep. Returns why that is not possible, or null. */
  begin(): string | null;
  /** Blocks that are here now. */
  kept(): number;
  /** Removes the folder, unless somebody else has taken it over. */
  remove(): void;
}

/** Whether something takes so long that its blocks are kept as they are played. */
export const worthKeeping = ({ horizon, stepsPerWeek }: Scenario, futures: number): boolean =>
  futures * horizon * stepsPerWeek >= LEAST_STEPS;

/**
 * Looks at what an earlier command has left in a folder of blocks.
 *
 * @param holds whether the folder is this command’s still
 */
export function openCheckpoint(
  folder: string,
  { kind, scenario }: Work,
  holds: () => boolean = () => true,
): Checkpoint {
  const owner = kind === 'run' ? fingerprintOf(scenario, summed(scenario)) : null;
  const manifest: Manifest = { version: VERSION, owner, scenario };
  const earlier = readManifest(folder);
  const foreign = earlier && difference(earlier, manifest);
  const remove = () => {
    if (!holds()) return;
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // A thread writes into it still, or it cannot be removed: the next command finds it.
    }
  };
  return {
    folder,
    foreign,
    found: describeKept(folder, foreign === null ? manifest : earlier!),
    begin() {
      try {
        // Blocks of the same work stay: it plays them again, bit for bit, unless it is told to take them.
        if (foreign !== null) remove();
        mkdirSync(folder, { recursive: true });
        return writeWhole(join(folder, MANIFEST), [JSON.stringify(manifest)]);
      } catch (error) {
        return reason(error);
      }
    },
    kept: () => countBlocks(folder),
    remove,
  };
}

/** What an earlier command has written; null if there is nothing, or nothing that such a command writes: then all is played afresh. */
function readManifest(folder: string): Manifest | null {
  const file = join(folder, MANIFEST);
  try {
    const found = stat(file);
    if (!found.isFile() || found.size > MOST_MANIFEST_BYTES) return null;
    const written: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isManifest(written) ? written : null;
  } catch {
    return null;
  }
}

function isManifest(written: unknown): written is Manifest {
  if (!isMap(written)) return false;
  const { version, owner, scenario } = written as Partial<Record<keyof Manifest, unknown>>;
  if (typeof version !== 'string' || !(typeof owner === 'string' || owner === null) || !isMap(scenario)) return false;
  const { seed, runs } = scenario as Partial<Record<keyof Scenario, unknown>>;
  return typeof seed === 'string' && Number.isSafeInteger(runs) && (runs as number) > 0;
}

function describeKept(folder: string, { owner, scenario }: Manifest): string | null {
  const { runs } = scenario;
  const blocks =
    countBlocks(folder, owner ?? undefined) + (owner === null ? 0 : gatheredBlocks(folder, scenario, owner));
  if (blocks === 0) return null;
  const count = (value: number): string => value.toLocaleString('en-US');
  return owner === null
    ? `${count(blocks)} ${blocks === 1 ? 'block' : 'blocks'} of futures`
    : `${count(Math.min(runs, BLOCK_RUNS * blocks))} of ${count(runs)} futures`;
}

/** Blocks of which a queue has brought what was gathered. */
const gatheredBlocks = (folder: string, scenario: Scenario, owner: string): number =>
  stretchesOf(scenario)
    .filter((range) => existsSync(join(folder, gatheredFile(range, owner))))
    .reduce((sum, { from, to }) => sum + to - from, 0);

function countBlocks(folder: string, owner?: string): number {
  try {
    return readdirSync(folder).filter((name) => isBlock(name, owner)).length;
  } catch {
    return 0;
  }
}

/** What makes the futures of two pieces of work differ, in words, or null. */
function difference(before: Manifest, now: Manifest): string | null {
  if (before.version !== now.version) return `the version was ${before.version} and is ${now.version}`;
  if (before.scenario.seed !== now.scenario.seed)
    return `the seed was “${before.scenario.seed}” and is “${now.scenario.seed}”`;
  const changed = changedPaths(before.scenario, JSON.parse(JSON.stringify(now.scenario)) as Scenario).filter(
    (path) => !WORDS.includes(path),
  );
  return changed.length === 0
    ? null
    : `the scenario has changed (${changed.slice(0, 5).join(', ')}${changed.length > 5 ? ', …' : ''})`;
}

/** Paths of values that differ, two levels deep. */
function changedPaths(before: object, now: object, levels = 2): string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return keys.flatMap((key) => {
    const [a, b] = [before, now].map((each) => (each as Record<string, unknown>)[key]);
    if (JSON.stringify(a) === JSON.stringify(b)) return [];
    if (levels > 1 && isMap(a) && isMap(b)) return changedPaths(a, b, levels - 1).map((path) => `${key}.${path}`);
    return [key];
  });
}

const isMap = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
