/** What can be known of a company in week 0. Each draw of the coefficients is made to agree with what is given (simulate/known.ts). */
export const KNOWN = {
    incidents: {
        meaning: 'Incidents of the last quarter, as a rate: 12 per quarter',
        kind: '1/year',
        range: [0, 10_000],
        settles: '`incidents`',
    },
    waiting: {
        meaning: 'Share of the customers who ask support and have to wait, since all who could answer are busy',
        kind: 'share',
        range: [0.01, 0.99],
        settles: '`supportLoad` and `ticketsPerAgent`, by the same factor in opposite directions',
    },
    leavers: {
        meaning: 'People who left of their own accord in the last year',
        kind: 'heads',
        range: [0, 1e6],
        settles: '`attrition`',
    },
    timeLost: {
        meaning: 'Share of a week of feature work that is lost to debt',
        kind: 'share',
        range: [0, 0.95],
        settles: 'the debt there is (`debtAtStart`); where `company.debtRatio` is given, `drag`',
    },
    retention: {
        meaning: 'Net revenue retention of the last year: 105%',
        kind: 'share',
        range: [0.2, 3],
        settles: '`expansion` and `churn`, by the same factor in opposite directions',
    },
    burn: {
        meaning: 'Cash burnt, as money per time: $400k per month; below 0 for a company that earns',
        kind: '$M/year',
        range: [-10_000, 10_000],
        settles: '`engineerCost` and `otherCost`, by the same factor',
    },
    growth: {
        meaning: 'Growth of revenue over the last year',
        kind: '1/year',
        range: [-0.9, 20],
        settles: '`salesProductivity`. Where it is not given, `company.growth` is about what is known',
    },
    growthQuarter: {
        meaning: 'Growth of revenue over the last quarter, as a rate: 12% per quarter',
        kind: '1/year',
        range: [-3, 80],
        settles: '`salesProductivity`, together with `growth` if both are given, each by how well it is known',
    },
    cycleTime: {
        meaning: 'Time from starting a piece of work to finishing it',
        kind: 'weeks',
        range: [0.1, 260],
        settles: '`itemSize`; and `company.inProgress`, if that is not given',
    },
    debtShare: {
        meaning: 'Share of the engineers’ free weeks that goes to debt today',
        kind: 'share',
        range: [0, 1],
        settles: 'the policy, if `debt` is not given',
    },
    builtWith: {
        meaning: 'Engineers’ time that has gone into the product so far: 70 person-years',
        kind: 'person-weeks',
        range: [0, 1e9],
        settles: '`company.product`, if that is not given',
    },
    age: {
        meaning: 'Age of the product; half of today’s engineers are taken to have built it all that time',
        kind: 'years',
        range: [0, 100],
        settles: '`company.product`, if neither that nor `builtWith` is given',
    },
};
export const KNOWN_NAMES = Object.keys(KNOWN);
/** What is known besides what a fitted history has shown. */
export const unshown = (known, fitted) => known
    && Object.fromEntries(Object.entries(known).filter(([name]) => !fitted?.origin?.shows.includes(name)));
