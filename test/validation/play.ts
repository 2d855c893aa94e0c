import { column, playHere, readScenario, formatFault, type OutcomeName, type Scenario } from '@paydown/engine/internal';
import { shipped } from '../../packages/engine/test/scenario/source.js';

/** A shipped scenario. */
export function shippedScenario(name: string): Scenario {
  const { scenario, faults } = readScenario(`scenarios/${name}.yaml`, shipped);
  if (scenario === null) throw new Error(faults.map(formatFault).join('\n'));
  return scenario;
}

/** The scenario with so large a share for debt, whatever the board says. */
export const payingDebt = (scenario: Scenario, share: number): Scenario => ({
  ...scenario,
  policy: { policy: 'fixed', settings: { share } },
  levers: { ...scenario.levers, discipline: 1 },
});

/** Values of outcomes of every run in some weeks, and whether a run still goes on in a week. */
export async function played<Name extends OutcomeName>(
  scenario: Scenario,
  outcomes: readonly Name[],
  weeks: readonly number[],
) {
  const futures = await playHere(scenario, { outcomes, weeks });
  return {
    of: (outcome: Name, week: number): number[] => Array.from(column(futures, outcome, week)),
    there: (run: number, week: number): boolean => futures.ends[run]! < 0 || futures.ends[run]! > week,
  };
}
