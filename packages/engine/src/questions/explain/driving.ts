import { LOOPS, type LoopName } from '../../coefficients/switches.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Simulation } from '../../simulate/simulation.js';
import { branch, simulateOn, replay } from './replay.js';

const NAMES = Object.keys(LOOPS) as LoopName[];
/** Weeks for which a loop is cut, to see what it was doing. */
const CUT_WEEKS = 52;
/** A loop that moves less than this part of the year’s useful work does not drive. */
const LEAST = 0.01;

/** What each feedback loop was doing in one future, over time. */
export interface Driving {
  readonly weeks: readonly number[];
  /** Weeks for which it was cut. */
  readonly within: number;
  /** By loop: what it did to the useful product delivered in that time, as a part of it without the loop: −0.05, it took 5%. */
  readonly effects: Readonly<Record<LoopName, readonly number[]>>;
  /** The loop that did most, or null where none moved a hundredth. */
  readonly strongest: readonly (LoopName | null)[];
}

/**
 * Which feedback loop was driving when: in each week of the grid the future is lived on for a year as it was, and again with each loop cut from that week on;
 * the loop whose absence changes the useful product of the year most is the one that drives. A company that ends earlier is looked at to its end.
 *
 * @param weeks ascending, 0 to the horizon; those after the company’s end are left out of the answer
 */
export function drivingLoops(scenario: Scenario, run: number, weeks: readonly number[]): Driving {
  const longer = { ...scenario, horizon: scenario.horizon + CUT_WEEKS };
  const seen: number[] = [];
  const effects = Object.fromEntries(NAMES.map((name) => [name, [] as number[]])) as Record<LoopName, number[]>;
  replay(longer, run, {
    before: (simulation, step) => {
      const week = step / scenario.stepsPerWeek;
      if (!weeks.includes(week)) return;
      seen.push(week);
      const usual = yearOf(simulation, step);
      for (const name of NAMES) {
        const cut = yearOf(simulation, step, name);
        effects[name].push(cut > 0 ? usual / cut - 1 : 0);
      }
    },
  });
  return { weeks: seen, within: CUT_WEEKS, effects, strongest: seen.map((_, i) => strongestAt(effects, i)) };
}

/** Useful product delivered in the coming year, person-weeks, perhaps with a loop cut. */
function yearOf(simulation: Simulation, from: number, cut?: LoopName): number {
  const copy = branch(simulation);
  const { c, k, stepsPerWeek } = copy.state;
  const before = c.delivered;
  if (cut !== undefined) for (const coefficient of LOOPS[cut]) k[coefficient] = 0;
  simulateOn(copy, from, CUT_WEEKS * stepsPerWeek);
  return c.delivered - before;
}

function strongestAt(effects: Driving['effects'], i: number): LoopName | null {
  const [first] = [...NAMES].sort((a, b) => Math.abs(effects[b][i]!) - Math.abs(effects[a][i]!));
  return Math.abs(effects[first!][i]!) >= LEAST ? first! : null;
}
