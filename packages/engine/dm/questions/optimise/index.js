import { playHere } from '../../simulate/play.js';
import { designEffect } from '../../summary/designEffect.js';
import { VERSION } from '../../version.js';
import { adviceFrom } from '../common/advice.js';
import { exactly, policyName, underPolicy } from '../common/alternatives.js';
import { breaking } from '../common/limits.js';
import { isCondition } from '../common/measure.js';
import { policyWords } from '../common/policyWords.js';
import { beyondSeen } from '../common/pays.js';
import { recommend } from '../common/recommend.js';
import { upheaval } from '../common/upheaval.js';
import { familyOf, FINEST, OVERS, settingAt } from './families.js';
import { asGood, behind, search, trialsIn } from './search.js';
import { byGoal, byLimits, tryOut } from './trial.js';
import { asMeasured, difference } from '../common/statistic.js';
/** A search compares, and chance cancels between the same futures: a quarter of them will do. */
const SEARCHED = 1 / 4;
const searchedRuns = ({ runs }) => Math.max(1, Math.ceil(runs * SEARCHED));
/** About how many futures `optimise` plays. */
export function futuresToOptimise(scenario, { over, limits }) {
    const names = OVERS[over];
    const trials = names.reduce((sum, name) => sum + trialsIn(familyOf(name).axes, limits.length > 0), 0);
    // As today in the search too; then the best of each rule, as today and what is advised in fresh futures.
    return (trials + 1) * searchedRuns(scenario) + (names.length + 2 + (limits.length > 0 ? 1 : 0)) * scenario.runs;
}
/**
 * The best share for debt over time, for a goal and within limits: constant, by stage, or by a threshold. Each is
 * searched on a grid that becomes finer where it matters, all in the same futures; what was found is then tried in
 * fresh ones, as the best of many owes some of its lead to chance.
 */
export async function optimise(scenario, { goal, limits, over }, play = playHere) {
    const objective = { goal, limits, over };
    const few = { ...scenario, runs: searchedRuns(scenario) };
    const searches = [];
    for (const family of OVERS[over]) {
        const { axes, policy } = familyOf(family);
        const policyAt = (place) => policy(place.map((at, i) => settingAt(axes[i], at)));
        searches.push({
            family,
            policyAt,
            found: await search(axes, (place) => tryOut(underPolicy(few, policyAt(place)), goal, limits, play)),
        });
    }
    const first = (order, of) => [...searches].sort((a, b) => order(of(a.found).trial, of(b.found).trial))[0];
    const best = first(byLimits, ({ best }) => best);
    const free = first(byGoal, ({ free }) => free);
    const freshSeed = `${scenario.seed}, fresh`;
    const trials = new Map();
    const afresh = (alternative) => {
        const key = JSON.stringify([alternative.policy, alternative.timeline]);
        const trial = trials.get(key) ?? tryOut({ ...alternative, seed: freshSeed }, goal, limits, play);
        trials.set(key, trial);
        return trial;
    };
    const policyOf = (of, { place }) => of.policyAt(place);
    const under = (policy) => afresh(underPolicy(scenario, policy));
    const bestFresh = await under(policyOf(best, best.found.best));
    const freshOne = async (name, trial) => ({
        name,
        ...reached(await trial, goal),
        behind: difference(bestFresh.goal, (await trial).goal, searches.length - 1),
    });
    const freshPolicy = (policy) => freshOne(policyName(policy), under(policy));
    const { advice, policy: advised } = await adviseAmongTried(scenario, searches, goal, (under) => tryOut({ ...under, runs: few.runs }, goal, limits, play));
    const freePolicy = policyOf(free, free.found.free);
    const costly = JSON.stringify(freePolicy) !== JSON.stringify(policyOf(best, best.found.best));
    const [fresh, own, without, recommended] = await Promise.all([
        Promise.all(searches.map((each) => freshPolicy(policyOf(each, each.found.best)))),
        freshOne(policyName(scenario.policy), afresh(scenario)),
        costly ? freshPolicy(freePolicy) : null,
        advised === null ? freshOne(advice.choice, afresh(scenario)) : freshPolicy(advised),
    ]);
    return {
        version: VERSION,
        scenario,
        runs: scenario.runs,
        searched: few.runs,
        freshSeed,
        ...objective,
        families: searches.map((each, i) => familyAnswer(each, goal, fresh[i])),
        best: searches.indexOf(best),
        advice,
        advised: recommended,
        own,
        free: without,
    };
}
/** The rule over what was tried, in the futures of the search; the policy is null where it is to go on as planned. */
async function adviseAmongTried(scenario, searches, goal, trial) {
    const own = await trial(scenario);
    const planned = scenario.timeline.some(({ policy }) => policy !== null);
    const effect = designEffect(scenario, own.values.length);
    const today = { policy: planned ? null : scenario.policy, trial: own };
    const others = searches.flatMap(({ family, policyAt, found }) => (family === 'constant' ? found.tested : [found.best]).map(({ place, trial: one }) => ({
        policy: policyAt(place),
        trial: one,
    })));
    const all = [today, ...others.filter(({ policy }) => planned || exactly(policy) !== exactly(scenario.policy))];
    const named = all.map(({ policy, trial: { values, levels, limits: checked, out } }) => ({
        name: policy === null ? 'as planned' : policyWords(policy),
        levels,
        values,
        ...breaking(checked, out, own.out, effect),
        upheaval: policy === null ? 0 : upheaval(scenario, underPolicy(scenario, policy)),
        beyond: beyondSeen(policy === null ? scenario : underPolicy(scenario, policy)),
    }));
    const recommended = recommend(named, isCondition(goal.name), effect);
    // Two policies may have one name in words.
    return { advice: adviceFrom(named, goal.name, recommended), policy: all[recommended.choice].policy };
}
const reached = ({ goal, limits, verdict, dead }, { better }) => ({
    goal: asMeasured(goal.estimate, better),
    limits: limits.map(({ estimate, verdict }) => ({ estimate, verdict })),
    verdict,
    dead,
});
function familyAnswer({ family, policyAt, found }, goal, fresh) {
    const { axes } = familyOf(family);
    const { tested, best, free } = found;
    const good = asGood(found);
    const settings = ({ place }) => place.map((at, i) => settingAt(axes[i], at));
    return {
        family,
        axes: axes.map((axis, i) => {
            const grid = Array.from({ length: axis.steps + 1 }, (_, at) => settingAt(axis, at * FINEST));
            const values = good.map((one) => settings(one)[i]);
            return {
                setting: axis.setting,
                from: axis.from,
                to: grid[axis.steps],
                grid,
                good: [Math.min(...values), Math.max(...values)],
            };
        }),
        tried: tested.map((one) => {
            const policy = policyAt(one.place);
            return {
                name: policyName(policy),
                policy,
                at: settings(one),
                ...reached(one.trial, goal),
                behind: behind(best, one, tested),
                asGood: good.includes(one),
            };
        }),
        best: tested.indexOf(best),
        free: tested.indexOf(free),
        fresh,
    };
}
