import { LOOPS } from '../../coefficients/switches.js';
import { branch, simulateOn, replay } from './replay.js';
const NAMES = Object.keys(LOOPS);
/** Weeks for which a loop is cut, to see what it was doing. */
const CUT_WEEKS = 52;
/** A loop that moves less than this part of the year’s useful work does not drive. */
const LEAST = 0.01;
/**
 * Which feedback loop was driving when: in each week of the grid the future is lived on for a year as it was, and again with each loop cut from that week on;
 * the loop whose absence changes the useful product of the year most is the one that drives. A company that ends earlier is looked at to its end.
 *
 * @param weeks ascending, 0 to the horizon; those after the company’s end are left out of the answer
 */
export function drivingLoops(scenario, run, weeks) {
    const longer = { ...scenario, horizon: scenario.horizon + CUT_WEEKS };
    const seen = [];
    const effects = Object.fromEntries(NAMES.map((name) => [name, []]));
    replay(longer, run, {
        before: (simulation, step) => {
            const week = step / scenario.stepsPerWeek;
            if (!weeks.includes(week))
                return;
            seen.push(week);
            const usual = yearOf(simulation, step);
            for (const name of NAMES) {
                const cut = yearOf(simulation, step, name);
                effects[name].push(cut > 0 ? usual / cut - 1 : 0);
            }
        },
    });
    return { weeks: seen, within: CUT_WEEKS, effects, strongest: seen.map((_, i) => strongestAt(effects, i)) };
}
/** Useful product delivered in the coming year, person-weeks, perhaps with a loop cut. */
function yearOf(simulation, from, cut) {
    const copy = branch(simulation);
    const { c, k, stepsPerWeek } = copy.state;
    const before = c.delivered;
    if (cut !== undefined)
        for (const coefficient of LOOPS[cut])
            k[coefficient] = 0;
    simulateOn(copy, from, CUT_WEEKS * stepsPerWeek);
    return c.delivered - before;
}
function strongestAt(effects, i) {
    const [first] = [...NAMES].sort((a, b) => Math.abs(effects[b][i]) - Math.abs(effects[a][i]));
    return Math.abs(effects[first][i]) >= LEAST ? first : null;
}
