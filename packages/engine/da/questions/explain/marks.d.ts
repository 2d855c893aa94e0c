import type { SimulationState } from '../../simulate/state.js';
/** A mark that a company passes, upwards or downwards. */
export interface Crossing {
    readonly kind: 'mark';
    readonly mark: MarkName;
    /** Whether it is above the mark now. */
    readonly above: boolean;
    /** Where the mark is, in the unit of what is marked. */
    readonly level: number;
}
/** What is worth telling of a company when it passes it. Shares of one, except for the runway (weeks). */
export declare const MARKS: {
    readonly fast: {
        readonly value: ({ c }: SimulationState) => number;
        readonly level: () => number;
        readonly trouble: "below";
        readonly slack: 0.02;
    };
    readonly stalled: {
        readonly value: ({ c }: SimulationState) => number;
        readonly level: ({ k }: SimulationState) => number;
        readonly trouble: "below";
        readonly slack: 0.02;
    };
    readonly debt: {
        readonly value: ({ c }: SimulationState) => number;
        readonly level: () => number;
        readonly trouble: "above";
        readonly slack: 0.02;
    };
    readonly deepDebt: {
        readonly value: ({ c }: SimulationState) => number;
        readonly level: () => number;
        readonly trouble: "above";
        readonly slack: 0.02;
    };
    readonly pressure: {
        readonly value: ({ c }: SimulationState) => number;
        readonly level: () => number;
        readonly trouble: "above";
        readonly slack: 0.05;
    };
    readonly newcomers: {
        readonly value: ({ c }: SimulationState) => number;
        readonly level: () => number;
        readonly trouble: "above";
        readonly slack: 0.02;
    };
    readonly hiring: {
        readonly value: ({ c }: SimulationState) => number;
        readonly level: ({ k }: SimulationState) => number;
        readonly trouble: "below";
        readonly slack: 39;
    };
};
export type MarkName = keyof typeof MARKS;
/** Watches a company from week to week and tells which marks it has passed since; none at the first look. */
export declare function crossings(): (state: SimulationState) => Crossing[];
