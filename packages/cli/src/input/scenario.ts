import type { Scenario } from '@paydown/engine/internal';
import { requireMemory, usableMemory } from '../simulate/memory.js';
import { loadScenario } from './load.js';
import { overridesOf, type ScenarioOptions } from './overrides.js';
import { labelOverrides } from './labelOverrides.js';

/**
 * The scenario of a command line: the file, with what the options change, named after both; a Failure when it is wrong
 * or its futures would not fit into memory. `needed`: bytes that they take, if not all of them are held.
 */
export function scenarioFrom(
  path: string,
  options: ScenarioOptions,
  needed?: (scenario: Scenario) => number,
): Scenario {
  const overrides = overridesOf(options);
  const scenario = labelOverrides(loadScenario(path, overrides), overrides);
  requireMemory(scenario, overrides, usableMemory(), needed?.(scenario));
  return scenario;
}
