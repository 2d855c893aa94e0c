/** What hits from outside. */
export declare const shocks: {
    readonly demandRate: import("../entry.js").Entry;
    readonly demandSize: import("../entry.js").Entry;
    readonly demandSpread: import("../entry.js").Entry;
    readonly demandShortest: import("../entry.js").Entry;
    readonly demandLongest: import("../entry.js").Entry;
    readonly winterRate: import("../entry.js").Entry;
    readonly winterEnd: import("../entry.js").Entry;
    readonly winterFunding: import("../entry.js").Entry;
    readonly keyRate: import("../entry.js").Entry;
    readonly keyGap: import("../entry.js").Entry;
    readonly keyCap: import("../entry.js").Entry;
    readonly migrationRate: import("../entry.js").Entry;
    readonly migrationSize: import("../entry.js").Entry;
    readonly migrationSpread: import("../entry.js").Entry;
    readonly competitorRate: import("../entry.js").Entry;
    readonly competitorSize: import("../entry.js").Entry;
    readonly competitorSpread: import("../entry.js").Entry;
    readonly dealRate: import("../entry.js").Entry;
    readonly dealArr: import("../entry.js").Entry;
    readonly dealDebt: import("../entry.js").Entry;
    readonly dealSpread: import("../entry.js").Entry;
    readonly overrunMean: import("../entry.js").Entry;
    readonly overrunTail: import("../entry.js").Entry;
    readonly overrunTailShare: import("../entry.js").Entry;
    readonly overrunSpread: import("../entry.js").Entry;
    readonly overrunGain: import("../entry.js").Entry;
};
/** Chances that the shocks take: the number of the stream of each, and when it is asked (see `CHANCES` in company/uniforms.ts). */
export declare const SHOCK_CHANCES: {
    readonly demand: readonly [8, "step"];
    readonly demandLength: readonly [9, "step"];
    readonly winter: readonly [10, "step"];
    readonly keyDeparture: readonly [11, "step"];
    readonly migration: readonly [12, "step"];
    readonly competitor: readonly [13, "step"];
    readonly deal: readonly [14, "step"];
    readonly overrun: readonly [15, "look"];
};
/** A shock that a scenario can switch off. */
export interface ShockEntry {
    /** Coefficients that become 0 when it is off. */
    readonly off: readonly (keyof typeof shocks)[];
    /** If it strikes in one step: how. */
    readonly strikes?: {
        /** The chance that makes it, below which it does. */
        readonly by: keyof typeof SHOCK_CHANCES;
        /** What one and several are called. */
        readonly one: string;
        readonly several: string;
        /**
         * If it is over with that step: the figures of its event, each by the variable of the company that holds it. It has
         * struck when the first is not at rest.
         */
        readonly figures?: Readonly<Record<string, string>>;
        /** Value of the first figure in a step without it; 0 if absent. */
        readonly rest?: number;
    };
}
export declare const SHOCK_ENTRIES: {
    readonly demand: {
        readonly off: readonly ["demandRate"];
        readonly strikes: {
            readonly by: "demand";
            readonly one: "the demand shock";
            readonly several: "demand shocks";
        };
    };
    readonly winter: {
        readonly off: readonly ["winterRate"];
        readonly strikes: {
            readonly by: "winter";
            readonly one: "the funding winter";
            readonly several: "funding winters";
        };
    };
    readonly keyDeparture: {
        readonly off: readonly ["keyRate"];
        readonly strikes: {
            readonly by: "keyDeparture";
            readonly one: "the key departure";
            readonly several: "key departures";
            readonly figures: {
                readonly gap: "keyLoss";
            };
        };
    };
    readonly migration: {
        readonly off: readonly ["migrationRate"];
        readonly strikes: {
            readonly by: "migration";
            readonly one: "the forced migration";
            readonly several: "forced migrations";
            readonly figures: {
                readonly debt: "migrationDebt";
            };
        };
    };
    readonly competitor: {
        readonly off: readonly ["competitorRate"];
        readonly strikes: {
            readonly by: "competitor";
            readonly one: "the competitor’s leap";
            readonly several: "moves of a competitor";
            readonly figures: {
                readonly leap: "barLeap";
            };
            readonly rest: 1;
        };
    };
    readonly customDeal: {
        readonly off: readonly ["dealRate"];
        readonly strikes: {
            readonly by: "deal";
            readonly one: "the custom deal";
            readonly several: "custom deals";
            readonly figures: {
                readonly won: "dealRevenue";
                readonly debt: "dealDebt";
            };
        };
    };
    readonly rewriteOverrun: {
        readonly off: readonly ["overrunGain"];
    };
};
type Entries = typeof SHOCK_ENTRIES;
/** What strikes from outside in one step: a shock of the table, or an outage, which is an incident. */
export type ShockKind = 'outage' | {
    [Name in keyof Entries]: Entries[Name] extends {
        readonly strikes: object;
    } ? Name : never;
}[keyof Entries];
export {};
