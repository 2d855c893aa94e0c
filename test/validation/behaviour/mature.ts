import { live } from '../../../packages/engine/test/model/live.js';
import { scenarioWith, type Changes } from '../../../packages/engine/test/model/scenario.js';
import { over, STEADY, UNCERTAIN } from '../draws.js';

/** A team of 40 that keeps a product of unchanging size running and serves promises on it: nothing it ships stays in the product. */
export const MATURE = over(
  { ...UNCERTAIN, horizon: 521 },
  {
    ...STEADY,
    company: { ...STEADY.company, product: 2500, zombies: 0 },
    levers: { ...STEADY.levers, killShare: 1 },
    coefficients: { usefulShare: 0, codeRemoval: 0 },
  },
);

export const COMMITMENT = 0.6;

export function promisesFirst(changes: Changes, debtRatio: number, pressureGain = 0) {
  return scenarioWith({
    ...over(changes, { company: { debtRatio } }),
    policy: { policy: 'commitment-first', settings: { commitment: COMMITMENT, pressureGain } },
  });
}

const SETTLED = 52;
const LATER = 104;

const known = new Map<number, number | null>();

/** Debt ratio from which a draw’s company neither recovers nor collapses; null if it does one of them from everywhere. */
export function tippingRatio(run: number): number | null {
  if (!known.has(run)) known.set(run, findTippingRatio(run));
  return known.get(run)!;
}

function findTippingRatio(run: number): number | null {
  const collapses = (debtRatio: number) => {
    let [before, after] = [NaN, NaN];
    live(
      promisesFirst({ ...MATURE, horizon: LATER + 1 }, debtRatio),
      run,
      (c, _k, week) => {
        if (week === SETTLED) before = c.debtRatio;
        if (week === LATER) after = c.debtRatio;
      },
      true,
    );
    return after > before;
  };
  // A little debt is left alone: worst first, it pays too little. So a company that recovers may do it from a debt to which it would also rise.
  const recovers = [0.03, 0.05, 0.08, 0.12, 0.18, 0.27, 0.4].find((ratio) => !collapses(ratio));
  let [low, high] = [recovers ?? NaN, 3];
  if (recovers === undefined || !collapses(high)) return null;
  for (let i = 0; i < 14; i++) {
    const middle = (low + high) / 2;
    if (collapses(middle)) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}
