import { addWeeks } from '../../scenario/calendar.js';
import { deadBy } from '../../simulate/fates.js';
import { column, playHere } from '../../simulate/play.js';
import { proportion } from '../../summary/estimate.js';
import { designEffect } from '../../summary/designEffect.js';
import { fanOver } from '../../summary/fan.js';
import { reportedWeeks } from '../../summary/summarise.js';
import { VERSION } from '../../version.js';
import { chooseRun, chosenBy } from './choose.js';
import { counterfactuals, endingOf, usualDecisions } from './counterfactuals.js';
import { debtIsProgress, progressFutures, quartersOf, WITHIN } from './debtIsProgress.js';
import { drivingLoops } from './driving.js';
import { story } from './events.js';
import { marginalValue } from './marginal.js';
/** What is told of the future at each reported week. */
export const TRAJECTORY_OUTCOMES = [
    'arr',
    'cash',
    'velocity',
    'debtRatio',
    'debtShare',
    'pressure',
    'engineers',
];
/** How many futures `explain` plays, besides the one that it lives again and again. */
export const explainFutures = (scenario) => scenario.runs + progressFutures(scenario);
/**
 * The story of one future of a scenario: what happened in it, which feedback loop was driving when, what a month of work on debt was worth against one on
 * features, and what would have become of it without each shock and under other decisions. All of it in the one future, whose chances stay the same; the
 * others are its surroundings.
 *
 * @param options which future (the median one, if not given), and what is tried in it
 * @param play who plays; this thread, if not given
 * @returns the story; or a message and a hint, if there is no such future
 * @example
 * const story = await explain({ ...scenario, runs: 100 }, { run: 'worst' });
 * if ('events' in story) for (const { week, kind } of story.events) console.log(week, kind);
 */
export async function explain(scenario, { run: asked = 'median', tried = usualDecisions(scenario), within = WITHIN } = {}, play = playHere) {
    const weeks = reportedWeeks(scenario.horizon);
    const futures = await play(scenario, { ...chosenBy(scenario), weeks });
    const run = chooseRun(futures, scenario.horizon, asked);
    if (typeof run !== 'number')
        return run;
    const { future, events } = story(scenario, run);
    const ending = endingOf(future, scenario.horizon);
    const lived = quartersOf(scenario.horizon);
    return {
        version: VERSION,
        scenario,
        runs: scenario.runs,
        weeks,
        dates: weeks.map((week) => addWeeks(scenario.start, week)),
        asked,
        run,
        ending,
        less: proportion(column(futures, 'arr', scenario.horizon).filter((arr) => arr < ending.arr).length / futures.runs, futures.runs, designEffect(scenario, futures.runs)),
        course: Object.fromEntries(TRAJECTORY_OUTCOMES.map((name) => [name, weeks.map((week) => future.at(name, week))])),
        around: aroundIt(futures, weeks, designEffect(scenario, futures.runs)),
        events,
        driving: drivingLoops(scenario, run, lived),
        marginal: marginalValue(scenario, run, lived, within),
        counterfactuals: counterfactuals(scenario, run, events, tried),
        debtIsProgress: await debtIsProgress(scenario, { within }, play),
    };
}
function aroundIt(futures, weeks, effect) {
    const gone = (week) => futures.fates.filter((_, run) => deadBy(futures, run, week)).length;
    return {
        arr: fanOver(weeks, futures.runs, (week) => column(futures, 'arr', week), effect),
        dead: weeks.map((week) => proportion(gone(week) / futures.runs, futures.runs, effect)),
    };
}
