import { median } from '../../coefficients/sample.js';
import { deadBy } from '../../simulate/fates.js';
import { isReckoned, OUTCOME_NAMES, OUTCOMES, RECKONED, } from '../../simulate/outcomes.js';
import { column } from '../../simulate/play.js';
/** What decisions are judged by besides the outcomes that are recorded: 1 for a company of which it is true, else 0. */
export const CONDITIONS = {
    surviving: { meaning: 'Alive or acquired', unit: 'share', better: 'more' },
    dead: { meaning: 'Out of money, or given up by its founders', unit: 'share', better: 'less' },
    stalled: { meaning: 'Stalled (velocity under 60%) or out of money', unit: 'share', better: 'less' },
};
export const MEASURE_NAMES = [
    ...Object.keys(RECKONED),
    ...Object.keys(CONDITIONS),
    ...OUTCOME_NAMES,
];
/**
 * What decisions are judged by unless something else is asked for, by every command: the value of the company. It is the one measure that holds the others
 * together: useful product wins customers, and counts as the revenue it brings and keeps; what people cost is taken off; and a company out of money is left
 * with what it has spent. Revenue alone forgets cost and praises a company that grows until it dies; product alone forgets whether anybody pays for it.
 */
export const YARDSTICK = 'value';
export const isCondition = (name) => Object.hasOwn(CONDITIONS, name);
/** What a measure means, and its unit. */
export const aboutMeasure = (name) => isCondition(name) ? CONDITIONS[name] : isReckoned(name) ? RECKONED[name] : OUTCOMES[name];
/** The outcome that a measure is read from. */
const sourceOf = (name) => (isCondition(name) ? 'velocity' : name);
/** What has to be played to know these measures. */
export function wantedFor(measures) {
    return {
        outcomes: [...new Set(measures.map(({ name }) => sourceOf(name)))],
        weeks: [...new Set(measures.map(({ week }) => week))].sort((a, b) => a - b),
    };
}
/**
 * The measure in every future as decisions are judged by it, in the order of the runs. The dead count: as out of money, as stalled, with nothing where more is
 * better, and as the worst there is where less is (`worstOf`), in medians, percentiles, pairs and means alike, so that dying never looks better than living.
 */
export function valuesOf(scenario, futures, measure) {
    const values = recordedOf(scenario, futures, measure);
    const worst = worstOf(measure.name);
    if (worst === null)
        return values;
    return values.map((value, run) => (deadBy(futures, run, measure.week) ? worst : Math.min(value, worst)));
}
/** The measure in every future as it was recorded, in the order of the runs: the dead as their outcome says (`Outcome.dead`). */
export function recordedOf(scenario, futures, { name, week }) {
    if (!isCondition(name))
        return Float64Array.from(column(futures, name, week));
    if (name === 'stalled') {
        const limit = median(scenario.coefficients.stallVelocity);
        return Float64Array.from(column(futures, 'velocity', week), (velocity) => (velocity < limit ? 1 : 0));
    }
    const deadValue = name === 'dead' ? 1 : 0;
    return Float64Array.from(futures.fates, (_, run) => (deadBy(futures, run, week) ? deadValue : 1 - deadValue));
}
const KINDS_OF_UNITS = {
    $M: '$M',
    '$M/week': '$M/week',
    'person-weeks': 'person-weeks',
    'person-weeks/week': 'person-weeks/week',
    share: 'share',
    ratio: 'factor',
    weeks: 'weeks',
    heads: 'heads',
    '1/year': '1/year',
    count: 'count',
    factor: 'factor',
    '$M/head': '$M',
    items: 'count',
};
/** What kind of quantity a measure is written as. */
export const kindOf = (name) => isCondition(name) ? 'share' : KINDS_OF_UNITS[aboutMeasure(name).unit];
/** Whether more of it is better; null for what is neither good nor bad, such as where the weeks go. */
export function betterOf(name) {
    if (isCondition(name))
        return CONDITIONS[name].better;
    if (isReckoned(name))
        return 'more';
    return BETTER[name] ?? (OUTCOMES[name].dead === 'last' ? 'less' : null);
}
const BETTER = {
    arr: 'more',
    cash: 'more',
    delivered: 'more',
    features: 'more',
    featuresPerEngineer: 'more',
    velocity: 'more',
    runway: 'more',
    fit: 'more',
    income: 'more',
    interest: 'less',
    fires: 'less',
    cost: null,
    rounds: 'more',
    growth: 'more',
    netExpansion: null,
    salesCost: null,
    netRetention: 'more',
    grossMargin: 'more',
    ruleOf40: 'more',
    magicNumber: 'more',
    arrPerEmployee: 'more',
    roadmapItems: 'more',
};
/** Where less is better, the worst that counts: what the model stops at, what a share can be, or what next to no living company comes to. */
const WORST = {
    interestShare: 1,
    debtRatio: 1,
    cycleTime: 520,
    incidents: 1000,
    attrition: 2,
    supportWait: 52,
    burnMultiple: 100,
    pressure: 1,
    burnout: 1,
};
/**
 * What a company out of money counts as, in the unit of a measure of which less is better, and the most that any other
 * counts as; null for all other measures.
 */
export const worstOf = (name) => WORST[name] ?? null;
/** Whether a company out of money has none of it: less of such a measure is never good by itself, as dying brings it about. */
export const emptiedByDeath = (name) => isCondition(name) ? name === 'surviving' : isReckoned(name) || OUTCOMES[name].dead !== 'last';
/** Why decisions cannot be judged by a measure: it is neither good nor bad, or a company saves it by dying; null where they can. */
export function unfitAsCriterion(name) {
    const better = betterOf(name);
    const hint = 'Judge by value, delivered, arr, surviving, velocity or debtRatio.';
    if (better === null)
        return { message: 'It is neither good nor bad to have more of it.', hint };
    return better === 'less' && emptiedByDeath(name)
        ? { message: 'A company that dies has less of it, and would look good.', hint }
        : null;
}
