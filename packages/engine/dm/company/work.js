import { clip, max, min } from '../random/maths.js';
const CYCLE_CAP = 520;
/** Fires come before everything else. */
export function fightFires(c, k) {
    c.fireWork = min(c.unplanned / k.fireTime, k.fireCap * c.capacity);
}
/** The budget that debt leaves goes to features. Of a week spent on them velocity is left; haste and assistants make more of it. */
export function build(c, k, l) {
    const effort = c.budget - c.repaymentWork;
    const pace = c.pace * c.assistedPace;
    const throughput = effort * c.velocity * pace;
    const demand = k.ambition * c.budget * (1 + c.pressure);
    const limit = l.wipLimit * k.itemSize * c.engineers;
    c.features = min(throughput, c.inProgress / k.step + demand);
    c.begun = max(min(demand, (limit - c.inProgress) / k.step + c.features), 0);
    c.featureWork = c.features / pace;
    c.interestWork = effort * (1 - c.velocity);
    c.waitingWork = effort - c.interestWork - c.featureWork;
    c.cycleTime = min(littlesLaw(c) + poolWait(c, k, l, demand, throughput), CYCLE_CAP);
}
function littlesLaw(c) {
    return c.features > 0 ? c.inProgress / c.features : CYCLE_CAP;
}
/**
 * Kingman's wait in a pool of specialists, shared by all of them; cross-functional teams do not queue. A company that wants more than it can do (ambition 1 and
 * more) runs its pools at the cap, and the wait is then a matter of their size alone.
 */
function poolWait(c, k, l, demand, throughput) {
    const utilisation = throughput > 0 ? clip(demand / throughput, 0, k.utilisationCap) : k.utilisationCap;
    return (((1 - l.organisation) * k.queueVariability * utilisation * k.itemSize) / ((1 - utilisation) * max(c.engineers, 1)));
}
