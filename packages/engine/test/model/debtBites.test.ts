import { LEVERS } from '@paydown/engine/internal';
import { describe, expect, it } from 'vitest';
import type { Company } from '../../src/company/company.js';
import { first, weeks } from './live.js';
import type { Changes } from './scenario.js';

describe('debt slows those who do not carry the code in their heads', () => {
  const velocity = (headroom: number, changes: Changes = {}) =>
    first(
      {
        ...changes,
        company: { engineers: 40, skillGap: 0, product: 1600, zombies: 400, debtRatio: 0.5, ...changes.company },
        coefficients: { drag: 3, headroom },
      },
      (c) => c.velocity,
    );

  it('not at all as headroom goes to infinity, and fully without headroom, which is the first edition', () => {
    expect(velocity(1e12)).toBeCloseTo(1, 9);
    expect(velocity(0)).toBeCloseTo(1 / (1 + 3 * 0.5), 12);
    expect(velocity(40, { mechanisms: { familiarity: false } })).toBe(velocity(0));
  });

  it('by half where people carry as much as there is: 2,000 person-weeks, 50 each', () => {
    expect(velocity(50)).toBeCloseTo(1 / (1 + 3 * 0.5 * 0.5), 12);
  });

  it('newcomers carry nothing, and without debt nobody is slowed', () => {
    expect(velocity(50, { company: { skillGap: 40 } })).toBe(velocity(0));
    expect(velocity(50, { company: { debtRatio: 0 } })).toBe(1);
  });
});

describe('upkeep grows with the product and its debt, and what is not done is borrowed', () => {
  const SIZE = { product: 1600, zombies: 400, debtRatio: 0.5, unplanned: 0 };
  const coefficients = { upkeep: 0.13, upkeepDebt: 2, upkeepCap: 0.6 };

  it('is the upkeep of a product without debt, and as much more as its debt says', () => {
    const work = (changes: Changes) => first({ ...changes, company: SIZE }, (c) => c.upkeepWork);
    expect(work({ coefficients })).toBeCloseTo((0.13 / 52) * 2000 * (1 + 2 * 0.5), 12);
    expect(work({ coefficients, mechanisms: { upkeepOfDebt: false } })).toBeCloseTo((0.13 / 52) * 2000, 12);
  });

  it('what is done and what is neglected are what was wanted, every week; the neglected part is debt', () => {
    const overrun: Changes = {
      horizon: 104,
      company: { ...SIZE, product: 60_000, zombies: 0 },
      levers: { audit: 0 },
      policy: { policy: 'fixed', settings: { share: 0 } },
      coefficients: { ...coefficients, shortcuts: 0, contagion: 0, bitRot: 0, codeRemoval: 0 },
    };
    const seen = weeks(overrun, (c) => ({
      wanted: (0.13 / 52) * (c.product + c.zombies + 2 * c.debt),
      done: c.upkeepWork,
      neglected: c.neglected,
      borrowed: c.borrowed,
      cap: 0.6 * (c.capacity - c.fireWork),
    }));
    for (const { wanted, done, neglected, borrowed, cap } of seen) {
      expect(done).toBeCloseTo(cap, 9);
      expect((done + neglected) / wanted).toBeCloseTo(1, 12);
      expect(borrowed).toBeCloseTo(neglected, 9);
      expect(neglected).toBeGreaterThan(0);
    }
    const debt = (changes: Changes) => weeks({ ...overrun, ...changes }, (c) => c.debt);
    const [grows, stays] = [debt({}), debt({ mechanisms: { upkeepOfDebt: false } })];
    expect(grows.at(-1)!).toBeGreaterThan(grows[0]! * 1.2);
    for (const value of stays) expect(value).toBeCloseTo(stays[0]!, 6);
  });

  it('is all done, and nothing borrowed, where there are people enough', () => {
    expect(first({ company: SIZE, coefficients }, (c) => c.neglected)).toBe(0);
  });
});

describe('debt is paid worst first, and nobody pays what is not there', () => {
  const CALM = { levers: { discipline: 1 } } satisfies Changes;
  const paying = (debtRatio: number, share: number, easyDebt: number, see: (c: Company) => number) =>
    first(
      {
        ...CALM,
        company: { debtRatio, product: 1600, zombies: 400 },
        policy: { policy: 'fixed', settings: { share } },
        coefficients: { repayEfficiency: 0.8, repaymentDrag: 0, easyDebt },
      },
      see,
    );

  it('a week puts right half of it at the debt that is called easy, and all of it without that', () => {
    expect(paying(0.06, 0.1, 0.06, (c) => c.repaymentRate)).toBeCloseTo(0.4, 12);
    expect(paying(0.06, 0.1, 0, (c) => c.repaymentRate)).toBeCloseTo(0.8, 12);
    expect(paying(1e6, 0.1, 0.06, (c) => c.repaymentRate)).toBeCloseTo(0.8, 6);
  });

  it('without debt no week goes to debt, and all of them to features', () => {
    expect(paying(0, 1, 0.06, (c) => c.repaymentWork)).toBe(0);
    expect(paying(0, 1, 0.06, (c) => c.featureWork + c.interestWork)).toBeGreaterThan(0);
    expect(paying(0, 1, 0, (c) => c.repaymentWork)).toBe(0);
  });

  it('the share is a ceiling: it is spent while there is debt enough, and what finds none builds features', () => {
    expect(paying(0.5, 0.3, 0.06, (c) => c.repaymentWork / c.budget)).toBeCloseTo(0.3, 12);
    const spent = weeks(
      {
        ...CALM,
        horizon: 260,
        policy: { policy: 'fixed', settings: { share: 1 } },
        coefficients: { easyDebt: 0, shortcuts: 0.1, contagion: 0, bitRot: 0.02 },
      },
      (c) => ({
        share: c.repaymentWork / c.budget,
        features: c.features,
        left: c.debt - c.repaid - c.retired + c.borrowed,
      }),
    ).at(-1)!;
    expect(spent.share).toBeLessThan(0.5);
    expect(spent.features).toBeGreaterThan(0);
    expect(spent.left).toBeGreaterThanOrEqual(0);
  });

  it('repayment stops: a debt that nothing feeds is never paid back completely, worst first', () => {
    const debts = weeks(
      {
        ...CALM,
        horizon: 520,
        policy: { policy: 'fixed', settings: { share: 0.2 } },
        coefficients: { easyDebt: 0.06, shortcuts: 0, contagion: 0, bitRot: 0, neglect: 0, newcomerShortcuts: 0 },
      },
      (c) => ({ debt: c.debt, share: c.debtShare }),
    );
    for (let week = 1; week < debts.length; week++) expect(debts[week]!.debt).toBeLessThan(debts[week - 1]!.debt);
    expect(debts.at(-1)!.debt).toBeGreaterThan(0);
  });
});

describe('haste buys speed with debt', () => {
  const hurried = (changes: Changes) =>
    first(changes, ({ haste, pace, carelessness }) => ({ haste, pace, carelessness }));
  const coefficients = { hasteSpeed: 0.2, hasteDebt: 1 };

  it('at its default and without pressure it changes nothing, whatever it costs or brings', () => {
    for (const hasteSpeed of [0, 0.2, 5])
      expect(hurried({ company: { pressure: 0 }, coefficients: { hasteSpeed, hasteDebt: 3 } })).toEqual({
        haste: LEVERS.haste.default,
        pace: 1,
        carelessness: 1,
      });
  });

  it('all corners cut against none: as much faster and as much more debt as the coefficients say', () => {
    const [careful, all] = [0, 1].map((haste) => hurried({ levers: { haste, discipline: 1 }, coefficients }));
    expect(all!.pace / careful!.pace).toBeCloseTo(1.2, 12);
    expect(all!.carelessness / careful!.carelessness).toBeCloseTo(2, 12);
  });

  it('pressure makes haste where discipline does not hold', () => {
    const at = (discipline: number, pressure: number) =>
      hurried({ company: { pressure }, levers: { discipline, haste: 0.3 }, coefficients }).haste;
    expect(at(0, 1)).toBeCloseTo(1, 12);
    expect(at(0.5, 1)).toBeCloseTo(0.3 + 0.7 * 0.5, 12);
    expect(at(1, 1)).toBeCloseTo(0.3, 12);
  });

  it('cut, it does nothing; the engineers’ weeks are spent as ever', () => {
    expect(hurried({ levers: { haste: 1 }, coefficients, mechanisms: { haste: false } })).toMatchObject({
      pace: 1,
      carelessness: 1,
    });
    const spent = first({ levers: { haste: 1 }, coefficients: { hasteSpeed: 2 } }, (c) => ({
      output: c.features,
      work: c.featureWork,
      pace: c.pace,
    }));
    expect(spent.output).toBeCloseTo(spent.work * spent.pace, 9);
  });
});
