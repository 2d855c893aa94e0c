import { quantileSorted } from 'simple-statistics';
import { column, playHere } from '../src/internal.js';
import { inWorld, type Beliefs } from './candidate.js';
import { readFrom } from './files.js';

/** Companies whose engineers would be asked how much of their week goes to debt: small and large, funded and not, in equal parts. */
const ASKED = [
  'bootstrapped',
  'agency',
  'seed',
  'series-a',
  'series-b',
  'series-c',
  'functional-400',
  'incumbent',
] as const;
/** Those that sell software by subscription and mean to grow, which is whom the surveys of growth ask. */
const GROWING: readonly string[] = ['bootstrapped', 'seed', 'series-a', 'series-b', 'series-c', 'functional-400'];
/** What a developer would call maintenance and technical debt. */
const LOST = ['interest', 'repayment', 'upkeep', 'fires'] as const;
/** Years in which they are asked. */
const WEEKS = [52, 156, 260] as const;
const YEARS = [0, 52, 104, 156, 208, 260] as const;
/** Revenue, $M, from which growth is held against that of the year before, and between which cash burnt is held against revenue won. */
const ENDURING = 10;
const BURNING = [20, 100] as const;
/** Year in which customers are followed for a year. */
const FOLLOWED = [104, 156] as const;

/** Lowest yearly revenue of each band of the surveys, $M; those below the first are left out. */
export const BANDS = [1, 3, 10, 20] as const;

/**
 * What a survey of the mix would say. Interest is what debt eats of the time spent on software: on features, their
 * interest, repayment, upkeep and fires. Growth over a year by the revenue at its beginning, of companies still there
 * at its end.
 */
export interface Survey {
  readonly interestLow: number;
  readonly interest: number;
  readonly interestHigh: number;
  /** Share of an engineer’s week that goes to debt and to keeping the product running: interest, repayment, upkeep and fires. */
  readonly lost: number;
  /** Share of the time spent on software that upkeep and fires take. */
  readonly keeping: number;
  readonly growth1: number;
  readonly growth3: number;
  readonly growth10: number;
  readonly growth20: number;
  readonly growthHigh1: number;
  readonly growthHigh3: number;
  readonly growthHigh10: number;
  readonly growthHigh20: number;
  /** Median growth from one year to the next as a part of that of the year before, above $10M. */
  readonly endurance: number;
  /** Cash burnt per new $1 of yearly revenue at $20M to $100M, median. */
  readonly burn: number;
  /** Revenue of a year's customers that is left after another year, with what they add and without; medians. */
  readonly netRetention: number;
  readonly grossRetention: number;
}

/** Plays the mix, `runs` companies in all, and asks those that are alive. */
export async function playMix(beliefs: Beliefs, runs: number, seed: string): Promise<Survey> {
  const interest: number[] = [];
  const lost: number[] = [];
  const keeping: number[] = [];
  const growth: number[][] = BANDS.map(() => []);
  const [first, second, burnt]: [number[], number[], number[]] = [[], [], []];
  const each = Math.ceil(runs / ASKED.length);
  for (const name of ASKED) {
    const scenario = inWorld(
      { ...readFrom(`scenarios/${name}.yaml`), horizon: 260, runs: each, seed: `${seed} ${name}` },
      beliefs,
    );
    const futures = await playHere(scenario, {
      outcomes: ['features', 'arr', 'engineers', 'burnMultiple', ...LOST],
      weeks: YEARS,
    });
    const there = (run: number, week: number): boolean => futures.ends[run]! < 0 || futures.ends[run]! > week;
    for (const week of WEEKS) {
      const parts = LOST.map((activity) => column(futures, activity, week));
      const features = column(futures, 'features', week);
      const engineers = column(futures, 'engineers', week);
      column(futures, 'interest', week).forEach((eaten, run) => {
        const kept = parts.reduce((sum, part) => sum + part[run]!, 0);
        if (!there(run, week) || kept + features[run]! <= 0) return;
        interest.push(eaten / (kept + features[run]!));
        lost.push(kept / engineers[run]!);
        keeping.push(
          (parts[LOST.indexOf('upkeep')]![run]! + parts[LOST.indexOf('fires')]![run]!) / (kept + features[run]!),
        );
      });
    }
    if (!GROWING.includes(name)) continue;
    for (let year = 1; year < YEARS.length; year++) {
      const now = column(futures, 'arr', YEARS[year]!);
      column(futures, 'arr', YEARS[year - 1]!).forEach((before, run) => {
        const band = BANDS.findLastIndex((low) => before >= low);
        if (band >= 0 && there(run, YEARS[year]!)) growth[band]!.push(now[run]! / before - 1);
        if (year < 2 || before < ENDURING || !there(run, YEARS[year]!)) return;
        first.push(before / column(futures, 'arr', YEARS[year - 2]!)[run]! - 1);
        second.push(now[run]! / before - 1);
      });
      const burn = column(futures, 'burnMultiple', YEARS[year]!);
      now.forEach((arr, run) => {
        if (arr >= BURNING[0] && arr < BURNING[1] && there(run, YEARS[year]!)) burnt.push(burn[run]!);
      });
    }
  }
  const at = (values: number[], p: number): number => (values.length > 0 ? quantileSorted(values, p) : 0);
  interest.sort((a, b) => a - b);
  lost.sort((a, b) => a - b);
  keeping.sort((a, b) => a - b);
  for (const values of [...growth, first, second, burnt]) values.sort((a, b) => a - b);
  const [g1, g3, g10, g20] = growth as [number[], number[], number[], number[]];
  return {
    interestLow: at(interest, 0.1),
    interest: at(interest, 0.5),
    interestHigh: at(interest, 0.9),
    lost: at(lost, 0.5),
    keeping: at(keeping, 0.5),
    growth1: at(g1, 0.5),
    growth3: at(g3, 0.5),
    growth10: at(g10, 0.5),
    growth20: at(g20, 0.5),
    growthHigh1: at(g1, 0.9),
    growthHigh3: at(g3, 0.9),
    growthHigh10: at(g10, 0.9),
    growthHigh20: at(g20, 0.9),
    endurance: first.length > 0 ? at(second, 0.5) / at(first, 0.5) : 0,
    burn: at(burnt, 0.5),
    netRetention: await retention(beliefs, each, seed, false),
    grossRetention: await retention(beliefs, each, seed, true),
  };
}

/** Median revenue that a year leaves of growing companies' customers: for that year nothing is sold to new ones, nor, without expansion, to those there are. */
async function retention(beliefs: Beliefs, runs: number, seed: string, gross: boolean): Promise<number> {
  const [from, until] = FOLLOWED;
  const kept: number[] = [];
  for (const name of GROWING) {
    const base = readFrom(`scenarios/${name}.yaml`);
    const scenario = inWorld({ ...base, horizon: until, runs, seed: `${seed} ${name}` }, beliefs);
    const { expansion, dealRate } = scenario.coefficients;
    const none = { shape: 'constant', value: 0 } as const;
    const followed = {
      ...scenario,
      coefficients: {
        ...scenario.coefficients,
        expansion: gross ? none : expansion,
        dealRate: gross ? none : dealRate,
      },
      timeline: [...base.timeline, { from, until: null, policy: null, levers: { salesShare: 0 }, label: '' }],
    };
    const futures = await playHere(followed, { outcomes: ['arr'], weeks: [from, until] });
    const before = column(futures, 'arr', from);
    column(futures, 'arr', until).forEach((after, run) => {
      if (after > 0 && before[run]! >= BANDS[0]) kept.push(after / before[run]!);
    });
  }
  return kept.length > 0
    ? quantileSorted(
        kept.sort((a, b) => a - b),
        0.5,
      )
    : 0;
}
