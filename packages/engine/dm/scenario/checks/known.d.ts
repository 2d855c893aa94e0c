import * as z from 'zod';
import type { Distribution } from '../../coefficients/distribution.js';
import { type Known, type KnownName } from '../known.js';
/** “About” is within a tenth, in eight cases of ten. */
export declare const ABOUT: RegExp;
/** What is about a value, as a known thing. */
export declare const about: (name: KnownName, value: number) => Distribution;
/** `known:`, what people know of the company today. */
export declare const KNOWN_GIVEN: z.ZodType<Known>;
/** What is known as a file would give it. */
export declare const writeKnown: (known: Known) => Record<string, unknown>;
