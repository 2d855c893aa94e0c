import { addWeeks } from '../scenario/calendar.js';
import { rowOf } from '../simulate/block.js';
import { VERSION } from '../version.js';
import { kept } from './digits.js';
import { EffortTally } from './effort.js';
import { designEffect } from './designEffect.js';
import { proportion } from './estimate.js';
import { Finals, finalsOf } from './finals.js';
import { fanFrom, gather } from './fan.js';
import { FateTally } from './fateTally.js';
import { FATE_NAMES } from '../simulate/fates.js';
import { OUTCOME_NAMES } from '../simulate/outcomes.js';
import { isKnown, percentilePlan, runsNeeded } from './quantiles.js';
import { Means } from './means.js';
import { PERCENTILES } from './summary.js';
import { selectRanks } from './select.js';
const REPORTED_WEEKS = 66;
/** The distributions of some outcomes. */
export function fans(scenario, given, names = OUTCOME_NAMES) {
    const blocks = inOrder(given);
    const weeks = reportedWeeks(scenario.horizon);
    const means = new Means(centresOf(blocks[0], names, weeks));
    const runs = blocks.reduce((sum, block) => sum + block.runs, 0);
    const column = new Float64Array(runs);
    const ranks = fanRanks(scenario, runs);
    return fansOf(scenario, runs, means, names, (distribution, into) => {
        const [name, week] = [names[Math.floor(distribution / weeks.length)], weeks[distribution % weeks.length]];
        for (const block of blocks) {
            const row = rowOf(block, name, week);
            means.add(distribution, block.values, row, row + block.runs);
        }
        gather(blocks, name, week, column);
        selectRanks(column, runs, ranks, into);
    });
}
/** A value of each distribution, from which the others are measured: that of the first run. */
export const centresOf = (first, names, weeks) => Float32Array.from(names.flatMap((name) => weeks.map((week) => first.values[rowOf(first, name, week)])));
/** Ranks whose values the percentiles of so many runs need. */
export const fanRanks = (scenario, runs) => planOf(scenario, runs).ranks;
const planOf = (scenario, runs) => percentilePlan(runs, PERCENTILES, designEffect(scenario, runs));
/**
 * The distributions of some outcomes of so many runs.
 *
 * @param read writes the values of one of them at the ranks of `fanRanks`, before its mean is asked for
 */
export function fansOf(scenario, runs, means, names, read) {
    const weeks = reportedWeeks(scenario.horizon).length;
    const plan = planOf(scenario, runs);
    const wider = Math.sqrt(designEffect(scenario, runs));
    return Object.fromEntries(names.map((name, o) => [
        name,
        fanFrom(weeks, plan, (w) => {
            const distribution = o * weeks + w;
            read(distribution, plan.values);
            const { value, error } = means.meanOf(distribution, runs);
            return { value, error: wider * error };
        }),
    ]));
}
/** Where the engineers’ weeks go. */
export function efforts(scenario, blocks) {
    const tally = new EffortTally(reportedWeeks(scenario.horizon));
    for (const block of blocks)
        tally.add(block);
    const runs = blocks.reduce((sum, block) => sum + block.runs, 0);
    return tally.shares(runs, designEffect(scenario, runs));
}
/**
 * All the futures of a scenario as one summary. Blocks may be given in any order; none may be missing or twice.
 */
export const summarise = (scenario, blocks) => complete(outline(scenario, blocks), { outcomes: fans(scenario, blocks), effort: efforts(scenario, blocks) });
/** How the futures of a scenario end, and some of them. */
export function outline(scenario, given) {
    const blocks = inOrder(given);
    const fates = new FateTally(reportedWeeks(scenario.horizon));
    for (const block of blocks)
        fates.add(block);
    const finals = new Finals(blocks.reduce((sum, block) => sum + block.runs, 0));
    for (const block of blocks)
        finals.add(block.first, finalsOf(scenario, block));
    const blockAt = (first) => blocks.findLast((block) => block.first <= first);
    return outlineOf(scenario, fates, finals, finals.singles().map((run) => singleOf(scenario, blockAt(run), run)));
}
/** The same, of runs that are no longer at hand but for what is asked here; they are the first ones of the scenario. */
export function outlineOf(scenario, fateTally, finals, singles) {
    const reported = reportedWeeks(scenario.horizon);
    const { runs } = finals;
    const fates = fateTally.shares(runs);
    const effect = designEffect(scenario, runs);
    const fateBounds = (bound) => Object.fromEntries(FATE_NAMES.map((fate) => [fate, fates[fate].map((share) => kept(proportion(share, runs, effect)[bound]))]));
    return {
        version: VERSION,
        scenario,
        runs,
        weeks: reported,
        dates: reported.map((week) => addWeeks(scenario.start, week)),
        fates,
        fateErrors: fateBounds('error'),
        fateLows: fateBounds('low'),
        fateHighs: fateBounds('high'),
        singles,
        final: finals.sorted(),
        warnings: warnings(runs, effect),
    };
}
/** Puts the parts of a summary together, which threads can work out each on its own. */
export function complete({ version, scenario, runs, weeks, dates, ...rest }, { outcomes, effort }) {
    const all = Object.fromEntries(OUTCOME_NAMES.map((name) => [name, outcomes[name]]));
    return { version, scenario, runs, weeks, dates, outcomes: all, effort, ...rest };
}
function inOrder(blocks) {
    return [...blocks].sort((a, b) => a.first - b.first);
}
/** At most 66 weeks, evenly spaced from 0, and the horizon. */
export function reportedWeeks(horizon) {
    const step = Math.max(1, Math.ceil(horizon / (REPORTED_WEEKS - 1)));
    const weeks = Array.from({ length: Math.floor(horizon / step) + 1 }, (_, i) => i * step);
    if (weeks[weeks.length - 1] !== horizon)
        weeks.push(horizon);
    return weeks;
}
/** One future, of the block that holds it. */
export function singleOf(scenario, block, run) {
    const i = run - block.first;
    return {
        run,
        fate: FATE_NAMES[block.fates[i]],
        end: block.ends[i] < 0 ? null : block.ends[i],
        arr: reportedWeeks(scenario.horizon).map((week) => kept(block.values[rowOf(block, 'arr', week) + i])),
    };
}
function warnings(runs, effect) {
    const unknown = PERCENTILES.filter((p) => !isKnown(runs, p, effect));
    if (unknown.length === 0)
        return [];
    if (effect > 1)
        return [
            `The fit is worth so few draws that the percentiles ${listOf(unknown)} are not known, however many futures are played.`,
        ];
    const needed = Math.max(...unknown.map(runsNeeded));
    const percentiles = unknown.length === 1 ? 'percentile' : 'percentiles';
    return [
        `${runs === 1 ? 'One future is' : `${runs} futures are`} too few to know the ${percentiles} ${listOf(unknown)}. Take at least ${needed} runs.`,
    ];
}
const listOf = (numbers) => numbers.length === 1 ? String(numbers[0]) : `${numbers.slice(0, -1).join(', ')} and ${numbers[numbers.length - 1]}`;
