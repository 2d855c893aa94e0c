import type { Problem } from '../../scenario/quantities/problem.js';
/** Values by their dotted paths, as a scenario file would give them: `debt` → `20%`. */
export type Settings = Readonly<Record<string, string>>;
/** What one side of a question decides. */
export interface SideDecision {
    /** When it begins (`2027-04-01`, `month 6`), or null from the start. Up to then the company goes on as it does. */
    readonly from: string | null;
    readonly settings: Settings;
}
export declare const SIDES: readonly ["A", "B"];
export type Side = (typeof SIDES)[number];
/** A question about one company and two decisions, as a link carries it. */
export interface Inquiry {
    /** Name of the scenario that it begins with. */
    readonly story: string;
    /** What differs from the story, whatever is decided. */
    readonly settings: Settings;
    readonly decisions: Readonly<Record<Side, SideDecision>>;
    /** What people believe otherwise, if it is a debate. */
    readonly opinions?: readonly Opinion[];
}
/** What somebody believes of a few coefficients, by their names. */
export interface Opinion {
    readonly name: string;
    readonly believes: Settings;
}
/** People who can set their beliefs in one question. */
export declare const MOST_OPINIONS = 3;
export declare const NOTHING_DECIDED: SideDecision;
/**
 * The question in one line, made to be the fragment of an address: `1;series-b;growth=2;A.debt=5%;B.debt=20%;B.from=2027-04-01`. A version, the story, and
 * what differs from it, so that a person can read and change it; then what people believe, `P1=Ann;P1.drag=1.2+to+3`.
 */
export declare function formatLink({ story, settings, decisions, opinions }: Inquiry): string;
/** The question of a link, with or without what stands before its `#`; a Problem that says what is wrong with it. */
export declare function parseLink(text: string): Inquiry | Problem;
/** The value that a path has in a side of a question: what the side decides, else what both share. */
export declare const settingOf: ({ settings, decisions }: Inquiry, side: Side, path: string) => string | undefined;
