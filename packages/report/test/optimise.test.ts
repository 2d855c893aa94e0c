import { describe, expect, test } from 'vitest';
import { DESK, PHONE, SLIDE } from '../src/base/chart.js';
import { view } from '../src/answers/optimise/document.js';
import {
  constantFinding,
  familiesFinding,
  limitFinding,
  bestFinding,
  optimiseFinding,
  ownFinding,
  settingFinding,
  whyFinding,
} from '../src/answers/optimise/words.js';
import { chartCsv } from '../src/drawing/tables.js';
import { makeScenario } from './fixture.js';
import { fresh, makeLimited, makeOptimum } from './optimiseFixture.js';
import { makeAdvice } from './adviceFixture.js';
import { bounded } from './rankFixture.js';
import { expectGolden } from './golden.js';
import { expectClean } from './texts.js';

const usual = makeOptimum();
const limited = makeLimited(0.16);
const forbidden = makeLimited(-1, 0.1);

describe('the words', () => {
  test('say by which yardstick what is best, tell the plainest rule that may be as good, and never a lone number', () => {
    expect(optimiseFinding(usual)).toBe('Judged by revenue in December 2030, choose 20% for debt; median revenue $15M');
    expect(bestFinding(usual)).toBe(
      'By median revenue alone, the search puts paying hard whenever debt is above 12% first ($15M in fresh futures); '
        + 'a constant 20% for debt is simpler and may be as good. Its settings from 12% to 28% are within 3% of its best '
        + 'median revenue; anything from 12% to 28% is within the noise.',
    );
    expect(constantFinding(usual)).toBeNull();
    expect(familiesFinding(usual)).toBe(
      'By median revenue, paying hard whenever debt is above 12% comes first; constant share may be as good',
    );
    expect(usual.families.map((family) => settingFinding(usual, family).split(';')[0])).toEqual([
      'Of its kind, a constant 20% for debt gives the highest median revenue',
      'Of its kind, 12% for debt while small and 24% when large gives the highest median revenue',
      'Paying hard whenever debt is above 12% gives the highest median revenue',
    ]);
    expect(ownFinding(usual)).toBe(
      'The scenario’s own policy, 5% for debt, reaches $12M (18% out of money), $3M worse than the best.',
    );
  });

  test('lead with another rule where it is better by more than chance, and tell the best constant share too', () => {
    const families = usual.families.map((family, i) =>
      i === 0 ? { ...family, fresh: fresh('20% for debt', 13, 2.1) } : family,
    );
    expect(bestFinding(makeOptimum({ families }))).toContain(
      'By median revenue alone, the search puts paying hard whenever debt is above 12% first ($15M in fresh futures). Its settings from 4% to 20% are',
    );
    expect(constantFinding(makeOptimum({ families }))).toBe(
      'By median revenue the best constant share is 20% ($13M, $2.1M worse); anything from 12% to 28% is within the noise.',
    );
  });

  test('never call a rule as good that their table calls worse', () => {
    const families = usual.families.map((family, i) =>
      i === 0 ? { ...family, fresh: fresh('20% for debt', 14.8, 0.4, { behind: bounded(0.4, 0.1) }) } : family,
    );
    const near = makeOptimum({ families });
    expect(bestFinding(near)).toContain('; a constant 20% for debt is simpler and $400k worse. ');
    expect(view.terminal(near, { colour: false, width: 80 })).toMatch(/^Constant 20% .* \$400k worse$/m);
    const same = usual.families.map((family, i) =>
      i === 0 ? { ...family, fresh: fresh('20% for debt', 15.1, 0) } : family,
    );
    expect(bestFinding(makeOptimum({ families: same }))).toContain('is simpler and as good. ');
  });

  test('say why the choice is not what has the least regret, and give it a row where no rule has it as its best', () => {
    expect(whyFinding(usual)).toBeNull();
    const words = 'pay hard whenever debt is above 12%';
    const chosen = makeOptimum({
      advice: makeAdvice('16% for debt', { least: words, behind: bounded(0.6, 0.1) }),
      advised: fresh('16% for debt', 14.7, 0.5),
    });
    expect(whyFinding(chosen)).toBe(
      'Pay hard whenever debt is above 12% has the least regret; 16% for debt has $600k more, and is the simplest of all within 6% of what is at stake.',
    );
    const text = (answer: typeof usual) => view.terminal(answer, { colour: false, width: 80 });
    expect(text(chosen)).toMatch(/^Chosen: 16% for debt +\$14\.7M/m);
    expect(text(usual)).not.toContain('Chosen: ');
    expect(whyFinding(makeLimited(-1, 0.1))).toBeNull();
  });

  test('of a single future nothing is worse by more than chance', () => {
    const unknown = { value: 0.4, error: NaN, low: NaN, high: NaN };
    const families = usual.families.map((family, i) =>
      i === 0 ? { ...family, fresh: fresh('20% for debt', 14.8, 0.4, { behind: unknown }) } : family,
    );
    expect(bestFinding(makeOptimum({ families }))).toContain('is simpler and may be as good. ');
    expect(ownFinding(makeOptimum({ own: fresh('5% for debt', 12, 3, { behind: unknown }) }))).toContain(
      'which chance does not tell from the best',
    );
  });

  test('name the end of what was looked at beside its own setting', () => {
    const [constant, ...others] = usual.families;
    const wide = (good: readonly [number, number]) =>
      constantFinding(
        makeOptimum({
          families: [
            { ...constant!, fresh: fresh('20% for debt', 13, 2.1), axes: [{ ...constant!.axes[0]!, good }] },
            ...others,
          ],
        }),
      );
    expect(wide([0, 0.28])).toContain('anything from 0% (the lowest looked at) to 28% is within the noise');
    expect(wide([0.12, 0.52])).toContain('anything from 12% to 52% (the highest looked at) is within the noise');
    expect(wide([0, 0.52])).toContain('anything from 0% to 52% (all that was looked at) is within the noise');
  });

  test('say what a limit costs, and whether it holds', () => {
    expect(bestFinding(limited)).toContain('keeping the share out of money below 20%');
    expect(limitFinding(limited)).toBe(
      'The limit costs $900k: without it paying hard whenever debt is above 12% reaches $15M, with 18% out of money. The limit is kept in the fresh futures.',
    );
    expect(limitFinding(usual)).toBeNull();
  });

  test('say when nothing keeps it, and what would', () => {
    expect(optimiseFinding(forbidden)).toBe(
      'Nothing tried keeps the share out of money below 10%; paying hard whenever debt is above 12% comes nearest, with the share out of money at 18%',
    );
    expect(limitFinding(forbidden)).toBe('It would keep a limit of 20%.');
  });
});

describe('in a terminal', () => {
  test.each([60, 80, 100])('of %i columns no line is longer', (width) => {
    for (const answer of [usual, limited, forbidden]) {
      const text = view.terminal(answer, { colour: false, width });
      expect(Math.max(...text.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(width);
    }
  });

  test('the answer comes first, then every rule with its error and its dead, then the curve', () => {
    const text = view.terminal(limited, { colour: false, width: 80 });
    expect(text.split('\n')[2]).toMatch(/^Judged by revenue in December 2030, choose /);
    expect(text).toMatch(/^Constant 20% +\$14\.8M ± 0\.4M +18\.0 ± 0\.6%/m);
    expect(text).toMatch(/^40% .*breaks the limit$/m);
    expect(text).toContain('fresh futures');
  });
});

describe('the charts', () => {
  test.each(view.charts(limited).map((chart) => [chart.name, chart] as const))(
    '%s is specified as before',
    async (name, chart) => {
      await expectGolden(name, chart.spec);
    },
  );

  test.each([
    ['usual', usual],
    ['limited', limited],
    ['forbidden', forbidden],
  ])('draw %s on every sheet without a warning', async (_, answer) => {
    for (const frame of [SLIDE, DESK, PHONE]) for (const chart of view.charts(answer, frame)) await expectClean(chart);
  });

  test('have all settings in their tables, and the rules side by side', () => {
    const rows = Object.fromEntries(
      view.charts(usual).map((chart) => [chart.name, chartCsv(chart).trimEnd().split('\r\n').length - 1]),
    );
    expect(rows).toEqual({ 'optimise-constant': 14, optimise: 4, 'optimise-stage': 25, 'optimise-ceiling': 14 });
  });

  test('what a limit forbids is on grey ground, what is as good on blue', () => {
    const grounds = (answer: typeof usual) =>
      [
        ...JSON.stringify(view.charts(answer)[0]!.spec).matchAll(
          /"(within the noise|breaks a limit|too close to tell)"/g,
        ),
      ].map(([, words]) => words);
    expect(new Set(grounds(usual))).toEqual(new Set(['within the noise']));
    expect(grounds(limited)).toContain('breaks a limit');
    expect(new Set(grounds(forbidden))).toEqual(new Set(['breaks a limit']));
  });
});

test('the page shows user text as text', async () => {
  const HOSTILE = '<script>alert(1)</script>';
  const page = await view.page(
    makeOptimum({
      scenario: makeScenario({ name: HOSTILE, description: HOSTILE, seed: HOSTILE }),
      own: fresh(HOSTILE, 12, 3),
      freshSeed: HOSTILE,
    }),
  );
  expect(page).not.toContain(HOSTILE);
  expect(page).toContain('&lt;script&gt;alert(1)');
  expect(page).toContain('within the noise');
});
