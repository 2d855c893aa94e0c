import type { Advice } from '@paydown/engine/internal';

/** Advice made by hand. Every part can be replaced. */
export const makeAdvice = (choice: string, changes: Partial<Advice> = {}): Advice => ({
  choice,
  asGood: [choice],
  practical: [choice],
  dropped: [],
  least: choice,
  behind: { value: 0, error: 0, low: 0, high: 0 },
  beyond: null,
  others: [
    { yardstick: 'value', best: choice, agrees: true },
    { yardstick: 'surviving', best: choice, agrees: true },
  ],
  ...changes,
});
