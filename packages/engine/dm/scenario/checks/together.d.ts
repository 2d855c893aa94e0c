import type { Change } from '../scenario.js';
import type { Located } from './located.js';
/** What must hold between values that are right one by one. Each is checked as soon as its own values are, whatever else is wrong. */
export declare function disagreements(written: unknown, changes: readonly Change[]): Located[];
