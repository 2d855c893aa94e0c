import { column, playHere } from '@paydown/engine/internal';
import { fairCrpsOf, placeAmong } from '../../../packages/engine/src/questions/score/rules.js';
import { beginningOf, scenarioOf, scenarioText, type Beginning } from './beginning.js';
import { yearsBetween, type Company, type Figure } from './record.js';

export const RUNS = 1000;
/** Years of which the table speaks: a figure counts for the nearest. */
export const YEARS = [1, 2, 3, 5] as const;
export type Year = (typeof YEARS)[number];
/** A company that is gone counts as this part of what it was. */
const GONE = 0.01;
/** Weeks between the rates that make up a year's revenue. */
const STEP = 4;

export type Scored = 'revenue' | 'people';
export const FORECASTS = ['model', 'lastValue', 'lastGrowth'] as const;
export type Forecast = (typeof FORECASTS)[number];

/** One figure, and where it lies among what was forecast when the history began. */
export interface Placed {
  readonly company: Company;
  readonly scored: Scored;
  readonly year: Year;
  /** Years from the beginning to the figure. */
  readonly after: number;
  readonly figure: Figure;
  /** Among all futures, those that are out of money by then counted with nothing. */
  readonly place: number;
  /** Among the futures that still go on; NaN for a company that does not. */
  readonly placeOfLiving: number;
  /** Share of the futures that do not go on. */
  readonly gone: number;
  readonly said: readonly [p10: number, p50: number, p90: number];
  /** CRPS of the logarithm; of a forecast of one number, how far off it was. */
  readonly crps: Readonly<Record<Forecast, number>>;
}

/** Where what happened to a company lies among its futures: at most one figure of revenue and of people for each of the years. */
export async function place(company: Company): Promise<Placed[]> {
  const beginning = beginningOf(company);
  const looked = YEARS.flatMap((year) =>
    (['revenue', 'people'] as const).flatMap((scored) => {
      const figure = nearest(company, scored, year);
      return figure === undefined ? [] : [{ year, scored, figure, after: yearsBetween(company.start, figure.date) }];
    }),
  );
  const weeksOf = ({ figure, after }: (typeof looked)[number]): number[] => {
    const end = Math.round(52 * after);
    return figure.measure === 'revenue' ? Array.from({ length: 52 / STEP }, (_, i) => end - i * STEP) : [end];
  };
  const weeks = [...new Set(looked.flatMap(weeksOf))].sort((a, b) => a - b);
  const scenario = scenarioOf(scenarioText(company, RUNS, weeks.at(-1)! / 52));
  const futures = await playHere(scenario, { outcomes: ['arr', 'headcount'], weeks });
  return looked.map((one): Placed => {
    const { scored, figure, after } = one;
    const columns = weeksOf(one).map((week) => column(futures, scored === 'revenue' ? 'arr' : 'headcount', week));
    const values = Array.from(columns[0]!, (_, run) =>
      columns.reduce((sum, each) => sum + each[run]! / columns.length, 0),
    ).sort((a, b) => a - b);
    const living = values.filter((value) => value > 0);
    return {
      ...one,
      company,
      place: placeAmong(values, figure.value),
      placeOfLiving: figure.value > 0 ? placeAmong(living, figure.value) : NaN,
      gone: 1 - living.length / values.length,
      said: [0.1, 0.5, 0.9].map((part) => values[Math.floor(part * (RUNS - 1))]!) as unknown as Placed['said'],
      crps: errors(values, figure.value, naive(beginning, scored, after - (figure.measure === 'revenue' ? 0.5 : 0))),
    };
  });
}

/** The figure of which a year after the beginning is the nearest, on the scale of ratios; of revenue, only where its whole year lies after it. */
function nearest({ later, start }: Company, scored: Scored, year: Year): Figure | undefined {
  const off = ({ date }: Figure, of: number): number => Math.abs(Math.log(yearsBetween(start, date) / of));
  const counts = ({ measure, date }: Figure): boolean =>
    scored === 'people'
      ? measure === 'heads'
      : measure === 'arr' || (measure === 'revenue' && yearsBetween(start, date) > WHOLE);
  return later
    .filter((figure) => counts(figure) && YEARS.every((other) => off(figure, year) <= off(figure, other)))
    .sort((a, b) => off(a, year) - off(b, year))[0];
}
/** A year, but for the days by which a fiscal year ends earlier. */
const WHOLE = 0.95;

/** The last value, and the last growth: of people, that they grow as revenue did. */
const naive = ({ arr, heads, growth }: Beginning, scored: Scored, after: number) => {
  const last = scored === 'revenue' ? arr : heads;
  return { last, growing: last * (1 + growth) ** after };
};

function errors(
  values: readonly number[],
  happened: number,
  { last, growing }: ReturnType<typeof naive>,
): Placed['crps'] {
  const floor = Math.log(GONE * last);
  const scale = (value: number): number => (value > 0 ? Math.max(Math.log(value), floor) : floor);
  const truth = scale(happened);
  return {
    model: fairCrpsOf(values.map(scale), truth),
    lastValue: Math.abs(scale(last) - truth),
    lastGrowth: Math.abs(scale(growing) - truth),
  };
}
