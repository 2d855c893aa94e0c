import { type Fault, type Path, type Place } from '../fault.js';
import { type Branch } from './tree.js';
/** Where scenario files come from: a disk, a web page, a test. */
export interface ScenarioSource {
    /** Text of the file. Throws an Error whose message tells a person why there is none. */
    read(path: string): string;
    /** Path of a file that another file names: `to` as written, seen from the file `from`. */
    resolve(from: string, to: string): string;
}
export interface Loaded {
    /** The file laid upon those it extends, as far as they can be read; null when it cannot be read itself. */
    readonly tree: Branch | null;
    /** Whether all of them could be read. */
    readonly whole: boolean;
    readonly faults: readonly Fault[];
}
/** Who names a file, and where: faults of a file that cannot be read point there. */
export interface Asked {
    readonly place: Place;
    readonly path: Path;
}
/** A scenario file together with all it extends. */
export declare function load(path: string, source: ScenarioSource, asked?: Asked): Loaded;
/** Dotted paths of what was given: names within a section, and everything else as a whole. */
export declare function givenPaths(tree: Branch, sections: readonly string[]): string[];
