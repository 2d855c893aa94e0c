/** How a company's story goes on or ends. A death is the week in which the cash is gone, of the first of these causes that held in that week, or in which
 * the founders give up. */
export const FATES = {
    alive: 'alive',
    acquired: 'acquired',
    fit: 'weak product fit',
    debt: 'stalled by debt',
    winter: 'funding winter',
    demand: 'demand shock',
    spending: 'spent faster than it grew',
    givenUp: 'given up',
};
/** The order is the code stored for a run: 0 alive, 1 acquired, 2 and up dead. */
export const FATE_NAMES = Object.keys(FATES);
export const DEATHS = FATE_NAMES.slice(2);
const FIRST_DEATH = FATE_NAMES.indexOf(DEATHS[0]);
/** Whether the code stored for a run is that of a death. */
export const isDead = (code) => code >= FIRST_DEATH;
/** Whether the company of a run is out of money by a week. */
export const deadBy = ({ fates, ends }, run, week) => isDead(fates[run]) && ends[run] <= week;
/** By run, whether the companies of two scenarios are both out of money by a week. */
export const bothDeadBy = (first, second, week) => (run) => deadBy(first, run, week) && deadBy(second, run, week);
