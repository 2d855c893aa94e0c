import { readQuantity } from '../../scenario/quantities/read.js';
import { quoted } from '../../scenario/quantities/problem.js';
import { emptiedByDeath, isCondition, kindOf, worstOf } from '../common/measure.js';
import { readMeasure } from '../common/readMeasure.js';
import { usualStatistic } from '../common/statistic.js';
const GOAL = /^(?:(max(?:imum|imi[sz]e)?|highest|most)|(?:min(?:imum|imi[sz]e)?|lowest|least))\s+(.+)$/is;
const STATISTIC = /^(?:the\s+)?(?:(?<median>median)|(?:mean\s+of\s+the\s+)?(?<worst>worst\s+5\s*%)|(?<mean>mean|average))\s+(?:of\s+)?(?:the\s+)?(?<named>.+)$/is;
const LIMIT = /^(.+?)\s*(?:(<=?|≤|\bbelow\b|\bunder\b|\bat most\b)|(?:>=?|≥|\babove\b|\bover\b|\bat least\b))\s*(.+)$/is;
const WITH_MOMENT = /^(.*?)\s+((?:at|by|in)\s+.+)$/is;
/**
 * A goal as a person writes it: `max arr at year 4`, `min mean debtRatio at end`, `max worst 5% arr`. Without a
 * statistic it is the median, or the share of the futures.
 */
export function readGoal(text, scenario) {
    const match = GOAL.exec(text.trim());
    if (!match)
        return {
            message: `${quoted(text)} does not say whether more or less is wanted.`,
            hint: 'Write for example max median arr at year 4, or min dead.',
        };
    const measure = readStatistic(match[2], scenario);
    if ('message' in measure)
        return measure;
    const better = match[1] === undefined ? 'less' : 'more';
    return reachedByDeath(measure.name, better) ?? { ...measure, better };
}
/** A goal that a company comes nearest to by dying is none. */
function reachedByDeath(name, better) {
    if (better === 'less' ? !emptiedByDeath(name) : worstOf(name) === null)
        return null;
    return better === 'less'
        ? {
            message: `A company out of money has no ${name}: dying would look best.`,
            hint: `To bound it, write it as a limit besides a goal such as max arr.`,
        }
        : {
            message: `More ${name} is worse, and a company out of money counts as the worst: dying would look best.`,
            hint: `Write min ${name}.`,
        };
}
/**
 * A limit as a person writes it: `dead < 15%`, `surviving > 80% at year 3`, `median cash at year 2 > $1M`. Without a
 * moment it holds in the week `usual`, that of the goal.
 */
export function readLimit(text, scenario, usual = scenario.horizon) {
    const match = LIMIT.exec(text.trim());
    if (!match)
        return {
            message: `${quoted(text)} is no limit.`,
            hint: 'Write for example dead < 15%, or surviving > 80% at year 3.',
        };
    const [, named, below, right] = match;
    const [, bound = right, moment] = WITH_MOMENT.exec(right) ?? [];
    if (moment !== undefined && WITH_MOMENT.test(named))
        return { message: `${quoted(text)} names two moments.`, hint: 'Write for example surviving > 80% at year 3.' };
    const read = readStatistic(moment === undefined ? named : `${named} ${moment}`, scenario);
    if ('message' in read)
        return read;
    const measure = moment === undefined && !WITH_MOMENT.test(named) ? { ...read, week: usual } : read;
    const { kind, range } = measuredIn(measure.name);
    const value = readQuantity(bound, { kind, range, bare: true });
    return typeof value === 'number'
        ? { ...measure, holds: below === undefined ? 'above' : 'below', bound: value }
        : value;
}
/** `worst 5% of arr at year 4` */
function readStatistic(text, scenario) {
    const { median, worst, mean, named = text } = STATISTIC.exec(text.trim())?.groups ?? {};
    const measure = readMeasure(named, scenario);
    if ('message' in measure)
        return measure;
    const statistic = median !== undefined
        ? 'median'
        : worst !== undefined
            ? 'worst'
            : mean !== undefined
                ? 'mean'
                : usualStatistic(measure.name);
    if (isCondition(measure.name) && statistic !== 'mean') {
        return {
            message: `${measure.name} is true of a company or not: it has a share of the futures, and no ${statistic === 'median' ? 'median' : 'worst 5%'}.`,
            hint: `Write ${measure.name} alone.`,
        };
    }
    return { ...measure, statistic };
}
const SHARES = [0, 1];
const ANY = [-Infinity, Infinity];
function measuredIn(name) {
    const kind = kindOf(name);
    return { kind, range: kind === 'share' ? SHARES : ANY };
}
