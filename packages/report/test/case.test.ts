import {
  addWeeks,
  PERCENTILES,
  VERSION,
  type Bounded,
  type CaseAnswer,
  type CaseDriver,
  type Fan,
} from '@paydown/engine/internal';
import { describe, expect, test } from 'vitest';
import { renderCasePage } from '../src/answers/case/page.js';
import { caseFinding, driversFinding } from '../src/answers/case/words.js';
import { DESK, PHONE, SLIDE } from '../src/base/chart.js';
import { caseCharts, caseNetChart } from '../src/answers/case/charts.js';
import { chartCsv } from '../src/drawing/tables.js';
import { renderCaseTerminal } from '../src/terminal.js';
import { makeScenario } from './fixture.js';
import { expectGolden } from './golden.js';
import { expectClean } from './texts.js';

const bounded = (value: number, error = 0.004): Bounded => ({
  value,
  error,
  low: value - 1.96 * error,
  high: value + 1.96 * error,
});
const middle = (p10: number, p50: number, p90: number, error?: number) => ({
  p10: bounded(p10, error),
  p50: bounded(p50, error),
  p90: bounded(p90, error),
});
const driver = (
  name: CaseDriver['name'],
  unit: CaseDriver['unit'],
  [p10, p50, p90]: readonly [number, number, number],
  lowest: number,
  highest: number,
): CaseDriver => ({
  name,
  unit,
  given: true,
  p10,
  p50,
  p90,
  correlation: Math.sign(highest - lowest) * 0.5,
  lowest: bounded(lowest),
  highest: bounded(highest),
});

const HORIZON = 104;
const weeks = Array.from({ length: 53 }, (_, i) => i * 2);

/** A case that ends, in its middle future, with this value, and pays back in this share of the futures. */
function makeAnswer({
  value = 0.4,
  pays = 0.9,
  waiting = 0.03,
  changes = {},
}: { value?: number; pays?: number; waiting?: number; changes?: Partial<CaseAnswer> } = {}): CaseAnswer {
  const course = (end: number) =>
    weeks.map((week) =>
      week < 13 ? 0 : week < 26 ? -0.01 * (week - 13) : -0.13 + ((end + 0.13) * (week - 26)) / (HORIZON - 26),
    );
  const spread = { 5: -0.5, 10: -0.4, 25: -0.2, 50: 0, 75: 0.2, 90: 0.45, 95: 0.6 } as const;
  const by = (of: (p: keyof typeof spread) => number[]) =>
    Object.fromEntries(PERCENTILES.map((p) => [p, of(p)])) as unknown as Fan['quantiles'];
  const flat = (error: number) => by(() => weeks.map(() => error));
  const net: Fan = {
    mean: course(value),
    meanError: weeks.map(() => 0.004),
    quantiles: by((p) => course(value + spread[p])),
    errors: flat(0.004),
    lows: flat(0),
    highs: flat(0),
  };
  const share = bounded(pays, 0.003);
  return {
    version: VERSION,
    scenario: makeScenario({ horizon: HORIZON }),
    runs: 1000,
    weeks,
    dates: weeks.map((week) => addWeeks('2027-01-04', week)),
    net,
    case: {
      name: 'Sales tools',
      description: 'Quotes break.',
      inside: true,
      who: 'others',
      lossIn: 'time',
      start: 13,
      team: 2,
      discount: 0.12,
    },
    value: { ...middle(value - 0.4, value, value + 0.45), mean: bounded(value + 0.03) },
    worthIt: share,
    payback: {
      share,
      p10: { value: 22, error: 0.3 },
      p50: pays > 0.5 ? { value: 43, error: 0.3 } : null,
      p90: pays >= 0.9 ? { value: 90, error: 0.3 } : null,
    },
    paybackMonths: Array.from({ length: 21 }, (_, i) => bounded(i < 5 ? 0 : pays / 16, 0.001)),
    spent: middle(0.08, 0.15, 0.31),
    effort: middle(23, 41, 86, 0.3),
    back: middle(100, 210, 380, 2),
    waiting: bounded(waiting, 0.0002),
    delays: [],
    breakEven: { value: 0.14, error: 0.002 },
    dead: bounded(0.018, 0.001),
    drivers: [
      driver('loss', 'person-weeks/week', [3, 4.6, 7], 0.17, 0.69),
      driver('overrun', 'factor', [0.92, 1.3, 2.7], 0.56, 0.1),
      driver('wage', '$M/week', [0.0023, 0.003, 0.0037], 0.28, 0.51),
    ],
    ...changes,
  };
}

describe('the first sentence', () => {
  test('says when it pays back, how likely, what waiting costs and what it is worth', () => {
    expect(caseFinding(makeAnswer())).toBe(
      'Pays back after 10 months (5 to 21 in the middle 80%); 90% of the futures pay back within 2 years; each month of waiting costs $30k; worth $400k ($0 to $850k)',
    );
  });

  test('says plainly when it does not pay', () => {
    expect(caseFinding(makeAnswer({ value: -0.1, pays: 0.31, waiting: -0.004 }))).toBe(
      'Does not pay in most futures: only 31% pay back within 2 years; the middle future ends $100k behind ($500k behind to $350k ahead in the middle 80%); each month of waiting saves $4k',
    );
    expect(caseFinding(makeAnswer({ value: -0.01, pays: 0.48, waiting: 0.0098 }))).toMatch(
      /^Does not pay in most futures: .*; on average it is worth \$20k, as a few futures gain much; that average loses \$9\.8k with each month of waiting$/,
    );
    expect(caseFinding(makeAnswer({ value: -0.1, pays: 0.48, waiting: 0.0098 }))).toMatch(
      /; waiting makes it worse, by \$9\.8k a month on average$/,
    );
  });

  test('says at once where it is never behind', () => {
    const now = { value: 0, error: 0 };
    const { payback } = makeAnswer();
    const quick = (p90: typeof now) => makeAnswer({ changes: { payback: { ...payback, p10: now, p50: now, p90 } } });
    expect(caseFinding(quick(now))).toMatch(/^Pays back at once \(at once in the middle 80%\); 90% of/);
    expect(caseFinding(quick({ value: 3, error: 0 }))).toMatch(
      /^Pays back at once \(at once to 3 weeks in the middle 80%\)/,
    );
    expect(renderCaseTerminal(quick(now), { colour: false, width: 80 })).toMatch(
      /^Pays back after +at once +at once +at once$/m,
    );
    expect(caseCharts(quick(now)).map(({ title }) => title)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^The middle future has paid for the work as soon as it starts, and is/),
        '90% of the futures pay back within 2 years, half of all at once',
      ]) as string[],
    );
  });

  test('claims neither where chance could decide', () => {
    expect(caseFinding(makeAnswer({ value: 0.01, pays: 0.501 }))).toMatch(/^May or may not pay: 50% of the futures/);
    expect(caseFinding(makeAnswer({ value: -0.05, pays: 0.6 }))).toMatch(/^May or may not pay: /);
    expect(caseFinding(makeAnswer({ changes: { waiting: bounded(0.001, 0.002) } }))).toContain(
      'waiting changes nothing that these futures can tell',
    );
    expect(
      driversFinding(makeAnswer({ changes: { drivers: [driver('loss', 'factor', [1, 2, 3], 0.1, 0.101)] } })),
    ).toBe('Nothing that is uncertain here moves the value by more than chance');
  });
});

describe('in a terminal', () => {
  test.each([60, 80, 100])('of %i columns no line is longer', (width) => {
    const text = renderCaseTerminal(makeAnswer(), { colour: false, width });
    expect(Math.max(...text.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(width);
    expect(text).toMatch(/^Worth, saved less spent +\$0 +\$400k +\$850k$/m);
    expect(text).toMatch(/^Loss today +\$170k +\$690k +█/m);
    expect(text).toMatch(/^Overrun of the plan +\$560k +\$100k +░/m);
  });
});

describe('the charts', () => {
  test('are specified as before', async () => {
    for (const chart of caseCharts(makeAnswer())) await expectGolden(chart.name, chart.spec);
  });

  test.each([
    ['pays', makeAnswer()],
    ['does not', makeAnswer({ value: -0.3, pays: 0.1 })],
    ['nobody', makeAnswer({ pays: 0, changes: { drivers: [], waiting: null, breakEven: null } })],
  ])('of a case that %s are drawn on every sheet', async (_, answer) => {
    for (const frame of [SLIDE, DESK, PHONE]) for (const chart of caseCharts(answer, frame)) await expectClean(chart);
  });

  test('come with all their numbers', () => {
    const [net, payback, drivers] = caseCharts(makeAnswer()).map((chart) => chartCsv(chart).trimEnd().split('\r\n'));
    expect(net).toHaveLength(1 + weeks.length);
    expect(payback!.at(-1)).toMatch(/^never,never,0\.\d+,/);
    expect(drivers![1]).toMatch(/^loss,person-weeks\/week,yes,3,4\.6,7,0\.5,0\.17,/);
    expect(caseNetChart(makeAnswer()).subtitle).toContain('1.8% out of money');
  });
});

describe('the page', () => {
  const HOSTILE = '<script>alert(1)</script>\u202e';

  test('has the answer, its figures and what is believed; names stay text', async () => {
    const page = await renderCasePage(
      makeAnswer({ changes: { case: { ...makeAnswer().case, name: HOSTILE, description: HOSTILE } } }),
    );
    expect(page).toContain('Pays back after 10 months');
    expect(page).toContain('<strong>90%</strong>');
    expect(page).toContain('3 to 7 person-weeks a week');
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('size:A4');
  });
});
