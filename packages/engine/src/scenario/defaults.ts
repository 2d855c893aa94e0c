import { MANDATE, ROUNDS, START, type RoundName, type Surroundings } from './start.js';
import type { Start } from './scenario.js';

/** What a file says of the company in week 0, in the model’s units. */
export interface GivenCompany extends Partial<Omit<Start, 'rounds' | 'mandate'>> {
  readonly round?: RoundName | undefined;
  /** Weeks left, or whether there is one. */
  readonly mandate?: number | boolean | undefined;
}

/** The company in week 0, what is not given worked out from what is. The numbers that have no default must be given. */
export function startOf(given: GivenCompany, around: Omit<Surroundings, 'raised'>): Start {
  const round = given.round ?? 'none';
  const everything: Surroundings = { ...around, raised: round !== 'none' };
  const start = { rounds: ROUNDS[round], mandate: 0 } as Start;
  for (const [name, { usual }] of Object.entries(START) as [keyof typeof START, (typeof START)[keyof typeof START]][]) {
    start[name] = given[name] ?? usual?.[1](start, everything) ?? NaN;
  }
  const { mandate } = given;
  if (typeof mandate === 'number') start.mandate = mandate;
  else if (mandate === true) start.mandate = around.mandateTime;
  else if (mandate === undefined) start.mandate = MANDATE.usual![1](start, everything);
  return start;
}
