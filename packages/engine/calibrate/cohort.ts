import { column, playHere, type Scenario } from '../src/index.js';
import { inWorld, type Beliefs } from './candidate.js';
import { readFrom } from './files.js';

/** Revenue ($M) and product fit with which the companies of the cohort begin. Each revenue meets two fits, each fit two revenues. */
const REVENUES = [0.1, 0.2, 0.35, 0.6, 1] as const;
const FITS = [0.6, 0.75, 0.9, 1.05, 1.2] as const;
const STRATA = REVENUES.flatMap((arr, i) => [0, 2].map((turn) => ({ arr, fit: FITS[(2 * i + turn) % FITS.length]! })));

/** 6.5 years after founding: the cohort of 2018 on the first day of 2025, its seed round 15 months after founding. */
export const COHORT_WEEKS = 273;

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
}

/** Plays the cohort, `runs` companies in all, for so many weeks after the seed round. */
export async function playCohort(beliefs: Beliefs, runs: number, seed: string, weeks = COHORT_WEEKS): Promise<Reached> {
  const base = readFrom('packages/engine/calibrate/cohort.yaml');
  const each = Math.ceil(runs / STRATA.length);
  const companies: { rounds: number; fate: number }[] = [];
  for (const [i, start] of STRATA.entries()) {
    const company: Scenario['company'] = { ...base.company, ...start, tickets: 6 * start.arr };
    const futures = await playHere(
      inWorld({ ...base, company, horizon: weeks, runs: each, seed: `${seed} ${i}` }, beliefs),
      { outcomes: ['rounds'], weeks: [weeks] },
    );
    column(futures, 'rounds', weeks).forEach((rounds, run) => companies.push({ rounds, fate: futures.fates[run]! }));
  }
  const share = (holds: (company: { rounds: number; fate: number }) => boolean, of = companies): number =>
    of.filter(holds).length / Math.max(of.length, 1);
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
  };
}
