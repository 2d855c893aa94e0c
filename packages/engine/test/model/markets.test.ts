import { playHere } from '@paydown/engine/internal';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../src/random/normal.js';
import { roundSize } from '../../src/company/rounds.js';
import { usualOthers } from '../../src/company/shape.js';
import { first, live, weeks } from './live.js';
import { QUIET, RICH, scenarioWith, type Changes } from './scenario.js';

describe('markets end', () => {
  const sold = (market: number, changes: Changes = {}) =>
    first({ ...changes, company: { arr: 6, ...changes.company }, coefficients: { market } }, (c) => c.newArr);

  it('a market without end is the first edition’s, however it is said', () => {
    expect(sold(0)).toBe(sold(100, { mechanisms: { market: false } }));
    expect(sold(1e300)).toBe(sold(0));
  });

  it('sellers meet in vain those who have bought: half of them sell where half is won, none where all is', () => {
    expect(sold(12) / sold(0)).toBeCloseTo(0.5, 12);
    expect(sold(6)).toBe(0);
    expect(sold(3)).toBe(0);
  });

  it('revenue nears what sales, expansion and churn balance at, and goes no further', () => {
    const balance: Changes = {
      horizon: 2600,
      company: { arr: 6, others: 45 },
      levers: { hiring: 0, fundraising: 0 },
      coefficients: {
        market: 20,
        churn: 0.1,
        expansion: 0,
        salesProductivity: 0.2,
        waitChurn: 0,
        debtChurn: 0,
        attrition: 0,
        barGrowth: 0,
        barElasticity: 0,
        usefulShare: 0,
        codeRemoval: 0,
        layoffRunway: 0,
      },
      shocks: 'off',
    };
    // arr' = s(1 − arr/M) − h·arr, with s and h at a product that stays what customers expect: arr → M·s/(s + hM).
    const last = weeks(balance, (c) => ({ arr: c.arr, fit: c.fit, left: c.marketLeft, sold: c.newArr })).at(-1)!;
    const rate = last.sold / last.left;
    const hazard = 1 - Math.exp(-(0.1 / last.fit) / 52);
    expect(last.arr).toBeCloseTo((20 * rate) / (rate + 20 * hazard), 4);
    expect(last.arr).toBeLessThan(20);
  });
});

describe('companies change shape as they grow', () => {
  const NORM = { engineersSmall: 0.55, engineersMiddle: 0.4, engineersLarge: 0.3 };
  const usual = (heads: number) => first({ coefficients: NORM }, (_, k) => usualOthers(heads, k));

  it('as companies usually are: 55% engineers of 20, 40% of 80, 30% of 500, between in the logarithm, and no further', () => {
    for (const [heads, share] of [
      [5, 0.55],
      [20, 0.55],
      [40, 0.475],
      [80, 0.4],
      [200, 0.35],
      [500, 0.3],
      [50_000, 0.3],
    ] as const)
      expect(1 / (1 + usual(heads))).toBeCloseTo(share, heads === 200 ? 2 : 12);
  });

  it('one that does not grow stays as it is, whatever it is', () => {
    for (const others of [10, 45, 200])
      expect(first({ company: { engineers: 40, others } }, (c) => c.othersPerEngineer)).toBeCloseTo(others / 40, 12);
  });

  it('one that grows needs more others for each engineer, and hires them: nobody changes the job', () => {
    const growing: Changes = { horizon: 156, levers: { hiringPace: 1 }, company: { mandate: 1e6 } };
    const grown = weeks({ ...growing, coefficients: NORM }, (c) => ({
      shape: c.othersPerEngineer,
      real: c.others / c.engineers,
      heads: c.engineers + c.others,
    }));
    expect(grown.at(-1)!.heads).toBeGreaterThan(4 * grown[0]!.heads);
    expect(grown.at(-1)!.shape / grown[0]!.shape).toBeCloseTo(usual(grown.at(-1)!.heads) / usual(grown[0]!.heads), 12);
    for (let week = 1; week < grown.length; week++)
      expect(Math.abs(grown[week]!.real / grown[week - 1]!.real - 1)).toBeLessThan(0.03);
    expect(grown.at(-1)!.real).toBeGreaterThan(1.2 * grown[0]!.real);
  });

  it('cut, it is the first edition’s: as in week 0 for ever', () => {
    const cut = weeks(
      { horizon: 104, mechanisms: { shape: false }, company: { mandate: 1e6 } },
      (c) => c.othersPerEngineer,
    );
    for (const ratio of cut) expect(ratio).toBe(45 / 40);
  });
});

describe('founders give up', () => {
  const dying = { company: { pressure: 1, ...RICH, engineers: 8, others: 7 } } as const;

  it('never where that is cut, nor in a company that grows without pressure, nor with little of it', () => {
    const hazard = (changes: Changes) => weeks({ horizon: 52, ...changes }, (c) => c.giveUpHazard).at(-1)!;
    expect(hazard({ mechanisms: { givingUp: false }, ...dying })).toBe(0);
    const growing: Changes = {
      company: { pressure: 0, growth: 1 },
      levers: { boardPressure: 0 },
      coefficients: { churn: 0 },
    };
    expect(hazard(growing)).toBe(0);
    expect(first({ company: { pressure: 0.49 } }, (c) => c.giveUpHazard)).toBe(0);
  });

  it('the hazard rises with the time of shrinking and pressure, to the stated rate for a very small company', () => {
    const shrinking: Changes = {
      horizon: 520,
      ...dying,
      levers: { salesShare: 0, hiring: 0, fundraising: 0 },
      coefficients: {
        giveUpRate: 0.4,
        wearinessTime: 52,
        giveUpCompany: 1e9,
        churn: 0.3,
        expansion: 0,
        pressureGain: 3,
        layoffRunway: 0,
      },
    };
    const hazards = weeks(shrinking, (c) => ({ hazard: c.giveUpHazard, growth: c.growth, pressure: c.pressure }));
    const from = hazards.findIndex(({ growth }) => growth < 0);
    for (let week = from + 1; week < hazards.length; week++)
      expect(hazards[week]!.hazard).toBeGreaterThanOrEqual(hazards[week - 1]!.hazard * (1 - 1e-12));
    expect(hazards.at(-1)!.pressure).toBeCloseTo(1, 6);
    expect(hazards.at(-1)!.hazard * 52).toBeCloseTo(0.4, 3);
    // A year after both began they are weary by 1 − ½e⁻¹, from a half; a quarter does not count.
    expect(hazards[from + 52]!.hazard * 52).toBeCloseTo(0.4 * ((0.75 - 0.5 * Math.exp(-1)) / 0.75) ** 2, 2);
  });

  it('ends a company that has money, as given up; half as easily where as many work as stated', async () => {
    const tired = scenarioWith({
      runs: 64,
      horizon: 260,
      ...dying,
      levers: { salesShare: 0, hiring: 0, fundraising: 0 },
      coefficients: { giveUpRate: 5, churn: 0.3, expansion: 0, acquisitionRate: 0 },
    });
    const { fates } = await playHere(tired, { outcomes: [], weeks: [] });
    expect(fates.filter((fate) => fate === 7).length).toBeGreaterThan(56);
    const at = (giveUpCompany: number) =>
      first(
        { company: { pressure: 1, engineers: 8, others: 7 }, coefficients: { giveUpCompany } },
        (c) => c.giveUpHazard,
      );
    expect(at(15) / at(1e12)).toBeCloseTo(0.5, 9);
  });
});

describe('rounds are uneven', () => {
  /** The logarithm of what the first round of many futures brings, against what is usual at the revenue. */
  const luck = (changes: Changes) =>
    Array.from({ length: 200 }, (_, run) => {
      let found = NaN;
      const scenario = scenarioWith({
        ...changes,
        horizon: 156,
        company: { cash: 4, sinceRound: 60, growth: 2 },
        coefficients: { roundSpread: 0.6, roundRateC: 0.5, roundPull: 0.01 },
      });
      live(scenario, run, (c, k) => {
        if (c.raised > 0 && Number.isNaN(found)) found = Math.log(c.raised / roundSize(c.lnArr, k));
      });
      return found;
    }).filter((value) => !Number.isNaN(value));

  it('by the stated spread around the usual size, and not at all without it', () => {
    const found = luck({});
    expect(found.length).toBeGreaterThan(120);
    const mean = found.reduce((sum, value) => sum + value, 0) / found.length;
    const spread = Math.sqrt(found.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (found.length - 1));
    // Normal with mean 0 and deviation 0.6: four standard errors of each, α = 6e-5; the seed is fixed.
    expect(Math.abs(mean)).toBeLessThan((4 * 0.6) / Math.sqrt(found.length));
    expect(Math.abs(spread - 0.6)).toBeLessThan((4 * 0.6) / Math.sqrt(2 * found.length));
    for (const value of luck({ mechanisms: { unevenRounds: false } })) expect(value).toBeCloseTo(0, 12);
    expect(normalQuantile(0.5)).toBeCloseTo(0, 12);
  });
});

describe('support is a queue', () => {
  const BALANCED = { ticketDebt: 0, ticketsPerAgent: 20, supportLoad: 0.8, supportVariability: 1 };
  /** A week of a company whose tickets keep so many supporters so busy, with nothing left over from before. */
  const wait = (supporters: number, load: number, changes: Changes = {}) =>
    first(
      {
        ...changes,
        company: { arr: 10, others: supporters, tickets: 0 },
        levers: { supportShare: 1, salesShare: 0 },
        mechanisms: { supportQueue: true },
        coefficients: {
          ...BALANCED,
          ticketRate: (supporters * 20 * load) / 10,
          supportLoad: load,
          ...changes.coefficients,
        },
      },
      (c) => c.supportWait,
    );

  it('of one server, waits as M/M/1 does: ρ/(1 − ρ) services', () => {
    for (const load of [0.5, 0.8, 0.9]) expect(wait(1, load)).toBeCloseTo(load / (1 - load) / 20, 12);
  });

  it('of many servers, waits nearly as M/M/c does (Erlang C)', () => {
    const erlang = (servers: number, load: number) => {
      const offered = servers * load;
      let [term, sum] = [1, 1];
      for (let n = 1; n < servers; n++) sum += term *= offered / n;
      const last = (term * offered) / servers / (1 - load);
      return last / (sum + last) / (servers * 20 * (1 - load));
    };
    for (const servers of [2, 5, 20])
      for (const load of [0.7, 0.8, 0.9])
        // Within a sixth, or a fiftieth of the time that one ticket takes where hardly anybody waits.
        expect(Math.abs(wait(servers, load) - erlang(servers, load)), `${servers} at ${load}`).toBeLessThan(
          erlang(servers, load) / 6 + 0.02 / 20,
        );
  });

  it('waits not at all where tickets come evenly and all can be answered, and for what is left over where they cannot', () => {
    expect(wait(5, 0.8, { coefficients: { supportVariability: 0 } })).toBe(0);
    const crowded = weeks(
      {
        horizon: 30,
        company: { arr: 10, others: 5, tickets: 0 },
        levers: { supportShare: 1, hiring: 0, fundraising: 0 },
        coefficients: {
          ...BALANCED,
          supportVariability: 0,
          ticketRate: 20,
          patience: 1e9,
          attrition: 0,
          layoffRunway: 0,
        },
      },
      (c) => ({ wait: c.supportWait, tickets: c.tickets }),
    );
    for (const week of crowded) expect(week.wait).toBeCloseTo(week.tickets / 100, 9);
    expect(crowded.at(-1)!.wait).toBeGreaterThan(10);
  });

  it('supporters follow the tickets, late: customers that double bring a wait that passes', () => {
    const doubled = weeks(
      {
        horizon: 104,
        company: { arr: 10, others: 100, tickets: 0 },
        levers: { supportShare: 0.5, hiring: 0, fundraising: 0, salesShare: 0 },
        coefficients: {
          ...BALANCED,
          ticketRate: 6,
          supportDelay: 12,
          attrition: 0,
          churn: 0,
          expansion: 0,
          waitChurn: 0,
          layoffRunway: 0,
          dealRate: 1,
        },
        shocks: { customDeal: false },
      },
      (c) => ({ supporters: c.supporters, load: c.supportLoad, wait: c.supportWait }),
    );
    for (const { load } of doubled) expect(load).toBeCloseTo(0.8, 2);

    const grown = (supportShare: number) =>
      weeks(
        {
          horizon: 156,
          company: { arr: 10, others: 100, tickets: 0, growth: 0 },
          levers: { supportShare, hiring: 0, fundraising: 0, salesShare: 0 },
          coefficients: {
            ...BALANCED,
            ticketRate: 6,
            supportDelay: 12,
            attrition: 0,
            churn: 0,
            expansion: 1.4, // doubles within half a year at a fit of 1, and goes on
            market: 0,
            waitChurn: 0,
            layoffRunway: 0,
          },
        },
        (c) => ({
          load: c.supportLoad,
          wanted: c.ticketsOpened / 20 / 0.8,
          supporters: c.supporters,
          wait: c.supportWait,
        }),
      );
    const year = grown(1).slice(13, 52);
    for (const { supporters, wanted, load } of year) {
      expect(supporters).toBeLessThan(wanted);
      expect(load).toBeGreaterThan(0.8);
    }
    expect(Math.max(...grown(1).map(({ supporters }) => supporters))).toBeLessThanOrEqual(100);
    const short = grown(0.05).at(-1)!;
    expect(short.supporters).toBeCloseTo(5, 4);
    expect(short.load).toBeGreaterThan(1);
  });

  it('cut, it is the first edition’s: a share of the others always answers, and below capacity nobody waits', () => {
    const cut = first(
      {
        company: { arr: 6, others: 45, tickets: 0 },
        levers: { supportShare: 0.2 },
        mechanisms: { supportQueue: false },
        coefficients: { ticketsPerAgent: 20, ticketRate: 6, ticketDebt: 0 },
      },
      (c) => ({ load: c.supportLoad, wait: c.supportWait }),
    );
    expect(cut).toEqual({ load: 36 / 180, wait: 0 });
  });
});

it('with all five cut nothing of them is left', () => {
  const mechanisms = { market: false, shape: false, givingUp: false, unevenRounds: false, supportQueue: false };
  const last = weeks({ ...QUIET, horizon: 104, mechanisms }, (c) => c).at(-1)!;
  expect(last.marketLeft).toBe(1);
  expect(last.othersPerEngineer).toBe(45 / 40);
  expect(last.giveUpClock).toBe(0);
});
