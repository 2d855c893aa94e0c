import { exp } from '../random/maths.js';
const zero = (meaning, unit) => ({ meaning, unit, dead: 0 });
const last = (meaning, unit) => ({ meaning, unit, dead: 'last' });
/** Where the engineers’ weeks go; together they are all the engineers there are. */
export const ACTIVITIES = {
    features: zero('Features, the part that moves the product', 'person-weeks/week'),
    interest: zero('Features, the part that debt eats (the interest)', 'person-weeks/week'),
    repayment: zero('Paying down debt', 'person-weeks/week'),
    fires: zero('Unplanned work: incidents', 'person-weeks/week'),
    upkeep: zero('Keeping the product running', 'person-weeks/week'),
    mentoring: zero('Mentoring newcomers', 'person-weeks/week'),
    learning: zero('Not yet productive: newcomers learning', 'person-weeks/week'),
    interviewing: zero('Interviewing', 'person-weeks/week'),
    coordination: zero('Coordination, alignment and waiting for each other', 'person-weeks/week'),
    switching: zero('Switching between things in progress', 'person-weeks/week'),
};
/** What is recorded of every run in every week, in the order in which it is stored. */
export const RECORDED = {
    arr: zero('Annual recurring revenue', '$M'),
    cash: zero('Cash', '$M'),
    delivered: zero('Useful product delivered since week 0', 'person-weeks'),
    ...ACTIVITIES,
    featuresPerEngineer: zero('Features per engineer and week', 'person-weeks/week'),
    velocity: zero('Velocity: output of a week of feature work, as a share of what it would be without debt', 'share'),
    interestShare: last('Interest share: 1 − velocity', 'share'),
    debtRatio: last('Debt as a share of the product', 'ratio'),
    debtShare: zero('Share of the engineers’ free weeks set aside for debt, after pressure; what finds no debt goes to features', 'share'),
    cycleTime: last('Time from starting a piece of work to finishing it', 'weeks'),
    headcount: zero('People employed', 'heads'),
    engineers: zero('Engineers employed', 'heads'),
    newcomers: zero('Share of the engineers with under a year in the company', 'share'),
    incidents: last('Incidents a year, at the current rate', '1/year'),
    attrition: last('Share of the engineers leaving a year, at the current rate', '1/year'),
    supportWait: last('Wait for an answer from support', 'weeks'),
    runway: zero('Weeks until the cash is gone, at the current burn (520 and more are 520)', 'weeks'),
    burnMultiple: last('Cash burnt per new $1 of yearly revenue (100 and more are 100)', 'ratio'),
    fit: zero('Product fit', 'factor'),
    pressure: last('Board pressure', 'share'),
    burnout: last('Burnout', 'share'),
    rounds: last('Rounds closed', 'count'),
    income: zero('Gross profit', '$M/week'),
    cost: zero('What people cost', '$M/week'),
    growth: {
        meaning: 'Growth of revenue over the last half year, made yearly (2,000% and more are 2,000%)',
        unit: 'ratio',
        dead: -1,
    },
    netExpansion: zero('Revenue that customers of today add, less what they take away, a year, at the current rate', 'ratio'),
    salesCost: zero('What selling costs', '$M/week'),
};
export const RECORDED_NAMES = Object.keys(RECORDED);
export const ACTIVITY_NAMES = Object.keys(ACTIVITIES);
const derived = (outcome, formula, of, from) => ({ ...outcome, formula, of, from });
const cut = (value, low, high) => Math.min(Math.max(value, low), high);
const WEEKS = 52;
const WORST_RULE = -5;
const WORST_MAGIC = -1;
const BEST_MAGIC = 10;
/** Outcomes by which boards and investors judge, each from what is recorded. */
export const DERIVED = {
    netRetention: derived(zero('Net revenue retention, at the current rate: what $1 of today’s customers’ revenue is in a year (0 of no revenue)', 'ratio'), 'exp(netExpansion)', ['arr', 'netExpansion'], (arr, rate) => (arr > 0 ? exp(rate) : 0)),
    grossMargin: derived(zero('Gross margin: gross profit as a share of revenue (0 of no revenue)', 'ratio'), '52 × income / arr', ['arr', 'income'], (arr, income) => (arr > 0 ? (WEEKS * income) / arr : 0)),
    ruleOf40: derived({
        meaning: 'Rule of 40: growth plus operating margin (under −500%, without revenue and out of money: −500%)',
        unit: 'ratio',
        dead: WORST_RULE,
    }, 'growth + 52 × (income − cost) / arr', ['arr', 'income', 'cost', 'growth'], (arr, income, cost, growth) => arr > 0 ? Math.max(growth + (WEEKS * (income - cost)) / arr, WORST_RULE) : WORST_RULE),
    magicNumber: derived({
        meaning: 'Magic number: net new revenue a year for each $1 a year spent on selling (cut to −1 and 10; out of money: −1; where nothing is spent 0)',
        unit: 'factor',
        dead: WORST_MAGIC,
    }, 'arr × growth / (1 + growth) / (52 × salesCost)', ['arr', 'growth', 'salesCost'], (arr, growth, spent) => spent > 0 ? cut((arr * growth) / Math.max(1 + growth, 1e-9) / (WEEKS * spent), WORST_MAGIC, BEST_MAGIC) : 0),
    arrPerEmployee: derived(zero('Annual recurring revenue per person employed (0 of nobody)', '$M/head'), 'arr / headcount', ['arr', 'headcount'], (arr, people) => (people > 0 ? arr / people : 0)),
    roadmapItems: derived(zero('Roadmap items shipped: useful product delivered since week 0, over the size of an item (coefficients.itemSize, its median; 4 person-weeks)', 'items'), 'delivered / itemSize', ['delivered'], (delivered, itemSize) => delivered / itemSize),
};
/** Every outcome. */
export const OUTCOMES = { ...RECORDED, ...DERIVED };
export const OUTCOME_NAMES = Object.keys(OUTCOMES);
export const isDerived = (name) => Object.hasOwn(DERIVED, name);
/** What is reckoned from what is recorded in every week, where it is wanted. */
export const RECKONED = {
    value: { meaning: 'Value to date: profit less cost so far, and five years of revenue', unit: '$M' },
};
export const isReckoned = (name) => Object.hasOwn(RECKONED, name);
