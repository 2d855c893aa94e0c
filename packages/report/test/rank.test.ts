import { POLICIES, type Policy, type PolicyName } from '@paydown/engine/internal';
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
  steadyFinding,
  whyFinding,
  yardsticksFinding,
} from '../src/answers/rank/words.js';
import { ruleLines } from '../src/answers/rank/rules.js';
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

  test('what other yardsticks say stands beside it, with the reason where they disagree, and the best steady share', () => {
    expect(yardsticksFinding(usual)).toBe(
      'Value agrees (20% for debt is within 3% of the best); useful product would have nothing for debt: useful product counts what is built, not what it earns or costs.',
    );
    const rule = makeRanking({ advice: makeAdvice('proportional'), plain: '20% for debt' });
    expect(rankFinding(rule)).toContain('choose proportional; ');
    expect(steadyFinding(rule)).toBe(
      'Of steady shares alone, with no new rule to watch, the same rule would choose 20% for debt.',
    );
  });

  test('a practical plateau of steady shares, whatever stands between them in the order; and doubt of a share that nobody has paid', () => {
    expect(steadyFinding(usual)).toBeNull();
    const [first, , , , last] = usual.policies;
    const at = (share: number, middle: number) => ({ ...first!, share, middle: bounded(middle, 0.1) });
    const flat = makeRanking({
      policies: [at(0.3, 18.2), at(0.6, 18.1), at(0.4, 17.9), at(0.2, 17.8), at(0.8, 16), last!],
    });
    expect(steadyFinding(flat)).toBe(
      'By median revenue alone, shares from 20% to 60% are within 3% of the best share.',
    );
    const beyond = makeRanking({ advice: makeAdvice('30% for debt', { beyond: 0.8 }) });
    expect(yardsticksFinding(beyond)).toContain(
      'No company that the model is held against spends more than 42% of its week',
    );
    expect(yardsticksFinding(usual)).not.toContain('No company');
  });

  test('name the best for each temper, and say what may be chance', () => {
    expect(preferenceFinding(usual, usual.tempers[0]!)).toBe(
      'Growth first: 30% for debt (median revenue $18M); its lead in this over proportional may be chance',
    );
    expect(preferenceFinding(usual, usual.tempers[1]!)).toContain(
      'its lead in this over 30% for debt, 20% for debt, ceiling (threshold 0.2), stage and freeze may be chance',
    );
    expect(preferenceFinding(usual, usual.tempers[2]!)).toBe(
      'Balanced: proportional (gives up 4% of what the best policy of each future reaches); its lead in this is more than chance',
    );
  });

  test('one choice: what comes first elsewhere is told with why the rule does not take it', () => {
    expect(whyFinding(usual)).toBe(
      '30% for debt comes first for growth, and is as good by regret: of all that are, the rule takes the simplest. '
        + 'Proportional comes first for survival and balance, but has more regret, which may be chance.',
    );
    const tempers = usual.tempers.map((choice) => ({ ...choice, winner: 'proportional', asGood: [] }));
    const one = (changes: Parameters<typeof makeAdvice>[1]) =>
      whyFinding(makeRanking({ tempers, advice: makeAdvice('20% for debt', changes) }));
    const practical = ['20% for debt', 'proportional'];
    expect(one({ practical, least: 'proportional', behind: bounded(1.1, 0.1) })).toBe(
      'Proportional comes first for growth, survival and balance, and has the least regret; 20% for debt has $1.1M more, '
        + 'and is the simplest of all within 6% of what is at stake.',
    );
    expect(one({ practical, least: 'proportional', behind: bounded(1.1, 1) })).toContain(
      'has $1M more, which may be chance, and is the simplest',
    );
    expect(one({ practical, least: 'proportional', behind: bounded(0, 0) })).toContain(
      '20% for debt has no more, and is',
    );
    expect(one({ practical, least: '30% for debt', behind: bounded(1.1, 0.1) })).toContain(
      '. 30% for debt has the least regret; 20% for debt has $1.1M more',
    );
    expect(one({ dropped: ['proportional'] })).toContain('but more companies run out of money under it than today.');
    expect(one({})).toContain('balance, but has more regret.');
  });

  test('of what is true of a company or not, regret is told in points', () => {
    const advice = makeAdvice('20% for debt', { least: 'proportional', behind: bounded(0.006, 0.001) });
    expect(whyFinding(makeRanking({ measure: { name: 'surviving', week: 52 }, advice }))).toContain(
      'has 0.6 points more',
    );
  });

  test('one that wins everything is named once', () => {
    const tempers = usual.tempers.map((choice) => ({ ...choice, winner: 'proportional', asGood: [] }));
    expect(whyFinding(makeRanking({ tempers, advice: makeAdvice('proportional') }))).toBe(
      'Proportional comes first for growth, survival and balance.',
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

describe('what each policy does', () => {
  const [one] = usual.policies;
  const rule = (policy: PolicyName, settings: Policy['settings'] = {}) => {
    const known = Object.entries(POLICIES[policy].settings).map(([name, setting]) => [name, setting.default] as const);
    const line = { ...one!, name: 'this', policy, settings: { ...Object.fromEntries(known), ...settings } };
    return ruleLines(makeRanking({ policies: [line] }))[0]!.rule;
  };

  test('is told with the settings that it has, not with those of the rule by default', () => {
    expect(rule('reactive', { threshold: 1 })).toBe(
      '3% for debt while work is seen at full speed, 1.5 points more for every point that it is slower, at most 50%',
    );
    expect(rule('reactive')).toContain('while work is seen at 75% of full speed or faster, 1.5 points more');
    expect(rule('ceiling', { threshold: 0.125, release: 0.0625 })).toBe(
      '50% for debt from when debt is seen above 12.5% of the product until it is seen below 6.25%, 5% the rest of the time',
    );
    expect(rule('freeze')).toBe(
      'When debt is seen above 30% of the product, 80% for debt for 13 weeks, 5% for debt the rest of the time; debt falls as the work is done',
    );
    expect(rule('freeze', { trigger: 0 })).toContain('At once, and only once, 80% for debt for 13 weeks, then 5%');
    expect(rule('rewrite', { weeks: 1 })).toContain('80% for a rewrite planned for 1 week, whose overrun is drawn, 5%');
    expect(rule('stage')).toBe(
      '3% for debt up to 15 engineers, 20% from 200 on, and in between an equal step with every doubling of the engineers',
    );
    expect(rule('proportional', { integralGain: 2 })).toBe(
      '15% for debt while debt is seen at 12% of the product, 1 point more for every point above that and less for every '
        + 'point below, 2 points more for every point above that has lasted a year, from nothing to 50%',
    );
    expect(rule('commitment-first')).toBe(
      'Features for 64% of what could be built at full speed are promised (80% under full pressure) and come first; debt '
        + 'gets the weeks that are left: 36% at full speed, none once work is slower than 64%',
    );
  });

  test('steady shares share a line, two of another rule have one each', () => {
    const [, , , ceiling] = usual.policies;
    const lower = { ...ceiling!, name: 'ceiling (threshold 0.1)', settings: { ...ceiling!.settings, threshold: 0.1 } };
    const lines = ruleLines(makeRanking({ policies: [...usual.policies, lower] }));
    expect(lines.map(({ names }) => names)).toEqual([
      '30% for debt, 20% for debt and nothing for debt',
      'proportional',
      'ceiling (threshold 0.2)',
      'ceiling (threshold 0.1)',
    ]);
  });

  test('of a scenario that changes its policy on the way, that it does', () => {
    const planned = { ...one!, name: 'as planned', policy: null, settings: null };
    expect(ruleLines(makeRanking({ policies: [planned] }))[0]!.rule).toBe(
      'What the scenario does, with its changes of policy on the way',
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
    expect(text).toMatch(/^proportional: 15% for debt while debt is seen at 12%/m);
    expect(text).toMatch(/^ceiling \(threshold 0\.2\): 50% for debt from when debt is seen above/m);
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
