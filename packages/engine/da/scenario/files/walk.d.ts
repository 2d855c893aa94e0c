import { type Node } from 'yaml';
import { type Path, type Place } from '../fault.js';
import type { Parsed } from './tree.js';
export declare const NO_TAGS = "Tags (!\u2026) have no meaning in a scenario.";
export declare const FORBIDDEN: string[];
/** Nodes of a YAML document as a tree. Aliases are followed, within the limits of depth and number, so that no file grows beyond them. */
export declare function walk(contents: Node | null, path: Path, at: (offset: number) => Place): Parsed;
