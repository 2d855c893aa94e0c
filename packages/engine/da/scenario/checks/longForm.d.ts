import type { LongForm } from '../files/override.js';
/**
 * A debt policy of one word as a map: `20%` is the share of a fixed policy. A policy that is set anew begins without
 * the settings that files gave to the old one.
 */
export declare const longForm: LongForm;
