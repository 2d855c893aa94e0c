import { dayNumber } from '../../scenario/calendar.js';
import { proportion } from '../../summary/estimate.js';
import { VERSION } from '../../version.js';
import { isCondition } from '../common/measure.js';
import { SAID } from './entry.js';
import { brierOf, crpsOf, pinballOf, placeAmong } from './rules.js';
/** Intervals that are checked, by how often they should hold what happens. */
export const INTERVALS = [50, 80, 90];
const ENDS = { 50: [25, 75], 80: [10, 90], 90: [5, 95] };
/** An outcome of a day this near is taken for that of the day predicted. */
const NEAR_DAYS = 7;
/** Scores every prediction of which the outcome is known. Of several outcomes of one measure and day, the last counts. */
export function score(entries) {
    const predictions = entries.filter((entry) => entry.kind === 'prediction');
    const outcomes = entries.filter((entry) => entry.kind === 'happened');
    const used = new Set();
    const scored = [];
    const waiting = [];
    for (const prediction of predictions) {
        const happened = outcomeOf(prediction, outcomes);
        if (happened === null)
            waiting.push(withoutPoints(prediction));
        else {
            scored.push(scoredBy(prediction, happened));
            for (const each of outcomes)
                if (each.measure === happened.measure && each.date === happened.date)
                    used.add(each);
        }
    }
    const names = [...new Set(scored.map(({ who }) => who))];
    const closest = closestBy(scored);
    return {
        version: VERSION,
        scored,
        waiting,
        unused: outcomes.filter((outcome) => !used.has(outcome)),
        all: recordOf(scored),
        forecasters: names.map((who) => ({
            who,
            ...recordOf(scored.filter((each) => each.who === who)),
            shared: closest.filter(({ answered }) => answered.has(who)).length,
            closest: closest.filter(({ best }) => best === who).length,
        })),
    };
}
/** The outcome of the day predicted, or of the nearest day within a week. */
function outcomeOf(prediction, outcomes) {
    const daysFrom = (outcome) => away(outcome.date, prediction.date);
    return outcomes
        .filter((outcome) => answers(outcome, prediction))
        .reduce((best, outcome) => (best === null || daysFrom(outcome) <= daysFrom(best) ? outcome : best), null);
}
/** Whether an outcome can say how good a prediction was: it is of its measure, on its day or within a week of it. */
export const answers = ({ measure, date }, prediction) => measure === prediction.measure && away(date, prediction.date) <= NEAR_DAYS;
const away = (date, other) => Math.abs(dayNumber(date) - dayNumber(other));
function withoutPoints({ kind: _, points: __, ...rest }) {
    return rest;
}
function scoredBy(prediction, { value: happened, date }) {
    const { measure, percentiles, points, probability, now } = prediction;
    const common = { ...withoutPoints(prediction), happened, happenedOn: date };
    if (isCondition(measure)) {
        return {
            ...common,
            crps: brierOf(probability, happened),
            pinball: null,
            inside: null,
            place: null,
            naive: now === null ? null : brierOf(now, happened),
        };
    }
    const holds = (interval) => happened >= percentiles[ENDS[interval][0]] && happened <= percentiles[ENDS[interval][1]];
    return {
        ...common,
        crps: crpsOf(points, happened),
        pinball: SAID.reduce((sum, percentile) => sum + pinballOf(percentile, percentiles[percentile], happened), 0)
            / SAID.length,
        inside: { 50: holds(50), 80: holds(80), 90: holds(90) },
        place: placeAmong(points, happened),
        naive: now === null ? null : Math.abs(happened - now),
    };
}
const questionOf = ({ measure, happenedOn }) => `${measure} ${happenedOn}`;
/**
 * How often something holds, by question: what is said of one question comes true or fails together, so however often it is said it counts once. The mean of
 * shares varies no more than one trial a question would, so that Wilson’s interval is, if anything, too wide.
 */
function byQuestion(quantities) {
    const questions = groups(quantities, questionOf);
    return (holds) => proportion(questions.reduce((sum, those) => sum + those.filter(holds).length / those.length, 0) / questions.length, questions.length);
}
function groups(scored, keyOf) {
    const found = new Map();
    for (const each of scored) {
        const group = found.get(keyOf(each));
        if (group === undefined)
            found.set(keyOf(each), [each]);
        else
            group.push(each);
    }
    return [...found.values()];
}
function recordOf(scored) {
    const quantities = scored.filter(({ inside }) => inside !== null);
    const probabilities = scored.filter(({ inside }) => inside === null);
    const n = quantities.length;
    const shareOf = byQuestion(quantities);
    return {
        predictions: scored.length,
        quantities: n,
        questions: new Set(quantities.map(questionOf)).size,
        coverage: n === 0
            ? null
            : Object.fromEntries(INTERVALS.map((interval) => [interval, shareOf(({ inside }) => inside[interval])])),
        below: n === 0
            ? null
            : Object.fromEntries(SAID.map((percentile) => [
                percentile,
                shareOf(({ happened, percentiles }) => happened <= percentiles[percentile]),
            ])),
        skill: skillOf(scored),
        brier: probabilities.length === 0 ? null : probabilities.reduce((sum, { crps }) => sum + crps, 0) / probabilities.length,
    };
}
const LEAST_SKILL = -1;
function skillOf(scored) {
    const compared = scored.filter(({ naive }) => naive !== null);
    if (compared.length === 0)
        return null;
    let [said, unchanged] = [0, 0];
    for (const those of groups(compared, ({ measure }) => measure)) {
        const size = those.reduce((sum, each) => sum + sizeOf(each), 0) / those.length;
        if (size === 0)
            continue;
        for (const { crps, naive } of those) {
            said += crps / size;
            unchanged += naive / size;
        }
    }
    return said === unchanged ? 0 : Math.max(LEAST_SKILL, 1 - said / unchanged);
}
/** What a score is large or small against: the largest of what was, what was said and what happened; a probability is one already. */
function sizeOf({ now, happened, percentiles }) {
    return percentiles === null ? 1 : Math.max(...[now, happened, percentiles[5], percentiles[95]].map(Math.abs));
}
/** Questions that several have answered, and who was closest with the last word of each; null where two were equally close. */
function closestBy(scored) {
    return [...new Set(scored.map(questionOf))].flatMap((question) => {
        const last = new Map();
        for (const each of scored.filter((one) => questionOf(one) === question))
            last.set(each.who, each.crps);
        if (last.size < 2)
            return [];
        const least = Math.min(...last.values());
        const best = [...last].filter(([, crps]) => crps === least);
        return [{ answered: new Set(last.keys()), best: best.length === 1 ? best[0][0] : null }];
    });
}
