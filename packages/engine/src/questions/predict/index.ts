import type { Scenario } from '../../scenario/scenario.js';
import { playHere, type Play } from '../../simulate/play.js';
import { VERSION } from '../../version.js';
import { medianOf } from '../common/paired.js';
import { isCondition, recordedOf, wantedFor, type Measure } from '../common/measure.js';
import type { Prediction } from '../score/entry.js';
import { sayingOfFutures } from '../score/said.js';

export const MODEL = 'model';

/** When a prediction is made, and of which day it speaks (ISO). */
export interface PredictedDay {
  readonly made: string;
  readonly date: string;
}

/**
 * What the model says a measure will be: its distribution over all futures of the scenario, the dead counted as their
 * outcome says. Only the weeks until then are played.
 */
export async function predict(
  scenario: Scenario,
  { name, week }: Measure,
  { made, date }: PredictedDay,
  play: Play = playHere,
): Promise<Prediction> {
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
