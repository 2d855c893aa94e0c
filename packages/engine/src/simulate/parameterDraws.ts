import type { Coefficients } from '../coefficients/coefficients.js';
import { drawCoefficients, fixCoefficients, takeDrawn } from '../coefficients/draw.js';
import { createConstants } from '../company/constants.js';
import { createUniforms } from '../company/uniforms.js';
import { seedKey, type Key } from '../random/streams.js';
import type { Scenario } from '../scenario/scenario.js';
import { agreement, doorsToClose, planOf } from './known.js';
import { overrun } from '../shocks/overrun.js';

/** The worlds of a scenario’s runs, without the companies in them: for questions about what is not played. */
export interface ParameterDraws {
  /** Of all streams of the scenario. */
  readonly key: Key;
  /** Coefficients of the run that was entered last: those that it has when it is played. */
  readonly coefficients: Readonly<Coefficients>;
  enter(run: number): void;
  /** How much longer a piece of work takes than planned, as a multiple, by a chance in (0, 1). */
  overrun(chance: number): number;
}

/** Runs that are settled side by side, as runs are mostly entered one after the other. */
const SIDE_BY_SIDE = 64;

/** Draws the coefficients of a scenario’s runs. */
export function parameterDraws(scenario: Scenario): ParameterDraws {
  const key = seedKey(scenario.seed);
  const plan = planOf(scenario);
  const agree = agreement(scenario, plan);
  let agreed: { readonly first: number; readonly values: readonly Float64Array[] } = { first: 0, values: [] };
  const coefficients = createConstants();
  const noise = createUniforms();
  fixCoefficients(plan, coefficients);
  for (const name of doorsToClose(scenario)) coefficients[name] = 0;
  return {
    key,
    coefficients,
    enter(run) {
      if (agree === null) return drawCoefficients(plan, key, run, coefficients);
      if (agreed.values[run - agreed.first] === undefined) {
        const first = run - (run % SIDE_BY_SIDE);
        const runs = Array.from({ length: SIDE_BY_SIDE }, (_, i) => first + i);
        agreed = { first, values: agree.draw(key, runs) };
      }
      takeDrawn(plan, agreed.values[run - agreed.first]!, coefficients);
    },
    overrun(chance) {
      noise.overrun = chance;
      return overrun(coefficients, noise);
    },
  };
}
