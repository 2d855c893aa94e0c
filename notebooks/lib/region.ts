import { play } from './futures.ts';
import { ENDLESS } from './growth.ts';
import { scenario } from './scenarios.ts';
import { difference, shareOf } from './words.ts';

/** How long one waits, in years, and how much debt slows work, as drag: from half to twice what the catalogue holds likely. */
export const YEARS = [0.5, 1, 1.5, 2, 3, 4, 5, 6] as const;
export const DRAGS = [0.5, 1, 1.5, 2, 2.5, 3.3, 4.5] as const;
const RUNS = 100;

/** What is counted: product delivered, or yearly revenue. */
export type Counted = 'delivered' | 'arr';

/** Share of the futures in which so much for debt is ahead of nothing for debt, [drag][year]; dead heats count half. */
export async function region(share: number, doublings: number, counted: Counted): Promise<number[][]> {
  const weeks = YEARS.map((year) => year * 52);
  const futures = (drag: number, debt: number) =>
    play(
      scenario('forty', {
        runs: RUNS,
        horizon: `${Math.max(...weeks)} weeks`,
        'company.debtRatio': '15%',
        'company.mandate': '10 years',
        'company.cash': ENDLESS,
        'levers.hiringPace': doublings,
        'coefficients.drag': drag,
        'debt.share': debt,
      }),
      ['delivered', 'arr'],
      weeks,
    );
  const rows: number[][] = [];
  for (const drag of DRAGS) {
    const [without, within] = [await futures(drag, 0), await futures(drag, share)];
    rows.push(
      weeks.map((week) => {
        const ahead = difference(without.of(counted, week), within.of(counted, week));
        return shareOf(ahead, (value) => value > 0) + shareOf(ahead, (value) => value === 0) / 2;
      }),
    );
  }
  return rows;
}
