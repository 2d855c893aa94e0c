import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { VERSION, type Scenario } from '@paydown/engine';
import { BLOCK_RUNS } from '@paydown/engine/simulate';
import { reason } from '../exit.js';
import { writeWhole } from './arrayFile.js';
import { isBlockOf } from './blockFile.js';

const FOLDER = '.checkpoint';
const MANIFEST = 'run.json';
/** Steps of companies below which nothing is kept: some seconds of play, fewer than it would take to come back. Twice the usual run. */
const LEAST_STEPS = 5_000_000;
/** They change no future. */
const WORDS: readonly string[] = ['name', 'description'];

/** What was going to be played, as it stands beside the blocks that were. */
interface Manifest {
  readonly version: string;
  readonly scenario: Scenario;
}

/** Blocks kept in an output folder while a run is played, so that a run that is killed can go on. */
export interface Checkpoint {
  readonly folder: string;
  /** Fingerprint of this run, which the names of its blocks carry. */
  readonly owner: string;
  /** Futures that an earlier run has left here, of how many. */
  readonly found: { readonly kept: number; readonly runs: number } | null;
  /** What makes that run another one than this, in words, or null. */
  readonly foreign: string | null;
  /** Begins to keep. Returns why that is not possible, or null. */
  begin(): string | null;
  remove(): void;
}

/** Whether a run takes so long that its blocks are kept as they are played. */
export const worthKeeping = ({ runs, horizon, stepsPerWeek }: Scenario): boolean =>
  runs * horizon * stepsPerWeek >= LEAST_STEPS;

/** Looks at what an earlier run has left in an output folder. */
export function openCheckpoint(out: string, scenario: Scenario): Checkpoint {
  const folder = join(out, FOLDER);
  const manifest: Manifest = { version: VERSION, scenario };
  const earlier = readManifest(folder);
  const foreign = earlier && difference(earlier, manifest);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return {
    folder,
    owner: fingerprintOf(manifest),
    foreign,
    found: earlier && {
      kept: Math.min(earlier.scenario.runs, BLOCK_RUNS * countBlocks(folder, fingerprintOf(earlier))),
      runs: earlier.scenario.runs,
    },
    begin() {
      try {
        // Blocks of the same run stay: this one plays them again, bit for bit, unless it is told to take them.
        if (foreign !== null) remove();
        mkdirSync(folder, { recursive: true });
        return writeWhole(join(folder, MANIFEST), [JSON.stringify(manifest)]);
      } catch (error) {
        return reason(error);
      }
    },
    remove,
  };
}

/** What an earlier run has written; null if there is nothing, or nothing that such a run writes: then all is played afresh. */
function readManifest(folder: string): Manifest | null {
  try {
    const written: unknown = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'));
    return isManifest(written) ? written : null;
  } catch {
    return null;
  }
}

function isManifest(written: unknown): written is Manifest {
  if (!isMap(written)) return false;
  const { version, scenario } = written as Partial<Record<keyof Manifest, unknown>>;
  if (typeof version !== 'string' || !isMap(scenario)) return false;
  const { seed, runs } = scenario as Partial<Record<keyof Scenario, unknown>>;
  return typeof seed === 'string' && Number.isSafeInteger(runs) && (runs as number) > 0;
}

/** One text for all that futures depend on: two runs with the same play the same blocks, and no others do. */
function fingerprintOf({ version, scenario }: Manifest): string {
  const decisive = Object.entries(scenario).filter(([key]) => !WORDS.includes(key));
  return createHash('sha256')
    .update(JSON.stringify([version, decisive]))
    .digest('hex')
    .slice(0, 32);
}

const countBlocks = (folder: string, owner: string): number =>
  readdirSync(folder).filter((name) => isBlockOf(owner, name)).length;

/** What makes the futures of two runs differ, in words, or null. */
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
