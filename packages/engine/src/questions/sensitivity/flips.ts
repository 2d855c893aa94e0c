import type { CoefficientName } from '../../coefficients/catalogue/index.js';
import { normalCdf } from '../../random/normal.js';
import type { Bounded } from '../../summary/estimate.js';
import { PROBES, valueAt, type Believing } from './factors.js';

/** Which decision has the better mean, or `open` where the 95% interval of the difference holds 0. */
export type Winner = 'first' | 'second' | 'open';

export function winnerOf({ low, high }: Bounded): Winner {
  if (low > 0) return 'second';
  return high < 0 ? 'first' : 'open';
}

/** Where along a coefficient the better decision changes. */
export interface Flip {
  /** The coefficient's value at which both decisions have the same mean, in its own unit. */
  readonly at: number;
  /** Between these values it is open which is better, for the Monte Carlo error: ends of the 95% intervals. */
  readonly from: number;
  readonly to: number;
  /** Probability that the coefficient is below `at`, by its own distribution, 0–1. */
  readonly below: number;
}

/**
 * Where a curve given at some places first crosses 0, by straight lines between them; null if it does not. Places where the curve is exactly 0
 * count for the side of what follows.
 */
export function crossing(places: readonly number[], values: readonly number[]): number | null {
  for (let i = 1; i < places.length; i++) {
    const [before, after] = [values[i - 1]!, values[i]!];
    if (before * after < 0 || (before !== 0 && after === 0))
      return places[i - 1]! + ((places[i]! - places[i - 1]!) * before) / (before - after);
  }
  return null;
}

/** The flip along a coefficient, from the mean paired differences at PROBES; null if their sign does not change. */
export function flipOf(scenario: Believing, name: CoefficientName, differences: readonly Bounded[]): Flip | null {
  const z = crossing(
    PROBES,
    differences.map(({ value }) => value),
  );
  if (z === null) return null;
  const rises = differences[differences.length - 1]!.value > differences[0]!.value;
  const end = (last: boolean) => PROBES[last ? PROBES.length - 1 : 0]!;
  const secondIsClear =
    crossing(
      PROBES,
      differences.map(({ low }) => low),
    ) ?? end(rises);
  const firstIsClear =
    crossing(
      PROBES,
      differences.map(({ high }) => high),
    ) ?? end(!rises);
  const valueOf = (place: number) => valueAt(scenario, name, place);
  return {
    at: valueOf(z),
    from: valueOf(Math.min(z, secondIsClear, firstIsClear)),
    to: valueOf(Math.max(z, secondIsClear, firstIsClear)),
    below: normalCdf(z),
  };
}
