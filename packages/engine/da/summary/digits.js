/** Digits of a run that are kept: those of single precision. */
const DIGITS = 7;
/** A number that goes to data keeps two digits more than its error allows, so that rounding adds nothing to the error. */
const SPARE = 2;
/** Powers of ten; the least, which no double is, stands as 0 for the last subnormal ones. */
const LEAST = -324;
const LARGEST = 308;
const POWERS = Float64Array.from({ length: LARGEST - LEAST + 1 }, (_, i) => Number(`1e${LEAST + i}`));
/** The place of the first digit of a number, as a power of ten: 0.31 → −1, 4 → 0, 75 → 1, 0 → 0; NaN of none. */
export function leadingPlace(value) {
    const size = Math.abs(value);
    if (size === 0)
        return 0;
    if (!(size < Infinity))
        return NaN;
    let [below, above] = [LEAST, LARGEST + 1];
    while (above - below > 1) {
        const middle = (below + above) >> 1;
        if (size >= POWERS[middle - LEAST])
            below = middle;
        else
            above = middle;
    }
    return below;
}
/** The largest power of ten all of whose digits a double has; and numbers below which a product is far more exact than `TIE`, nearness to the middle of two. */
const EXACT = 22;
const SMALL = 1e12;
const TIE = 1e-3;
/** A number rounded at a place: (15.734, −1) → 15.7, (1234, 2) → 1200. Not affected by how many digits it has before. */
export function roundAt(value, place) {
    if (!Number.isFinite(value))
        return value;
    if (Number.isNaN(place))
        return NaN;
    const unit = POWERS[Math.abs(place) - LEAST];
    if (place >= 0)
        return Math.sign(value) * Math.round(Math.abs(value) / unit) * unit;
    const scaled = value * unit;
    const clear = place >= -EXACT && Math.abs(scaled) < SMALL && Math.abs(scaled - Math.floor(scaled) - 0.5) > TIE;
    // A whole number divided by such a power of ten is the double nearest to the decimal.
    return clear ? Math.round(scaled) / unit : Number(value.toFixed(Math.min(-place, 100)));
}
/**
 * The digits of an estimate that are worth printing: down to the place of the first digit of its standard error, and no more than `most`.
 * 15.734 ± 0.31 is 15.7, or 16 in two digits; 12.6 ± 6 is 13; 3 ± 70 is 0. An error of 0 takes nothing away.
 */
export function roundToError(value, error, most) {
    if (value === 0 || !Number.isFinite(value))
        return value;
    const least = leadingPlace(value) - most + 1;
    return roundAt(value, error > 0 ? Math.max(least, leadingPlace(Number(error.toPrecision(1)))) : least);
}
/** A number with the digits that go to data: those that were kept of each run, and no more than two beyond what its error allows. */
export function kept(value, error = 0) {
    if (value === 0)
        return 0;
    const least = leadingPlace(value) - DIGITS + 1;
    return roundAt(value, error > 0 ? Math.max(least, leadingPlace(error) - SPARE) : least);
}
