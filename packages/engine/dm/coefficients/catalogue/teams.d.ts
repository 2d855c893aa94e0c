/** What working together costs. */
export declare const teams: {
    readonly contention: import("../entry.js").Entry;
    readonly crosstalk: import("../entry.js").Entry;
    readonly modularity: import("../entry.js").Entry;
    readonly switching: import("../entry.js").Entry;
    readonly idle: import("../entry.js").Entry;
    readonly teamSize: import("../entry.js").Entry;
    readonly itemSize: import("../entry.js").Entry;
    readonly ambition: import("../entry.js").Entry;
    readonly queueVariability: import("../entry.js").Entry;
    readonly utilisationCap: import("../entry.js").Entry;
    readonly newcomerMisalignment: import("../entry.js").Entry;
    readonly siloMisalignment: import("../entry.js").Entry;
    readonly siloSize: import("../entry.js").Entry;
    readonly alignmentNeed: import("../entry.js").Entry;
};
