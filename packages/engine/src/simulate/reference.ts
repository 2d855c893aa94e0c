import type { Scenario } from '../scenario/scenario.js';
import { simulateWeeks } from './state.js';
import type { Design } from './design.js';
import { referenceFirst } from './first.js';
import { beginRun, createSimulation, decide } from './simulation.js';
import { columnsOf, rowCount, type Endings, type Recording, type ToRecord } from './recording.js';
import { drawnAnew } from './worlds.js';

/** Plays runs of one scenario, as many as it has places for. */
export interface Simulator extends Endings {
  readonly recording: Recording;
  /** Plays a run in each place and records it there. @param runAt the number of the run of a place */
  play(runAt: (place: number) => number): void;
}

/** Makes what plays so many runs of a scenario at a time, and room to record what is asked of them. */
export type MakeSimulator = (scenario: Scenario, asked: ToRecord, runs: number, design?: Design) => Simulator;

/** Plays in the functions of the model themselves: the reference, and what plays where there is no WebAssembly. */
export const referenceSimulator: MakeSimulator = (scenario, { rows, outcomes }, runs, design) => {
  const weeks = scenario.horizon + 1;
  const length = rowCount(rows);
  const recording: Recording = {
    recorded: new Float32Array((outcomes.length + 1) * runs * length),
    rows,
    columns: columnsOf(outcomes, runs * length),
  };
  const simulation = createSimulation(scenario, design, recording, drawnAnew(referenceFirst));
  const { state, stretches } = simulation;
  const [ends, fates] = [new Int32Array(runs), new Uint8Array(runs)];
  const playOne = (run: number, place: number): void => {
    beginRun(simulation, run);
    state.place.at = place * length;
    let end = -1;
    for (let i = 0; i < stretches.length && end < 0; i++) {
      decide(simulation, stretches[i]!);
      end = simulateWeeks(state, stretches[i]!.from, stretches[i + 1]?.from ?? weeks, weeks - 1);
    }
    ends[place] = end;
    fates[place] = state.c.fate;
  };
  return {
    recording,
    ends,
    fates,
    play(runAt) {
      for (let place = 0; place < runs; place++) playOne(runAt(place), place);
    },
  };
};
