import { setImmediate } from 'node:timers/promises';
import type { Scenario, Summary } from '@paydown/engine/internal';
import { OUTCOME_NAMES } from '@paydown/engine/simulate';
import { complete, efforts, fans, outline, type Fans } from '@paydown/engine/summary';
import { Failure, type ExitCode } from '../exit.js';
import { NOTHING_PLAYED } from '../interrupt.js';
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

/** Times as many blocks in each result of a stopped run as in the one before. */
const GROWTH = 4;
/** Milliseconds in which a stopped run sums up, so that there is time for pages. */
const ENOUGH_MS = 700;

/** Sums up the first block while others are played: then that result is there, or nearly, when the run is stopped, and the next takes less time. */
export const sumUpFirst = (scenario: Scenario, first: Played): Promise<Result> => sumUp(scenario, [first]);

/**
 * Sums up what a stopped run has: the blocks from the first to the last before a gap, so that it is the result of a run of so many futures. First of few
 * blocks, then of more, as far as there is time; each result is handed over as soon as it is there. `finished` has a gap where a block was not played, and
 * `first` is the result of the first block, if that is being summed up already.
 */
export async function sumUpSome(
  scenario: Scenario,
  finished: readonly Played[],
  {
    stop,
    first,
    onPartial,
  }: { stop: AbortSignal; first: Promise<Result> | null; onPartial?: (result: Result) => void },
): Promise<Result> {
  const startedAt = performance.now();
  const gap = Array.from(finished).indexOf(undefined as never);
  const blocks = gap < 0 ? finished : finished.slice(0, gap);
  if (blocks.length === 0) throw new Failure(stop.reason as ExitCode, NOTHING_PLAYED);
  const played = blocks.reduce((sum, { block }) => sum + block.runs, 0);
  for (let count = 1; ; count *= GROWTH) {
    const before = performance.now();
    const summedUp = count === 1 && first !== null ? first : sumUp(scenario, blocks.slice(0, count));
    const result = { ...(await summedUp), played };
    onPartial?.(result);
    const now = performance.now();
    if (count >= blocks.length || now - startedAt + GROWTH * (now - before) > ENOUGH_MS) return result;
  }
}

async function sumUp(scenario: Scenario, counted: readonly Played[]): Promise<Result> {
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
    digest: digestOf(counted.map(({ checksum }) => checksum)),
    played: blocks.reduce((sum, { runs }) => sum + runs, 0),
  };
}
