import { decisionsAt } from '../../simulate/decisions.js';
import { doorFutures, throughDoors } from '../doors/index.js';
/**
 * What the work of a case would change in revenue and survival if the same people spent it on debt: the share for debt rises by theirs of the engineers for as
 * long as the work takes. Null where there is nobody to do it.
 *
 * @param effort person-weeks that the work takes, in the middle
 */
export async function debtInstead(given, effort, play) {
    if (!isAsked(given) || !(effort > 0))
        return null;
    const { scenario, start, team } = given;
    const { engineers } = scenario.company;
    const weeks = Math.min(Math.max(Math.round(effort / team), 1), scenario.horizon - start);
    const share = Math.min(decisionsAt(scenario, start).settings.share + team / engineers, 1);
    const more = {
        ...scenario,
        timeline: [
            ...scenario.timeline,
            { from: start, until: start + weeks, policy: { policy: 'fixed', settings: { share } }, levers: {}, label: '' },
        ],
    };
    const [doors] = await throughDoors(scenario, [more], scenario.horizon, play);
    return { weeks, doors: doors };
}
const isAsked = ({ scenario, inside, start }) => inside && scenario.company.engineers > 0 && decisionsAt(scenario, start).policy === 'fixed';
/** How many futures that plays. */
export const debtInsteadFutures = (given) => isAsked(given) ? doorFutures([given.scenario, given.scenario]) : 0;
