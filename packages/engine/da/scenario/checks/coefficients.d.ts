import * as z from 'zod';
import { type CoefficientName } from '../../coefficients/catalogue/index.js';
import type { Distribution } from '../../coefficients/distribution.js';
/** What a file believes of coefficients. (An interface: its name stands in types, and not three hundred keys.) */
export interface GivenCoefficients extends Partial<Record<CoefficientName, Distribution>> {
}
/** `coefficients:`, a key for every entry of the catalogue. */
export declare const COEFFICIENTS: z.ZodType<GivenCoefficients>;
