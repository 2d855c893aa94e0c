import * as z from 'zod';
import { type Moment } from '../moment.js';
import type { Policy } from '../policies.js';
import type { Levers } from '../levers.js';
import type { Change } from '../scenario.js';
import { type KeyMeta } from './fields.js';
import { type Shifts } from './shifts.js';
export declare const moment: (meta: KeyMeta) => z.ZodType<Moment>;
/** One change, as written. */
export declare const CHANGE: z.ZodObject<{
    at: z.ZodType<Moment, unknown, z.core.$ZodTypeInternals<Moment, unknown>>;
    until: z.ZodOptional<z.ZodType<Moment, unknown, z.core.$ZodTypeInternals<Moment, unknown>>>;
    debt: z.ZodOptional<z.ZodType<Policy, unknown, z.core.$ZodTypeInternals<Policy, unknown>>>;
    levers: z.ZodOptional<z.ZodType<Partial<Levers>, unknown, z.core.$ZodTypeInternals<Partial<Levers>, unknown>>>;
    coefficients: z.ZodOptional<z.ZodType<Shifts, unknown, z.core.$ZodTypeInternals<Shifts, unknown>>>;
    label: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
}, z.core.$catchall<z.ZodUnknown>>;
/** `timeline:`, changes of the policy, of levers or of coefficients. */
export declare const TIMELINE: z.ZodPreprocess<z.ZodArray<z.ZodObject<{
    at: z.ZodType<Moment, unknown, z.core.$ZodTypeInternals<Moment, unknown>>;
    until: z.ZodOptional<z.ZodType<Moment, unknown, z.core.$ZodTypeInternals<Moment, unknown>>>;
    debt: z.ZodOptional<z.ZodType<Policy, unknown, z.core.$ZodTypeInternals<Policy, unknown>>>;
    levers: z.ZodOptional<z.ZodType<Partial<Levers>, unknown, z.core.$ZodTypeInternals<Partial<Levers>, unknown>>>;
    coefficients: z.ZodOptional<z.ZodType<Shifts, unknown, z.core.$ZodTypeInternals<Shifts, unknown>>>;
    label: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
}, z.core.$catchall<z.ZodUnknown>>>, unknown>;
/** The changes of a file, to be read one by one whatever else is wrong; none when there are more than there may be. */
export declare function changesIn(written: unknown): readonly unknown[];
/** The times of a change, to be checked whatever else of it is wrong. */
export declare const TIMES: z.ZodObject<{
    at: z.ZodType<Moment, unknown, z.core.$ZodTypeInternals<Moment, unknown>>;
    until: z.ZodOptional<z.ZodType<Moment, unknown, z.core.$ZodTypeInternals<Moment, unknown>>>;
}, z.core.$strip>;
type Times = Pick<Change, 'from' | 'until'>;
/** When a change holds, in weeks, for a company that starts on day `start` and is followed for `horizon` weeks. */
export declare function timesOf({ at, until }: z.output<typeof TIMES>, start: number, horizon: number, report: (message: string, key: string) => void): Times;
/** A change that was read, with its times. */
export declare function changeOf({ debt, levers, coefficients, label }: z.output<typeof CHANGE>, times: Times): Change;
export {};
