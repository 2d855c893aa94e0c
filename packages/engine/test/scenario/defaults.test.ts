import { describe, expect, it } from 'vitest';
import { LEVERS, LEVER_NAMES } from '../../src/scenario/levers.js';
import { minimal, read } from './source.js';

const company = (more: string, rest = '') =>
  read(`company: {engineers: 40, arr: $6M, cash: $32M${more}}\n${rest}`).company;

describe('what a scenario need not say', () => {
  it('is filled in from what it says', () => {
    const scenario = read(minimal());
    expect(scenario).toMatchObject({
      name: 'x',
      description: '',
      start: '2027-01-04',
      horizon: 260,
      runs: 10_000,
      seed: 'paydown',
      stepsPerWeek: 1,
      policy: { policy: 'fixed', settings: { share: 0.2 } },
      correlations: true,
      timeline: [],
    });
    expect(scenario.company).toEqual({
      engineers: 40,
      others: 40,
      arr: 6,
      cash: 32,
      newcomers: 0.3,
      skillGap: 2.4,
      offers: 1.84615,
      product: 1000,
      zombies: 250,
      inProgress: 240,
      debtRatio: 0.15,
      unplanned: 0.8,
      tickets: 36,
      growth: 0.6,
      fit: 1,
      pressure: 0.2,
      burnout: 0.1,
      perceivedVelocity: 0.825725,
      perceivedDebt: 0.15,
      rounds: 0,
      sinceRound: 520,
      mandate: 0,
    });
    for (const name of LEVER_NAMES) expect(scenario.levers[name]).toBe(LEVERS[name].default);
    for (const switches of [scenario.shocks, scenario.loops, scenario.noise])
      expect(Object.values(switches).every((on) => on)).toBe(true);
  });

  it('has offers on their way as the pace of a mandate and leavers ask for, where that is more than newcomers tell', () => {
    const offers = (more: string, rest = '') => company(`, round: B${more}`, rest).offers;
    // 40 engineers, 8 weeks from offer to start: a doubling and 15% a year; 60% are newcomers of a year.
    expect(offers('')).toBeCloseTo((40 * 8 * (Math.LN2 + 0.15)) / 52, 3);
    expect(offers('', 'levers: {hiringPace: 2}')).toBeCloseTo((40 * 8 * (2 * Math.LN2 + 0.15)) / 52, 3);
    expect(offers(', mandate: no')).toBeCloseTo((40 * 8 * 0.3) / 52, 3);
    expect(offers(', newcomers: 90%')).toBeCloseTo((40 * 8 * 0.9) / 52, 3);
    expect(offers(', offers: 2')).toBe(2);
  });

  it('follows what is said', () => {
    expect(company(', newcomers: 50%, product: 100 pw')).toMatchObject({
      skillGap: 4,
      offers: 3.07692,
      product: 100,
      zombies: 25,
    });
    expect(company('', 'levers: {wipLimit: 3}\ncoefficients: {itemSize: 2}').inProgress).toBe(240);
    expect(company('', 'levers: {wipLimit: 3}').inProgress).toBe(480);
  });

  it.each<[string, string, { rounds: number; sinceRound: number; mandate: number }]>([
    ['', '', { rounds: 0, sinceRound: 520, mandate: 0 }],
    [', round: seed', '', { rounds: 0, sinceRound: 13, mandate: 0 }],
    [', round: A', '', { rounds: 1, sinceRound: 13, mandate: 91 }],
    [', round: D, sinceRound: 3 years', '', { rounds: 4, sinceRound: 156, mandate: 0 }],
    [', round: B, sinceRound: 6 weeks', '', { rounds: 2, sinceRound: 6, mandate: 98 }],
    [', round: B', 'levers: {fundraising: off}', { rounds: 2, sinceRound: 13, mandate: 0 }],
    [', round: B', 'coefficients: {mandateTime: 1 year}', { rounds: 2, sinceRound: 13, mandate: 39 }],
    [', round: B, mandate: no', '', { rounds: 2, sinceRound: 13, mandate: 0 }],
    [', mandate: yes', '', { rounds: 0, sinceRound: 520, mandate: 104 }],
    [', mandate: 18 months', '', { rounds: 0, sinceRound: 520, mandate: 78 }],
  ])('the last round and its mandate: company{%s} %s', (more, rest, round) =>
    expect(company(more, rest)).toMatchObject(round),
  );

  it('are the settings of a policy', () => {
    expect(read(minimal('debt: reactive')).policy).toEqual({
      policy: 'reactive',
      settings: { floor: 0.03, threshold: 0.75, slope: 1.5, cap: 0.5 },
    });
    expect(read(minimal('debt: {policy: rewrite, weeks: 6 months}')).policy).toEqual({
      policy: 'rewrite',
      settings: { share: 0.8, weeks: 26, trigger: 0.3, otherwise: 0.05 },
    });
    expect(read(minimal('debt: 0.35')).policy).toEqual({ policy: 'fixed', settings: { share: 0.35 } });
  });

  it.each(['on', 'yes', 'true', 'True', 'YES', 'On'])('%s means on', (word) =>
    expect(read(minimal(`levers: {hiring: ${word}}\ncorrelations: ${word}`))).toMatchObject({
      levers: { hiring: 1 },
      correlations: true,
    }),
  );
  it.each(['off', 'no', 'false', 'False', 'NO', 'Off'])('%s means off', (word) =>
    expect(read(minimal(`levers: {hiring: ${word}}\nshocks: {winter: ${word}}`))).toMatchObject({
      levers: { hiring: 0 },
      shocks: { winter: false, demand: true },
    }),
  );

  it('takes a seed as the text it is', () => {
    expect(read(minimal('seed: 0123456789012345678901')).seed).toBe('0123456789012345678901');
  });
});
