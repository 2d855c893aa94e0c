import { quantileSorted } from 'simple-statistics';
import { column, playHere, type Scenario } from '../src/internal.js';
import { inWorld, type Beliefs } from './candidate.js';
import { readFrom } from './files.js';

/** Revenue ($M) and product fit with which the companies of the cohort begin. Each revenue meets two fits, each fit two revenues. */
const REVENUES = [0.1, 0.2, 0.35, 0.6, 1] as const;
const FITS = [0.6, 0.75, 0.9, 1.05, 1.2] as const;
const STRATA = REVENUES.flatMap((arr, i) => [0, 2].map((turn) => ({ arr, fit: FITS[(2 * i + turn) % FITS.length]! })));

/** 6.5 years after founding: the cohort of 2018 on the first day of 2025, its seed round 15 months after founding. */
export const COHORT_WEEKS = 273;
/** Seven years after founding. */
const SEVEN_YEARS = 299;
const YEAR = 52;
/** Revenue of the scale that few reach, $M. */
const SCALE = 100;

/** Shares of all companies of the cohort. */
export interface Reached {
  readonly reachA: number;
  readonly reachB: number;
  readonly reachC: number;
  readonly reachD: number;
  /** Alive or sold. */
  readonly alive: number;
  readonly sold: number;
  /** Alive or sold, of those that reached an A round. */
  readonly aliveOfA: number;
  /** Years from the seed round to the A round of those that reach one: the middle, and what a quarter takes longer than. */
  readonly untilA: number;
  readonly untilALong: number;
  /** Share of all deaths within seven years that fall into the worst year since the seed round. */
  readonly worstYear: number;
  /** Share of the cohort above $100M of revenue seven years after founding. */
  readonly large: number;
}

interface Life {
  readonly rounds: number;
  readonly fate: number;
  readonly end: number;
  /** Years until the A round, or Infinity. */
  readonly untilA: number;
  readonly arr: number;
}

/** Plays the cohort, `runs` companies in all; how far they got is counted so many weeks after the seed round. */
export async function playCohort(beliefs: Beliefs, runs: number, seed: string, weeks = COHORT_WEEKS): Promise<Reached> {
  const base = readFrom('packages/engine/calibrate/cohort.yaml');
  const each = Math.ceil(runs / STRATA.length);
  const horizon = Math.max(weeks, SEVEN_YEARS);
  const all = Array.from({ length: weeks }, (_, i) => i + 1);
  const companies: Life[] = [];
  for (const [i, start] of STRATA.entries()) {
    const company: Scenario['company'] = { ...base.company, ...start, tickets: 6 * start.arr };
    const futures = await playHere(inWorld({ ...base, company, horizon, runs: each, seed: `${seed} ${i}` }, beliefs), {
      outcomes: ['rounds', 'arr'],
      weeks: [...new Set([...all, SEVEN_YEARS])].sort((a, b) => a - b),
    });
    const rounds = all.map((week) => column(futures, 'rounds', week));
    const arr = column(futures, 'arr', SEVEN_YEARS);
    column(futures, 'rounds', weeks).forEach((reached, run) => {
      const [end, fate] = [futures.ends[run]!, futures.fates[run]!];
      const week = rounds.findIndex((closed) => closed[run]! >= 1);
      companies.push({
        rounds: reached,
        fate: end >= 0 && end <= weeks ? fate : 0,
        end: fate > 1 ? end : -1,
        untilA: week < 0 ? Infinity : (week + 1) / YEAR,
        arr: arr[run]!,
      });
    });
  }
  const share = (holds: (company: Life) => boolean, of = companies): number =>
    of.filter(holds).length / Math.max(of.length, 1);
  const times = companies
    .map(({ untilA }) => untilA)
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const dead = companies.filter(({ end }) => end >= 0 && end <= SEVEN_YEARS);
  const years = Array.from({ length: Math.ceil(SEVEN_YEARS / YEAR) }, (_, year) =>
    share(({ end }) => end > year * YEAR && end <= (year + 1) * YEAR, dead),
  );
  return {
    reachA: share(({ rounds }) => rounds >= 1),
    reachB: share(({ rounds }) => rounds >= 2),
    reachC: share(({ rounds }) => rounds >= 3),
    reachD: share(({ rounds }) => rounds >= 4),
    alive: share(({ fate }) => fate < 2),
    sold: share(({ fate }) => fate === 1),
    aliveOfA: share(
      ({ fate }) => fate < 2,
      companies.filter(({ rounds }) => rounds >= 1),
    ),
    untilA: times.length > 0 ? quantileSorted(times, 0.5) : 0,
    untilALong: times.length > 0 ? quantileSorted(times, 0.75) : 0,
    worstYear: Math.max(...years),
    large: share(({ arr: revenue }) => revenue > SCALE),
  };
}
