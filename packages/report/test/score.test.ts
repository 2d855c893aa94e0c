import { readSaying, score, type Prediction, type Saying, type ScoreEntry } from '@paydown/engine/internal';
import { describe, expect, test } from 'vitest';
import { DESK, PHONE, SLIDE } from '../src/base/chart.js';
import { view } from '../src/answers/score/document.js';
import { sayPrediction } from '../src/answers/score/predicted.js';
import { calibrationOf, scoreFinding } from '../src/answers/score/words.js';
import { chartCsv } from '../src/drawing/tables.js';
import { HUE } from '../src/base/theme.js';
import { renderPredictionTerminal } from '../src/terminal.js';
import { expectGolden } from './golden.js';
import { expectClean } from './texts.js';

const date = (i: number) => `20${30 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, '0')}-15`;
const said = (text: string, i: number, more: Partial<Prediction> = {}): Prediction => ({
  kind: 'prediction',
  made: '2027-01-04',
  who: 'Ann',
  measure: 'arr',
  date: date(i),
  now: 7,
  from: null,
  ...(readSaying(text, more.measure ?? 'arr') as Saying),
  ...more,
});
const was = (value: number, i: number): ScoreEntry => ({ kind: 'happened', measure: 'arr', date: date(i), value });

const proportionOf = (found: number, n: number) => ({ value: found / n, error: 0, low: 0, high: 1 });

/** Ann says $8M to $12M so often, and so many come out at $10M, the rest at $20M. */
const answerOf = (questions: number, held: number, more: readonly ScoreEntry[] = []) =>
  score([
    ...Array.from({ length: questions }, (_, i) => [said('$8M to $12M', i), was(i < held ? 10 : 20, i)]).flat(),
    ...more,
  ]);

describe('the first sentence', () => {
  test.each([
    [0, 0, 'There is no prediction yet'],
    [
      4,
      3,
      'Too few to say how good the forecasts are: the 80% intervals of 3 of 4 predictions held what happened, of 4 questions; 10 are the least',
    ],
    [
      20,
      16,
      'As sure as they should be, as far as this can tell: the 80% intervals of 16 of 20 predictions held what happened, and about 16 should have',
    ],
    [20, 6, 'Too sure: the 80% intervals of 6 of 20 predictions held what happened, and about 16 should have'],
    [40, 40, 'Not sure enough: the 80% intervals of 40 of 40 predictions held what happened, and about 32 should have'],
  ])('of %i questions, %i held', (questions, held, sentence) => {
    // 16 of 20 at the median are all within the 50% interval; what is judged there is spread wider.
    const answer =
      questions === 20 && held === 16
        ? score(
            Array.from({ length: 20 }, (_, i) => [
              said('$8M to $12M', i),
              was(i < 10 ? 10 : i < 16 ? 11.5 : i < 18 ? 12.3 : 20, i),
            ]).flat(),
          )
        : answerOf(questions, held);
    expect(scoreFinding(answer)).toBe(sentence);
  });

  test('many forecasters of one question are one question', () => {
    const answer = score([
      was(20, 0),
      ...Array.from({ length: 15 }, (_, i) => said('$8M to $12M', 0, { who: `P${i}` })),
    ]);
    expect(scoreFinding(answer)).toMatch(/^Too few to say/);
  });

  test('many predictions of one question are one question', () => {
    const often = (held: number) =>
      score(
        Array.from({ length: 10 }, (_, i) => [
          ...Array.from({ length: 20 }, () => said('$8M to $12M', i)),
          was(i < held ? (i < 4 ? 10 : 11.5) : 20, i),
        ]).flat(),
      );
    expect(scoreFinding(often(7))).toBe(
      'As sure as they should be, as far as this can tell: the 80% intervals held what happened 70% of the time over 10 questions, and should have 80%',
    );
    expect(scoreFinding(often(2))).toBe(
      'Too sure: the 80% intervals held what happened 20% of the time over 10 questions, and should have 80%',
    );
    expect(view.terminal(often(7), { colour: false, width: 80 })).toMatch(/^Ann +40% \(\d+–\d+%\) +70% \(40–89%\)/m);
    expect(scoreFinding(score([was(20, 0), said('$8M to $12M', 0), said('$9M to $12M', 0)]))).toBe(
      'Too few to say how good the forecasts are: the 80% intervals held what happened 0% of the time over 1 question; 10 are the least',
    );
  });

  test('names who is too sure where forecasters differ', () => {
    const answer = score(
      Array.from({ length: 20 }, (_, i) => [
        said('$8M to $12M', i),
        said('$10M to $10.1M', i, { who: 'Bo' }),
        was(i < 10 ? 10.5 : i < 16 ? 11.5 : i < 18 ? 12.3 : 20, i),
      ]).flat(),
    );
    expect(scoreFinding(answer)).toBe('Bo is too sure (80% intervals held 0 of 20); Ann seems as sure as is right');
  });

  test('names the interval that shows it', () => {
    // 14 of 30 within 50%, 20 within 80% and 21 within 90%: only the last is off by more than chance.
    const answer = score(
      Array.from({ length: 30 }, (_, i) => [
        said('$8M to $12M', i),
        was(i < 14 ? 10 : i < 20 ? 11.5 : i < 21 ? 12.3 : 20, i),
      ]).flat(),
    );
    expect(scoreFinding(answer)).toBe(
      'Too sure: the 90% intervals of 21 of 30 predictions held what happened, and about 27 should have',
    );
  });

  test.each([10, 15, 25, 40])(
    'accuses a forecaster who is right about the odds in at most 5% of the cases, with %i questions',
    (questions) => {
      // What happens falls within 50%, between 50% and 80%, between 80% and 90%, or outside, with these chances: all outcomes, exactly.
      const odds = [0.5, 0.3, 0.1, 0.1];
      const logs = Array.from({ length: questions + 1 }, (_, n) =>
        Array.from({ length: n }, (_n, i) => Math.log(i + 1)).reduce((sum, each) => sum + each, 0),
      );
      let accused = 0;
      for (let a = 0; a <= questions; a++)
        for (let b = 0; a + b <= questions; b++)
          for (let c = 0; a + b + c <= questions; c++) {
            const counts = [a, b, c, questions - a - b - c];
            const coverage = {
              50: proportionOf(a, questions),
              80: proportionOf(a + b, questions),
              90: proportionOf(a + b + c, questions),
            };
            const verdict = calibrationOf({
              predictions: questions,
              quantities: questions,
              questions,
              coverage,
              below: null,
              skill: null,
              brier: null,
            });
            if (verdict !== 'as sure as it should be')
              accused += Math.exp(
                logs[questions]! + counts.reduce((sum, n, i) => sum + n * Math.log(odds[i]!) - logs[n]!, 0),
              );
          }
      expect(accused).toBeGreaterThan(0.005);
      expect(accused).toBeLessThan(0.05);
    },
  );

  test('of what is still to come, and of chances alone', () => {
    expect(scoreFinding(score([said('$8M to $12M', 3)]))).toBe(
      'Nothing to score yet: 1 prediction still to come true, the next on 2030-04-15',
    );
    const chance = score([
      said('30%', 0, { measure: 'dead' }),
      { kind: 'happened', measure: 'dead', date: date(0), value: 0 },
    ]);
    expect(scoreFinding(chance)).toBe('1 probability scored: Brier score 0.09 (0 is perfect, 0.25 is a coin)');
    expect(view.charts(chance).map(({ title }) => title)).toEqual(['1 of 1 yes-or-no answer leaned the right way']);
    expect(view.charts(score([]))).toEqual([]);
  });
});

const HOSTILE = '<script>alert(1)</script>=1+1\u001b[31m';
const mixed = answerOf(12, 7, [
  ...Array.from({ length: 12 }, (_, i) => said('$11M', i, { who: HOSTILE })),
  said('20%', 2, { measure: 'dead', who: 'Bo' }),
  said('$1M to $2M', 40),
]);

describe('in a terminal', () => {
  test.each([60, 80, 100])('of %i columns no line is longer, and names are printable', (width) => {
    const text = view.terminal(mixed, { colour: false, width });
    expect(Math.max(...text.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(width);
    expect(text).not.toContain('\u001b');
    expect(text).toMatch(/^(Too|As|Not)/);
  });

  test('a prediction is told with its intervals', () => {
    expect(sayPrediction(said('$8M to $12M', 0))).toBe(
      'Ann says: arr on 2030-01-15 (January 2030) is $9.8M, and in eight cases of ten between $8M and $12M',
    );
    expect(renderPredictionTerminal([said('$8M', 0)], { colour: false, width: 100 })).toContain('claims to be certain');
  });
});

describe('the charts', () => {
  test('are specified as before', async () => {
    for (const chart of view.charts(mixed)) await expectGolden(`score-${chart.name}`, chart.spec);
  });

  test.each([
    ['one', answerOf(1, 1)],
    ['many', answerOf(40, 20)],
    ['mixed', mixed],
  ])('of %s are drawn on every sheet', async (_, answer) => {
    for (const frame of [SLIDE, DESK, PHONE]) for (const chart of view.charts(answer, frame)) await expectClean(chart);
  });

  test('draw chances too: orange where what happened was said to be very unlikely', async () => {
    const chances = (probability: string) =>
      score([
        said('$8M to $12M', 0),
        was(10, 0),
        said(probability, 0, { measure: 'dead' }),
        { kind: 'happened', measure: 'dead', date: date(0), value: 0 },
      ]);
    const [likely, unlikely] = [view.charts(chances('95%'), DESK)[1]!, view.charts(chances('20%'), DESK)[1]!];
    expect(likely.title).toBe(
      'What happened lay within the 90% interval of the prediction; 0 of 1 yes-or-no answer leaned the right way',
    );
    expect(JSON.stringify(likely.spec)).toContain('95% likely, did not');
    expect([likely, unlikely].map(({ spec }) => JSON.stringify(spec).includes(`"colour":"${HUE.vermilion}"`))).toEqual([
      true,
      false,
    ]);
    expect(likely.frame.height).toBeLessThan(DESK.height);
  });

  test('come with every prediction, and no formula', () => {
    const rows = chartCsv(view.charts(mixed)[1]!).trimEnd().split('\r\n');
    expect(rows).toHaveLength(1 + 24);
    expect(rows.join('\n')).not.toMatch(/^=/m);
  });
});

test('the page keeps names as text', async () => {
  const page = await view.page(mixed);
  expect(page).not.toContain('<script>alert');
  expect(page).toContain('&lt;script&gt;alert(1)');
  expect(page).toContain('Still to come true');
});
