import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessCase } from '../../src/questions/case/index.js';
import type { CaseDraws } from '../../src/questions/case/draws.js';
import { investIn } from '../../src/questions/case/flows.js';
import { readCase, type BusinessCase } from '../../src/questions/case/read.js';
import { formatFault } from '../../src/scenario/fault.js';
import { shipped } from '../scenario/source.js';

const set = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([path, text]) => ({ path, text, origin: `--${path} ${text}` }));
const PLAIN = {
  loss: '$52k per week',
  saves: '50%',
  effort: '8 person-weeks',
  overrun: 'none',
  team: '2',
  running: '0',
  discount: '0%',
  runs: '200',
  horizon: '1 year',
};

function caseOf(changes: Readonly<Record<string, string>> = {}, path: string | null = null): BusinessCase {
  const reading = readCase(path, shipped, set(path === null ? { ...PLAIN, ...changes } : changes));
  if (reading.case === null) throw new Error(reading.faults.map(formatFault).join('\n'));
  return reading.case;
}
const faultsOf = (values: Readonly<Record<string, string>>, path: string | null = null) =>
  readCase(path, shipped, set(values)).faults.map(formatFault);

describe('a business case', () => {
  it('gives what arithmetic gives where nothing is uncertain but what an engineer costs', async () => {
    const given = caseOf({ price: '$26k' });
    const certain = {
      ...given,
      scenario: {
        ...given.scenario,
        coefficients: { ...given.scenario.coefficients, engineerCost: { shape: 'constant', value: 0.004 } },
      },
    } as BusinessCase;
    const answer = await businessCase(certain);
    // 4 weeks of two engineers at $4k a week and $26k bought, $58k in all; then 48 weeks of $26k.
    expect(answer.spent.p50.value).toBeCloseTo(0.058, 12);
    expect(answer.value.p50.value).toBeCloseTo(48 * 0.026 - 0.058, 12);
    expect(answer.value.mean.error).toBeCloseTo(0, 12);
    expect(answer.payback.p50!.value).toBeCloseTo(4 + 58 / 26, 12);
    expect(answer.payback.share.value).toBe(1);
    expect(answer.waiting!.value).toBeCloseTo((0.026 * 52) / 12, 12);
    expect(answer.breakEven!.value).toBeCloseTo(0.058 / (48 * 0.052), 12);
    expect(answer.net.quantiles[50][0]).toBe(0);
    expect(answer.net.quantiles[50].at(-1)).toBeCloseTo(answer.value.p50.value, 6);
  });

  it('discounts by the year', async () => {
    const [plain, dear] = await Promise.all([
      businessCase(caseOf({ horizon: '3 years' })),
      businessCase(caseOf({ horizon: '3 years', discount: '20% per year' })),
    ]);
    expect(dear.value.p50.value).toBeLessThan(plain.value.p50.value);
    expect(dear.value.p50.value).toBeGreaterThan(plain.value.p50.value / 1.728);
  });

  it('says never where nothing is saved, and then waiting saves what is not spent', async () => {
    const answer = await businessCase(caseOf({ saves: '0%', discount: '10%' }));
    expect(answer.payback).toMatchObject({ share: { value: 0 }, p10: null, p50: null, p90: null });
    expect(answer.value.p90.value).toBeLessThan(0);
    expect(answer.waiting!.high).toBeLessThan(0);
    // What would have to end of the loss does not depend on how much does.
    expect(answer.breakEven!.value).toBeCloseTo((await businessCase(caseOf({ discount: '10%' }))).breakEven!.value, 12);
  });

  it('says what the same weeks would change if they were given to debt, door by door; nothing of it outside a company', async () => {
    const inside = await businessCase(caseOf({ runs: '150' }, 'scenarios/cases/sales-tools.yaml'));
    const { weeks, doors } = inside.debtInstead!;
    expect(weeks).toBe(Math.round(inside.effort.p50.value / inside.case.team));
    const { whole, beside, through, together } = doors.outcomes.arr;
    const parts = Object.values(through).reduce((sum, { value }) => sum + value, beside.value + together.value);
    expect(parts).toBeCloseTo(whole.value, 9);
    expect(through.speed.value).toBeGreaterThan(0);
    expect(beside.value).toBeLessThan(0);
    expect((await businessCase(caseOf())).debtInstead).toBeNull();
  });

  it('adds those weeks to what is paid anyway: the usual share, where a fixed one is not said', async () => {
    const given = caseOf({ runs: '60' }, 'scenarios/cases/sales-tools.yaml');
    const paying = (settings: { readonly share?: number }) =>
      businessCase({ ...given, scenario: { ...given.scenario, policy: { policy: 'fixed', settings } } });
    const [unsaid, said] = await Promise.all([paying({}), paying({ share: 0.2 })]);
    expect(unsaid.debtInstead).toEqual(said.debtInstead);
  });

  it('breaks even on average over all futures, also those in which nothing is saved', async () => {
    const given = caseOf();
    const half = {
      ...given,
      beliefs: { ...given.beliefs, saves: { shape: 'observed', values: [0, 0, 0, 0.5] } },
    } as BusinessCase;
    const [always, sometimes] = await Promise.all([businessCase(given), businessCase(half)]);
    expect(sometimes.payback.share.value).toBeLessThan(0.7);
    expect(sometimes.breakEven!.value).toBeCloseTo(always.breakEven!.value, 12);
  });

  it('pays back at once where the first week gains more than it costs, also after a wait', async () => {
    const answer = await businessCase(caseOf({ loss: '10 person-weeks per week', effort: '1 person-week' }));
    expect(answer.worthIt.value).toBe(1);
    expect(answer.payback).toMatchObject({
      share: { value: 1 },
      p10: { value: 0 },
      p50: { value: 0 },
      p90: { value: 0 },
    });
    expect(answer.paybackMonths[0]!.value).toBe(1);
    for (const { paysBack } of answer.delays) expect(paysBack.value).toBe(1);
  });

  it('has not paid back where what was gained is lost again', async () => {
    const answer = await businessCase(
      caseOf({ loss: '$160k per month', grows: '-70% per year', running: '$20k per month', horizon: '6 years' }),
    );
    expect(Math.max(...answer.net.quantiles[50])).toBeGreaterThan(0);
    expect(answer.worthIt.value).toBe(0);
    expect(answer.payback).toMatchObject({ share: { value: 0 }, p50: null });
    for (const { paysBack } of answer.delays) expect(paysBack.value).toBe(0);
  });

  it('pays back exactly where it ends ahead, at the last crossing of its course', () => {
    // In eighths, so that sums are exact.
    const eighths = (most: number) => fc.integer({ min: 0, max: 8 * most }).map((n) => n / 8);
    const amount = eighths(3);
    fc.assert(
      fc.property(
        fc.record({
          loss: amount,
          saves: eighths(1),
          effort: amount,
          running: amount,
          price: amount,
          builder: fc.constant(1),
          overrun: fc.constant(1),
          wage: fc.constant(1),
          grows: fc.constant(0),
        }),
        fc.array(amount, { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 0, max: 11 }),
        (values, sizes, lives, start) => {
          const horizon = sizes.length;
          const draws = Object.fromEntries(
            Object.entries(values).map(([name, value]) => [name, Float64Array.of(value)]),
          ) as CaseDraws;
          const net = new Float64Array(horizon + 1);
          const out = { value: 0, spent: 0, whole: 0, payback: NaN, effort: 0, back: 0 };
          investIn(
            draws,
            0,
            { sizes: Float64Array.from(sizes), lives },
            start,
            { team: 1, horizon, inTime: false, discount: new Float64Array(horizon).fill(1) },
            out,
            net,
          );
          expect(out.value).toBeCloseTo(values.saves * out.whole - out.spent, 9);
          if (out.value !== 0) expect(Number.isNaN(out.payback)).toBe(out.value < 0);
          if (Number.isNaN(out.payback)) return;
          const [before, after] = [start + Math.floor(out.payback), start + Math.ceil(out.payback)];
          expect(net.subarray(after).every((each) => each >= 0)).toBe(true);
          if (after > before) expect(net[before]).toBeLessThan(0);
          expect(out.payback >= 0 && after <= horizon).toBe(true);
        },
      ),
    );
  });

  it('gives a tenth of the futures below P10 of an input, and the same futures for the same seed', async () => {
    const answer = await businessCase(caseOf({ loss: '$10k to $40k per month', runs: '4000' }));
    const loss = answer.drivers.find(({ name }) => name === 'loss')!;
    // In $M a week; the standard error of a sample P10 of 4,000 is below 2%, and 5 of them are allowed (false alarm under 1e-6).
    expect(loss.p10 * (52 / 12)).toBeCloseTo(0.01, 3);
    expect(loss.p90 * (52 / 12)).toBeCloseTo(0.04, 2);
    expect(loss.correlation).toBeGreaterThan(0.9);
    expect(loss.highest!.low).toBeGreaterThan(loss.lowest!.high);
    expect(await businessCase(caseOf({ loss: '$10k to $40k per month', runs: '4000' }))).toEqual(answer);
  });

  it('moves no other draw when one belief changes', async () => {
    const of = async (saves: string) =>
      (await businessCase(caseOf({ loss: '$10k to $40k per month', effort: '5 to 20 person-weeks', saves }))).drivers;
    const [one, other] = await Promise.all([of('30% to 60%'), of('35%')]);
    for (const name of ['loss', 'effort', 'builder'])
      expect(other.find((each) => each.name === name)!.p50).toBe(one.find((each) => each.name === name)!.p50);
  });

  it('inside a company grows with those who lose and ends when it dies', async () => {
    const inside = caseOf({ runs: '128', horizon: '2 years' }, 'scenarios/cases/sales-tools.yaml');
    const answer = await businessCase(inside);
    expect(answer.case.inside).toBe(true);
    expect(answer.dead!.value).toBeGreaterThanOrEqual(0);
    expect(answer.drivers.find(({ name }) => name === 'company')!.p50).toBeGreaterThan(1);
    const doomed = { ...inside, scenario: { ...inside.scenario, company: { ...inside.scenario.company, cash: 0.5 } } };
    const dying = await businessCase(doomed);
    expect(dying.dead!.value).toBeGreaterThan(0.8);
    expect(dying.payback.share.value).toBeLessThan(answer.payback.share.value / 2);
    expect(JSON.parse(JSON.stringify(dying))).toMatchObject({ runs: 128 });
  });

  it('uses the coefficients that the runs have in the scenario', async () => {
    const inside = caseOf({ runs: '64' }, 'scenarios/cases/sales-tools.yaml');
    const answer = await businessCase({ ...inside, who: 'engineers' });
    const [wage, builder] = (['wage', 'builder'] as const).map((name) =>
      answer.drivers.find((each) => each.name === name)!,
    );
    expect(wage!.p50).toBe(builder!.p50);
  });
});

describe('what a person writes', () => {
  it('is told everything that is wrong at once, with what was meant', () => {
    expect(faultsOf({ loss: '6 foo', saves: '40% to 130%', whos: 'sales' })).toEqual([
      '--loss 6 foo: loss: “6 foo” is not an effort per time. Write for example 6 person-weeks per week.',
      '--saves 40% to 130%: saves: “130%” is out of range: it must be from 0% to 100%.',
      '--whos sales: whos is not a key. Did you mean who?',
      'The case: effort is missing: it takes a number, a range such as 8 to 24 weeks, a list or a map with a shape.',
    ]);
    expect(faultsOf({ ...PLAIN, who: 'seles' })).toEqual([
      '--who seles: who: “seles” is nobody that a case knows. Did you mean sales?',
    ]);
    expect(faultsOf({ ...PLAIN, start: 'month 40' })).toEqual([
      '--start month 40: start is not within the horizon of 1 year.',
    ]);
    expect(faultsOf({ ...PLAIN, loss: '6 person-weeks' })[0]).toContain('does not say per what');
  });

  it.each([
    ['6 people', 6],
    ['80 hours per week', 2],
    ['2 person-months per quarter', 2 / 3],
    ['6 person-weeks a week', 6],
  ])('%s is so many person-weeks a week', (loss, weeks) => {
    const belief = caseOf({ loss }).beliefs.loss!;
    expect(belief).toMatchObject({ shape: 'constant' });
    expect((belief as { value: number }).value).toBeCloseTo(weeks, 12);
  });
});
