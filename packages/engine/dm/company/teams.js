import { max } from '../random/maths.js';
/**
 * Specialists beyond what one shared pool needs, when each team has its own. Everybody comes whole: a need is rounded up, by half a person on
 * average, once in a pool and once in each team. Three teams that need ¾, ¾ and ½ of a specialist take three, and a pool takes two.
 */
export function spareSpecialists(teams) {
    return 0.5 * (teams - 1);
}
/** Idle time of dedicated specialists as a share of the engineers: none with a single team, `idle` with very many. */
export function idleShare(engineers, k) {
    const teams = max(engineers / k.teamSize, 1);
    return (k.idle * spareSpecialists(teams)) / (0.5 * teams);
}
/** Share of the effort that coordination leaves: Gunther's universal scalability law, less the idle time of dedicated specialists. */
export function scalability(engineers, k, l) {
    const others = max(engineers - 1, 0);
    const contention = k.contention * (1 - k.modularity * l.organisation) * others;
    const crosstalk = k.crosstalk * engineers * others;
    return (1 - idleShare(engineers, k) * l.organisation) / (1 + contention + crosstalk);
}
/** Capacity after coordination, switching between items in progress, and the time given to alignment. */
export function coordinate(c, k, l) {
    const items = c.engineers > 0 ? c.inProgress / (k.itemSize * c.engineers) : 0;
    const focus = 1 / (1 + k.switching * max(items - 1, 0));
    const together = c.present * scalability(c.engineers, k, l);
    const focused = together * focus;
    c.switchingWork = together - focused;
    c.capacity = focused * (1 - l.alignmentEffort);
    c.coordinationWork = c.present - together + (focused - c.capacity);
}
