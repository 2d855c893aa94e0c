import type { Scenario } from '@paydown/engine/internal';
import { scenario } from './scenarios.ts';

/** First week of the dip: the second year begins. */
export const DIP = 52;

/** A company near its tipping point that sells nothing for so many weeks, and promises so much more under full pressure (0.3: 30 points of its output). */
export function withDip(weeks: number, pressureGain: number): Scenario {
  const calm = scenario('squeeze', { runs: 1, 'debt.pressureGain': pressureGain });
  return {
    ...calm,
    timeline:
      weeks === 0 ? [] : [{ from: DIP, until: DIP + weeks, policy: null, levers: { salesShare: 0 }, label: '' }],
  };
}
