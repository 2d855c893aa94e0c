import type { Scenario } from '../scenario/scenario.js';
import { liveWeeks } from './course.js';
import { beginLife, createLife, decide } from './life.js';
import { OUTCOME_NAMES } from './outcomes.js';

/** Plays runs of one scenario, one after another. */
export interface Player {
  /** Where weeks are recorded, [week][outcome] of one run after another. */
  readonly recorded: Float32Array;
  /** Plays a run and records it from `at` on. Returns the first week in which it was no longer alive, or −1. */
  play(run: number, at: number): number;
  /** How the run played last ended: index into FATE_NAMES. */
  fate(): number;
}

/** Plays in the functions of the model themselves: the reference, and what plays where there is no WebAssembly. */
export function referencePlayer(scenario: Scenario, runsAtOnce: number): Player {
  const weeks = scenario.horizon + 1;
  const recorded = new Float32Array(runsAtOnce * weeks * OUTCOME_NAMES.length);
  const life = createLife(scenario, recorded);
  const { course, stretches } = life;
  return {
    recorded,
    play(run, at) {
      beginLife(life, run);
      for (let i = 0; i < stretches.length; i++) {
        decide(course, stretches[i]!);
        const end = liveWeeks(course, stretches[i]!.from, stretches[i + 1]?.from ?? weeks, weeks - 1, at, OUTCOME_NAMES.length);
        if (end >= 0) return end;
      }
      return -1;
    },
    fate: () => course.c.fate,
  };
}
