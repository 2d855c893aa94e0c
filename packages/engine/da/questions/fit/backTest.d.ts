import type { Scenario } from '../../scenario/scenario.js';
import { type Play } from '../../simulate/play.js';
import { type History } from './history/history.js';
import { type Effort } from './waves.js';
/** Series that are forecast and scored. */
export declare const SCORED: readonly ["arr", "headcount"];
export type ScoredName = (typeof SCORED)[number];
export declare const FORECASTS: readonly ["fitted", "unfitted", "lastValue", "lastGrowth"];
export type ForecastName = (typeof FORECASTS)[number];
/** How the months that were held back were foretold. */
export interface BackTest {
    /** Months that the fit saw, and months that it did not. */
    readonly seen: number;
    readonly held: number;
    readonly slack: number;
    readonly series: readonly ScoredSeries[];
}
export interface ScoredSeries {
    readonly name: ScoredName;
    /** Months that were scored. */
    readonly months: number;
    /** Mean score of each forecast (CRPS in its fair form) of the logarithm: of a forecast of one number, how far off it was. */
    readonly crps: Readonly<Record<ForecastName, number>>;
    /** Share of the months that the middle 50% and 80% of the fitted futures held. */
    readonly coverage: Readonly<Record<50 | 80, number>>;
    /** What happened in the last month, where among the fitted futures it lies (0–1), and their 10th, 50th and 90th percentiles. */
    readonly last: {
        readonly happened: number;
        readonly place: number;
        readonly said: readonly [number, number, number];
    };
}
/** Months that can be held back of a history: at least one, and leaving six. */
export declare const mostHeld: (months: number) => number;
/** Fits to the first part of a history and scores the forecasts of the rest. */
export declare function backTest(scenario: Scenario, history: History, held: number, effort: Effort, play: Play): Promise<BackTest | null>;
