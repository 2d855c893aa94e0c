import type { Located } from '../../scenario/checks/located.js';
/** What is valid and still most likely not meant, in a case that has no faults. */
export declare function doubtsInCase(written: unknown): Located[];
