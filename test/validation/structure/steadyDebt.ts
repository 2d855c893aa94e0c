import { QUIET, RICH, scenarioWith, type Changes } from '../../../packages/engine/test/model/scenario.js';

export const ENGINEERS = 40;
export const PRODUCT = 2500;

/** A team whose whole budget is its headcount, whose product neither grows nor shrinks of itself, and in which nothing burns: only debt moves. */
export function steadyDebt({
  horizon,
  share,
  commitment,
  debtRatio,
  coefficients,
  killShare = 1,
}: {
  horizon: number;
  debtRatio: number;
  share?: number;
  commitment?: number;
  killShare?: number;
  coefficients: NonNullable<Changes['coefficients']>;
}) {
  return scenarioWith({
    ...QUIET,
    mechanisms: { familiarity: false, worstFirst: false },
    loops: { pressure: false, burnout: false, alignment: false, contagion: false },
    horizon,
    company: {
      ...RICH,
      engineers: ENGINEERS,
      offers: 0,
      skillGap: 0,
      product: PRODUCT,
      zombies: 0,
      inProgress: 0,
      unplanned: 0,
      debtRatio,
      pressure: 0,
      mandate: 0,
    },
    policy:
      commitment === undefined
        ? { policy: 'fixed', settings: { share: share ?? 0 } }
        : { policy: 'commitment-first', settings: { commitment, referenceVelocity: 1, pressureGain: 0 } },
    levers: { hiring: 0, organisation: 0, alignmentEffort: 0, killShare, discipline: 1, audit: 0, fundraising: 0 },
    coefficients: {
      attrition: 0,
      contention: 0,
      crosstalk: 0,
      switching: 0,
      incidents: 0,
      upkeep: 0,
      codeRemoval: 0,
      usefulShare: 0,
      newcomerShortcuts: 0,
      repaymentDrag: 0,
      ...coefficients,
    },
  });
}
