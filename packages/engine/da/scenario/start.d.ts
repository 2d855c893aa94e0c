import type { Kind } from './quantities/kinds.js';
import type { Range } from './quantities/read.js';
import type { KnownName } from './known.js';
import type { Levers } from './levers.js';
import type { Start } from './scenario.js';
/** What defaults may depend on: the fields above them in START, the levers, and two times and sizes of the catalogue (their medians). */
export interface Surroundings {
    readonly levers: Levers;
    /** Whether the company has closed any round, a seed round included. */
    readonly raised: boolean;
    /** Slow-down per unit of debt ratio where nobody knows the code. */
    readonly drag: number;
    /** Product that one engineer carries in the head, person-weeks. */
    readonly headroom: number;
    /** Share of the shipped work that turns out useful, and product removed or replaced, 1/year. */
    readonly usefulShare: number;
    readonly codeRemoval: number;
    /** What is known of the company today, the middle of each. */
    readonly known: Readonly<Partial<Record<KnownName, number>>>;
    /** Effort in one item of work, person-weeks. */
    readonly itemSize: number;
    /** How long a round’s mandate lasts, weeks. */
    readonly mandateTime: number;
    /** Time from accepted offer to first day, weeks, and engineers who leave, 1/year. */
    readonly startDelay: number;
    readonly attrition: number;
}
/** One number of the company in week 0, as a scenario file gives it. */
export interface StartEntry {
    /** Name in a scenario file, where the model has another one. */
    readonly key?: string;
    readonly meaning: string;
    readonly kind: Kind;
    readonly range: Range;
    /** The default in words, and how it is worked out. Without one the number must be given. */
    readonly usual?: readonly [words: string, value: (s: Start, around: Surroundings) => number];
}
/** Velocity of a company at the median drag and headroom: slowing.ts and familiarity.ts, before anything is drawn. */
export declare function velocityAt({ engineers, skillGap, product, zombies, debtRatio }: Start, { drag, headroom }: Pick<Surroundings, 'drag' | 'headroom'>): number;
/** Where the company stands in week 0, in the order in which defaults are worked out. */
export declare const START: Readonly<Record<keyof Start, StartEntry>>;
/** What a file gives as a number with its unit; the rest can be said in words. */
export declare const START_NUMBERS: StartNumber[];
export type StartNumber = Exclude<keyof Start, 'rounds' | 'mandate'>;
/** Name of a number of the company in a scenario file. */
export declare const keyOf: (name: keyof Start) => string;
/** The last round, in words, and the rounds closed by then. */
export declare const ROUNDS: {
    readonly none: 0;
    readonly seed: 0;
    readonly A: 1;
    readonly B: 2;
    readonly C: 3;
    readonly D: 4;
};
export type RoundName = keyof typeof ROUNDS;
