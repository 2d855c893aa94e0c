import { DOOR_NAMES } from '../../coefficients/switches.js';
import { column, playHere } from '../../simulate/play.js';
import { createSimulation } from '../../simulate/simulation.js';
import { DANGER_COURSES, DANGER_GROUPS, } from '../../summary/danger.js';
import { designEffect } from '../../summary/designEffect.js';
import { proportion } from '../../summary/estimate.js';
import { fanOver } from '../../summary/fan.js';
import { reportedWeeks } from '../../summary/summarise.js';
import { middleOf, percentileOf } from '../common/paired.js';
import { story } from '../explain/events.js';
import { rescueOf, rescuesPlayed } from './rescue.js';
import { signOf } from './signs.js';
import { progressIn, verdictOn } from './stalls.js';
import { traitsOf } from './who.js';
/** Futures that are looked at, those in which rescues are tried, and those that are lived again for what happened in them: of the lost, and of the others. */
const MOST_FUTURES = 1000;
const RESCUE_FUTURES = 300;
const LIVED_AGAIN = 100;
/** Of so few nothing more is said than how many they are. */
const FEW = 20;
const HALF_A_YEAR = 26;
const WATCHED = [
    'featuresPerEngineer',
    'velocity',
    'debtRatio',
    'interestShare',
    'incidents',
    'engineers',
    'cycleTime',
];
/**
 * What debt does to a company at its worst. In each of the first 1,000 futures, is there a quarter with less than a third of today’s features an engineer, or
 * no money left, where in the same future with debt that makes no difference there is neither? Who are they, what showed it, how long could it be turned?
 */
export const danger = async (scenario, play = playHere) => (await playDanger(scenario, play))();
/** Plays what `danger` asks for; what comes of it is worked out, in some tenths of a second, when it is called. */
export async function playDanger(scenario, play) {
    const runs = Math.min(scenario.runs, MOST_FUTURES);
    const watched = { ...scenario, runs };
    const weeks = Array.from({ length: scenario.horizon + 1 }, (_, week) => week);
    const closed = Object.fromEntries(DOOR_NAMES.map((door) => [door, false]));
    const [futures, harmless] = await Promise.all([
        play(watched, { outcomes: WATCHED, weeks }),
        play({ ...watched, doors: closed }, { outcomes: ['featuresPerEngineer'], weeks }),
    ]);
    const [progress, without] = [progressIn(futures), progressIn(harmless)];
    const verdicts = Array.from({ length: runs }, (_, run) => verdictOn(run, progress, without));
    const group = verdicts.map((verdict, run) => verdict === 'died' || (verdict === 'stalled' && (progress.back[run] === 0 || progress.dead[run] === 1))
        ? 'lost'
        : verdict === 'stalled'
            ? 'recovered'
            : 'rest');
    const shareOf = (holds) => proportion(verdicts.reduce((sum, _, run) => sum + (holds(run) ? 1 : 0), 0) / runs, runs, designEffect(scenario, runs));
    const begins = Int32Array.from(verdicts, (verdict, run) => verdict === 'stalled' ? progress.stalls[run] : verdict === 'died' ? progress.ends[run] : -1);
    const onset = begins.map((week, run) => (group[run] === 'lost' ? week : -1));
    const many = onset.filter((week) => week >= 0).length >= FEW;
    const rescued = lostAmong(onset, Math.min(runs, RESCUE_FUTURES));
    // All is played before anything is worked out: so threads do not wait for it.
    const rescue = many && rescued.some((one) => one === 1) ? await rescueOf(watched, rescued, play) : null;
    return () => {
        const counted = {
            runs,
            stalled: shareOf((run) => verdicts[run] === 'stalled'),
            died: shareOf((run) => verdicts[run] === 'died'),
            recovered: shareOf((run) => group[run] === 'recovered'),
            lost: shareOf((run) => group[run] === 'lost'),
            anyway: shareOf((run) => verdicts[run] === 'anyway'),
            reversed: shareOf((run) => verdicts[run] === 'reversed'),
            groups: Object.fromEntries(DANGER_GROUPS.map((name) => [name, groupOf(scenario, futures, progress, (run) => group[run] === name)])),
        };
        if (!many)
            return { ...counted, when: null, who: [], signs: [], belief: null, rescue: null };
        const again = liveAgain(watched, onset);
        return {
            ...counted,
            when: middleOf(Float64Array.from(begins.filter((week) => week >= 0)), designEffect(scenario, runs)),
            who: traitsOf(watched, lostAmong(onset, runs), again.lived, again.until),
            signs: signsOf(scenario, futures, onset, again),
            belief: beliefOf(scenario, futures, onset, again),
            rescue,
        };
    };
}
/** How many futures `danger` plays at most. */
export const dangerFutures = (scenario) => 2 * Math.min(scenario.runs, MOST_FUTURES) + rescuesPlayed(scenario) * Math.min(scenario.runs, RESCUE_FUTURES);
const lostAmong = (onset, runs) => Uint8Array.from(onset.subarray(0, runs), (week) => (week >= 0 ? 1 : 0));
/**
 * The design effect of a mean over some of the lost. All of them have the part of the fit’s draws that is theirs, as all futures have all of them; so a part of
 * the lost counts as the same part of all.
 */
const effectOnLost = (scenario, onset, some) => designEffect(scenario, (onset.length * some) / onset.filter((week) => week >= 0).length);
/**
 * Of the lost those that are lost later than the first quarter of them, up to then, and others that are then still alive, up to when the last of those is lost:
 * what happens before may be a cause.
 */
function liveAgain(scenario, onset) {
    const sorted = onset.filter((week) => week >= 0).sort();
    const until = sorted[sorted.length >> 2];
    const chosen = (lost) => Array.from(onset.keys())
        .filter((run) => (lost ? onset[run] >= until : onset[run] < 0))
        .slice(0, LIVED_AGAIN);
    const [losing, others] = [chosen(true), chosen(false)];
    const last = Math.max(...losing.map((run) => onset[run]));
    const simulation = createSimulation(scenario);
    const [lived, runs, perceived] = [[], [], []];
    for (const run of [...losing, ...others]) {
        const seen = new Float64Array(scenario.horizon + 1).fill(NaN);
        const { future, events } = story(scenario, run, {
            simulation,
            until: onset[run] < 0 ? last : onset[run],
            during: ({ c }, step) => {
                seen[Math.floor(step / scenario.stepsPerWeek)] = c.laggedVelocity;
            },
        });
        if (future.end !== null && future.end < until)
            continue;
        lived.push({ lost: onset[run] >= 0, events });
        runs.push(run);
        perceived.push(seen);
    }
    return { until, lived, runs, perceived };
}
function signsOf(scenario, futures, onset, { lived, runs, perceived }) {
    const of = (name) => {
        const columns = futures.weeks.map((week) => column(futures, name, week));
        return (run, week) => (isAlive(futures, run, week) ? columns[week][run] : NaN);
    };
    const [velocity, incidents, engineers] = [of('velocity'), of('incidents'), of('engineers')];
    const watched = [
        { name: 'interestShare', runs: futures.runs, at: of('interestShare') },
        {
            name: 'incidents',
            runs: futures.runs,
            at: (run, week) => incidents(run, week) / Math.max(engineers(run, week), 1),
        },
        { name: 'cycleTime', runs: futures.runs, at: of('cycleTime') },
    ];
    const gap = {
        name: 'velocityGap',
        runs: runs.length,
        at: (i, week) => perceived[i][week] / velocity(runs[i], week) - 1,
    };
    return [
        ...watched.map((each) => signOf(each, onset, designEffect(scenario, futures.runs))),
        signOf(gap, Int32Array.from(runs, (run) => onset[run]), effectOnLost(scenario, onset, lived.filter(({ lost }) => lost).length)),
    ]
        .filter((sign) => sign !== null)
        .sort((a, b) => b.months - a.months || b.tells.value - a.tells.value);
}
const isAlive = ({ ends }, run, week) => ends[run] < 0 || week < ends[run];
/** Medians half a year before. */
function beliefOf(scenario, futures, onset, { runs, perceived }) {
    const before = runs.map((run, i) => ({ run, i, week: onset[run] - HALF_A_YEAR })).filter(({ week }) => week >= 0);
    if (before.length < FEW)
        return null;
    const effect = effectOnLost(scenario, onset, before.length);
    const middle = (of) => percentileOf(Float64Array.from(before, of), 50, effect);
    return {
        perceived: middle(({ i, week }) => perceived[i][week]),
        real: middle(({ run, week }) => column(futures, 'velocity', week)[run]),
    };
}
/** Some of the futures over time, the dead too. */
function groupOf(scenario, futures, { today }, belongs) {
    const runs = Array.from({ length: futures.runs }, (_, run) => run).filter(belongs);
    const weeks = reportedWeeks(futures.weeks.at(-1));
    const valueOf = {
        debtRatio: (run, week) => column(futures, 'debtRatio', week)[run],
        velocity: (run, week) => column(futures, 'velocity', week)[run],
        features: (run, week) => column(futures, 'featuresPerEngineer', week)[run] / today[run],
    };
    const unknown = weeks.map(() => NaN);
    return {
        share: proportion(runs.length / futures.runs, futures.runs, designEffect(scenario, futures.runs)),
        courses: Object.fromEntries(DANGER_COURSES.map((name) => {
            if (runs.length < FEW)
                return [name, { p25: unknown, p50: unknown, p75: unknown }];
            const { quantiles } = fanOver(weeks, runs.length, (week) => Float64Array.from(runs, (run) => valueOf[name](run, week)));
            return [name, { p25: quantiles[25], p50: quantiles[50], p75: quantiles[75] }];
        })),
    };
}
