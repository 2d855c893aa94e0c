/** What the company decides besides the debt policy. Each may change at a date. */
export interface Levers {
    /** How well the debt share withstands pressure: 1 all of it stays, 0 full pressure takes all of it. */
    discipline: number;
    /** How many corners are cut to be faster: 0 none, 1 all. */
    haste: number;
    /** Share of the engineers’ work done with AI assistants. */
    assistants: number;
    /** Doublings of headcount a year under a mandate. */
    hiringPace: number;
    /** 1 the company hires, 0 a hiring freeze. */
    hiring: number;
    /** 0 functional pools, 1 cross-functional teams. */
    organisation: number;
    /** Share of failed work that is killed at once. */
    killShare: number;
    /** Share of the zombie product that audits remove, a year. */
    audit: number;
    /** Items in progress per engineer, at most. */
    wipLimit: number;
    /** Share of the other staff in support. */
    supportShare: number;
    /** Share of the other staff who sell. */
    salesShare: number;
    /** Share of capacity spent on goals and information radiators. */
    alignmentEffort: number;
    /** How much the board presses when growth falls short: 0 not at all, 1 as usual, 2 twice as hard. */
    boardPressure: number;
    /** 1 the company raises rounds, 0 it never does. */
    fundraising: number;
}
export type LeverName = keyof Levers;
export interface LeverEntry {
    readonly meaning: string;
    readonly kind: 'share' | 'number' | 'rate' | 'switch';
    readonly default: number;
    readonly range: readonly [number, number];
}
export declare const LEVERS: Readonly<Record<LeverName, LeverEntry>>;
export declare const LEVER_NAMES: LeverName[];
