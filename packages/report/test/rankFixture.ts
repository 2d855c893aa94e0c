import { VERSION, type Bounded, type RankAnswer, type RankedPolicy } from '@paydown/engine/internal';
import { makeAdvice } from './adviceFixture.js';
import { makeScenario } from './fixture.js';

export const bounded = (value: number, error: number): Bounded => ({
  value,
  error,
  low: value - 1.96 * error,
  high: value + 1.96 * error,
});

const policy = (
  name: string,
  middle: number,
  surviving: number,
  part: number,
  more: Partial<RankedPolicy> = {},
): RankedPolicy => ({
  name,
  words: name,
  policy: 'fixed',
  settings: { share: (parseFloat(name) || 0) / 100 },
  own: false,
  share: name.endsWith('for debt') ? (parseFloat(name) || 0) / 100 : null,
  efficient: false,
  middle: bounded(middle, 0.4),
  p10: bounded(0, 0),
  p90: bounded(middle * 4, 2),
  worst: bounded(0, 0),
  surviving: bounded(surviving, 0.008),
  regret: { mean: bounded(part * 30, 0.2), p90: bounded(part * 80, 1), part: bounded(part, 0.004) },
  best: bounded(0.3 - part, 0.01),
  ...more,
});

/** A ranking of five policies, made by hand. Every part can be replaced. */
export function makeRanking(changes: Partial<RankAnswer> = {}): RankAnswer {
  const scenario = makeScenario();
  return {
    version: VERSION,
    scenario,
    runs: 1000,
    measure: { name: 'arr', week: scenario.horizon },
    statistic: 'median',
    policies: [
      policy('30% for debt', 18.2, 0.81, 0.05, { efficient: true }),
      policy('proportional', 17.9, 0.82, 0.04, {
        policy: 'proportional',
        settings: { floor: 0.15, target: 0.12, slope: 1, integralGain: 0, cap: 0.5 },
        efficient: true,
      }),
      policy('20% for debt', 17.1, 0.8, 0.06, { own: true }),
      policy('ceiling (threshold 0.2)', 16, 0.79, 0.09, {
        policy: 'ceiling',
        settings: { threshold: 0.2, release: 0.15, share: 0.5, otherwise: 0.05 },
      }),
      policy('nothing for debt', 12.4, 0.72, 0.22),
    ],
    tempers: [
      { temper: 'growth', winner: '30% for debt', asGood: ['proportional'], lead: bounded(0.3, 0.2) },
      {
        temper: 'survival',
        winner: 'proportional',
        asGood: ['30% for debt', '20% for debt', 'ceiling (threshold 0.2)', 'stage', 'freeze'],
        lead: bounded(0.01, 0.006),
      },
      { temper: 'balanced', winner: 'proportional', asGood: [], lead: bounded(0.01, 0.002) },
    ],
    advice: makeAdvice('20% for debt', {
      asGood: ['30% for debt', 'proportional', '20% for debt'],
      practical: ['30% for debt', '20% for debt'],
      dropped: ['nothing for debt'],
      others: [
        { yardstick: 'value', best: '20% for debt', agrees: true },
        { yardstick: 'delivered', best: 'nothing for debt', agrees: false },
      ],
    }),
    plain: null,
    same: bounded(0.14, 0.011),
    doors: null,
    ...changes,
  };
}
