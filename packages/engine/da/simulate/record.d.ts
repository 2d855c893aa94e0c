import type { Company } from '../company/company.js';
/** Writes one week of a company: each outcome, in the order of RECORDED, so far into its column (see Recording). */
export declare function record(c: Company, values: Float32Array, at: number, columns: Int32Array): void;
