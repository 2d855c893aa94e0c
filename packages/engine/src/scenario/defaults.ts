import { ROUNDS, START, type RoundName, type Surroundings } from './start.js';
import type { Start } from './scenario.js';

/** What a file says of the company in week 0, in the model’s units. */
export interface GivenCompany extends Partial<Omit<Start, 'rounds' | 'mandate'>> {
  readonly round?: RoundName | undefined;
  /** Weeks left, or whether there is one. */
  readonly mandate?: number | boolean | undefined;
}

const DIGITS = 6;

/** The company in week 0, what is not given worked out from what is. The numbers that have no default must be given. */
export function startOf(given: GivenCompany, around: Omit<Surroundings, 'raised'>): Start {
  const { round = 'none', mandate } = given;
  const everything: Surroundings = { ...around, raised: round !== 'none' };
  const start = {} as Start;
  const usual = (name: keyof Start): number => rounded(START[name].usual?.[1](start, everything) ?? NaN);
  const said: { readonly [name in keyof Start]?: number | undefined } = {
    ...given,
    rounds: ROUNDS[round],
    mandate: typeof mandate === 'boolean' ? (mandate ? around.mandateTime : 0) : mandate,
  };
  for (const name of Object.keys(START) as (keyof Start)[]) start[name] = said[name] ?? usual(name);
  return start;
}

/** What is worked out is no more exact than what people write, and reads like it. */
const rounded = (value: number): number => Number(value.toPrecision(DIGITS));
