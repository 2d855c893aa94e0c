import { bothDeadBy, deadBy } from '../../simulate/fates.js';
import { designEffect } from '../../summary/designEffect.js';
import { meanOf, proportion } from '../../summary/estimate.js';
import { fanOf } from '../../summary/fan.js';
import { percentilePlan } from '../../summary/quantiles.js';
import { PERCENTILES } from '../../summary/summary.js';
import { median } from '../../coefficients/sample.js';
import { paired, shareAhead } from '../common/paired.js';
import { differsFrom } from '../common/upheaval.js';
import { yearOf } from './year.js';
import { crossoverOf, follow, startRace } from './crossover.js';
import { atFirst } from './start.js';
const WEEKS_A_MONTH = 52 / 12;
/** An alternative against the baseline. `late` has it begin later, where that was played. */
export function contest(baseline, alternative, late, weeks, judge, terms) {
    const { runs } = baseline.futures;
    const { horizon } = baseline.alternative.scenario;
    const effect = designEffect(baseline.alternative.scenario, runs);
    const from = differsFrom(baseline.alternative.scenario, alternative.alternative.scenario) ?? 0;
    const itemSize = median(alternative.alternative.scenario.coefficients.itemSize);
    const span = { runs, from, horizon, effect };
    const gone = bothDeadBy(baseline.futures, alternative.futures, horizon);
    const sign = judge.better === 'more' ? 1 : -1;
    const ahead = (week, side) => shareAhead(baseline.judged(week), alternative.judged(week), sign === side ? 1 : -1, bothDeadBy(baseline.futures, alternative.futures, week), effect);
    const differences = (of) => differenceFan(weeks, runs, baseline[of], alternative[of], effect);
    const changes = Object.fromEntries(Object.keys(baseline.at).map((row) => [row, paired(baseline.at[row], alternative.at[row], effect)]));
    return {
        name: alternative.alternative.name,
        differences: { judged: differences('judged'), arr: differences('arr'), value: differences('value') },
        ahead: weeks.map((week) => ahead(week, 1)),
        behind: weeks.map((week) => ahead(week, -1)),
        beats: {
            ahead: ahead(terms.by, 1),
            behind: ahead(terms.by, -1),
            gone: bothGone(baseline, alternative, terms.by, effect),
        },
        changes,
        from,
        crossover: race(baseline.judged, alternative.judged, span, sign, gone),
        payback: race(baseline.value, alternative.value, span, 1, gone),
        year: yearOf(baseline.futures, alternative.futures, itemSize, from, horizon, effect),
        atFirst: atFirst(baseline.futures, alternative.futures, from, effect),
        lives: lives(baseline.at.surviving, alternative.at.surviving, effect),
        dying: {
            alternative: dying(baseline, alternative, terms.by, effect),
            baseline: dying(alternative, baseline, terms.by, effect),
        },
        waiting: waiting(changes.value.mean, late && paired(late.at.value, alternative.at.value, effect).mean, terms),
    };
}
/** When the second of two series overtakes the first for good, in each future and in all; `gone` as in `crossoverOf`. */
export function race(first, second, { runs, from, horizon, effect }, sign, gone) {
    const running = startRace(runs);
    for (let week = from; week <= horizon; week++)
        follow(running, week, first(week), second(week), sign);
    return crossoverOf(running, horizon, gone, from, effect);
}
/** Share of the futures in which both are out of money. */
function bothGone(first, second, week, effect) {
    const { runs } = first.futures;
    const gone = bothDeadBy(first.futures, second.futures, week);
    let count = 0;
    for (let run = 0; run < runs; run++)
        if (gone(run))
            count++;
    return proportion(count / runs, runs, effect);
}
/** What the second gains in value over the first where it dies first, and where it does not. */
function dying({ at: before, futures: first }, { at: after, futures: second }, by, effect) {
    const diesFirst = (run) => deadBy(second, run, by) && (!deadBy(first, run, by) || first.ends[run] > second.ends[run]);
    const gains = Float64Array.from(before.value, (value, run) => after.value[run] - value);
    return {
        first: meanOf(gains.map((gain, run) => (diesFirst(run) ? gain : 0)), effect),
        otherwise: meanOf(gains.map((gain, run) => (diesFirst(run) ? 0 : gain)), effect),
    };
}
function differenceFan(weeks, runs, first, second, effect) {
    const fill = (i, into) => {
        const [a, b] = [first(weeks[i]), second(weeks[i])];
        for (let run = 0; run < into.length; run++)
            into[run] = b[run] - a[run];
    };
    return fanOf(weeks.length, fill, percentilePlan(runs, PERCENTILES, effect), new Float64Array(runs), effect);
}
function lives(first, second, effect) {
    const share = (a, b) => {
        let count = 0;
        for (let run = 0; run < first.length; run++)
            if (first[run] === a && second[run] === b)
                count++;
        return proportion(count / first.length, first.length, effect);
    };
    return { both: share(1, 1), alternative: share(0, 1), baseline: share(1, 0), neither: share(0, 0) };
}
function waiting(whole, played, { by, delay }) {
    const months = (played === null ? by : delay) / WEEKS_A_MONTH;
    const cost = played ?? whole;
    const { value, error, low, high } = cost;
    return {
        weeks: played === null ? null : delay,
        cost,
        perMonth: { value: value / months, error: error / months, low: low / months, high: high / months },
    };
}
