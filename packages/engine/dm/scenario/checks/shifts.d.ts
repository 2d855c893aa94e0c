import * as z from 'zod';
import { type CoefficientName } from '../../coefficients/catalogue/index.js';
import { type Problem } from '../quantities/problem.js';
import type { Shift } from '../scenario.js';
/** What a coefficient becomes, as a person writes it: a value (`8% per year`), a change (`+10%`) or a factor (`1.1x`). */
export declare function readShift(text: string, name: CoefficientName): Shift | Problem;
/** A change as a file would give it. */
export declare const writeShift: (name: CoefficientName, shift: Shift) => string;
/** What a change does to coefficients. (An interface: its name stands in types, and not three hundred keys.) */
export interface Shifts extends Readonly<Partial<Record<CoefficientName, Shift>>> {
}
/** `coefficients:` of a change in the timeline. */
export declare const SHIFTS: z.ZodType<Shifts>;
