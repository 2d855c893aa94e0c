/** The place of the first digit of a number, as a power of ten: 0.31 → −1, 4 → 0, 75 → 1, 0 → 0; NaN of none. */
export declare function leadingPlace(value: number): number;
/** A number rounded at a place: (15.734, −1) → 15.7, (1234, 2) → 1200. Not affected by how many digits it has before. */
export declare function roundAt(value: number, place: number): number;
/**
 * The digits of an estimate that are worth printing: down to the place of the first digit of its standard error, and no more than `most`.
 * 15.734 ± 0.31 is 15.7, or 16 in two digits; 12.6 ± 6 is 13; 3 ± 70 is 0. An error of 0 takes nothing away.
 */
export declare function roundToError(value: number, error: number, most: number): number;
/** A number with the digits that go to data: those that were kept of each run, and no more than two beyond what its error allows. */
export declare function kept(value: number, error?: number): number;
