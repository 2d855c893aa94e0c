import { dayNumber, firstDayOf, sayMonth } from '../../scenario/calendar.js';
import { readMoment, weekOf } from '../../scenario/moment.js';
import { quoted } from '../../scenario/quantities/problem.js';
import { writeQuantity } from '../../scenario/quantities/write.js';
import { bare, suggestion } from '../../scenario/suggest.js';
import { betterOf, MEASURE_NAMES, unfitAsCriterion } from './measure.js';
/** Words for measures that people use as well. */
const ALSO = {
    revenue: 'arr',
    alive: 'surviving',
    survival: 'surviving',
    death: 'dead',
    deaths: 'dead',
    bankrupt: 'dead',
    bankruptcy: 'dead',
    stall: 'stalled',
    debt: 'debtRatio',
    product: 'delivered',
    features: 'features',
    people: 'headcount',
    money: 'cash',
    nrr: 'netRetention',
    ndr: 'netRetention',
    retention: 'netRetention',
    rule40: 'ruleOf40',
    items: 'roadmapItems',
    roadmap: 'roadmapItems',
    margin: 'grossMargin',
    arrperhead: 'arrPerEmployee',
    revenueperemployee: 'arrPerEmployee',
};
/** A measure by its name, in any spelling: `arr`, `debt ratio`, `alive`. */
export function readMeasureName(text) {
    const written = bare(text.trim());
    const also = Object.hasOwn(ALSO, written) ? ALSO[written] : undefined;
    const known = MEASURE_NAMES.find((name) => bare(name) === written) ?? also;
    if (known !== undefined)
        return known;
    const hint = suggestion(text.trim(), [...MEASURE_NAMES, ...Object.keys(ALSO)]);
    return {
        message: `There is no outcome ${quoted(text.trim())}.`,
        hint: hint ?? 'There are arr, surviving, dead, stalled, delivered, velocity, debtRatio, cash, headcount and more.',
    };
}
/** A week of a scenario by a point in time: `month 36`, `year 4`, `2029-06-30`, `end`; or the first day of `June 2029`, `Q2 2029`. */
export function readWeek(text, { start, horizon }) {
    if (/^(?:the )?(?:end|horizon)$/i.test(text.trim()))
        return horizon;
    const day = firstDayOf(text);
    const moment = readMoment(day ?? text);
    if ('message' in moment)
        return moment;
    const week = day === null ? weekOf(moment, dayNumber(start)) : firstWeekFrom(day, start);
    return week >= 0 && week <= horizon
        ? week
        : { message: `${quoted(text)} is not within the horizon of ${writeQuantity(horizon, 'weeks')}.` };
}
/** The first week that begins from a day on or, where the company starts in that month, its first. */
function firstWeekFrom(day, start) {
    if (sayMonth(day) === sayMonth(start))
        return 0;
    return Math.ceil((dayNumber(day) - dayNumber(start)) / 7);
}
/** A measure with its time: `arr at year 4`; without a time at the horizon. */
export function readMeasure(text, scenario) {
    const [, named = '', at = 'end'] = /^(.*?)(?:\s+(?:at|by|in)\s+(.+))?$/is.exec(text.trim()) ?? [];
    const name = readMeasureName(named);
    if (typeof name !== 'string')
        return name;
    const week = readWeek(at, scenario);
    return typeof week === 'number' ? { name, week } : week;
}
/**
 * A measure that decisions are judged by, with its time: not one that a company saves by dying, nor, unless `neutral`
 * ones are shown without a verdict, one that is neither good nor bad.
 */
export function readJudged(text, scenario, { neutral = false } = {}) {
    const measure = readMeasure(text, scenario);
    if ('message' in measure || (neutral && betterOf(measure.name) === null))
        return measure;
    return unfitAsCriterion(measure.name) ?? measure;
}
