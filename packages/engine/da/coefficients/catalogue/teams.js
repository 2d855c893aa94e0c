import { constant, judged, logitNormal, lognormal, reported } from '../entry.js';
const FITTED = judged('Fitted 2026 to focus hours in small and large firms (Clockwise 2022: 25% fewer); see calibration.md; form: Gunther 2007');
/** What working together costs. */
export const teams = {
    contention: lognormal('Universal scalability law: waiting for shared things, per further engineer', 'factor', [0.00045, 0.001, 0.0028], FITTED, [0, 1]),
    crosstalk: lognormal('Universal scalability law: keeping each other informed, per pair of engineers', 'factor', [1e-7, 3e-7, 1e-6], judged('Judgement; form: Gunther 2007'), [0, 0.1]),
    modularity: logitNormal('Share of the contention that cross-functional teams avoid', 'share', [0.27, 0.62, 0.87], FITTED),
    switching: lognormal('Capacity lost to each further item in progress per engineer', 'factor', [0.03, 0.08, 0.2], reported('Weinberg’s 20% is an upper end (Tregubov et al.)', 2017), [0, 10]),
    idle: lognormal('Idle time of dedicated specialists in a large company of cross-functional teams', 'share', [0.013, 0.03, 0.068], FITTED, [0, 0.9]),
    teamSize: constant('Engineers in a cross-functional team', 'heads', 8, [1, 1000], judged('Judgement; the Scrum Guide advises ten people or fewer')),
    itemSize: constant('Effort in one item of work', 'person-weeks', 4, [0.1, 520]),
    ambition: constant('Features asked for, as a multiple of what would be possible without debt', 'factor', 1, [0, 10]),
    queueVariability: constant('Kingman’s mean squared variation of arrivals and work in a pool’s queue', 'factor', 1, [0, 20]),
    utilisationCap: constant('Utilisation beyond which a pool’s queue is not extrapolated', 'share', 0.95, [0, 0.999]),
    newcomerMisalignment: lognormal('Loss of useful work from half to all of the company being under a year', 'share', [0.1, 0.2, 0.4], judged(), [0, 1]),
    siloMisalignment: lognormal('Loss of useful work in large functional silos', 'share', [0.05, 0.1, 0.2], judged(), [0, 1]),
    siloSize: constant('Engineers at which half of the silo loss is felt', 'heads', 50, [1, 10_000]),
    alignmentNeed: constant('Share of capacity spent on goals and information that halves the loss of alignment', 'share', 0.03, [0.001, 1]),
};
