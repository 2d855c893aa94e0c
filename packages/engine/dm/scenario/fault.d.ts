import type { Problem } from './quantities/problem.js';
/** One thing that is wrong with a scenario, and where a person finds it. */
export interface Fault {
    /** `missing`: a file could not be read. `invalid`: it could, and something in it is wrong. `doubtful`: it is right, and most likely not what was meant. */
    readonly kind: 'missing' | 'invalid' | 'doubtful';
    /** The file as it was named, or the origin of an override (`--set company.arr=5`). */
    readonly file: string;
    /** From 1; 0 where there is no place in a file to point at. */
    readonly line: number;
    readonly column: number;
    /** Dotted path of the value (`company.arr`), empty for the file as a whole. */
    readonly path: string;
    /** A sentence that can stand alone. */
    readonly message: string;
    readonly hint?: string;
}
/** A place in a file, or line 0 for what has none. */
export interface Place {
    readonly file: string;
    readonly line: number;
    readonly column: number;
}
/** Names and positions within a scenario, from the top. */
export type Path = readonly (string | number)[];
/** `timeline[0].at` */
export declare function dotted(path: Path): string;
export declare function fault({ file, line, column }: Place, path: Path, problem: Problem, kind?: Fault['kind']): Fault;
/**
 * One line for a terminal or a log: `series-b.yaml:12:5: coefficients.rampTimes is not a coefficient. Did you mean rampTime?`
 *
 * @example
 * const { faults } = readScenario('ours.yaml', { read: () => 'runs: many', resolve: (from, to) => to });
 * const said = faults.map((fault) => formatFault(fault)).join('\n');
 */
export declare function formatFault({ file, line, column, message, hint }: Fault): string;
/** Of faults that are told. */
export declare const MOST_FAULTS = 100;
/** In reading order, and no more of them than anybody reads. */
export declare function inOrder(faults: readonly Fault[]): Fault[];
