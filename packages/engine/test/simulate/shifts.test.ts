import { playHere, type Change, type Scenario } from '@paydown/engine/internal';
import { describe, expect, test } from 'vitest';
import { column } from '../../src/simulate/play.js';
import { QUIET, RICH, scenarioWith } from '../model/scenario.js';

const WEEKS = Array.from({ length: 121 }, (_, week) => week);
const change = (from: number, until: number | null, coefficients: NonNullable<Change['coefficients']>): Change => ({
  from,
  until,
  policy: null,
  levers: {},
  coefficients,
  label: '',
});
const play = async (scenario: Scenario, outcome: 'arr' | 'cycleTime' | 'engineers' | 'headcount' = 'arr') => {
  const futures = await playHere(scenario, { outcomes: [outcome], weeks: WEEKS });
  return (week: number) => [...column(futures, outcome, week)];
};

describe('a coefficient that changes at a date', () => {
  const base = { runs: 40, horizon: 120, company: RICH };

  test('is as drawn before, and after the change has ended to what it was', async () => {
    const [plain, changed, never] = await Promise.all([
      play(scenarioWith(base)),
      play(scenarioWith({ ...base, timeline: [change(30, null, { churn: { times: 3 } })] })),
      play(scenarioWith({ ...base, timeline: [change(30, null, { churn: { times: 1 } })] })),
    ]);
    expect(changed(30)).toEqual(plain(30));
    const worse = changed(90).filter((arr, run) => arr < plain(90)[run]!).length;
    expect(worse).toBeGreaterThan(35);
    expect(never(120)).toEqual(plain(120));
  });

  test('from week 0 on is a coefficient of that value', async () => {
    const [given, changed] = await Promise.all([
      play(scenarioWith({ ...base, coefficients: { churn: 0.2 } })),
      play(scenarioWith({ ...base, timeline: [change(0, null, { churn: { value: 0.2 } })] })),
    ]);
    expect(changed(120)).toEqual(given(120));
  });

  test('of changes that overlap the later holds, of what was drawn; then the earlier again', async () => {
    const [both, later, earlier] = await Promise.all([
      play(
        scenarioWith({
          ...base,
          timeline: [change(0, null, { churn: { times: 2 } }), change(0, 60, { churn: { times: 3 } })],
        }),
      ),
      play(scenarioWith({ ...base, timeline: [change(0, null, { churn: { times: 3 } })] })),
      play(
        scenarioWith({
          ...base,
          timeline: [change(0, 60, { churn: { times: 3 } }), change(60, null, { churn: { times: 2 } })],
        }),
      ),
    ]);
    expect(both(60)).toEqual(later(60));
    expect(both(120)).toEqual(earlier(120));
  });

  test('is cut to its limits, and stays off where a switch has turned it off', async () => {
    const [huge, most] = await Promise.all([
      play(scenarioWith({ ...base, timeline: [change(10, null, { margin: { times: 99 } })] })),
      play(scenarioWith({ ...base, timeline: [change(10, null, { margin: { value: 1 } })] })),
    ]);
    expect(huge(100)).toEqual(most(100));
    const off = scenarioWith({ ...base, shocks: { incidents: false } });
    const [plain, back] = await Promise.all([
      play(off),
      play({ ...off, timeline: [change(10, null, { incidents: { value: 50 } })] }),
    ]);
    expect(back(100)).toEqual(plain(100));
  });
});

describe('a hiring plan', () => {
  const plain = scenarioWith({
    ...QUIET,
    runs: 1,
    horizon: 120,
    company: { ...RICH, engineers: 40, offers: 0 },
    coefficients: { hiringSuccess: 1, attrition: 0, acquisitionRate: 0, offerTime: 1, startDelay: 1, maxHiring: 20 },
  });
  const hiringPlan = [
    { week: 40, engineers: 60 },
    { week: 80, engineers: 60 },
  ];

  test('is met in time, by a week of hires at most, and then kept', async () => {
    const engineers = await play({ ...plain, hiringPlan }, 'engineers');
    for (const [week, wanted] of [
      [20, 50],
      [40, 60],
      [46, 60],
      [80, 60],
    ] as const)
      expect(Math.abs(engineers(week)[0]! - wanted), `week ${week}`).toBeLessThanOrEqual(0.5);
  });

  test('is met in part where hiring succeeds in part', async () => {
    const half = scenarioWith({
      ...QUIET,
      runs: 1,
      horizon: 120,
      company: plain.company,
      coefficients: {
        hiringSuccess: 0.5,
        attrition: 0,
        acquisitionRate: 0,
        offerTime: 1,
        startDelay: 1,
        maxHiring: 20,
      },
    });
    const engineers = await play({ ...half, hiringPlan }, 'engineers');
    expect(Math.abs(engineers(80)[0]! - 50)).toBeLessThanOrEqual(0.25);
  });

  test('that shrinks the company waits for people to leave', async () => {
    const leaving = scenarioWith({
      ...QUIET,
      runs: 1,
      horizon: 120,
      company: plain.company,
      coefficients: { hiringSuccess: 1, attrition: 0.3 },
    });
    const engineers = await play(
      {
        ...leaving,
        hiringPlan: [
          { week: 50, engineers: 30 },
          { week: 120, engineers: 30 },
        ],
      },
      'engineers',
    );
    expect(engineers(25)[0]).toBeLessThan(40);
    expect(engineers(110)[0]).toBeGreaterThan(26);
    expect(engineers(110)[0]).toBeLessThan(31);
  });
});

test('the fan of headcount is as wide as hiring is: twice the middle is within it, and a stand-still', async () => {
  const scenario = scenarioWith({
    runs: 400,
    horizon: 104,
    company: { ...RICH, engineers: 100, others: 130, mandate: 104 },
  });
  const futures = await playHere(scenario, { outcomes: ['headcount'], weeks: [104] });
  const sorted = [...column(futures, 'headcount', 104)].sort((a, b) => a - b);
  const at = (p: number) => sorted[Math.floor(p * (sorted.length - 1))]!;
  expect(at(0.95) / at(0.5)).toBeGreaterThan(1.4);
  expect(at(0.05) / at(0.5)).toBeLessThan(0.75);
});
