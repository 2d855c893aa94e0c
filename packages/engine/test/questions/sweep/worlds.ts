import {
  FATE_NAMES,
  OUTCOMES,
  type Futures,
  type OutcomeName,
  type Play,
  type Scenario,
} from '@paydown/engine/internal';

/** What a made-up future says of the judged week. */
export interface MadeUp {
  readonly arr?: number;
  readonly velocity?: number;
  readonly dead?: boolean;
}

/** Plays by a formula in place of the model, the same for every week that is wanted. */
export const playBy =
  (formula: (scenario: Scenario, run: number) => MadeUp): Play =>
  (scenario, { outcomes, weeks }) => {
    const { runs } = scenario;
    const futures: Futures = {
      runs,
      outcomes,
      weeks,
      values: new Float32Array(outcomes.length * weeks.length * runs),
      fates: new Uint8Array(runs),
      ends: new Int32Array(runs).fill(-1),
    };
    for (let run = 0; run < runs; run++) {
      const { arr = 1, velocity = 1, dead = false } = formula(scenario, run);
      const values: Partial<Record<OutcomeName, number>> = { arr, velocity };
      outcomes.forEach((outcome, o) =>
        weeks.forEach(
          (_, w) =>
            (futures.values[(o * weeks.length + w) * runs + run] = dead
              ? deadValue(outcome as OutcomeName, values)
              : (values[outcome as OutcomeName] ?? 1)),
        ),
      );
      if (dead) [futures.fates[run], futures.ends[run]] = [FATE_NAMES.indexOf('debt'), 1];
    }
    return Promise.resolve(futures);
  };

function deadValue(outcome: OutcomeName, values: Partial<Record<OutcomeName, number>>): number {
  const dead = outcome in OUTCOMES ? OUTCOMES[outcome].dead : 0;
  return dead === 'last' ? (values[outcome] ?? 1) : dead;
}

/** A number from 0 to 1 that belongs to a run: evenly spread, in no order. */
export const luck = (run: number): number => (run * 0.618033988749895) % 1;
