import { DEATHS, type Fate, type Summary } from '@paydown/engine/internal';
import { describe, expect, test } from 'vitest';
import { runFindings } from '../src/answers/run/findings.js';
import { CHARTS } from '../src/answers/run/charts/index.js';
import { activityShares } from '../src/answers/run/charts/weeks.js';
import { effortOf, flatFan, makeSummary } from './fixture.js';

const usual = makeSummary();
const weeks = usual.weeks.length;
const drawn = (name: string, summary: Summary) => CHARTS.find((chart) => chart.name === name)!.draw(summary);
const title = (name: string, summary: Summary): string => drawn(name, summary).title;

/** 10,000 futures of which these shares have met their fate, growing evenly from nothing. */
function fates(shares: Partial<Record<Fate, number>>): Summary {
  const grown = (share: number) => usual.weeks.map((_, i) => (share * i) / (weeks - 1));
  const ended = Object.values(shares).reduce((sum, share) => sum + share, 0);
  const all = Object.fromEntries(['acquired', ...DEATHS].map((fate) => [fate, grown(shares[fate as Fate] ?? 0)]));
  return {
    ...usual,
    runs: 10_000,
    fates: { ...all, alive: grown(ended).map((share) => 1 - share) } as unknown as Summary['fates'],
  };
}

function outcomes(summary: Summary, changes: Partial<Summary['outcomes']>): Summary {
  const all = { ...summary.outcomes, ...changes };
  return { ...summary, outcomes: all, effort: effortOf(all) };
}

/** A fan whose values move evenly from one set to another. */
function moving(from: readonly number[], to: readonly number[], error = 0) {
  const fan = flatFan(usual, from, error);
  const move = (i: number) => usual.weeks.map((_, week) => from[i]! + ((to[i]! - from[i]!) * week) / (weeks - 1));
  return {
    ...fan,
    quantiles: { 5: move(0), 10: move(1), 25: move(2), 50: move(3), 75: move(4), 90: move(5), 95: move(6) },
  };
}

describe('revenue', () => {
  const arr = flatFan(usual, [0, 0, 6, 14.36, 20, 38, 50], 0.1);

  test('the median, and when half of the dead are gone', () => {
    expect(title('arr', outcomes(fates({ spending: 0.13 }), { arr }))).toBe(
      'Half of the companies are above $14M of yearly revenue in December 2031; 13% have run out of money, half of them by mid-2029',
    );
  });

  test('fewer than one in twenty', () => {
    expect(title('arr', outcomes(fates({ debt: 0.03 }), { arr }))).toMatch(/; 3% have run out of money by then$/);
    expect(title('arr', outcomes(fates({}), { arr }))).toMatch(/; none of 10,000 runs out of money$/);
  });

  test('more than half are gone', () => {
    expect(title('arr', outcomes(fates({ debt: 0.6 }), { arr: flatFan(usual, [0, 0, 0, 0, 3, 9, 12]) }))).toBe(
      'More than half of the companies have no revenue in December 2031; 60% have run out of money, half of them by July 2029',
    );
  });

  test('never more digits than the Monte Carlo error allows', () => {
    expect(title('arr', outcomes(fates({}), { arr: flatFan(usual, [0, 0, 6, 14.36, 20, 38, 50], 6) }))).toContain(
      'above $14M',
    );
    expect(title('arr', outcomes(fates({}), { arr: flatFan(usual, [0, 0, 6, 14.36, 20, 38, 50], 12) }))).toContain(
      'above $10M',
    );
  });
});

describe('survival', () => {
  test('how many, of what, and who was bought', () => {
    expect(title('survival', fates({ spending: 0.05, debt: 0.17, acquired: 0.081 }))).toBe(
      '22% of the companies run out of money by December 2031, most often stalled by debt; 8.1% are acquired',
    );
  });

  test('some are given up, who need not be out of money', () => {
    const some = fates({ debt: 0.17, givenUp: 0.05 });
    expect(title('survival', some)).toMatch(/^22% of the companies run out of money or give up by December 2031/);
    expect(drawn('weeks', some).subtitle).toContain(
      '(by the end 22% have run out of money or given up and work no more)',
    );
    expect(title('arr', outcomes(some, {}))).toMatch(/; 22% have run out of money or given up, half of them by/);
    expect(runFindings(some).paragraphs.deaths.text).toMatch(/^22% of the companies run out of money or give up: /);
  });

  test('two causes that chance could swap are both named', () => {
    expect(title('survival', fates({ winter: 0.1, debt: 0.102 }))).toMatch(
      /most often stalled by debt or in a funding winter$/,
    );
  });

  test('one cause only, and none', () => {
    expect(title('survival', fates({ fit: 0.1 }))).toMatch(/^10% .*, all with a product that fits too weakly$/);
    expect(title('survival', fates({}))).toBe('None of 10,000 companies runs out of money by December 2031');
  });
});

describe('debt', () => {
  const velocity = moving([0, 0, 0, 0.77, 0, 0, 0], [0, 0, 0, 0.651, 0, 0, 0], 0.001);

  test('rises, falls, or stays within the error', () => {
    const from = [0.1, 0.1, 0.12, 0.15, 0.2, 0.2, 0.3];
    const to = [0.1, 0.1, 0.2, 0.244, 0.3, 0.4, 0.5];
    expect(title('debt', outcomes(usual, { velocity, debtRatio: moving(from, to, 0.001) }))).toBe(
      'At the median, debt grows from 15% to 24% of the product and velocity falls from 77% to 65% by December 2031',
    );
    expect(title('debt', outcomes(usual, { velocity, debtRatio: moving(to, from, 0.001) }))).toContain(
      'debt falls from 24% to 15%',
    );
    expect(title('debt', outcomes(usual, { velocity, debtRatio: moving(from, to, 0.1) }))).toContain(
      'debt stays near 20%',
    );
  });
});

describe('where many have died', () => {
  const summary = fates({ fit: 0.55, debt: 0.061 });
  test('a median of all companies says that it counts the dead, and as what', () => {
    const velocity = moving([0, 0, 0, 0.91, 0, 0, 0], [0, 0, 0, 0, 0, 0.5, 0.6], 0.001);
    expect(title('debt', outcomes(summary, { velocity }))).toMatch(
      /velocity falls from 91% to 0% by December 2031; the 61% out of money count with velocity 0%$/,
    );
    expect(title('people', summary)).toMatch(/; the 61% out of money count as 0$/);
    expect(title('operations', summary)).toMatch(/; the 61% out of money count with their last values$/);
  });

  test('the weeks worked say how many work no more', () =>
    expect(CHARTS.find(({ name }) => name === 'weeks')!.draw(summary).subtitle).toContain(
      'by the end 61% have run out of money and work no more',
    ));
});

describe('too few futures', () => {
  const unknown = (summary: Summary): Summary => ({
    ...outcomes(
      summary,
      Object.fromEntries(
        Object.keys(summary.outcomes).map((name) => [name, flatFan(summary, Array<number>(7).fill(NaN), NaN)]),
      ),
    ),
    scenario: { ...summary.scenario, runs: 3 },
    runs: 3,
  });
  test('are told, and no number is made up', () => {
    const few = unknown(usual);
    expect(title('arr', few)).toMatch(/^3 futures are too few to say where the middle company ends; /);
    for (const name of ['debt', 'outcomes', 'people', 'operations'])
      expect(title(name, few)).toMatch(/^3 futures are too few to say /);
    for (const { draw } of CHARTS) {
      const { title, subtitle, description } = draw(few);
      expect(`${title} ${subtitle} ${description}`).not.toMatch(/NaN|undefined|Infinity/);
    }
    expect(CHARTS[0]!.draw(few).subtitle).toContain('Too few futures for a median and bands.');
  });

  test('for the outer bands draw the inner ones', () => {
    const arr = flatFan(usual, [NaN, 1, 2, 3, 4, 5, NaN]);
    const { subtitle, spec } = CHARTS[0]!.draw(outcomes(usual, { arr }));
    expect(subtitle).toContain('band: middle half (too few futures for P5–P95)');
    expect(JSON.stringify(spec)).not.toMatch(/"p95"|NaN/);
  });
});

describe('the engineers’ weeks', () => {
  const each = flatFan(usual, [0, 0, 0, 1, 0, 0, 0], 0.001);
  const equal = Object.fromEntries(Object.keys(activityShares(usual)).map((name) => [name, each]));

  test('shares of the total, of all futures', () => {
    const summary = outcomes(usual, { ...equal, features: flatFan(usual, [0, 0, 0, 3, 0, 0, 0], 0.001) });
    expect(title('weeks', summary)).toBe(
      'Over 5 years, 25% of the engineers’ weeks move the product; debt and incidents take 25%',
    );
    expect(summary.effort.features.whole.value).toBeCloseTo(0.25, 12);
  });

  test('add up to 100% in every week', () => {
    const shares = Object.values(activityShares(usual));
    usual.weeks.forEach((_, i) => expect(shares.reduce((sum, share) => sum + share[i]!.value, 0)).toBeCloseTo(1, 12));
  });
});

describe('the ends', () => {
  const arr = flatFan(usual, [0, 0, 6, 14, 20, 38, 50], 0.1);

  test('the top tenth, the middle, and nothing', () => {
    const final = { arr: [...Array<number>(230).fill(0), ...Array<number>(770).fill(14)], delivered: [] };
    expect(title('outcomes', { ...outcomes(usual, { arr }), runs: 10_000, final })).toBe(
      'By December 2031, one future in ten ends above $38M, half end below $14M and 23% with nothing',
    );
  });

  test('nobody ends with nothing', () => {
    const final = { arr: Array<number>(1000).fill(14), delivered: [] };
    expect(title('outcomes', { ...outcomes(usual, { arr }), final })).toBe(
      'By December 2031, one future in ten ends above $38M and half end below $14M; none ends with nothing',
    );
  });
});

test('people: the course of headcount and the year with the most newcomers', () => {
  const newcomers = {
    ...flatFan(usual, [0, 0, 0, 0.3, 0, 0, 0]),
    quantiles: {
      ...flatFan(usual, [0, 0, 0, 0, 0, 0, 0]).quantiles,
      50: usual.weeks.map((week) => (week === 52 ? 0.447 : 0.3)),
    },
  };
  const headcount = moving([0, 0, 0, 85, 0, 0, 0], [0, 0, 0, 178, 0, 0, 0], 1);
  expect(title('people', outcomes(usual, { newcomers, headcount }))).toBe(
    'Median headcount grows from 85 to 180 by December 2031; the median share of engineers with under a year peaks at 45% in 2028',
  );
});

test('operations: incidents, and the wait in the slowest tenth', () => {
  const incidents = moving([0, 0, 0, 25, 0, 0, 0], [0, 0, 0, 71, 0, 0, 0], 1);
  expect(
    title('operations', outcomes(usual, { incidents, supportWait: flatFan(usual, [0, 0, 0, 1, 2, 2.84, 3]) })),
  ).toBe(
    'The median number of incidents grows from 25 to 71 a year by December 2031; in the slowest tenth customers wait 2.8 weeks or more for an answer',
  );
});

describe('the answer', () => {
  test('names every cause of death with its share', () => {
    expect(runFindings(fates({ spending: 0.05, debt: 0.17, acquired: 0.08 })).paragraphs.deaths.text).toBe(
      '22% of the companies run out of money: stalled by debt 17% and spent faster than it grew 5%. 8% are acquired.',
    );
  });

  test('the bad tenth is the low end of revenue and the high end of debt', () => {
    const rows = runFindings(
      outcomes(usual, { arr: flatFan(usual, [1, 2, 3, 4, 5, 6, 7]), debtRatio: flatFan(usual, [1, 2, 3, 4, 5, 6, 7]) }),
    ).rows;
    const of = (label: string) => rows.find((row) => row.label === label)!;
    expect([of('Yearly revenue').bad.value, of('Yearly revenue').good.value]).toEqual([2, 6]);
    expect([of('Debt to product').bad.value, of('Debt to product').good.value]).toEqual([6, 2]);
  });

  test('tells ignorance from luck where it was asked', () => {
    const half = { value: 0.5, error: 0.02 };
    const split = (value: number) => ({
      coefficients: { value, error: 0.031 },
      luck: { value: 1 - value, error: 0.031 },
    });
    const uncertainty = {
      worlds: 256,
      futuresPerWorld: 4,
      revenue: split(0.7123),
      revenueInDollars: split(0.5),
      survival: { coefficients: half, luck: half },
    };
    expect(runFindings(usual).spread).toBeNull();
    expect(runFindings({ ...usual, uncertainty }).spread).toBe(
      'Of the spread in revenue, 71 ± 3% is that we do not know the coefficients and 29% is luck; in who runs out of money, 50 ± 2% and 50%.',
    );
    const nobody = { value: NaN, error: NaN };
    expect(
      runFindings({ ...usual, uncertainty: { ...uncertainty, survival: { coefficients: nobody, luck: nobody } } })
        .spread,
    ).toMatch(/29% is luck\.$/);
  });
});
