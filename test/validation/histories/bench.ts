import { FORECASTS, place, type Forecast, type Placed, type Scored, type Year } from './forecast.js';
import { companies, type Company } from './record.js';

/** All companies, each with its figures placed. */
export interface Bench {
  readonly companies: readonly Company[];
  readonly placed: readonly Placed[];
}

let played: Promise<Bench> | null = null;

/** The whole bench, played once. */
export const bench = (): Promise<Bench> => (played ??= playAll());

async function playAll(): Promise<Bench> {
  const all = companies();
  const placed: Placed[] = [];
  for (const company of all) placed.push(...(await place(company)));
  return { companies: all, placed };
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Share of figures within the middle part of their futures. */
export const within = (placed: readonly Placed[], part: number): number =>
  mean(placed.map((one) => (Math.abs(one.place - 0.5) <= part / 2 ? 1 : 0)));

/** Mean error of each forecast. */
export const errorsOf = (placed: readonly Placed[]): Record<Forecast, number> =>
  Object.fromEntries(FORECASTS.map((name) => [name, mean(placed.map(({ crps }) => crps[name]))])) as Record<
    Forecast,
    number
  >;

export const of = (placed: readonly Placed[], scored: Scored, year?: Year): Placed[] =>
  placed.filter((one) => one.scored === scored && (year === undefined || one.year === year));

/** Whether a company went out of business within its history. */
export const died = ({ fate }: Company): boolean => fate === 'died';

/** Figures of companies that did not. */
export const livingOf = (placed: readonly Placed[]): Placed[] => placed.filter(({ company }) => !died(company));
