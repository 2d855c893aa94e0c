import type { Path } from '../fault.js';
import type { Located } from './located.js';
/** What was written, so far as it can be checked, and where its parts stood before they were given their right names. */
export interface Mended {
    readonly written: unknown;
    readonly moved: readonly {
        readonly from: Path;
        readonly to: Path;
    }[];
}
/** A copy in which what is wrong no longer hides what else is: names as they were probably meant, unknown keys left out, a stand-in for wrong values. */
export declare function mend({ written, moved }: Mended, wrong: readonly Located[]): Mended;
/** Where a person finds what is found at `path` of a mended copy. */
export declare function asWritten(path: Path, { moved }: Mended): Path;
