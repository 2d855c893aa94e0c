import { drawnValues } from '../../coefficients/drawn.js';
import { isFitted } from '../../coefficients/fitted.js';
import { randomOf } from '../../random/streams.js';
import { playHere } from '../../simulate/play.js';
import { designEffect } from '../../summary/designEffect.js';
import { meanOf, proportion } from '../../summary/estimate.js';
import { VERSION } from '../../version.js';
import { criterionOf } from '../compare/terms.js';
import { apart, disputesIn, weightsOf, scenarioBelievedBy, turnsOf, } from './people.js';
import { foretold } from './foretold.js';
import { alongOf, worthOfLearning } from './information.js';
import { partsOf } from './parts.js';
import { bestOf, gainOf, gainOfChoosing, measured, verdictOf } from './verdict.js';
import { adviseOn, levelsOf, YARDSTICKS, yardsticksIn } from '../common/advice.js';
import { isCondition, valuesOf, wantedFor } from '../common/measure.js';
import { beyondSeen } from '../common/pays.js';
import { killsMore } from '../common/recommend.js';
import { upheaval } from '../common/upheaval.js';
/**
 * Which proposal wins under whose beliefs, how much each loses under the others’, and which disagreement matters. Every proposal is played in the world of
 * every person: run by run the same draws and chances meet all of them, seen through each one’s beliefs. The group chooses by the weighted mean over its
 * people. A disagreement is settled by giving all people one side’s belief about it and leaving them all their others (those who have to be convinced take
 * turns, see `heard`); half of the futures then choose for the other half, so that noise earns nothing and flips nothing.
 *
 * @throws RangeError if all proposals decide the same
 */
export async function debate(given, play = playHere) {
    const { different, same } = apart(given.proposals);
    if (different.length < 2)
        throw new RangeError('All proposals decide the same: there is nothing to debate.');
    const debate = untilJudged({ ...given, proposals: different });
    const { scenario, judge, people, proposals } = debate;
    const better = criterionOf(judge.name).better;
    const asked = {
        debate,
        play,
        wanted: wantedFor([judge, ...yardsticksIn(judge.week)]),
        weights: weightsOf(debate),
        sign: better === 'more' ? 1 : -1,
        effect: designEffect(scenario, scenario.runs),
    };
    const { effect } = asked;
    const worlds = await Promise.all(people.map((person) => playedBy(asked, person)));
    const together = proposals.map((_, proposal) => mixed(worlds.map((columns) => columns[proposal]), asked));
    const today = await Promise.all(people.map((person) => deadAsToday(asked, person)));
    const advise = (columns, dead) => adviseOn(columns.map(({ worth, out, levels }, i) => ({
        name: proposals[i].name,
        levels,
        values: worth,
        breaks: killsMore(out, dead, effect),
        upheaval: upheaval(scenario, proposals[i].scenario),
        beyond: beyondSeen(proposals[i].scenario),
    })), judge.name, isCondition(judge.name), effect);
    const deadForAll = today[0].map((_, run) => today.reduce((sum, dead, i) => sum + asked.weights[i] * dead[run], 0));
    const verdicts = worlds.map((columns) => verdictOf(columns, asked.sign, effect));
    const group = verdictOf(together, asked.sign, effect);
    const disagreements = [];
    for (const dispute of disputesIn(debate))
        disagreements.push(await disagreement(asked, dispute, worlds, group.best));
    return {
        version: VERSION,
        scenario: given.scenario,
        runs: scenario.runs,
        name: debate.name,
        description: debate.description,
        judge,
        better,
        proposals: proposals.map(({ name }) => name),
        same,
        people: people.map(({ name }, i) => ({ name, weight: asked.weights[i], verdict: verdicts[i] })),
        group,
        advice: advise(together, deadForAll),
        advised: worlds.map((columns, i) => advise(columns, today[i]).choice),
        livable: livableOf(verdicts),
        disagreements: disagreements.sort((one, other) => other.knowing.value - one.knowing.value || other.settling.value - one.settling.value),
    };
}
/** Every proposal in the world that a person believes in. */
const playedBy = ({ debate, play, wanted, sign, effect }, person) => Promise.all(debate.proposals.map(async (proposal) => {
    const believed = scenarioBelievedBy(proposal, person);
    const futures = await play(believed, wanted);
    const worth = valuesOf(believed, futures, debate.judge);
    if (sign < 0)
        worth.forEach((value, run) => (worth[run] = -value));
    const dead = valuesOf(believed, futures, { name: 'dead', week: debate.judge.week });
    return {
        worth,
        dead: proportion(meanOf(dead).value, believed.runs, effect),
        out: dead,
        levels: levelsOf(believed, futures, debate.judge.week),
    };
}));
/** Nothing is played that comes after the week in which proposals are judged. */
function untilJudged(debate) {
    const until = (scenario) => ({ ...scenario, horizon: Math.max(1, debate.judge.week) });
    return {
        ...debate,
        scenario: until(debate.scenario),
        proposals: debate.proposals.map((proposal) => ({ ...proposal, scenario: until(proposal.scenario) })),
    };
}
/** What every proposal is worth in some runs of the world of a person who has been convinced of something: of that nothing else is asked. */
const worthTo = ({ debate, play, sign }, person, settled, { first, until }) => Promise.all(debate.proposals.map(async (proposal) => {
    const believed = { ...scenarioBelievedBy(proposal, person, settled), runs: until - first };
    const futures = await play(believed, wantedFor([debate.judge]), first === 0 ? {} : { first });
    const worth = valuesOf(believed, futures, debate.judge);
    return sign < 0 ? worth.map((value) => -value) : worth;
}));
/**
 * What every proposal is worth to those who would have to be convinced of something, run by run. They take turns (see `turnsOf`), and what each sees is
 * foretold for the other runs from the worlds that people believe in, which are played in all of them.
 */
async function heard(asked, people, settled, worlds) {
    const { debate, weights } = asked;
    const turns = turnsOf(people.map((person) => weights[person]), debate.scenario.runs);
    const parts = await Promise.all(turns.map((turn) => worthTo(asked, debate.people[people[turn.person]], settled, turn)));
    return debate.proposals.map((_, proposal) => {
        const known = worlds.map((columns) => columns[proposal].worth);
        return meanOver(turns.map(({ first }, i) => foretold(parts[i][proposal], first, known)), turns.map(({ weight }) => weight));
    });
}
/** By run, whether the company is out of money if it goes on as today, in the world that a person believes in. */
async function deadAsToday({ debate, play }, person) {
    const believed = scenarioBelievedBy({ name: 'as today', scenario: debate.scenario }, person);
    const dead = { name: 'dead', week: debate.judge.week };
    return valuesOf(believed, await play(believed, wantedFor([dead])), dead);
}
/** The weighted mean of values, run by run. */
const meanOver = (values, weights) => values[0].map((_, run) => values.reduce((sum, each, i) => sum + weights[i] * each[run], 0));
/** The weighted mean over people. */
function mixed(columns, { weights, effect }) {
    const mean = (of) => columns.reduce((sum, column, i) => sum + weights[i] * of(column), 0);
    const worth = meanOver(columns.map((column) => column.worth), weights);
    return {
        worth,
        out: meanOver(columns.map((column) => column.out), weights),
        levels: Object.fromEntries(YARDSTICKS.map((name) => [name, mean(({ levels }) => levels[name])])),
        dead: proportion(mean(({ dead }) => dead.value), worth.length, effect),
    };
}
async function disagreement(asked, { coefficient, sides }, worlds, now) {
    const { debate, weights, sign, effect } = asked;
    const futures = [];
    for (const side of sides) {
        const others = debate.people.flatMap((_, i) => (side.people.includes(i) || weights[i] === 0 ? [] : [i]));
        const convinced = others.length === 0 ? null : await heard(asked, others, { [coefficient]: side.belief }, worlds);
        const believed = {
            ...debate.scenario,
            coefficients: { ...debate.scenario.coefficients, [coefficient]: side.belief },
        };
        const { fitted, coefficients } = believed;
        const fits = fitted !== undefined && isFitted(fitted, coefficients, coefficient);
        const voices = [
            ...side.people.map((i) => ({ weight: weights[i], worths: worlds[i].map(({ worth }) => worth) })),
            ...(convinced ? [{ weight: others.reduce((sum, i) => sum + weights[i], 0), worths: convinced }] : []),
        ];
        futures.push({
            weight: side.weight,
            worths: debate.proposals.map((_, proposal) => meanOver(voices.map(({ worths }) => worths[proposal]), voices.map(({ weight }) => weight))),
            values: drawnValues(believed, coefficient),
            // Where a fit says what the coefficient is, a part of its values is a part of the fit’s draws; else all draws are in each part.
            effectIn: (inside) => designEffect(believed, fits ? believed.runs : inside),
        });
    }
    const parts = partsOf(futures);
    return {
        coefficient,
        sides: sides.map(({ belief, people, weight }, i) => {
            const { worths } = futures[i];
            const best = bestOf(worths);
            const gain = gainOfChoosing(worths, now, effect);
            const level = worths.flatMap((worth, proposal) => gainOf(worths[best], worth, effect).low > 0 ? [] : [proposal]);
            return {
                belief,
                people: people.map((person) => debate.people[person].name),
                weight,
                means: worths.map((worth) => measured(meanOf(worth, effect), sign)),
                best,
                level,
                gain,
                flips: gain.low > 0 && !level.includes(now),
            };
        }),
        ...worthOfLearning(futures, parts, randomOf(`${debate.scenario.seed} learning ${coefficient}`), effect),
        along: alongOf(futures, parts, now),
    };
}
/** The proposal whose largest regret is least. */
function livableOf(verdicts) {
    const worst = verdicts[0].standings.map((_, proposal) => {
        const regrets = verdicts.map(({ standings }) => standings[proposal].regret);
        const person = regrets.reduce((most, { value }, i) => (value > regrets[most].value ? i : most), 0);
        return { proposal, person, regret: regrets[person] };
    });
    return worst.reduce((least, each) => (each.regret.value < least.regret.value ? each : least));
}
