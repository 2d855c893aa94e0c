import type { Path } from '../fault.js';
import { type Kind } from '../quantities/kinds.js';
import { type Map } from './fields.js';
import type { Located } from './located.js';
/** What is valid and still most likely not meant, in a file that has no faults. */
export declare function doubtsIn(written: unknown): Located[];
/** Doubts about a number, or about the numbers by which a range, a list or a distribution says it. */
export declare function doubted(map: Map, key: string, kind: Kind, above: Path): Located[];
/** A horizon of days or months that becomes another number of weeks. */
export declare function rounded(text: unknown): Located[];
