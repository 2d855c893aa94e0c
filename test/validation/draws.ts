import { proportion, type Scenario } from '@paydown/engine/internal';
import type { Company } from '../../packages/engine/src/company/company.js';
import { live, type Watch } from '../../packages/engine/test/model/live.js';
import { RICH, type Changes } from '../../packages/engine/test/model/scenario.js';
import { fact, percent, type Measure } from './check.js';

export const DRAWS = 200;
/** Share of the draws that must show a mode. */
export const MOST = 0.8;

const NO_CHANCE = {
  attrition: false,
  incidents: false,
  effort: false,
  outages: false,
  perception: false,
  funding: false,
  acquisition: false,
  givingUp: false,
} as const;
/** No chance in the course and no shock from outside; what differs between draws is what the coefficients are. */
export const UNCERTAIN = { noise: NO_CHANCE, shocks: 'off' } as const satisfies Changes;

/** A team that replaces who leaves and does not grow, without a board and without a care for money. */
export const STEADY = {
  company: { ...RICH, newcomers: 0.15, skillGap: 0, offers: 0, mandate: 0, pressure: 0, burnout: 0 },
  levers: { hiringPace: 0, fundraising: 0, boardPressure: 0, discipline: 1 },
} as const satisfies Changes;

/** Changes laid over changes: companies, levers and coefficients are merged. */
export function over(base: Changes, further: Changes): Changes {
  return {
    ...base,
    ...further,
    company: { ...base.company, ...further.company },
    levers: { ...base.levers, ...further.levers },
    coefficients: { ...base.coefficients, ...further.coefficients },
  };
}

/** One number of each step of a run. */
export function course(scenario: Scenario, of: (c: Company) => number, run = 0): number[] {
  const values: number[] = [];
  const watch: Watch = (c) => values.push(of(c));
  live(scenario, run, watch, true);
  return values;
}

/** Running total. */
export function total(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => (sum += value));
}

/** First place from `from` on where one series is above another and stays so for a quarter of a year; −1 if nowhere. */
export function overtakes(one: readonly number[], other: readonly number[], from = 0, weeks = 13): number {
  for (let i = from; i + weeks <= one.length; i++) {
    let ahead = true;
    for (let j = i; j < i + weeks && ahead; j++) ahead = one[j]! > other[j]!;
    if (ahead) return i;
  }
  return -1;
}

/** Which of many draws show a mode, held against the share that must. */
export function shows(what: string, each: readonly boolean[]): Measure {
  const hits = each.filter(Boolean).length;
  const { low, high } = proportion(hits / each.length, each.length);
  const expected = `at least ${percent(MOST)} of ${each.length} draws`;
  return fact(
    what,
    expected,
    `${hits} of ${each.length}: ${percent(hits / each.length)} (95% interval ${percent(low)} to ${percent(high)})`,
    hits >= MOST * each.length,
  );
}

/** Plays something for every draw. */
export const eachDraw = <T>(play: (run: number) => T, draws = DRAWS): T[] =>
  Array.from({ length: draws }, (_, run) => play(run));
