/** Outages and the support queue. */
export declare const incidents: {
    readonly incidents: import("../entry.js").Entry;
    readonly incidentTeam: import("../entry.js").Entry;
    readonly incidentSlope: import("../entry.js").Entry;
    readonly debtReference: import("../entry.js").Entry;
    readonly incidentDebtCap: import("../entry.js").Entry;
    readonly incidentEffort: import("../entry.js").Entry;
    readonly incidentSpread: import("../entry.js").Entry;
    readonly fireTime: import("../entry.js").Entry;
    readonly fireCap: import("../entry.js").Entry;
    readonly majorShare: import("../entry.js").Entry;
    readonly majorLoss: import("../entry.js").Entry;
    readonly ticketRate: import("../entry.js").Entry;
    readonly ticketDebt: import("../entry.js").Entry;
    readonly patience: import("../entry.js").Entry;
    readonly ticketsPerAgent: import("../entry.js").Entry;
    readonly supportLoad: import("../entry.js").Entry;
    readonly supportDelay: import("../entry.js").Entry;
    readonly supportVariability: import("../entry.js").Entry;
    readonly supportFollows: import("../entry.js").Entry;
};
