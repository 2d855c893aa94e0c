import { POLICY_NAMES, type PolicySettings } from '@paydown/engine/internal';
import { describe, expect, it } from 'vitest';
import { live } from './live.js';
import { QUIET, RICH, scenarioWith, type Changes } from './scenario.js';

const under = (policy: (typeof POLICY_NAMES)[number], settings: Partial<PolicySettings> = {}, changes: Changes = {}) =>
  scenarioWith({ ...changes, policy: { policy, settings } });
const CALM = { ...QUIET, company: RICH, levers: { discipline: 1 } } satisfies Changes;

/** The debt share of each week of a calm company, whose discipline holds, beside what the policy could see. */
function course(scenario: ReturnType<typeof scenarioWith>) {
  const weeks: {
    share: number;
    seenVelocity: number;
    seenDebt: number;
    velocity: number;
    pressure: number;
    engineers: number;
    debt: number;
    repaid: number;
    rewriting: number;
  }[] = [];
  live(
    scenario,
    0,
    (c) => {
      weeks.push({
        share: c.debtShare,
        seenVelocity: c.seenVelocity,
        seenDebt: c.seenDebt,
        velocity: c.velocity,
        pressure: c.pressure,
        engineers: c.engineers,
        debt: c.debt,
        repaid: c.repaid,
        rewriting: c.rewriting,
      });
    },
    true,
  );
  return weeks;
}

describe.each(POLICY_NAMES)('every policy: %s', (policy) => {
  it('asks for a share between 0 and 1, whatever happens', () => {
    for (let run = 0; run < 20; run++) {
      live(
        under(policy, {}, { company: { debtRatio: run / 10 } }),
        run,
        (c) => {
          expect(c.debtShare).toBeGreaterThanOrEqual(0);
          expect(c.debtShare).toBeLessThanOrEqual(1);
        },
        true,
      );
    }
  });
  it('loses under full pressure what discipline does not hold', () => {
    const pressed = {
      company: { ...RICH, pressure: 1, debtRatio: 0.5 },
      coefficients: { pressureGain: 3 },
      horizon: 1,
    } satisfies Changes;
    const share = (discipline: number) => {
      let seen = NaN;
      live(
        under(
          policy,
          { share: 0.5, pressureGain: 0, commitment: 0.1, trigger: 0 },
          { ...QUIET, ...pressed, levers: { discipline } },
        ),
        0,
        (c) => {
          seen = c.debtShare;
        },
      );
      return seen;
    };
    expect(share(1)).toBeGreaterThan(0);
    expect(share(0.5)).toBeCloseTo(share(1) / 2, 12);
    expect(share(0)).toBe(0);
  });
});

describe('each policy by its own rule', () => {
  it('fixed: the same share every week', () => {
    for (const week of course(under('fixed', { share: 0.17 }, CALM))) expect(week.share).toBe(0.17);
  });
  it('stage: from the small share to the large one along the logarithm of headcount', () => {
    const at = (engineers: number) =>
      course(under('stage', {}, { ...CALM, horizon: 1, company: { ...RICH, engineers } }))[0]!.share;
    expect(at(5)).toBe(0.03);
    expect(at(15)).toBe(0.03);
    expect(at(Math.sqrt(15 * 200))).toBeCloseTo((0.03 + 0.2) / 2, 12);
    expect(at(200)).toBeCloseTo(0.2, 12);
    expect(at(5000)).toBe(0.2);
  });
  it('reactive: follows the fall of the velocity it perceives', () => {
    const weeks = course(under('reactive', {}, { ...CALM, company: { ...RICH, debtRatio: 0.4 } }));
    for (const week of weeks)
      expect(week.share).toBeCloseTo(Math.min(0.03 + 1.5 * Math.max(0, 0.75 - week.seenVelocity), 0.5), 12);
    expect(weeks.some((week) => week.share > 0.1)).toBe(true);
  });
  it('reactive: begins with the velocity the organisation believes it has', () => {
    const first = (perceivedVelocity: number) =>
      course(under('reactive', {}, { ...CALM, horizon: 1, company: { ...RICH, perceivedVelocity } }))[0]!.share;
    expect(first(0.9)).toBeCloseTo(0.03, 12);
    expect(first(0.5)).toBeCloseTo(0.03 + 1.5 * 0.25, 12);
  });
  it('ceiling: repays from the limit down to the release, and not before the limit again', () => {
    const weeks = course(
      under(
        'ceiling',
        {},
        { ...CALM, company: { ...RICH, debtRatio: 0.45 }, coefficients: { shortcuts: 0.4 }, horizon: 520 },
      ),
    );
    let repaying = false;
    const switches: boolean[] = [];
    for (const week of weeks) {
      const next: boolean = week.seenDebt > 0.3 ? true : week.seenDebt < 0.15 ? false : repaying;
      if (next !== repaying) switches.push(next);
      repaying = next;
      expect(week.share).toBe(repaying ? 0.5 : 0.05);
    }
    expect(switches.slice(0, 3)).toEqual([true, false, true]);
  });
  it('freeze: debt falls from the first week to the last of the time it takes, once', () => {
    const weeks = course(under('freeze', { weeks: 12, trigger: 0 }, CALM));
    expect(weeks.map((week) => week.share)).toEqual(weeks.map((_, i) => (i < 12 ? 0.8 : 0.05)));
    expect(weeks[0]!.repaid).toBeGreaterThan(0);
    for (let i = 1; i < 12; i++) expect(weeks[i]!.debt).toBeLessThan(weeks[i - 1]!.debt);
  });
  it('rewrite: debt falls only on completion, after the planned time when nothing overruns', () => {
    const weeks = course(under('rewrite', { weeks: 20, trigger: 0 }, CALM));
    expect(weeks.map((week) => week.rewriting)).toEqual(weeks.map((_, i) => (i < 20 ? 1 : 0)));
    expect(weeks.slice(0, 19).every((week) => week.repaid === 0)).toBe(true);
    expect(weeks[19]!.repaid).toBeGreaterThan(0.5 * weeks[19]!.debt);
    expect(weeks[20]!.debt).toBeLessThan(0.5 * weeks[19]!.debt);
  });
  it('rewrite: the overrun has the published means', () => {
    // 4,000 rewrites begun in week 0; α = 7e-6 (|z| < 4.5).
    const scenario = under('rewrite', { weeks: 1, trigger: 0 }, { horizon: 1 });
    const lengths: number[] = [];
    for (let run = 0; run < 4000; run++) live(scenario, run, (c) => lengths.push(c.projectLeft), true);
    const mean = lengths.reduce((a, b) => a + b) / lengths.length;
    const expected = (5 / 6) * 1.27 + (1 / 6) * 3;
    const second = ((5 / 6) * 1.27 ** 2 + (1 / 6) * 9) * Math.exp(0.25 ** 2);
    expect(Math.abs(mean - expected) / Math.sqrt((second - expected ** 2) / lengths.length)).toBeLessThan(4.5);
    const unlucky = lengths.filter((x) => x > 2.1).length / lengths.length;
    expect(unlucky).toBeGreaterThan(0.12);
    expect(unlucky).toBeLessThan(0.2);
  });
  it('proportional: the further above the target, the more', () => {
    const weeks = course(under('proportional', {}, { ...CALM, company: { ...RICH, debtRatio: 0.4 } }));
    for (const week of weeks)
      expect(week.share).toBeCloseTo(Math.min(Math.max(0.15 + week.seenDebt - 0.12, 0), 0.5), 12);
  });
  it('proportional: an integral term removes what the proportional one leaves', () => {
    const off = (integralGain: number) =>
      Math.abs(
        course(
          under(
            'proportional',
            { integralGain, cap: 1 },
            {
              ...CALM,
              loops: 'off',
              horizon: 1000,
              levers: { discipline: 1, hiring: 0 },
              coefficients: { attrition: 0, shortcuts: 0.3 },
            },
          ),
        ).at(-1)!.seenDebt - 0.12,
      );
    expect(off(0.3)).toBeLessThan(off(0) / 2);
  });
  it('commitment-first: debt gets what the promised features leave', () => {
    const weeks = course(under('commitment-first', {}, CALM));
    for (const week of weeks)
      expect(week.share).toBeCloseTo(Math.max(0, 1 - ((0.8 + 0.2 * week.pressure) * 0.8) / week.velocity), 12);
  });
});

describe('timeline', () => {
  it('changes policy and levers in its weeks only; the later entry wins', () => {
    const change = (from: number, until: number | null, share: number | null, levers = {}) => ({
      from,
      until,
      policy: share === null ? null : { policy: 'fixed' as const, settings: { share } },
      levers,
      label: '',
    });
    const scenario = scenarioWith({
      ...CALM,
      horizon: 30,
      timeline: [change(5, 20, 0.5), change(10, 12, 0.9), change(25, null, null, { alignmentEffort: 0.2 })],
    });
    const seen: number[] = [];
    const lost: number[] = [];
    live(scenario, 0, (c) => {
      seen.push(c.debtShare);
      lost.push(c.coordinationWork / c.present);
    });
    expect(seen).toEqual(seen.map((_, i) => (i >= 10 && i < 12 ? 0.9 : i >= 5 && i < 20 ? 0.5 : 0.2)));
    expect(lost[25]! - lost[24]!).toBeGreaterThan(0.1);
  });
});
