import type { Factor, Indices, Kind, Sobol } from '@paydown/engine/internal';
import { rounded, share } from '../../base/format.js';
import { coefficientLabel } from '../../base/coefficients.js';

/** A factor in words. */
export function factorLabel(factor: Factor): string {
  if (factor.kind === 'luck') return 'luck: all weekly chances';
  return factor.kind === 'theme' ? factor.name : coefficientLabel(factor.name);
}

export interface Part extends Indices {
  readonly factor: Factor;
}

/** Parts of the spread of some kinds of factors, largest total first; in ranks. */
export function parts({ factors, spread }: Sobol, kind: Kind, kinds: readonly Factor['kind'][]): readonly Part[] {
  return factors
    .map((factor, j) => ({ factor, ...spread[kind].ranks[j]! }))
    .filter(({ factor }) => kinds.includes(factor.kind))
    .filter(({ total }) => Number.isFinite(total.value))
    .sort((a, b) => b.total.value - a.total.value);
}

/** An index as a share: estimates beyond 0 and 1 are their error. */
export const indexShare = ({ value, error }: { readonly value: number; readonly error: number }): string =>
  share(Math.min(1, Math.max(0, rounded({ value, error }))));
