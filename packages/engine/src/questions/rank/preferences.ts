import type { Bounded } from '../../summary/estimate.js';
import { difference, type FigureWithSample } from '../common/statistic.js';

/** A policy with all that it is compared by: more of each is better. */
export interface PolicyFigures {
  readonly name: string;
  readonly middle: FigureWithSample;
  readonly worst: FigureWithSample;
  readonly surviving: FigureWithSample;
  /** The part that it keeps of what the best policy of each future reaches: 1 minus the relative regret. */
  readonly kept: FigureWithSample;
}

type Figure = Exclude<keyof PolicyFigures, 'name'>;

/** Three ways to want the best, each a plain rule: which figure is to be largest, and which decides between equals. */
export const PREFERENCES = {
  growth: { name: 'growth first', rule: 'the best middle', by: 'middle', then: 'surviving' },
  survival: {
    name: 'survival first',
    rule: 'the most companies alive or acquired; of equals, the best mean of the worst 5%',
    by: 'surviving',
    then: 'worst',
  },
  balanced: {
    name: 'balanced',
    rule: 'the least given up, as a part of what the best policy of each future reaches',
    by: 'kept',
    then: 'surviving',
  },
} as const satisfies Record<
  string,
  { readonly name: string; readonly rule: string; readonly by: Figure; readonly then: Figure }
>;

export type Preference = keyof typeof PREFERENCES;

/** The best policy of one temper. */
export interface PreferenceChoice {
  readonly temper: Preference;
  /** Name of the policy. */
  readonly winner: string;
  /** Names of those that chance could have put first instead, best first: their distance to the winner, in the same futures, may be none. */
  readonly asGood: readonly string[];
  /** What the winner has ahead of the second, in the figure this temper looks at, more being better. */
  readonly lead: Bounded;
}

/** The best by the rule of a temper. At least two standings. */
export function choose(temper: Preference, standings: readonly PolicyFigures[]): PreferenceChoice {
  const { by, then } = PREFERENCES[temper];
  const ahead = (figure: Figure) => (a: PolicyFigures, b: PolicyFigures) =>
    b[figure].estimate.value - a[figure].estimate.value;
  const [first, ...rest] = [...standings].sort((a, b) => ahead(by)(a, b) || ahead(then)(a, b)) as [
    PolicyFigures,
    PolicyFigures,
    ...PolicyFigures[],
  ];
  return {
    temper,
    winner: first.name,
    // Of a single future no interval is known.
    asGood: rest.filter((other) => !(difference(first[by], other[by], rest.length).low > 0)).map(({ name }) => name),
    lead: difference(first[by], rest[0]![by]),
  };
}

/**
 * Whether the first is at least as good in the middle and in survival, and in one of them better by more than chance.
 *
 * @param rivals how many are held against the second: with 95% none beats it, in either figure, by chance alone (Bonferroni)
 */
export function beats(first: PolicyFigures, second: PolicyFigures, rivals: number): boolean {
  const [middle, surviving] = [
    difference(first.middle, second.middle, 2 * rivals),
    difference(first.surviving, second.surviving, 2 * rivals),
  ];
  return middle.value >= 0 && surviving.value >= 0 && (middle.low > 0 || surviving.low > 0);
}
