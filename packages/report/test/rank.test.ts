import { describe, expect, test } from 'vitest';
import { DESK, PHONE, SLIDE } from '../src/base/chart.js';
import { placeNames } from '../src/marks/scatterLabels.js';
import { view } from '../src/answers/rank/document.js';
import {
  droppedFinding,
  ownFinding,
  rankFinding,
  scatterFinding,
  preferenceFinding,
  preferencesFinding,
  plateauFinding,
  yardsticksFinding,
} from '../src/answers/rank/words.js';
import { chartCsv } from '../src/drawing/tables.js';

import { makeScenario } from './fixture.js';
import { bounded, makeRanking } from './rankFixture.js';
import { expectGolden } from './golden.js';
import { makeAdvice } from './adviceFixture.js';
import { expectClean } from './texts.js';

const usual = makeRanking();

describe('the words', () => {
  test('say first what is judged by, what the rule recommends, and what is as good', () => {
    expect(rankFinding(usual)).toBe(
      'Judged by revenue in December 2031, choose 20% for debt (30% for debt is as good; proportional may '
        + 'be as good: too few futures to tell); median revenue $17M in December 2031, 80% alive or acquired',
    );
    const alone = makeRanking({ advice: makeAdvice('20% for debt') });
    expect(rankFinding(alone)).toContain('choose 20% for debt; median revenue');
    expect(droppedFinding(usual)).toContain('own policy: nothing for debt.');
    expect(droppedFinding(alone)).toBeNull();
  });

  test('what other yardsticks say stands beside it, with the reason where they disagree, and the best plain share', () => {
    expect(yardsticksFinding(usual)).toBe(
      'Value agrees (20% for debt is within 3% of the best); useful product would have nothing for debt: useful product counts what is built, not what it earns or costs.',
    );
    const rule = makeRanking({ advice: makeAdvice('proportional'), plain: '20% for debt' });
    expect(rankFinding(rule)).toContain('choose proportional; ');
    expect(yardsticksFinding(rule)).toContain('Of plain shares, which need no watching, it is 20% for debt. ');
  });

  test('a practical plateau of steady shares, whatever stands between them in the order; and doubt of a share that nobody has paid', () => {
    expect(plateauFinding(usual)).toBeNull();
    const [first, , , , last] = usual.policies;
    const at = (share: number, middle: number) => ({ ...first!, share, middle: bounded(middle, 0.1) });
    const flat = makeRanking({
      policies: [at(0.3, 18.2), at(0.6, 18.1), at(0.4, 17.9), at(0.2, 17.8), at(0.8, 16), last!],
    });
    expect(plateauFinding(flat)).toBe('Of steady shares, within 3% of the best: 20% to 60%.');
    const beyond = makeRanking({ advice: makeAdvice('30% for debt', { beyond: 0.8 }) });
    expect(yardsticksFinding(beyond)).toContain(
      'No company that the model is held against spends more than 42% of its week',
    );
    expect(yardsticksFinding(usual)).not.toContain('No company');
  });

  test('name the best for each temper, and say what may be chance', () => {
    expect(preferencesFinding(usual)).toBe(
      'In December 2031 growth is best served by 30% for debt (proportional may be as good), survival by proportional (5 others may be as good) and a balance of both by proportional',
    );
    expect(preferenceFinding(usual, usual.tempers[0]!)).toBe(
      'Growth first: 30% for debt (median revenue $18M); the lead over proportional may be chance',
    );
    expect(preferenceFinding(usual, usual.tempers[1]!)).toContain(
      'the lead over 30% for debt, 20% for debt, ceiling (threshold 0.2), stage and freeze may be chance',
    );
    expect(preferenceFinding(usual, usual.tempers[2]!)).toBe(
      'Balanced: proportional (gives up 4% of what the best policy of each future reaches); its lead is more than chance',
    );
  });

  test('one that wins everything is named once', () => {
    const tempers = usual.tempers.map((choice) => ({ ...choice, winner: 'proportional', asGood: [] }));
    expect(preferencesFinding(makeRanking({ tempers }))).toBe(
      'Proportional comes first for growth, survival and balance alike: median revenue $18M in December 2031, 82% alive or acquired',
    );
    expect(ownFinding(makeRanking({ tempers }))).toContain(
      'is number 3 of 5 by median revenue, gives up 6% of what the best policy of each future reaches, and is beaten by more than chance for every temper.',
    );
  });

  test('tell those that no other beats', () => {
    expect(scatterFinding(usual)).toBe(
      'Growth and survival go together: only 30% for debt and proportional are not beaten by another policy',
    );
  });
});

describe('in a terminal', () => {
  test.each([60, 80, 100])('of %i columns no line is longer', (width) => {
    const text = view.terminal(usual, { colour: false, width });
    expect(Math.max(...text.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(width);
    expect(text.split('\n')[2]).toMatch(/^Judged by revenue in December 2031, choose/);
  });

  test('of 80 every figure has its error; the best and those as good are marked', () => {
    const text = view.terminal(usual, { colour: false, width: 80 });
    expect(text).toMatch(/^30% for debt +18\.2±0\.4\* +81\.0±0\.8= +5\.0±0\.4 /m);
    expect(text).toMatch(/^20% for debt ◂ /m);
    expect(text).toContain('Under every policy the mean of the worst 5% of the futures is $0 (revenue).');
  });

  test('says what each rule does that is not a plain share, and has the worst 5% where they differ', () => {
    const text = view.terminal(
      makeRanking({ policies: usual.policies.map((policy, i) => ({ ...policy, worst: bounded(i / 10, 0.01) })) }),
      { colour: false, width: 80 },
    );
    expect(text).toMatch(/^proportional: a controller: the further/m);
    expect(text).toMatch(/^ceiling \(threshold 0\.2\): a debt budget: /m);
    expect(text).not.toContain('the same share every week');
    expect(text).toMatch(/ worst /);
    expect(text).not.toContain('Under every policy');
  });
});

describe('the charts', () => {
  test.each(view.charts(usual).map((chart) => [chart.name, chart] as const))(
    '%s is specified as before',
    async (name, chart) => {
      await expectGolden(name, chart.spec);
    },
  );

  test.each([
    ['usual', usual],
    [
      'all alike',
      makeRanking({
        policies: usual.policies.map((policy) => ({
          ...policy,
          middle: bounded(0, 0),
          p90: bounded(0, 0),
          surviving: bounded(1, 0),
          regret: { mean: bounded(0, 0), p90: bounded(0, 0), part: bounded(0, 0) },
          best: bounded(0, 0),
          efficient: true,
        })),
      }),
    ],
    [
      'below zero',
      makeRanking({
        measure: { name: 'cash', week: 52 },
        policies: usual.policies.map((policy) => ({ ...policy, p10: bounded(-5, 1) })),
      }),
    ],
    [
      'a share',
      makeRanking({
        measure: { name: 'dead', week: 104 },
        statistic: 'mean',
        policies: usual.policies.map((policy) => ({
          ...policy,
          middle: bounded(0.2, 0.01),
          p10: bounded(0, 0),
          p90: bounded(1, 0),
        })),
      }),
    ],
  ])('draws %s on every sheet without a warning', async (_, answer) => {
    for (const frame of [SLIDE, DESK, PHONE]) for (const chart of view.charts(answer, frame)) await expectClean(chart);
  });

  test('have a row a policy, and all of them in words', () => {
    for (const chart of view.charts(usual)) {
      expect(chartCsv(chart).trimEnd().split('\r\n')).toHaveLength(6);
      for (const { name } of usual.policies) expect(chart.description).toContain(name);
    }
  });

  test('names beside points cover neither each other nor a point', () => {
    const points = Array.from({ length: 14 }, (_, i) => ({
      x: 200 + 9 * (i % 4),
      y: 150 + 8 * i,
      text: `policy number ${i}`,
      bold: i < 3,
    }));
    const placed = placeNames(points, 400, 300);
    expect(placed.length).toBeGreaterThan(10);
    for (const a of placed) {
      expect(points.some(({ x, y }) => x > a.left - 2 && x < a.left + 90 && Math.abs(y - a.middle) < 8)).toBe(false);
      expect(
        placed.filter(
          (b) => b !== a && Math.abs(a.middle - b.middle) < 15 && a.left < b.left + 80 && b.left < a.left + 80,
        ),
      ).toEqual([]);
    }
  });
});

test('the page shows user text as text', async () => {
  const HOSTILE = '<script>alert(1)</script>';
  const page = await view.page(
    makeRanking({
      scenario: makeScenario({ name: HOSTILE, description: HOSTILE, seed: HOSTILE }),
      policies: usual.policies.map((policy, i) => (i === 3 ? { ...policy, name: HOSTILE } : policy)),
    }),
  );
  expect(page).not.toContain(HOSTILE);
  expect(page).toContain('&lt;script&gt;alert(1)');
  expect(page).toContain('Given up');
  expect(page).toContain('What each policy does');
  expect(page).toContain('The same share every week');
  expect(page).not.toContain('data-of="Mean of the worst 5%"');
});
