/** What the numbers of a column are. */
export type ColumnKind = 'month' | 'money' | 'count' | 'time' | 'share' | 'words';
export interface ColumnEntry {
    readonly meaning: string;
    readonly kind: ColumnKind;
    /** Headers that mean this column, in small letters, without what stands in brackets; signs other than letters and digits count as blanks. */
    readonly headers: readonly string[];
    /** Whether a number may be below 0. */
    readonly negative?: true;
}
/** The columns that a history may have, by name, with the headers under which they are known. */
export declare const COLUMNS: {
    readonly month: {
        readonly meaning: "Month";
        readonly kind: "month";
        readonly headers: readonly ["month", "date", "period", "month end", "month ending", "end of month", "as of", "monat", "mois", "mes"];
    };
    readonly arr: {
        readonly meaning: "Annual recurring revenue at the end of the month";
        readonly kind: "money";
        readonly headers: readonly ["arr", "annual recurring revenue", "annualized run rate", "annualised run rate", "ending arr", "end arr", "arr end", "closing arr", "run rate"];
    };
    readonly mrr: {
        readonly meaning: "Monthly recurring revenue at the end of the month; twelve times that is ARR";
        readonly kind: "money";
        readonly headers: readonly ["mrr", "monthly recurring revenue", "ending mrr", "end mrr", "mrr end", "closing mrr", "mrr at end", "total mrr", "end", "ending"];
    };
    readonly startMrr: {
        readonly meaning: "Monthly recurring revenue at the start of the month";
        readonly kind: "money";
        readonly headers: readonly ["start", "starting", "starting mrr", "start mrr", "beginning mrr", "opening mrr", "mrr start"];
    };
    readonly newMrr: {
        readonly meaning: "MRR of customers won in the month";
        readonly kind: "money";
        readonly headers: readonly ["new", "new mrr", "new business", "new business mrr", "new customers mrr", "mrr new"];
    };
    readonly expansionMrr: {
        readonly meaning: "MRR that customers added in the month";
        readonly kind: "money";
        readonly headers: readonly ["expansion", "expansion mrr", "upgrade", "upgrades", "upsell", "mrr expansion", "upgrade mrr"];
    };
    readonly reactivationMrr: {
        readonly meaning: "MRR of customers who came back in the month";
        readonly kind: "money";
        readonly headers: readonly ["reactivation", "reactivation mrr", "reactivated mrr", "mrr reactivation"];
    };
    readonly contractionMrr: {
        readonly meaning: "MRR that customers took away in the month; its sign does not matter";
        readonly kind: "money";
        readonly negative: true;
        readonly headers: readonly ["contraction", "contraction mrr", "downgrade", "downgrades", "downsell", "mrr contraction", "downgrade mrr"];
    };
    readonly churnMrr: {
        readonly meaning: "MRR of customers lost in the month; its sign does not matter";
        readonly kind: "money";
        readonly negative: true;
        readonly headers: readonly ["churn", "churn mrr", "churned mrr", "lost mrr", "mrr churn", "cancellation", "cancellations"];
    };
    readonly customers: {
        readonly meaning: "Customers at the end of the month";
        readonly kind: "count";
        readonly headers: readonly ["customers", "customer count", "paying customers", "subscribers", "accounts", "logos", "active customers"];
    };
    readonly customersWon: {
        readonly meaning: "Customers won in the month";
        readonly kind: "count";
        readonly headers: readonly ["customers won", "new customers", "won", "new logos", "customers new", "customerswon"];
    };
    readonly customersLost: {
        readonly meaning: "Customers lost in the month; its sign does not matter";
        readonly kind: "count";
        readonly negative: true;
        readonly headers: readonly ["customers lost", "lost customers", "lost", "churned customers", "lost logos", "customers churned", "customerslost"];
    };
    readonly headcount: {
        readonly meaning: "People employed at the end of the month";
        readonly kind: "count";
        readonly headers: readonly ["headcount", "employees", "people", "staff", "fte", "ftes", "total headcount", "team size", "mitarbeiter"];
    };
    readonly engineers: {
        readonly meaning: "Engineers employed at the end of the month";
        readonly kind: "count";
        readonly headers: readonly ["engineers", "engineering", "engineering headcount", "r d", "r d headcount", "developers", "dev", "eng", "product and engineering"];
    };
    readonly leavers: {
        readonly meaning: "People who left of their own accord in the month";
        readonly kind: "count";
        readonly headers: readonly ["leavers", "left", "resignations", "attrition", "departures", "people left", "voluntary leavers", "terminations"];
    };
    readonly cash: {
        readonly meaning: "Cash at the end of the month";
        readonly kind: "money";
        readonly negative: true;
        readonly headers: readonly ["cash", "cash balance", "bank", "bank balance", "cash at bank", "ending cash", "cash end", "cash in bank"];
    };
    readonly incidents: {
        readonly meaning: "Incidents in the month";
        readonly kind: "count";
        readonly headers: readonly ["incidents", "incident count", "outages", "production incidents", "number of incidents"];
    };
    readonly cycleTime: {
        readonly meaning: "Time from starting a piece of work to finishing it, its median in the month: in days unless the header says otherwise";
        readonly kind: "time";
        readonly headers: readonly ["cycle time", "cycletime", "median cycle time", "lead time", "time to done"];
    };
    readonly debtShare: {
        readonly meaning: "Share of the engineers’ free weeks that went to debt in the month";
        readonly kind: "share";
        readonly headers: readonly ["debt share", "debtshare", "tech debt", "technical debt", "share for debt", "debt work", "tech debt share", "maintenance share"];
    };
    readonly event: {
        readonly meaning: "What happened in the month: round, layoff 20%, freeze";
        readonly kind: "words";
        readonly headers: readonly ["event", "events", "note", "notes", "comment", "what happened"];
    };
};
export type ColumnName = keyof typeof COLUMNS;
export declare const COLUMN_NAMES: ColumnName[];
/** Columns by which an export of issues is known, one row an issue. */
export declare const ISSUE_COLUMNS: {
    readonly created: readonly ["created", "created at", "createdat", "created date"];
    readonly started: readonly ["started", "started at", "in progress", "status category changed to in progress", "actual start"];
    readonly resolved: readonly ["resolved", "resolution date", "resolved at", "completed", "completed at", "closed", "closed at", "closedat"];
    readonly type: readonly ["issue type", "issuetype", "issue_type", "type", "work type"];
};
/** Types of issues that are incidents. */
export declare const INCIDENT_TYPE: RegExp;
/** A header as it is looked up: small letters, nothing in brackets, blanks for all other signs. */
export declare const bareHeader: (header: string) => string;
/** What a header says of the unit of its column: a factor to the unit of the model ($M, weeks, share), or null where it says nothing. */
export declare function unitOf(header: string, kind: ColumnKind): number | null;
