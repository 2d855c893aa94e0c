import type * as z from 'zod';
import { type Fault } from '../fault.js';
import type { ScenarioSource } from './load.js';
import { type Branch } from './tree.js';
/** A file that holds a map of keys, as a tree that knows where everything stands; null when it cannot be read as one. */
export interface MapTree {
    readonly tree: Branch | null;
    readonly faults: readonly Fault[];
}
/**
 * Reads a file that is a map of keys and nothing else, such as a debate, a case or a theme.
 *
 * @param needs what such a file has to have, in a sentence
 */
export declare function readBranch(path: string, source: ScenarioSource, needs: string): MapTree;
/** Reads and checks such a file: its value, or every fault there is. */
export declare function readMap<T>(path: string, source: ScenarioSource, schema: z.ZodType<T>, needs: string): {
    readonly value: T | null;
    readonly faults: readonly Fault[];
};
