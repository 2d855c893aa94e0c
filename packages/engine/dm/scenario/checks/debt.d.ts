import * as z from 'zod';
import { type Policy, type Setting } from '../policies.js';
import { type Kind } from '../quantities/kinds.js';
/** What the settings of a policy measure. */
export declare const KIND: Readonly<Record<Setting['kind'], Kind>>;
/** `debt: 20%`, `debt: reactive` or `debt: {policy: ceiling, …}`: who decides how much goes to debt. */
export declare const DEBT: z.ZodType<Policy>;
export declare const DEFAULT_POLICY: Policy;
/** A policy as a file would give it, every setting written out. */
export declare function writePolicy(given: Policy): string | Record<string, string>;
/** A setting as a file would give it. */
export declare const writeSetting: ({ kind }: Setting, value: number) => string;
/** Unit of a setting, for tables. */
export declare const settingUnit: ({ kind }: Setting) => string;
