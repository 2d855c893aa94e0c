import type { Path } from '../fault.js';
import type { Problem } from '../quantities/problem.js';
/** A problem and where it is in the scenario; `key` when the name is wrong rather than the value. */
export interface Located {
    readonly path: Path;
    readonly at: 'key' | 'value';
    readonly problem: Problem;
    /** What was most likely meant by a name that is not known. */
    readonly meant?: readonly string[];
    /** Something that must be given is not there. */
    readonly absent?: boolean;
    /** The name of a policy or of a distribution is missing or wrong, and so it is not known what else the map can hold. */
    readonly choice?: boolean;
}
