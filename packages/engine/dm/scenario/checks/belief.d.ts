import type { Distribution } from '../../coefficients/distribution.js';
import type { Kind } from '../quantities/kinds.js';
import type { Problem } from '../quantities/problem.js';
import { type Range } from '../quantities/read.js';
import { type Written } from './shapes.js';
export type Report = (problem: Problem, path?: (string | number)[]) => void;
/** A number that something can be believed about: its unit, its limits, and what is believed if nothing is said. */
export interface Believable {
    readonly unit: Kind;
    readonly range: Range;
    readonly distribution: Distribution;
}
/**
 * A distribution of one coefficient, in its unit. What is wrong goes to `report`, with the part of the map it is in; the result then
 * holds NaN and is not to be used.
 */
export declare function believe(written: Written, entry: Believable, report: Report): Distribution;
export declare const withinOf: (text: string) => RegExpExecArray | null;
/** What “low to high” means: lognormal, and for a share that cannot pass 100% logit-normal. */
export declare const rangeShape: ({ unit, range, distribution }: Believable) => "lognormal" | "logit-normal";
