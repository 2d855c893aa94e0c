/** Customers, revenue and cost. */
export declare const market: {
    readonly salesProductivity: import("../entry.js").Entry;
    readonly churn: import("../entry.js").Entry;
    readonly expansion: import("../entry.js").Entry;
    readonly margin: import("../entry.js").Entry;
    readonly engineerCost: import("../entry.js").Entry;
    readonly otherCost: import("../entry.js").Entry;
    readonly barGrowth: import("../entry.js").Entry;
    readonly barElasticity: import("../entry.js").Entry;
    readonly market: import("../entry.js").Entry;
    readonly waitChurn: import("../entry.js").Entry;
    readonly waitCap: import("../entry.js").Entry;
    readonly debtChurn: import("../entry.js").Entry;
    readonly churnFitFloor: import("../entry.js").Entry;
    readonly churnFitCap: import("../entry.js").Entry;
};
