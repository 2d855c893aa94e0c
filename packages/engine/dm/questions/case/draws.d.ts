import type { BusinessCase } from './read.js';
/** What is drawn for every run of a case. */
export declare const DRAWN: readonly [...("effort" | "overrun" | "loss" | "saves" | "price" | "running" | "wage" | "grows")[], "builder"];
export type DrawnName = (typeof DRAWN)[number];
/** A value a run of each input, in the units of the inputs; `builder` is what an engineer costs, $M a week. */
export type CaseDraws = Readonly<Record<DrawnName, Float64Array>>;
/**
 * Draws the inputs of every run. Run i has the coefficients that it has when the scenario is played; each input of the case has a stream of its own, so that
 * a change of one belief moves no other draw.
 */
export declare function drawCase({ scenario, who, lossIn, beliefs }: BusinessCase): CaseDraws;
/** Unit of what is drawn. */
export declare const unitOf: (name: DrawnName, lossIn: BusinessCase["lossIn"]) => "tickets" | "share" | "weeks" | "years" | "1/year" | "1/week" | "factor" | "FTE" | "heads" | "person-weeks" | "$M" | "$M/year" | "$M/week" | "tickets/week" | "count" | "person-weeks/week";
