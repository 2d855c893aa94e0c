import type { Alternative, Scenario } from '@paydown/engine/internal';
import { BLOCK_RUNS } from '@paydown/engine/simulate';
import { designEffect } from '@paydown/engine/summary';
import { EXIT, Failure } from '../exit.js';
import { optionOf } from '../input/option.js';
import { shown } from '../input/overrides.js';
import { log } from '../output/console.js';

/** How sure an answer shall be, instead of how many futures it takes. */
export interface UntilOptions {
  readonly until?: string;
  readonly runs?: string;
  readonly quiet?: boolean;
}

/** Futures of the first look; and the most that are played, which are hours. */
const FIRST = 4 * BLOCK_RUNS;
const MOST = 1_000_000;
/**
 * An error that is estimated from few futures may be too small by chance: so many times what it asks for is played
 * next, and no more than so many times what was.
 */
const SURE = 1.05;
const GROWTH = 8;

const LEAST_ASKED = 0.001;
const MOST_ASKED = 0.2;

/** “± 1%”, “1%”, “+-0.5 %”: the largest standard error, as a share. */
function readUntil(text: string): number | { readonly message: string; readonly hint?: string } {
  const match = /^(?:±|\+\/?[-−])?\s*(\d{1,3}(?:\.\d{1,6})?)\s*%$/.exec(text.trim());
  const hint = 'Write for example “± 1%”: one of a hundred futures, and one hundredth of an amount.';
  if (match === null) return { message: 'It is no error that can be asked for.', hint };
  const asked = Number(match[1]) / 100;
  return asked >= LEAST_ASKED && asked <= MOST_ASKED
    ? asked
    : { message: `It has to be from ${100 * LEAST_ASKED}% to ${100 * MOST_ASKED}%.`, hint };
}

/** How many futures it takes, and how many were played to find that out. */
export interface Met {
  readonly runs: number;
  readonly played: number;
}

/**
 * Plays more and more futures, in whole blocks, until the error is as small as was asked for; null where nobody asks.
 * They are the first futures of the scenario, so that the answer of as many has that error. A fit leaves an error that
 * no number of futures makes smaller: what asks for less is refused at once.
 *
 * @param errorOf the error of so many futures
 */
export async function untilMet(
  { until, runs: given, quiet = false }: UntilOptions,
  scenario: Pick<Scenario, 'fitted'>,
  errorOf: (runs: number) => Promise<number>,
): Promise<Met | null> {
  if (until === undefined) return null;
  if (given !== undefined)
    throw new Failure(EXIT.usage, 'Give --runs, or --until and as many futures as that takes; not both.');
  const asked = optionOf('--until', until, readUntil);
  /** By the variance of a single future: that of an estimate from so many, and what of it stays however many are played. */
  const variance = (runs: number): number => designEffect(scenario, runs) / runs;
  const stays = designEffect(scenario, 1) - 1;
  let played = 0;
  for (let runs = FIRST; ;) {
    const error = await errorOf(runs);
    played += runs;
    if (error <= asked) {
      if (!quiet) log(`± ${percent(asked)} is met with ${runs.toLocaleString('en-US')} futures (± ${percent(error)}).`);
      return { runs, played };
    }
    const wanted = variance(runs) * (asked / error) * (asked / error);
    if (wanted <= stays)
      throw new Failure(
        EXIT.usage,
        `--until ${shown(until)}: the fit is worth so few draws that it stays above ± ${percent(error * Math.sqrt(stays / variance(runs)))}, however many futures are played. Ask for less.`,
      );
    const needed = Number.isFinite(error) ? SURE / (wanted - stays) : GROWTH * runs;
    if (needed > MOST)
      throw new Failure(
        EXIT.usage,
        `--until ${shown(until)}: after ${runs.toLocaleString('en-US')} futures it is ± ${percent(error)}, `
          + `and would take about ${Number(needed.toPrecision(2)).toLocaleString('en-US')}. Ask for less.`,
      );
    runs = BLOCK_RUNS * Math.max(runs / BLOCK_RUNS + 1, Math.ceil(Math.min(needed, GROWTH * runs) / BLOCK_RUNS));
  }
}

/** The same decisions, in so many futures. */
export const withRuns = (alternatives: readonly Alternative[], runs: number): Alternative[] =>
  alternatives.map(({ name, scenario }) => ({ name, scenario: { ...scenario, runs } }));

const percent = (share: number): string => `${Number((100 * share).toPrecision(2))}%`;
