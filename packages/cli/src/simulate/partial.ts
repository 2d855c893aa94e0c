import { setImmediate } from 'node:timers/promises';
import type { Scenario, Summary } from '@paydown/engine';
import { OUTCOME_NAMES } from '@paydown/engine/simulate';
import { complete, efforts, fans, outline, type Fans } from '@paydown/engine/summary';
import { Failure, type ExitCode } from '../exit.js';
import { digestOf } from './digest.js';
import type { Played } from './jobs.js';

/** A run, played to its end or stopped: then `summary.runs` are fewer than the scenario's. */
export interface Result {
  readonly summary: Summary;
  /** Of the futures that the summary counts: two results with the same digest have the same. */
  readonly digest: string;
  /** Futures that were played. */
  readonly played: number;
}

/** Blocks that a stopped run sums up at most: 5,120 futures, which takes a fraction of a second. */
const MOST_BLOCKS = 20;

/**
 * Sums up what a stopped run has: the blocks from the first to the last before a gap, so that it is the result of a run of so many futures.
 * `finished` has a gap where a block was not played.
 */
export async function sumUpSome(scenario: Scenario, finished: readonly Played[], stop: AbortSignal): Promise<Result> {
  const gap = Array.from(finished).indexOf(undefined as never);
  const played = gap < 0 ? finished : finished.slice(0, gap);
  if (played.length === 0) throw new Failure(stop.reason as ExitCode, 'Stopped before the first futures were played.');
  const counted = played.slice(0, MOST_BLOCKS);
  const blocks = counted.map(({ block }) => block);
  const distributions: Partial<Record<string, unknown>> = {};
  for (const name of OUTCOME_NAMES) {
    Object.assign(distributions, fans(scenario, blocks, [name]));
    // A second Ctrl-C can be heard in between.
    await setImmediate();
  }
  return {
    summary: complete(outline(scenario, blocks), {
      outcomes: distributions as Fans,
      effort: efforts(scenario, blocks),
    }),
    digest: digestOf(counted),
    played: played.reduce((sum, { block }) => sum + block.runs, 0),
  };
}
