/** What AI assistants do to the work done with them, all of it. These figures age in months: each says of when it is. */
export declare const assistants: {
    readonly aiSpeed: import("../entry.js").Entry;
    readonly aiDebtDrag: import("../entry.js").Entry;
    readonly aiShortcuts: import("../entry.js").Entry;
    readonly aiRepair: import("../entry.js").Entry;
    readonly aiIncidents: import("../entry.js").Entry;
    readonly aiRamp: import("../entry.js").Entry;
};
