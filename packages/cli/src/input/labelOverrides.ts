import type { Override, Scenario } from '@paydown/engine/internal';

/** What is no other story: how many futures, which, and for how long. */
const SAME_STORY = ['runs', 'seed', 'horizon', 'stepsPerWeek', 'name', 'description'];

/** A scenario changed on the command line says so, wherever its name stands: pages and slides of variants are laid side by side. */
export function labelOverrides(scenario: Scenario, overrides: readonly Override[]): Scenario {
  const changed = overrides
    .filter(({ path }) => !SAME_STORY.includes(path))
    .map(({ path, text }) => `${path} ${text}`)
    .join(', ');
  if (changed === '') return scenario;
  return {
    ...scenario,
    name: `${scenario.name}, with ${changed}`,
    description: `Changed on the command line: ${changed}. The file’s story: ${scenario.description}`,
  };
}
