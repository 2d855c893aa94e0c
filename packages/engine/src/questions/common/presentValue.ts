import { exp, log } from '../../random/maths.js';
import { isDead } from '../../simulate/fates.js';
import { column, type Futures } from '../../simulate/play.js';

/** How money at different times is made comparable. */
export interface ValueTerms {
  /** What a year of waiting for money costs, as a share: 0.12 for 12%. Above −1. */
  readonly discount: number;
  /** What a company is worth besides the money it has made, in years of its revenue; 0 counts that money alone. */
  readonly multiple: number;
}

/** The money of all runs of a scenario, in $M. */
export interface Ledger {
  /**
   * Value to date, [week][run]: gross profit less what people cost in every week so far, plus revenue × the multiple, as if the company were sold in
   * this week; all in money of week 0. A company out of money is worth nothing besides what it has made and spent. One that is acquired is sold then:
   * its value stays. Money raised from investors is not counted: it buys a part of the company for what it is worth.
   */
  readonly value: Float32Array;
  /** What people have cost, and gross profit, before the week in which the accounts are closed; not discounted. One entry a run. */
  readonly people: Float64Array;
  readonly profit: Float64Array;
}

/** What $1 in each week from 0 to `last` is worth in week 0: (1 + discount)^(−week/52). */
export function discountFactors(discount: number, last: number): Float64Array {
  const weekly = log(1 + discount) / 52;
  return Float64Array.from({ length: last + 1 }, (_, week) => exp(-weekly * week));
}

/** Whether a company has not come to its end before the end of a week, neither out of money nor sold. */
export const goesOn = ({ ends }: Futures, run: number, week: number): boolean => ends[run]! < 0 || week < ends[run]!;

/** The accounts of futures in which `arr`, `income` and `cost` were wanted in every week from 0; `closes` is the week in which the totals are taken. */
export function ledgerOf(futures: Futures, { discount, multiple }: ValueTerms, closes: number): Ledger {
  const { runs, fates, ends } = futures;
  const last = futures.weeks.length - 1;
  const factors = discountFactors(discount, last);
  const value = new Float32Array((last + 1) * runs);
  const [made, people, profit] = [new Float64Array(runs), new Float64Array(runs), new Float64Array(runs)];
  const sold = Uint8Array.from(fates, (fate) => (fate > 0 && !isDead(fate) ? 1 : 0));
  for (let week = 0; week <= last; week++) {
    const [arr, income, cost] = [
      column(futures, 'arr', week),
      column(futures, 'income', week),
      column(futures, 'cost', week),
    ];
    const [factor, row] = [factors[week]!, week * runs];
    for (let run = 0; run < runs; run++) {
      const lives = goesOn(futures, run, week);
      value[row + run] =
        sold[run] === 1 && !lives && week > ends[run]!
          ? value[row - runs + run]!
          : made[run]! + multiple * factor * arr[run]!;
      if (!lives) continue;
      made[run]! += factor * (income[run]! - cost[run]!);
      if (week >= closes) continue;
      people[run]! += cost[run]!;
      profit[run]! += income[run]!;
    }
  }
  return { value, people, profit };
}
