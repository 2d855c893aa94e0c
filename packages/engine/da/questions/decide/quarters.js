import { addWeeks } from '../../scenario/calendar.js';
import { bothDeadBy } from '../../simulate/fates.js';
import { column } from '../../simulate/play.js';
import { middleOf } from '../common/paired.js';
import { raceOf, sidesOf } from '../discovery/race.js';
const A_QUARTER = 13;
/** What is followed by quarter. */
export const FOLLOWED = ['arr', 'cash', 'delivered'];
/** Revenue, cash, useful product and who is ahead at the end of every quarter, the start first. */
export function quartersOf(start, horizon, against, choice, { values: [before, after], effect }) {
    const { runs } = choice;
    const weeks = Array.from({ length: Math.floor(horizon / A_QUARTER) + 1 }, (_, i) => i * A_QUARTER);
    return weeks.map((week) => {
        const built = column(against, 'delivered', week);
        const gains = Float64Array.from({ length: runs }, (_, run) => after[week * runs + run] - before[week * runs + run]);
        const bothDead = bothDeadBy(against, choice, week);
        const { ahead, behind } = raceOf(sidesOf(gains, bothDead), bothDead, effect);
        return {
            week,
            date: addWeeks(start, week),
            against: spreadsIn(against, week, effect),
            choice: spreadsIn(choice, week, effect),
            gain: spreadOf(column(choice, 'delivered', week).map((work, run) => work - built[run]), effect),
            ahead,
            behind,
        };
    });
}
const spreadsIn = (futures, week, effect) => Object.fromEntries(FOLLOWED.map((name) => [name, spreadOf(column(futures, name, week), effect)]));
const spreadOf = (values, effect) => middleOf(Float64Array.from(values), effect);
