import { playHere } from '../../simulate/play.js';
import { VERSION } from '../../version.js';
import { medianOf } from '../common/paired.js';
import { isCondition, recordedOf, wantedFor } from '../common/measure.js';
import { sayingOfFutures } from '../score/said.js';
export const MODEL = 'model';
/**
 * What the model says a measure will be: its distribution over all futures of the scenario, the dead counted as their
 * outcome says. Only the weeks until then are played.
 */
export async function predict(scenario, { name, week }, { made, date }, play = playHere) {
    const until = {
        ...scenario,
        horizon: Math.max(1, week),
        timeline: scenario.timeline.filter(({ from }) => from < Math.max(1, week)),
    };
    const [then, today] = [
        { name, week },
        { name, week: 0 },
    ];
    const futures = await play(until, wantedFor([today, then]));
    return {
        kind: 'prediction',
        made,
        who: MODEL,
        measure: name,
        date,
        ...sayingOfFutures(recordedOf(until, futures, then), isCondition(name)),
        now: Number(medianOf(recordedOf(until, futures, today)).value.toPrecision(7)),
        from: { scenario: scenario.name, seed: scenario.seed, runs: scenario.runs, version: VERSION },
    };
}
