import { uncertainCoefficients } from '../../coefficients/draw.js';
import { playHere } from '../../simulate/play.js';
import { VERSION } from '../../version.js';
import { policyName, underPolicy } from '../common/alternatives.js';
import { morris, morrisFutures } from './morris.js';
import { sobol, sobolFutures } from './sobol.js';
import { tornado, tornadoFutures } from './tornado.js';
export const SENSITIVITY_METHODS = ['tornado', 'morris', 'sobol'];
export const TRAJECTORIES = 20;
export const SAMPLES = 1024;
/**
 * Which of a scenario’s uncertain coefficients move a measure, which of them change the behaviour (stall or not), and which flip the decision between two
 * alternatives. Everything is played in the same futures for both.
 *
 * @param judged the two alternatives, and what they are judged by: a measure and a week
 * @param options which ways to look, and how hard; all of them if not given, which plays some 100,000 futures
 * @param play who plays; this thread, if not given
 * @example
 * const first = { name: 'as today', scenario: { ...scenario, runs: 20 } };
 * const second = { name: 'half', scenario: underPolicy(first.scenario, { policy: 'fixed', settings: { share: 0.5 } }) };
 * const measure = { name: 'arr', week: scenario.horizon };
 * const { tornado } = await sensitivity({ first, second, measure }, { methods: ['tornado'] });
 */
export async function sensitivity(judged, { methods = SENSITIVITY_METHODS, trajectories = TRAJECTORIES, samples = SAMPLES } = {}, play = playHere) {
    const { scenario } = judged.first;
    const uncertain = uncertainCoefficients(scenario);
    const asked = (method) => methods.includes(method);
    return {
        version: VERSION,
        scenario,
        runs: scenario.runs,
        measure: judged.measure,
        first: judged.first.name,
        second: judged.second.name,
        uncertain,
        ...(asked('tornado') && { tornado: await tornado(judged, uncertain, play) }),
        ...(asked('morris') && { morris: await morris(judged, uncertain, trajectories, play) }),
        ...(asked('sobol') && { sobol: await sobol(judged, uncertain, samples, play) }),
    };
}
/** About how many futures the question plays, to say how long it will take. */
export function sensitivityFutures(scenario, { methods = SENSITIVITY_METHODS, trajectories = TRAJECTORIES, samples = SAMPLES } = {}) {
    const names = uncertainCoefficients(scenario);
    const futures = {
        tornado: tornadoFutures(names.length, scenario.runs),
        morris: morrisFutures(names.length, trajectories),
        sobol: sobolFutures(names, samples),
    };
    return methods.reduce((sum, method) => sum + futures[method], 0);
}
const LITTLE = 0.1;
const shareOf = (share) => ({ policy: 'fixed', settings: { share } });
/** The decision that a scenario’s own policy is held against when no other is named: nothing for debt where it has a steady share of 10% or more, else 20%. */
export function otherDecision(scenario) {
    const { policy, settings } = scenario.policy;
    const steady = policy === 'fixed' && (settings.share ?? 0.2) >= LITTLE;
    const other = shareOf(steady ? 0 : 0.2);
    return { name: policyName(other), scenario: underPolicy(scenario, other) };
}
