import { type Override } from './files/override.js';
import { type Loaded, type ScenarioSource } from './files/load.js';
import { type Fault, type Path } from './fault.js';
import type { Scenario } from './scenario.js';
export type { Override, ScenarioSource };
/** A scenario, or every fault there is; one of the two is empty. */
export interface Reading {
    readonly scenario: Scenario | null;
    readonly faults: readonly Fault[];
    /** What is valid and most likely not meant. */
    readonly doubts: readonly Fault[];
}
/**
 * Reads a scenario file, the files it extends and what overrides them, checks all of it and fills in what is not given. It never throws
 * for what a person wrote: everything wrong comes back as faults, in reading order.
 *
 * @param path the file, as `source` knows it and as faults name it
 * @param source where the text of a file comes from, and how one file names another
 * @param overrides values that replace what the files say, the last one winning
 * @returns the scenario, or null and its faults; and what is valid and most likely not meant
 * @example
 * const text = 'company: {engineers: 20, arr: $3M, cash: $10M}';
 * const { scenario: read, faults } = readScenario('ours.yaml', { read: () => text, resolve: (from, to) => to });
 */
export declare function readScenario(path: string, source: ScenarioSource, overrides?: readonly Override[]): Reading;
/** What files say, with values laid upon it that replace what they say. */
export declare function overridden(loaded: Loaded, overrides: readonly Override[]): Loaded;
/**
 * Checks what files say and fills in what they do not.
 *
 * @param name what a scenario is called that has no name of its own
 * @param pathOf under which path a person finds what the tree has at another
 */
export declare function understandTree({ tree, whole, faults: before }: Loaded, name: string, pathOf?: (path: Path) => Path): Reading;
/** `scenarios/series-b.yaml` is called series-b. */
export declare const baseName: (path: string) => string;
