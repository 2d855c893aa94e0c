import { CATALOGUE, COEFFICIENT_NAMES, LEVERS, LEVER_NAMES, median, type Levers } from '../src/internal.js';
import { createConstants } from '../src/company/constants.js';
import { scalability } from '../src/company/teams.js';
import type { Beliefs } from './candidate.js';

/** Engineers of a small company (under 250 employees) and of a large one (over 1,000) of the report on focus time. */
const SMALL = 20;
const LARGE = 400;
const MOST = 1000;

/** What working together costs, at the medians. */
export interface Focus {
  /** Capacity of an engineer in a large company as a share of that in a small one. */
  readonly focus: number;
  /** Engineers from which on cross-functional teams do more than pools. */
  readonly crossing: number;
}

export function coordination(beliefs: Beliefs): Focus {
  const k = createConstants();
  for (const name of COEFFICIENT_NAMES) k[name] = median(beliefs[name] ?? CATALOGUE[name].distribution);
  const usual = Object.fromEntries(LEVER_NAMES.map((name) => [name, LEVERS[name].default])) as unknown as Levers;
  const at = (engineers: number, organisation: number): number => scalability(engineers, k, { ...usual, organisation });
  let crossing = MOST;
  while (crossing > 1 && at(crossing - 1, 1) > at(crossing - 1, 0)) crossing--;
  return { focus: at(LARGE, usual.organisation) / at(SMALL, usual.organisation), crossing };
}
