/** e^x. Overflows to Infinity above 709.78, underflows to 0 below −745.13. */
export declare function exp(x: number): number;
/** Natural logarithm; −Infinity at 0, NaN below. */
export declare function log(x: number): number;
/** e^x − 1, accurate for small x too. */
export declare function expm1(x: number): number;
/** ln(1 + x), accurate for small x too; −Infinity at −1, NaN below. */
export declare function log1p(x: number): number;
/** x^y for x ≥ 0, as e^(y ln x): the relative error grows to about |y ln x| ulp. 0^0 is 1. NaN for x below 0. */
export declare function pow(x: number, y: number): number;
/** 1 − e^(−x): the share that a hazard which adds up to x removes. Weekly hazards are small, and for them a short series is accurate to 1 ulp. */
export declare function fractionMoved(x: number): number;
/** The smaller one; of two that are equal or cannot be compared, the first. */
export declare function min(a: number, b: number): number;
/** The larger one; of two that are equal or cannot be compared, the first. */
export declare function max(a: number, b: number): number;
/** x, kept between two bounds; NaN stays. */
export declare function clip(x: number, low: number, high: number): number;
/** Square root, which IEEE 754 rounds correctly everywhere. */
export declare function sqrt(x: number): number;
/** Largest integer not above x. */
export declare function floor(x: number): number;
