import { COEFFICIENT_NAMES } from '../../coefficients/catalogue/index.js';
import { differsFrom } from '../common/upheaval.js';
/** What a person believes of a coefficient; who says nothing of it believes the scenario. */
export const beliefOf = ({ scenario }, { believes }, coefficient) => believes[coefficient] ?? scenario.coefficients[coefficient];
/** The weights of the people, together 1. */
export function weightsOf({ people }) {
    const all = people.reduce((sum, { weight }) => sum + weight, 0);
    return people.map(({ weight }) => weight / all);
}
/** The coefficients on which the people do not agree, in the order of the catalogue. */
export function disputesIn(debate) {
    const weights = weightsOf(debate);
    return COEFFICIENT_NAMES.filter((name) => debate.people.some(({ believes }) => believes[name] !== undefined)).flatMap((coefficient) => {
        const sides = new Map();
        debate.people.forEach((person, i) => {
            const belief = beliefOf(debate, person, coefficient);
            const key = JSON.stringify(belief);
            sides.set(key, { belief, people: [...(sides.get(key)?.people ?? []), i] });
        });
        if (sides.size < 2)
            return [];
        return [
            {
                coefficient,
                sides: [...sides.values()].map((side) => ({
                    ...side,
                    weight: side.people.reduce((sum, i) => sum + weights[i], 0),
                })),
            },
        ];
    });
}
/** A proposal in the world that somebody believes in, who may have been convinced of something. */
export function scenarioBelievedBy({ scenario }, { believes }, settled = {}) {
    return { ...scenario, coefficients: { ...scenario.coefficients, ...believes, ...settled } };
}
/** In so many of the runs somebody is heard: the same luck meets all, and what they see in the others follows from what is played there (`foretold`). */
const HEARD = 1 / 2;
const runsHeard = (runs) => Math.ceil(HEARD * runs);
/**
 * Divides the runs that are heard among people by their weights, each of which is above 0; who has too little weight for a run of the few there are has none.
 */
export function turnsOf(weights, runs) {
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const ends = weights.map((_, i) => Math.round((runsHeard(runs) * weights.slice(0, i + 1).reduce((sum, weight) => sum + weight, 0)) / all));
    const turns = weights.map((weight, person) => ({
        person,
        weight,
        first: ends[person - 1] ?? 0,
        until: ends[person],
    }));
    const spoken = turns.filter(({ first, until }) => until > first);
    const heard = spoken.reduce((sum, { weight }) => sum + weight, 0);
    return spoken.map((turn) => ({ ...turn, weight: turn.weight / heard }));
}
/** Futures that are played to answer a debate, of all worlds together. */
export function debateFutures(debate) {
    const { people, scenario } = debate;
    const proposals = apart(debate.proposals).different;
    const weights = weightsOf(debate);
    const convinced = disputesIn(debate)
        .flatMap(({ sides }) => sides)
        .filter((side) => people.some((_, i) => !side.people.includes(i) && weights[i] > 0)).length;
    const played = people.length * (proposals.length + 1) * scenario.runs;
    return played + convinced * proposals.length * runsHeard(scenario.runs);
}
/** Proposals that differ in what is decided; and those that decide the same in every week as one before them. */
export function apart(proposals) {
    const different = [];
    const same = [];
    for (const proposal of proposals) {
        const before = different.find(({ scenario }) => differsFrom(scenario, proposal.scenario) === null);
        if (before === undefined)
            different.push(proposal);
        else
            same.push({ name: proposal.name, as: before.name });
    }
    return { different, same };
}
