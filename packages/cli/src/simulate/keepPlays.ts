import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { VERSION, type Play, type Scenario } from '@paydown/engine';
import { emptyFutures, type Futures } from '@paydown/engine/simulate';
import { reason } from '../exit.js';
import { readArrays, writeArrays } from './arrayFile.js';

/** Steps of companies below which the plays of a question are not kept: about a quarter of a minute. */
const LEAST_STEPS = 50_000_000;

/** Whether a question takes so long that what is played for it is kept. */
export const worthKeepingPlays = ({ horizon, stepsPerWeek }: Scenario, futures: number): boolean =>
  futures * horizon * stepsPerWeek >= LEAST_STEPS;

/** What has been played for a question, kept so that a question that was stopped can go on. */
export interface KeptPlays {
  /** Plays like the one it was made from, and keeps what was played; what is kept already is not played again. */
  readonly play: Play;
  /** Plays that an earlier question has left here. */
  readonly found: number;
  /** Plays that are kept now. */
  kept(): number;
  remove(): void;
}

export interface KeepOptions {
  /** Whether plays that are there are taken; without it they go. */
  readonly resume: boolean;
  /** Called once if a play cannot be kept, with the reason. */
  readonly onUnkept?: (why: string) => void;
  /** Called with the number of futures of each play that is taken. */
  readonly onTaken?: (futures: number) => void;
}

const arraysOf = ({ values, ends, fates }: Futures) => [values, ends, fates];

/**
 * Keeps plays in a folder, each under the fingerprint of all that it depends on, version included: what is found is what would be played.
 *
 */
export function keepPlays(play: Play, folder: string, { resume, onUnkept, onTaken }: KeepOptions): KeptPlays {
  const found = existsSync(folder) ? readdirSync(folder).length : 0;
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
    try {
      rmdirSync(dirname(folder));
    } catch {
      // It holds something else: it stays.
    }
  };
  if (!resume && found > 0) remove();
  let kept = resume ? found : 0;
  let able = true;
  const keep = (file: string, futures: Futures): void => {
    let why: string | null;
    try {
      mkdirSync(folder, { recursive: true });
      why = writeArrays(file, arraysOf(futures));
    } catch (error) {
      why = reason(error);
    }
    if (why === null) kept++;
    else if (able) onUnkept?.(why);
    able &&= why === null;
  };
  return {
    found,
    kept: () => kept,
    remove,
    async play(scenario, wanted) {
      const file = join(folder, fingerprint({ ...scenario, name: '', description: '', given: [] }, wanted));
      const room = emptyFutures(scenario.runs, wanted);
      if (resume && readArrays(file, arraysOf(room)) !== null) {
        onTaken?.(scenario.runs);
        return room;
      }
      const futures = await play(scenario, wanted);
      if (able) keep(file, futures);
      return futures;
    },
  };
}

const fingerprint = (...all: readonly unknown[]): string =>
  createHash('sha256')
    .update(JSON.stringify([VERSION, ...all]))
    .digest('hex');
