import type { Comparison } from '@paydown/engine/internal';
import { describe, expect, test } from 'vitest';
import { DESK, PHONE, SLIDE, type Chart } from '../../src/base/chart.js';
import { view } from '../../src/answers/compare/document.js';
import { crossoverChart } from '../../src/answers/compare/charts/crossover.js';
import { differenceChart } from '../../src/answers/compare/charts/difference.js';
import { compareCharts } from '../../src/answers/compare/charts/index.js';
import { comparisonDeck } from '../../src/answers/compare/slides.js';
import { levelRows } from '../../src/answers/compare/tables.js';
import {
  beyondFinding,
  compareFinding,
  costFinding,
  moneyFinding,
  sayWaiting,
  startFinding,
} from '../../src/answers/compare/words.js';
import { renderPng, renderSvg } from '../../src/drawing/render.js';
import { chartCsv } from '../../src/drawing/tables.js';
import { makeComparison, RUNS } from './fixture.js';
import { expectGolden } from '../golden.js';
import { expectClean } from '../texts.js';

const usual = await makeComparison(['features', 'debt']);
const three = await makeComparison(['features', 'debt', 'slower']);
const CASES = [
  ['two', usual],
  ['swapped', await makeComparison(['debt', 'features'])],
  ['three', three],
  ['the same twice', await makeComparison(['features', 'features'], {}, {}, ['one', 'another'])],
  ['by revenue at month 12', await makeComparison(['features', 'debt'], { judge: 'arr', by: 52 })],
  ['by death', await makeComparison(['features', 'debt'], { judge: 'dead' })],
  ['a short horizon', await makeComparison(['features', 'debt'], {}, { horizon: 3 })],
  ['one future', await makeComparison(['features', 'debt'], {}, { runs: 1 })],
] as const;

test('a share that nobody is known to have paid is doubted, and only that', async () => {
  const paying = (share: number) =>
    makeComparison(['features', 'debt'], {}, { policy: { policy: 'fixed', settings: { share } } });
  expect(beyondFinding(await paying(0.4))).toBeNull();
  expect(beyondFinding(await paying(0.6))).toContain('of 60% for debt it says what follows from its equations');
});

describe('the first sentence', () => {
  test('says who wins how often, what it costs at first and when it is even, the dead counted', () => {
    // Debt first is behind by 260 after a year and gains 2 to 10 a week then: even after 95 weeks in the middle future,
    // 80 in the early tenth and 145 in the late
    // one; the slowest sixteenth is still behind after 156. Both are dead in a twentieth, where nobody is ahead for good: the late tenth never comes.
    expect(compareFinding(usual)).toBe(
      'debt beats features on useful product in 90% of the same futures by month 36 and loses in 6% (in 5% '
        + 'both are out of money); it costs 25% of features in the first 12 months; its total is even after 22 '
        + 'months in half of them, and never in 10%',
    );
  });

  test('says of the rest no more than is so, future by future', async () => {
    const {
      contests: [contest],
    } = usual;
    // As many are level as have both out of money, and yet not all of them are the same futures.
    const apart = {
      ...contest!,
      beats: { ...contest!.beats, gone: { ...contest!.beats.gone, value: contest!.beats.gone.value - 0.005 } },
    };
    expect(compareFinding({ ...usual, contests: [apart] })).toContain(
      'loses in 6% (in 4% both are out of money, in 0.5% they are level)',
    );
    expect(contest!.beats.gone.value).toBeCloseTo(contest!.lives.neither.value, 12);
  });

  test('is the same from the other side', async () => {
    expect(compareFinding(await makeComparison(['debt', 'features']))).toBe(compareFinding(usual));
  });

  test('says that a decision which loses loses, and never catches up', async () => {
    expect(compareFinding(await makeComparison(['features', 'slower']))).toBe(
      'features beats slower on useful product in 90% of the same futures by month 36 and loses in 0% (in '
        + '10% both are out of money); slower costs 5% of features over all 36 months; its total is even in '
        + 'none of them',
    );
  });

  test('of what changes nothing says so', async () => {
    expect(compareFinding(await makeComparison(['features', 'features'], {}, {}, ['one', 'another']))).toBe(
      `another and one do not differ in any of ${RUNS} futures`,
    );
  });

  test('does not take chance for a lead', async () => {
    const half = {
      ...usual.contests[0]!,
      beats: {
        ...usual.contests[0]!.beats,
        ahead: { ...usual.contests[0]!.beats.ahead, value: 0.48 },
        behind: { ...usual.contests[0]!.beats.behind, value: 0.45 },
      },
    };
    expect(compareFinding({ ...usual, contests: [half] })).toMatch(
      /^Neither beats the other on useful product: by month 36 debt is ahead in 48% of the same futures and features in 45%, which may be chance; debt costs 25%/,
    );
  });

  test('of several names the best, and what else beats the baseline', () => {
    expect(compareFinding(three)).toMatch(
      /^debt beats features .*\. No other alternative beats features by more than chance$/,
    );
  });
});

test('the second sentence tells money, payback and lives', () => {
  expect(moneyFinding(usual, usual.contests[0]!)).toMatch(
    /^By month 36, debt is worth \$\d+M more in the mean of all futures and \$\d+M in the middle one; it has paid back after \d+ months in half of them and after \d+ months in nine of ten; 5% are out of money with debt, 10% with features$/,
  );
  // What waiting costs is told where it was played.
  expect(sayWaiting(usual.contests[0]!)).toBeNull();
});

test('what it costs now comes before what it brings, in roadmap items of its first twelve months', async () => {
  expect(costFinding(usual, usual.contests[0]!)).toMatch(
    /^In its first twelve months, debt costs 65 of 260 roadmap items \(.*\), 260 person-weeks of useful product or 25%, half of them by June 2027; 25% in the worst week, in January 2027$/,
  );
  expect(costFinding(usual, { ...usual.contests[0]!, from: 13 })).toMatch(
    /^In its first twelve months, from April 2027 on, /,
  );
  expect(startFinding({ ...usual, contests: [{ ...usual.contests[0]!, from: 13 }] })).toBe(
    'Months count from the start of a decision: debt begins in April 2027.',
  );
  expect(startFinding(usual)).toBeNull();
  const text = view.terminal(three, { colour: false, width: 80 });
  expect(text.indexOf('In its first twelve months')).toBeLessThan(text.indexOf('is worth'));
  expect(text).toContain('Share of the futures in which the left one is ahead of the upper one');
});

test('value that is won by dying is told as that, in every place', async () => {
  // Both lose money; one dies of it in week 40 in half of the futures, and loses no more.
  const dying = await makeComparison(['burning', 'dying'], { multiple: 0 });
  const [contest] = dying.contests;
  expect(moneyFinding(dying, contest!)).toMatch(
    /^By month 36, dying counts \$\d+M more value in the mean of all futures, but only where it runs out of money first, as the dead stop losing money; 50% are out of money with dying, 0% with burning$/,
  );
  expect(sayWaiting(contest!)).toBeNull();
  expect(await view.page(dying)).toMatch(
    /Value with dying is \$\d+M higher than with burning, but only where it runs out of money first, as the dead stop losing money/,
  );
  const other = await makeComparison(['dying', 'burning'], { multiple: 0 });
  expect(moneyFinding(other, other.contests[0]!)).toContain('dying counts $');
  expect(await view.page(other)).toMatch(/Value with dying is \$\d+M higher than with burning, but only where it runs/);
  const several = await makeComparison(['burning', 'slower', 'dying'], { multiple: 0 });
  expect(view.terminal(several, { colour: false, width: 200 }).replace(/\s+/g, ' ')).toContain(
    'The value of dying is higher than that of burning, but only where it runs out of money first, as the dead stop losing money.',
  );
  expect(moneyFinding(usual, usual.contests[0]!)).not.toContain('stop losing money');
});

test('rows of the same name hold the same figure: what is left of a total, and what is booked', async () => {
  const text = view.terminal(await makeComparison(['features', 'debt'], { judge: 'income' }), {
    colour: false,
    width: 80,
  });
  expect(text).toMatch(/^Gross profit, dead: 0 /m);
  expect(text).toMatch(/^Gross profit to date /m);
});

test('where less is better it says what the dead count as', async () => {
  const text = view.terminal(await makeComparison(['features', 'debt'], { judge: 'pressure' }), {
    colour: false,
    width: 200,
  });
  expect(text.replace(/\s+/g, ' ')).toContain('a company out of money counts with the worst board pressure, 100%');
  expect(view.terminal(usual, { colour: false, width: 200 })).not.toContain('counts with the worst');
});

describe('in a terminal', () => {
  test.each(CASES)('no line is too long: %s', (_, comparison) => {
    for (const width of [60, 80, 100]) {
      const lines = view.terminal(comparison, { colour: false, width }).split('\n');
      expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(width);
      expect(lines.join('\n')).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  test('the dead stand beside the means', () => {
    const text = view.terminal(usual, { colour: false, width: 80 });
    expect(text).toMatch(/^Out of money +10 ± 2% +5 ± 1%$/m);
    expect(text).toMatch(/^ {2}stalled by debt +10 ± 2% +0 /m);
  });
});

test('a company that was given up is not told as out of money', async () => {
  const some = await makeComparison(['givenUp', 'debt']);
  expect(moneyFinding(some, some.contests[0]!)).toMatch(
    /; 5% are out of money or given up with debt, 10% with givenUp/,
  );
  expect(compareFinding(some)).toContain('both are out of money or given up');
  expect(view.terminal(some, { colour: false, width: 80 })).toMatch(/^Out of money or given up +10 ± 2% +5 ± 1%$/m);
  const risk = comparisonDeck(some).slides.find(({ name }) => name === 'risk')!;
  expect(risk.title).toBe('5% run out of money or give up, against 10%');
  expect(JSON.stringify(risk.body)).toContain('that would run out of money or give up otherwise');
});

test('each row has the levels of its own alternative, whatever the names are', async () => {
  const names = ['a share', 'the same share', 'the same share'];
  const rowsOf = async (called?: readonly string[]) =>
    levelRows(await makeComparison(['features', 'debt', 'slower'], {}, {}, called)).map(({ cells }) => cells);
  expect(await rowsOf(names)).toEqual(await rowsOf());
});

describe('the charts', () => {
  test.each(compareCharts(usual).map((draw) => [draw().name, draw] as const))(
    '%s is specified as before',
    async (name, draw) => {
      await expectGolden(name, draw().spec);
    },
  );

  test.each(CASES)('are drawn without a warning: %s', async (_, comparison) => {
    const frames = comparison === usual ? [SLIDE, DESK, PHONE] : [PHONE];
    for (const draw of compareCharts(comparison)) for (const frame of frames) await expectClean(draw(frame));
  });

  test('have numbers in words and a complete table', async () => {
    for (const draw of compareCharts(three)) {
      const chart = draw();
      expect(chart.description).toContain(chart.title);
      expect(chart.description.length).toBeGreaterThan(chart.title.length + chart.subtitle.length + 40);
      const [header, ...rows] = chartCsv(chart).trimEnd().split('\r\n');
      expect(rows.length).toBeGreaterThan(10);
      expect(new Set(rows.map((row) => row.split(',').length))).toEqual(new Set([header!.split(',').length]));
    }
    expect(renderPng(await renderSvg(compareCharts(usual)[0]!())).length).toBeGreaterThan(20_000);
  });

  test('draw what is judged by and value, once where they are one', async () => {
    const crossover = (comparison: Comparison) => crossoverChart(comparison, comparison.contests[0]!);
    const headings = ({ spec }: Chart) => JSON.stringify(spec).match(/"Ahead for good [io]n [^"]*by month"/g);
    expect(headings(crossover(usual))).toHaveLength(2);
    const byValue = crossover(await makeComparison(['features', 'debt'], { judge: 'value' }));
    expect(headings(byValue)).toHaveLength(1);
    expect(byValue.title.match(/ahead for good/g)).toHaveLength(1);
  });

  test('say in the title of a difference what is written beside its lines', () => {
    const { title, spec } = differenceChart(usual, usual.contests[0]!);
    const written = (name: string) => new RegExp(`"${name} −?([^"]*)"`).exec(JSON.stringify(spec))![1]!;
    expect(title).toContain(
      `${written('median')} ahead in the middle future, ${written('P95')} ahead where one in 20 is better `
        + `and ${written('P5')} behind where one in 20 is worse`,
    );
  });

  test('each have a name of their own', () => {
    const names = compareCharts(three).map((draw) => draw().name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the page', () => {
  const HOSTILE = '<script>alert(1)</script>';

  test('begins with the question, the answer and the one chart, and has the money', async () => {
    const page = await view.page(usual);
    expect(page.indexOf('debt against features')).toBeLessThan(page.indexOf(compareFinding(usual)));
    expect(page.indexOf(compareFinding(usual))).toBeLessThan(page.indexOf('id="compare-ahead"'));
    expect(page).toContain('id="compare-money"');
    expect(page).toContain('discounted at 12% a year, plus 5 × yearly revenue');
  });

  test('user text stays text, in names of alternatives too', async () => {
    const page = await view.page(
      await makeComparison(['features', 'debt'], {}, { name: HOSTILE, seed: HOSTILE }, [HOSTILE, `"${HOSTILE}`]),
    );
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('&lt;script&gt;alert(1)');
  });
});
