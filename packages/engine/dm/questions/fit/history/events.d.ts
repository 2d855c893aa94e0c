import type { Problem } from '../../../scenario/quantities/problem.js';
/** What is known to have happened in a month. */
export interface HistoryEvent {
    readonly kind: 'round' | 'layoff' | 'freeze';
    /** `2026-03` */
    readonly month: string;
    /** Last month of a freeze. */
    readonly until?: string;
    /** Share of the people laid off. */
    readonly share?: number;
    /** Whether it was read from a jump of the cash. */
    readonly seen?: true;
}
/** Part of the people that a layoff takes where nobody says it: a judgement. (The middle of the catalogue's `layoffShare` is 25%.) */
export declare const USUAL_LAYOFF = 0.2;
/** What a text such as `layoff 20%` says of a month; null where it is about something else. */
export declare function eventIn(text: string, month: string, until?: string): HistoryEvent | null;
/** An event as a command line gives it: `round 2026-03`, `layoff 2025-06 20%`, `freeze 2025-07 to 2025-09`. */
export declare function readEvent(text: string): HistoryEvent | Problem;
