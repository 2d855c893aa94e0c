/** The columns that a history may have, by name, with the headers under which they are known. */
export const COLUMNS = {
    month: {
        meaning: 'Month',
        kind: 'month',
        headers: ['month', 'date', 'period', 'month end', 'month ending', 'end of month', 'as of', 'monat', 'mois', 'mes'],
    },
    arr: {
        meaning: 'Annual recurring revenue at the end of the month',
        kind: 'money',
        headers: [
            'arr',
            'annual recurring revenue',
            'annualized run rate',
            'annualised run rate',
            'ending arr',
            'end arr',
            'arr end',
            'closing arr',
            'run rate',
        ],
    },
    mrr: {
        meaning: 'Monthly recurring revenue at the end of the month; twelve times that is ARR',
        kind: 'money',
        headers: [
            'mrr',
            'monthly recurring revenue',
            'ending mrr',
            'end mrr',
            'mrr end',
            'closing mrr',
            'mrr at end',
            'total mrr',
            'end',
            'ending',
        ],
    },
    startMrr: {
        meaning: 'Monthly recurring revenue at the start of the month',
        kind: 'money',
        headers: ['start', 'starting', 'starting mrr', 'start mrr', 'beginning mrr', 'opening mrr', 'mrr start'],
    },
    newMrr: {
        meaning: 'MRR of customers won in the month',
        kind: 'money',
        headers: ['new', 'new mrr', 'new business', 'new business mrr', 'new customers mrr', 'mrr new'],
    },
    expansionMrr: {
        meaning: 'MRR that customers added in the month',
        kind: 'money',
        headers: ['expansion', 'expansion mrr', 'upgrade', 'upgrades', 'upsell', 'mrr expansion', 'upgrade mrr'],
    },
    reactivationMrr: {
        meaning: 'MRR of customers who came back in the month',
        kind: 'money',
        headers: ['reactivation', 'reactivation mrr', 'reactivated mrr', 'mrr reactivation'],
    },
    contractionMrr: {
        meaning: 'MRR that customers took away in the month; its sign does not matter',
        kind: 'money',
        negative: true,
        headers: [
            'contraction',
            'contraction mrr',
            'downgrade',
            'downgrades',
            'downsell',
            'mrr contraction',
            'downgrade mrr',
        ],
    },
    churnMrr: {
        meaning: 'MRR of customers lost in the month; its sign does not matter',
        kind: 'money',
        negative: true,
        headers: ['churn', 'churn mrr', 'churned mrr', 'lost mrr', 'mrr churn', 'cancellation', 'cancellations'],
    },
    customers: {
        meaning: 'Customers at the end of the month',
        kind: 'count',
        headers: [
            'customers',
            'customer count',
            'paying customers',
            'subscribers',
            'accounts',
            'logos',
            'active customers',
        ],
    },
    customersWon: {
        meaning: 'Customers won in the month',
        kind: 'count',
        headers: ['customers won', 'new customers', 'won', 'new logos', 'customers new', 'customerswon'],
    },
    customersLost: {
        meaning: 'Customers lost in the month; its sign does not matter',
        kind: 'count',
        negative: true,
        headers: [
            'customers lost',
            'lost customers',
            'lost',
            'churned customers',
            'lost logos',
            'customers churned',
            'customerslost',
        ],
    },
    headcount: {
        meaning: 'People employed at the end of the month',
        kind: 'count',
        headers: [
            'headcount',
            'employees',
            'people',
            'staff',
            'fte',
            'ftes',
            'total headcount',
            'team size',
            'mitarbeiter',
        ],
    },
    engineers: {
        meaning: 'Engineers employed at the end of the month',
        kind: 'count',
        headers: [
            'engineers',
            'engineering',
            'engineering headcount',
            'r d',
            'r d headcount',
            'developers',
            'dev',
            'eng',
            'product and engineering',
        ],
    },
    leavers: {
        meaning: 'People who left of their own accord in the month',
        kind: 'count',
        headers: [
            'leavers',
            'left',
            'resignations',
            'attrition',
            'departures',
            'people left',
            'voluntary leavers',
            'terminations',
        ],
    },
    cash: {
        meaning: 'Cash at the end of the month',
        kind: 'money',
        negative: true,
        headers: [
            'cash',
            'cash balance',
            'bank',
            'bank balance',
            'cash at bank',
            'ending cash',
            'cash end',
            'cash in bank',
        ],
    },
    incidents: {
        meaning: 'Incidents in the month',
        kind: 'count',
        headers: ['incidents', 'incident count', 'outages', 'production incidents', 'number of incidents'],
    },
    cycleTime: {
        meaning: 'Time from starting a piece of work to finishing it, its median in the month: in days unless the header says otherwise',
        kind: 'time',
        headers: ['cycle time', 'cycletime', 'median cycle time', 'lead time', 'time to done'],
    },
    debtShare: {
        meaning: 'Share of the engineers’ free weeks that went to debt in the month',
        kind: 'share',
        headers: [
            'debt share',
            'debtshare',
            'tech debt',
            'technical debt',
            'share for debt',
            'debt work',
            'tech debt share',
            'maintenance share',
        ],
    },
    event: {
        meaning: 'What happened in the month: round, layoff 20%, freeze',
        kind: 'words',
        headers: ['event', 'events', 'note', 'notes', 'comment', 'what happened'],
    },
};
export const COLUMN_NAMES = Object.keys(COLUMNS);
/** Columns by which an export of issues is known, one row an issue. */
export const ISSUE_COLUMNS = {
    created: ['created', 'created at', 'createdat', 'created date'],
    started: ['started', 'started at', 'in progress', 'status category changed to in progress', 'actual start'],
    resolved: [
        'resolved',
        'resolution date',
        'resolved at',
        'completed',
        'completed at',
        'closed',
        'closed at',
        'closedat',
    ],
    type: ['issue type', 'issuetype', 'issue_type', 'type', 'work type'],
};
/** Types of issues that are incidents. */
export const INCIDENT_TYPE = /incident|outage|production (?:bug|issue|problem)|\bsev(?:erity)?[ -]?[0-2]\b|störung/i;
/** A header as it is looked up: small letters, nothing in brackets, blanks for all other signs. */
export const bareHeader = (header) => header
    .toLowerCase()
    .replace(/\(.*?\)|\[.*?\]/g, ' ')
    .replace(/[$€£%]/g, ' ')
    .replace(/\bin\s+(?:k|m|mn|usd|eur|gbp|thousands?|millions?|days?|weeks?|hours?)\b.*$/, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
/** What a header says of the unit of its column: a factor to the unit of the model ($M, weeks, share), or null where it says nothing. */
export function unitOf(header, kind) {
    const text = ` ${header.toLowerCase()} `;
    if (kind === 'money') {
        if (/[($€£\s](?:m|mn|mio|millions?)[)\s$€£]|[$€£]m\b|\bm(?:usd|eur|gbp)\b/.test(text))
            return 1;
        if (/[($€£\s](?:k|thousands?|000s?)[)\s$€£]|[$€£]k\b|\bk(?:usd|eur|gbp)\b|'000/.test(text))
            return 1e-3;
        return /[$€£]|\b(?:usd|eur|gbp|dollars?|euros?|pounds?)\b/.test(text) ? 1e-6 : null;
    }
    if (kind === 'time') {
        if (/\bweeks?\b|\bwks?\b/.test(text))
            return 1;
        if (/\bhours?\b|\bhrs?\b|\(h\)/.test(text))
            return 1 / 168;
        return /\bdays?\b|\(d\)/.test(text) ? 1 / 7 : null;
    }
    return kind === 'share' && /%|percent|\bpct\b/.test(text) ? 0.01 : null;
}
