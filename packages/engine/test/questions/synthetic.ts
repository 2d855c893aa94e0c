import type { Play, Scenario } from '@paydown/engine/internal';
import { emptyFutures } from '../../src/simulate/play.js';

/** Plays futures made up by a rule: any outcome of a run of a scenario in a week. `dies` says which runs end in week 1, out of money. */
export function playBy(
  value: (scenario: Scenario, run: number, outcome: string, week: number) => number,
  dies: (scenario: Scenario, run: number) => boolean = () => false,
): Play {
  return (scenario, wanted, { runs } = {}) => {
    const runAt = (place: number): number => runs?.[place] ?? place;
    const futures = emptyFutures(scenario.runs, wanted);
    wanted.outcomes.forEach((outcome, o) =>
      wanted.weeks.forEach((week, w) => {
        for (let run = 0; run < scenario.runs; run++)
          futures.values[(o * wanted.weeks.length + w) * scenario.runs + run] = value(
            scenario,
            runAt(run),
            outcome,
            week,
          );
      }),
    );
    for (let run = 0; run < scenario.runs; run++) {
      if (!dies(scenario, runAt(run))) continue;
      futures.fates[run] = 3;
      futures.ends[run] = 1;
    }
    return Promise.resolve(futures);
  };
}

/** Evenly spread numbers from −1 to 1, the same for each run of a seed. */
export const luckOf = ({ seed }: Scenario, run: number): number =>
  2 * (((run + seed.length) * 0.618033988749895) % 1) - 1;
