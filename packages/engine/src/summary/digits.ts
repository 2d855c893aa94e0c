/** Digits of a run that are kept: those of single precision. */
const DIGITS = 7;
/** A number that goes to data keeps two digits more than its error allows, so that rounding adds nothing to the error. */
const SPARE = 2;

/** The place of the first digit of a number, as a power of ten: 0.31 → −1, 4 → 0, 75 → 1. */
export function placeOf(value: number): number {
  return Number(value.toExponential().split('e')[1]);
}

/** A number rounded at a place: (15.734, −1) → 15.7, (1234, 2) → 1200. Not affected by how many digits it has before. */
export function roundAt(value: number, place: number): number {
  if (!Number.isFinite(value)) return value;
  const unit = Number(`1e${Math.abs(place)}`);
  return place < 0 ? Number(value.toFixed(Math.min(-place, 100))) : Math.round(value / unit) * unit;
}

/**
 * The digits of an estimate that are worth printing: down to the place of the first digit of its standard error, and no more than `most`.
 * 15.734 ± 0.31 is 15.7, or 16 in two digits; 12.6 ± 6 is 13; 3 ± 70 is 0. An error of 0 takes nothing away.
 */
export function worthPrinting(value: number, error: number, most: number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const least = placeOf(value) - most + 1;
  return roundAt(value, error > 0 ? Math.max(least, placeOf(Number(error.toPrecision(1)))) : least);
}

/** A number with the digits that go to data: those that were kept of each run, and two more than its error allows. */
export function kept(value: number, error = 0): number {
  const digits = Number(value.toPrecision(DIGITS));
  return error > 0 ? roundAt(digits, placeOf(error) - SPARE) : digits;
}
