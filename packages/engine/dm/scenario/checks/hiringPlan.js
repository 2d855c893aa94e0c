import { weekOf } from '../moment.js';
import { writeQuantity } from '../quantities/write.js';
import { list, map, quantity } from './fields.js';
import { moment } from './timeline.js';
const MOST_GOALS = 120;
const GOAL = map({
    by: moment({ description: 'By when: month 6, or a date', samples: ['month 6', '2028-03-01'] }),
    engineers: quantity({ kind: 'heads', range: [0, 1e6], bare: true }, { description: 'Engineers to be employed by then', samples: [40] }),
}, 'a goal with by and engineers');
/** `hiringPlan:`, engineers wanted by date. */
export const HIRING_PLAN = list(GOAL, { what: 'a list of goals', things: 'goals', most: MOST_GOALS });
/** The plan in weeks, and what of it cannot be. */
export function hiringPlanOf(written, start, horizon) {
    const read = HIRING_PLAN.safeParse(written);
    if (!read.success)
        return { plan: [], wrong: [] };
    const wrong = [];
    const plan = read.data.map(({ by, engineers }) => ({ week: weekOf(by, start), engineers }));
    plan.forEach(({ week }, i) => {
        const message = week <= 0
            ? 'is not after the start.'
            : week > horizon
                ? `is not within the horizon of ${writeQuantity(horizon, 'weeks')}.`
                : i > 0 && week <= plan[i - 1].week
                    ? 'must come after the goal before it.'
                    : null;
        if (message !== null)
            wrong.push({ path: ['hiringPlan', i, 'by'], at: 'value', problem: { message } });
    });
    return { plan, wrong };
}
/** The plan as a file would give it. */
export const writeHiringPlan = (plan) => plan.map(({ week, engineers }) => ({ by: `week ${week}`, engineers }));
