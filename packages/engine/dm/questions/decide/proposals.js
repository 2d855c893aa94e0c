import { underPolicy, withPolicyFrom } from '../common/alternatives.js';
import { policyWords } from '../common/policyWords.js';
import { differsFrom } from '../common/upheaval.js';
import { USUAL } from '../common/usual.js';
/** Weeks in two quarters. */
export const LATER = 26;
/** The name of doing what the scenario does anyway. */
export const AS_TODAY = 'as today';
/** What stands for choice, each once: as today, and what is proposed, or the usual shares and rules from now on. */
export function proposalsFor(today, proposed = []) {
    const besides = proposed.filter(({ name, scenario }) => name !== AS_TODAY || differsFrom(today, scenario) !== null);
    const others = besides.length > 0 ? besides : usual(today);
    return [
        { name: AS_TODAY, scenario: today, from: null },
        ...others.map((each) => ({ ...each, from: differsFrom(today, each.scenario) })),
    ];
}
const usual = (today) => USUAL.map((policy) => ({ name: policyWords(policy), scenario: underPolicy(today, policy) })).filter(({ scenario }) => differsFrom(today, scenario) !== null);
/** The same decisions, begun in two quarters; those that are made now and differ from today. */
export function laterOnes(today, proposals) {
    if (today.horizon <= LATER)
        return [];
    return proposals
        .filter(({ from }) => from === 0)
        .map(({ name, scenario: { policy } }) => {
        const scenario = withPolicyFrom(today, policy, LATER, policyWords(policy));
        return { name: `${name} in two quarters`, scenario, from: differsFrom(today, scenario) };
    })
        .filter(({ from }) => from !== null);
}
