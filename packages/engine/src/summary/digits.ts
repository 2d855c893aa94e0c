const DIGITS = 7;

/** A number with the digits that were kept of each run, and no invented ones. */
export function kept(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
