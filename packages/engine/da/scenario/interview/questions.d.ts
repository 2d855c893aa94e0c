/** What is wrong with an answer, and what would be right. */
export interface Wrong {
    readonly message: string;
}
export declare const FEELINGS: {
    readonly hardly: {
        readonly words: "hardly noticed";
        readonly debt: "5%";
    };
    readonly little: {
        readonly words: "now and then it is in the way";
        readonly debt: "12%";
    };
    readonly noticeable: {
        readonly words: "everybody notices";
        readonly debt: "22%";
    };
    readonly bad: {
        readonly words: "estimates keep slipping because of it";
        readonly debt: "40%";
    };
    readonly awful: {
        readonly words: "everything is slow, nobody dares to touch some parts";
        readonly debt: "75%";
    };
};
export type Feeling = keyof typeof FEELINGS;
/** Share of a week of feature work that is lost at a debt, as far as the scenario reader knows before anything is drawn. */
export declare function lostAt(debt: string): number;
/** What a board asks. */
export interface Wish {
    readonly words: string;
    /** Doublings of headcount a year. */
    readonly pace: number;
    /** How hard it presses; 1 is usual. */
    readonly pressure: number;
    /** Whether investors give more money. */
    readonly raises: boolean;
}
export declare const BOARDS: {
    readonly profit: {
        readonly words: "to live from what it earns";
        readonly pace: 0.3;
        readonly pressure: 0.5;
        readonly raises: false;
    };
    readonly steady: {
        readonly words: "to grow steadily";
        readonly pace: 0.5;
        readonly pressure: 0.7;
        readonly raises: true;
    };
    readonly double: {
        readonly words: "to double the headcount every year";
        readonly pace: 1;
        readonly pressure: 1;
        readonly raises: true;
    };
    readonly triple: {
        readonly words: "to triple it, and miss no plan";
        readonly pace: 1.6;
        readonly pressure: 1.5;
        readonly raises: true;
    };
};
export type BoardWish = keyof typeof BOARDS;
export declare const paceOf: (headcountGrowth: number) => number;
/** What people may not know. */
export declare const UNKNOWN = "not known";
/** Answers, each as it goes into a scenario file; null for what is not known. */
export interface InterviewAnswers {
    readonly people: {
        readonly engineers: number;
        readonly others: number;
    };
    readonly revenue: string;
    readonly cash: string;
    /** A word, or the share of a week that is lost to debt: `30%`. */
    readonly debt: Feeling | {
        readonly lost: string;
    };
    /** A word, or the growth of the headcount that it asks for in a year, 0 and up. */
    readonly board: BoardWish | {
        readonly headcount: number;
    };
    readonly growth: string | null;
    readonly spent: string | null;
    readonly waiting: string | null;
    /** Engineers’ time in the product, or its age. */
    readonly product: {
        readonly effort: string;
    } | {
        readonly years: number;
    } | null;
}
export type InterviewName = keyof InterviewAnswers;
/** A word that answers a question, and what it means. */
export interface Choice {
    readonly name: string;
    readonly words: string;
}
export interface Question<T> {
    readonly asks: string;
    /** Answers in a word, with what each says; none where a number or nothing is the answer. */
    readonly choices?: () => readonly Choice[];
    /** What may be given instead of a word, and what that usually is. */
    readonly measured?: {
        readonly words: string;
        readonly usual: string;
    };
    readonly usual: string;
    /** Whether it can be left open: without a terminal to ask on it is then as usual. */
    readonly open?: boolean;
    read(text: string): T | Wrong;
}
/** What is asked of whoever has no scenario file, on a terminal and on a page, in this order. */
export declare const INTERVIEW: {
    readonly [Name in InterviewName]: Question<InterviewAnswers[Name]>;
};
export declare const INTERVIEW_NAMES: InterviewName[];
/** What is wrong with answers that can each be read; null if nothing is. */
export declare function clashOf({ revenue, cash }: InterviewAnswers): string | null;
export declare const isWrong: (answer: unknown) => answer is Wrong;
