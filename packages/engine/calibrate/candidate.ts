import { type CoefficientName, type Distribution, type Scenario } from '../src/internal.js';

/** What a candidate believes about the fitted coefficients. */
export type Beliefs = Readonly<Partial<Record<CoefficientName, Distribution>>>;

/** A scenario in a candidate's world. What the scenario says of itself (a range of its own for a coefficient) stands. */
export function inWorld(scenario: Scenario, beliefs: Beliefs): Scenario {
  const said = new Set(
    scenario.given.filter((path) => path.startsWith('coefficients.')).map((path) => path.split('.')[1]),
  );
  const changed = Object.entries(beliefs).filter(([name]) => !said.has(name));
  return { ...scenario, coefficients: { ...scenario.coefficients, ...Object.fromEntries(changed) } };
}
