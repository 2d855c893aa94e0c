import { quoted } from '../../scenario/quantities/problem.js';
import { readQuantity } from '../../scenario/quantities/read.js';
import { aboutMeasure, betterOf, unfitAsCriterion, YARDSTICK } from '../common/measure.js';
import { VALUE_TERMS } from '../../simulate/value.js';
import { readMeasureName, readWeek } from '../common/readMeasure.js';
export const COMPARE_DEFAULTS = {
    judge: YARDSTICK,
    ...VALUE_TERMS,
    delay: null,
};
/** The terms of a comparison, complete: by default at the horizon. */
export const termsFor = ({ horizon }, given = {}) => ({
    ...COMPARE_DEFAULTS,
    by: horizon,
    ...given,
});
export function criterionOf(name) {
    const { meaning, unit } = aboutMeasure(name);
    const total = unit.endsWith('/week');
    return {
        name,
        meaning: total ? `${meaning}, in total` : meaning,
        unit: total ? unit.slice(0, -'/week'.length) : unit,
        better: betterOf(name) ?? 'more',
        total,
    };
}
/** What to judge by, in any spelling; not by what is neither good nor bad, nor by what a company saves by dying. */
export function readCriterion(text) {
    const name = readMeasureName(text);
    if (typeof name !== 'string')
        return name;
    return unfitAsCriterion(name) ?? name;
}
/** A yearly discount rate: `12%`. */
export const readDiscount = (text) => readQuantity(text, { kind: '1/year', range: [0, 5], bare: true });
/** What a company is worth in years of its revenue: `5`, `5x`. */
export const readMultiple = (text) => readQuantity(text.trim().replace(/\s*[x×]$/i, ''), { kind: 'factor', range: [0, 100], bare: true });
/** The week of the answer: `month 36`. */
export function readBy(text, scenario) {
    const week = readWeek(text, scenario);
    return week === 0 ? { message: `${quoted(text)} is the start, when nothing differs yet.` } : week;
}
/** How long one waits with an alternative, in weeks: `3 months`; at least a week, and no longer than until the answer. */
export function readDelay(text, by) {
    const weeks = readQuantity(text, { kind: 'weeks', range: [1, by], bare: false });
    return typeof weeks === 'number' ? Math.floor(weeks + 0.5) : weeks;
}
