import * as z from 'zod';
import type { GivenCompany } from '../defaults.js';
/** `company:`, where the company stands in week 0. */
export declare const COMPANY: z.ZodType<GivenCompany>;
