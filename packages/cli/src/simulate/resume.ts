import type { Scenario } from '@paydown/engine';
import { EXIT, Failure } from '../exit.js';
import { worthKeeping, type Checkpoint } from './checkpoint.js';
import type { CheckpointUse } from './jobs.js';

interface Wish {
  readonly resume: boolean;
  /** The output folder, as it was asked for. */
  readonly out: string;
  /** Tells a person something. */
  readonly note: (text: string) => void;
}

/** Says what an earlier run has left behind, refuses to resume another one, and begins to keep blocks if the run is long enough. */
export function beginKeeping(
  checkpoint: Checkpoint,
  scenario: Scenario,
  { resume, out, note }: Wish,
): CheckpointUse | null {
  const { found, foreign } = checkpoint;
  if (resume && foreign !== null)
    throw new Failure(
      EXIT.usage,
      `${out} holds another run, which cannot be resumed like this: ${foreign}. Without --resume, this one begins afresh.`,
    );
  if (found !== null && found.kept > 0) note(aboutFound(found, foreign, resume));
  else if (resume) note(`No futures are kept in ${out}; all are played. (A run of a few seconds keeps none.)`);
  if (!worthKeeping(scenario)) return null;
  const why = checkpoint.begin();
  if (why === null) return { folder: checkpoint.folder, owner: checkpoint.owner, resume };
  note(`The futures cannot be kept in ${out} while they are played: ${why}.`);
  return null;
}

function aboutFound({ kept, runs }: NonNullable<Checkpoint['found']>, foreign: string | null, resume: boolean): string {
  const futures = `${kept.toLocaleString('en-US')} of ${runs.toLocaleString('en-US')} futures`;
  if (resume) return `Going on after ${futures}.`;
  return foreign === null
    ? `This run was stopped before, after ${futures}. It begins afresh now; with --resume it goes on from there.`
    : `Another run was stopped here after ${futures}, and is replaced by this one: ${foreign}.`;
}
