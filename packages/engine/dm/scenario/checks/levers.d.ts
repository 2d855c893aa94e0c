import type * as z from 'zod';
import { type LeverName, type Levers } from '../levers.js';
/** `levers:`, here and in the timeline. */
export declare const LEVERS_GIVEN: z.ZodType<Partial<Levers>>;
/** What a lever can be, in words. */
export declare function leverLimits(name: LeverName): string;
/** A lever as a file would give it. */
export declare function writeLever(name: LeverName, value: number): string;
