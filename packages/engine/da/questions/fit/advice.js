import { weigh } from '../decide/weigh.js';
/** What the rule recommends with and without the history, in a few futures of each proposal. */
export async function advise(before, after, runs, play) {
    return { before: await adviceFor({ ...before, runs }, play), after: await adviceFor({ ...after, runs }, play), runs };
}
async function adviceFor(scenario, play) {
    const { proposals, recommendation: { choice }, } = await weigh(scenario, [], [], play);
    return {
        choice: proposals[choice].name,
        asGood: proposals.flatMap(({ name, tied }, i) => (i !== choice && tied ? [name] : [])),
        gain: proposals[choice].value.mean.value - proposals[0].value.mean.value,
    };
}
