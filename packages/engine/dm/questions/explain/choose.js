import { quoted } from '../../scenario/quantities/problem.js';
import { suggestion } from '../../scenario/suggest.js';
import { isDead } from '../../simulate/fates.js';
import { column } from '../../simulate/play.js';
/** Runs that are asked for by what became of them. */
export const RUN_NAMES = ['median', 'worst', 'best', 'first-death'];
const MOST = 2_147_483_647;
/** `4711`, `median`, `first death`. */
export function readRun(text) {
    const written = text
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-');
    const number = Number(written);
    if (/^\d+$/.test(written))
        return number <= MOST
            ? number
            : { message: `There is no run ${quoted(text.trim())}.`, hint: `Runs have the numbers 0 to ${MOST}.` };
    const name = RUN_NAMES.find((known) => known === written);
    if (name !== undefined)
        return name;
    return {
        message: `There is no run ${quoted(text.trim())}.`,
        hint: suggestion(written, RUN_NAMES) ?? `Give a number from 0 up, or ${RUN_NAMES.join(', ')}.`,
    };
}
/** What has to be seen of all futures to choose one. */
export const chosenBy = ({ horizon }) => ({ outcomes: ['arr', 'delivered'], weeks: [horizon] });
/**
 * The number of a run. All futures stand in one order: by revenue at the horizon, the dead with none; those with the same by how long they lived, then by
 * the useful product they delivered, then by number. `worst`, `best` and `median` (the lower of two) are the first, the last and the middle of it.
 */
export function chooseRun(futures, horizon, choice) {
    if (typeof choice === 'number')
        return choice;
    if (choice === 'first-death') {
        const dead = [...futures.fates.keys()].filter((run) => isDead(futures.fates[run]));
        if (dead.length === 0)
            return {
                message: `None of ${futures.runs} futures runs out of money, so there is no first death.`,
                hint: 'Ask for worst.',
            };
        return dead.reduce((first, run) => (futures.ends[run] < futures.ends[first] ? run : first));
    }
    const order = inOrder(futures, horizon);
    return order[{ worst: 0, median: (order.length - 1) >> 1, best: order.length - 1 }[choice]];
}
function inOrder(futures, horizon) {
    const [arr, delivered] = [column(futures, 'arr', horizon), column(futures, 'delivered', horizon)];
    const lived = (run) => (isDead(futures.fates[run]) ? futures.ends[run] : horizon + 1);
    return [...arr.keys()].sort((a, b) => arr[a] - arr[b] || lived(a) - lived(b) || delivered[a] - delivered[b] || a - b);
}
