import type { Scenario } from '../scenario/scenario.js';
import { simulateWeeks } from './state.js';
import type { Design } from './design.js';
import { beginRun, createSimulation, decide } from './simulation.js';
import { RECORDED_NAMES } from './outcomes.js';
import { fillAfter, rowCount, rowOfRun, type Recording } from './recording.js';

/** Plays runs of one scenario, a team of some at once. */
export interface Simulator {
  /** Runs in a team. */
  readonly lanes: number;
  readonly recording: Recording;
  /** First week in which each run of the team played last was no longer alive, or −1; and how it ended, an index into FATE_NAMES. */
  readonly ends: Int32Array;
  readonly fates: Uint8Array;
  /** Plays run number `run` and those after it that make up a team, and records them from `place` on, a multiple of the team. */
  play(run: number, place: number): void;
}

/** Makes what plays runs of a scenario, and room to record so many in these rows (see Recording). */
export type MakeSimulator = (scenario: Scenario, rows: Int32Array, runs: number, design?: Design) => Simulator;

/** Plays in the functions of the model themselves: the reference, and what plays where there is no WebAssembly. */
export const referenceSimulator: MakeSimulator = (scenario, rows, runs, design) => {
  const weeks = scenario.horizon + 1;
  const stride = rowCount(rows) * runs;
  const recording: Recording = {
    recorded: new Float32Array(RECORDED_NAMES.length * stride),
    rows,
    rowLength: runs,
    stride,
  };
  const simulation = createSimulation(scenario, design, recording);
  const { state, stretches } = simulation;
  const [ends, fates] = [new Int32Array(1), new Uint8Array(1)];
  return {
    lanes: 1,
    recording,
    ends,
    fates,
    play(run, place) {
      beginRun(simulation, run);
      ends[0] = -1;
      for (let i = 0; i < stretches.length && ends[0] < 0; i++) {
        decide(simulation, stretches[i]!);
        ends[0] = simulateWeeks(state, stretches[i]!.from, stretches[i + 1]?.from ?? weeks, weeks - 1, place);
      }
      fates[0] = state.c.fate;
      if (ends[0] >= 0) fillAfter(recording, place, ends[0], rowOfRun(recording, rows[ends[0] - 1]!, place), fates[0]);
    },
  };
};
