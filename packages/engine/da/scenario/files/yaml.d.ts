import { type Path } from '../fault.js';
import type { Parsed } from './tree.js';
/** Reads the text of a scenario file. */
export declare function parseFile(file: string, text: string): Parsed;
/** Reads a value given outside any file for the key at `path`; it has no lines, and its faults point at where it came from. */
export declare function parseValue(origin: string, text: string, path: Path): Parsed;
