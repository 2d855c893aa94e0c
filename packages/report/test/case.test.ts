import { describe, expect, test } from 'vitest';
import { view } from '../src/answers/case/document.js';
import { caseFinding, driversFinding } from '../src/answers/case/words.js';
import { DESK, PHONE, SLIDE } from '../src/base/chart.js';
import { caseNetChart } from '../src/answers/case/charts.js';
import { chartCsv } from '../src/drawing/tables.js';
import { bounded, driver, makeCase, weeks } from './caseFixture.js';
import { expectGolden } from './golden.js';
import { expectClean } from './texts.js';

describe('the first sentence', () => {
  test('says when it pays back, how likely, what waiting costs and what it is worth', () => {
    expect(caseFinding(makeCase())).toBe(
      'Pays back after 10 months (5 to 21 in the middle 80%); 90% of the futures pay back within 2 years; each month of waiting costs $30k; worth $400k ($0 to $850k)',
    );
  });

  test('says plainly when it does not pay', () => {
    expect(caseFinding(makeCase({ value: -0.1, pays: 0.31, waiting: -0.004 }))).toBe(
      'Does not pay in most futures: only 31% pay back within 2 years; the middle future ends $100k behind ($500k behind to $350k ahead in the middle 80%); each month of waiting saves $4k',
    );
    expect(caseFinding(makeCase({ value: -0.01, pays: 0.48, waiting: 0.0098 }))).toMatch(
      /^Does not pay in most futures: .*; on average it is worth \$20k, as a few futures gain much; that average loses \$9\.8k with each month of waiting$/,
    );
    expect(caseFinding(makeCase({ value: -0.1, pays: 0.48, waiting: 0.0098 }))).toMatch(
      /; waiting makes it worse, by \$9\.8k a month on average$/,
    );
  });

  test('says at once where it is never behind', () => {
    const now = { value: 0, error: 0 };
    const { payback } = makeCase();
    const quick = (p90: typeof now) => makeCase({ changes: { payback: { ...payback, p10: now, p50: now, p90 } } });
    expect(caseFinding(quick(now))).toMatch(/^Pays back at once \(at once in the middle 80%\); 90% of/);
    expect(caseFinding(quick({ value: 3, error: 0 }))).toMatch(
      /^Pays back at once \(at once to 3 weeks in the middle 80%\)/,
    );
    expect(view.terminal(quick(now), { colour: false, width: 80 })).toMatch(
      /^Pays back after +at once +at once +at once$/m,
    );
    expect(view.charts(quick(now)).map(({ title }) => title)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^The middle future has paid for the work as soon as it starts, and is/),
        '90% of the futures pay back within 2 years, half of all at once',
      ]) as string[],
    );
  });

  test('claims neither where chance could decide', () => {
    expect(caseFinding(makeCase({ value: 0.01, pays: 0.501 }))).toMatch(/^May or may not pay: 50% of the futures/);
    expect(caseFinding(makeCase({ value: -0.05, pays: 0.6 }))).toMatch(/^May or may not pay: /);
    expect(caseFinding(makeCase({ changes: { waiting: bounded(0.001, 0.002) } }))).toContain(
      'waiting changes nothing that these futures can tell',
    );
    expect(driversFinding(makeCase({ changes: { drivers: [driver('loss', 'factor', [1, 2, 3], 0.1, 0.101)] } }))).toBe(
      'Nothing that is uncertain here moves the value by more than chance',
    );
  });
});

describe('in a terminal', () => {
  test.each([60, 80, 100])('of %i columns no line is longer', (width) => {
    const text = view.terminal(makeCase(), { colour: false, width });
    expect(Math.max(...text.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(width);
    expect(text).toMatch(/^Worth, saved less spent +\$0 +\$400k +\$850k$/m);
    expect(text).toMatch(/^Loss today +\$170k +\$690k +█/m);
    expect(text).toMatch(/^Overrun of the plan +\$560k +\$100k +░/m);
  });
});

describe('the charts', () => {
  test('are specified as before', async () => {
    for (const chart of view.charts(makeCase())) await expectGolden(chart.name, chart.spec);
  });

  test.each([
    ['pays', makeCase()],
    ['does not', makeCase({ value: -0.3, pays: 0.1 })],
    ['nobody', makeCase({ pays: 0, changes: { drivers: [], waiting: null, breakEven: null } })],
  ])('of a case that %s are drawn on every sheet', async (_, answer) => {
    for (const frame of [SLIDE, DESK, PHONE]) for (const chart of view.charts(answer, frame)) await expectClean(chart);
  });

  test('come with all their numbers', () => {
    const [net, payback, drivers] = view.charts(makeCase()).map((chart) => chartCsv(chart).trimEnd().split('\r\n'));
    expect(net).toHaveLength(1 + weeks.length);
    expect(payback!.at(-1)).toMatch(/^never,never,0\.\d+,/);
    expect(drivers![1]).toMatch(/^loss,person-weeks\/week,yes,3,4\.6,7,0\.5,0\.17,/);
    expect(caseNetChart(makeCase()).subtitle).toContain('1.8% out of money');
  });
});

describe('the page', () => {
  const HOSTILE = '<script>alert(1)</script>\u202e';

  test('has the answer, its figures and what is believed; names stay text', async () => {
    const page = await view.page(
      makeCase({ changes: { case: { ...makeCase().case, name: HOSTILE, description: HOSTILE } } }),
    );
    expect(page).toContain('Pays back after 10 months');
    expect(page).toContain('<strong>90%</strong>');
    expect(page).toContain('3 to 7 person-weeks a week');
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('size: A4');
  });
});
