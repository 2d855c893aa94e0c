import { exp } from '../random/maths.js';
/** Velocity of a company at the median drag and headroom: slowing.ts and familiarity.ts, before anything is drawn. */
export function velocityAt({ engineers, skillGap, product, zombies, debtRatio }, { drag, headroom }) {
    const carried = product + zombies;
    const known = headroom * Math.max(engineers - skillGap, 0);
    return carried > 0 ? 1 / (1 + drag * (carried / (carried + known)) * debtRatio) : 1;
}
const HEADS = [0, 1e6];
const MONEY = [0, 1e6];
const EFFORT = [0, 1e9];
const SHARE = [0, 1];
/** Where the company stands in week 0, in the order in which defaults are worked out. */
export const START = {
    engineers: { meaning: 'Engineers employed', kind: 'heads', range: HEADS },
    others: {
        meaning: 'Everybody else: sales, support, operations',
        kind: 'heads',
        range: HEADS,
        usual: ['as many as engineers', (s) => s.engineers],
    },
    arr: { meaning: 'Annual recurring revenue', kind: '$M', range: MONEY },
    cash: { meaning: 'Cash', kind: '$M', range: MONEY },
    newcomers: {
        meaning: 'Share of the engineers with under a year in the company',
        kind: 'share',
        range: SHARE,
        usual: ['30%', () => 0.3],
    },
    skillGap: {
        meaning: 'Productivity missing because people are new',
        kind: 'FTE',
        range: HEADS,
        usual: ['a fifth of a head for each newcomer', (s) => (s.newcomers * s.engineers) / 5],
    },
    product: {
        meaning: 'Useful product in customers’ hands',
        kind: 'person-weeks',
        range: EFFORT,
        usual: [
            'what of known.builtWith (or what known.age says of it) became features, was useful and is still there; else 25 person-weeks an engineer',
            (s, a) => {
                const { builtWith, age } = a.known;
                const effort = builtWith ?? (age === undefined ? undefined : (age * A_YEAR * s.engineers) / 2);
                return effort === undefined ? 25 * s.engineers : productOf(effort, s.engineers, a);
            },
        ],
    },
    zombies: {
        meaning: 'Product that did not work and is still carried',
        kind: 'person-weeks',
        range: EFFORT,
        usual: ['a quarter of the product', (s) => s.product / 4],
    },
    inProgress: {
        meaning: 'Work begun and not finished',
        kind: 'person-weeks',
        range: EFFORT,
        usual: [
            'what takes known.cycleTime to finish; else as much as wipLimit allows',
            (s, a) => a.known.cycleTime === undefined
                ? a.levers.wipLimit * a.itemSize * s.engineers
                : a.known.cycleTime * BECAME_FEATURES * s.engineers,
        ],
    },
    debtRatio: {
        meaning: 'Debt as a share of the product, zombies included',
        kind: 'share',
        range: [0, 5],
        usual: ['what loses known.timeLost at the median drag and headroom; else 15%', debtOf],
    },
    unplanned: {
        meaning: 'Unplanned work waiting',
        kind: 'person-weeks',
        range: EFFORT,
        usual: ['one person-week for 50 engineers', (s) => s.engineers / 50],
    },
    tickets: {
        meaning: 'Support tickets waiting',
        kind: 'tickets',
        range: EFFORT,
        usual: ['6 for each $1M of revenue', (s) => 6 * s.arr],
    },
    growth: {
        meaning: 'Growth of revenue over the year before',
        kind: '1/year',
        range: [-0.9, 20],
        usual: ['known.growth; else 60% per year', (_, a) => a.known.growth ?? 0.6],
    },
    fit: {
        meaning: 'Product fit: 1 the product is what customers expect, 2 far beyond it',
        kind: 'factor',
        range: [0.05, 1.95],
        usual: ['1', () => 1],
    },
    pressure: { meaning: 'Board pressure', kind: 'share', range: SHARE, usual: ['20%', () => 0.2] },
    burnout: { meaning: 'Burnout', kind: 'share', range: SHARE, usual: ['10%', () => 0.1] },
    perceivedVelocity: {
        meaning: 'Velocity as the organisation perceives it',
        kind: 'share',
        range: SHARE,
        usual: ['what the debt leaves of it at the median drag and headroom', velocityAt],
    },
    perceivedDebt: {
        meaning: 'Debt as the organisation perceives it, as a share of the product',
        kind: 'share',
        range: [0, 5],
        usual: ['the debt there is', (s) => s.debtRatio],
    },
    sinceRound: {
        meaning: 'Time since the last round closed',
        kind: 'weeks',
        range: [0, 1040],
        usual: ['13 weeks after a round, else ten years', (_, a) => (a.raised ? 13 : 520)],
    },
    rounds: { key: 'round', meaning: 'Last round closed', kind: 'count', range: [0, 4], usual: ['none', () => 0] },
    mandate: {
        meaning: 'Time left of the board’s mandate to grow headcount',
        kind: 'weeks',
        range: [0, 520],
        usual: [
            'what is left of two years since an A round or later, if fundraising is on',
            (s, a) => (s.rounds > 0 && a.levers.fundraising > 0 ? Math.max(0, a.mandateTime - s.sinceRound) : 0),
        ],
    },
    offers: {
        meaning: 'Accepted offers, not yet started',
        kind: 'heads',
        range: HEADS,
        usual: [
            'those who start within the median startDelay, if a year brings as many as are newcomers, or as a mandate’s pace and the median attrition ask for',
            (s, a) => ((s.engineers * a.startDelay) / A_YEAR) * Math.max(s.newcomers, startsOf(s, a)),
        ],
    },
};
/** Those who start under a mandate in a year that keeps to its pace and replaces who leaves, as a part of the engineers. */
const startsOf = ({ mandate }, { levers, attrition }) => mandate > 0 ? Math.LN2 * levers.hiringPace + attrition : 0;
/** Of the time that went into a product, the part that became features. */
const BECAME_FEATURES = 0.45;
const A_YEAR = 52;
/**
 * The useful product that so many person-weeks leave: features, the useful part of them, less what was removed since.
 * The team is taken to have grown evenly.
 */
function productOf(builtWith, engineers, { usefulShare, codeRemoval }) {
    const years = engineers > 0 ? builtWith / (A_YEAR * (engineers / 2)) : 0;
    const gone = codeRemoval * years;
    const left = gone > 0 ? (1 - exp(-gone)) / gone : 1;
    return BECAME_FEATURES * usefulShare * left * builtWith;
}
function debtOf(s, around) {
    const { timeLost } = around.known;
    const unit = 1 / velocityAt({ ...s, debtRatio: 1 }, around) - 1;
    return timeLost === undefined || !(unit > 0) ? 0.15 : Math.min(timeLost / ((1 - timeLost) * unit), 5);
}
/** What a file gives as a number with its unit; the rest can be said in words. */
export const START_NUMBERS = Object.keys(START).filter((name) => name !== 'rounds' && name !== 'mandate');
/** Name of a number of the company in a scenario file. */
export const keyOf = (name) => START[name].key ?? name;
/** The last round, in words, and the rounds closed by then. */
export const ROUNDS = { none: 0, seed: 0, A: 1, B: 2, C: 3, D: 4 };
