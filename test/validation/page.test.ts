import { describe, expect, it } from 'vitest';
import { equals, fact, type Check, type Evidence } from './check.js';
import { line, points } from './page/picture.js';
import { runSuite } from './suite.js';

const HOSTILE = '<script>alert(1)</script> & "quotes"';

function check(id: string, evidence: Partial<Evidence>): Check {
  return {
    id,
    part: 'structure',
    title: `Title of ${id} ${HOSTILE}`,
    expectation: HOSTILE,
    source: 'a source',
    conditions: 'a condition',
    run: () => ({
      finding: `Finding of ${id}`,
      measures: [equals('two and two', 2 + 2, 4, 0)],
      picture: {
        x: { title: 'x' },
        y: { title: HOSTILE, share: true },
        expected: { y: [0.2, 0.5] },
        series: [
          line(HOSTILE, 'expected', [
            [0, 0],
            [1, 1],
          ]),
          points('b', 'found', [[0.5, 0.5]]),
        ],
      },
      ...evidence,
    }),
  };
}

describe('the page of the validation suite', () => {
  const right = check('right', {});
  const wrong = check('wrong', {
    measures: [equals('two and two', 2 + 2, 5, 1e-9), fact('a fact', 'yes', 'yes', true)],
  });

  it('says that all hold when they do', async () => {
    const { page, summary, allHold } = await runSuite(() => {}, [right]);
    expect(allHold).toBe(true);
    expect(summary).toBe('All 1 checks of the model hold');
    expect(page).toContain('<h1>All 1 checks of the model hold</h1>');
    expect(page).not.toContain('class="badge fails"');
  });

  it('says which fail, and opens their measures', async () => {
    const verdicts: string[] = [];
    const { page, summary, allHold } = await runSuite((text) => verdicts.push(text.slice(0, 5)), [right, wrong]);
    expect(allHold).toBe(false);
    expect(verdicts).toEqual(['holds', 'FAILS']);
    expect(summary).toBe('1 of 2 checks of the model fail');
    expect(page.match(/<details open>/g)).toHaveLength(1);
    expect(page).toContain('5, to 1.0e-9</td><td>4 (off by 0.2)');
  });

  it('counts a check without a measure as failed', async () => {
    expect((await runSuite(() => {}, [check('empty', { measures: [] })])).allHold).toBe(false);
  });

  it('draws every check, keeps text text and asks for nothing', async () => {
    const { page } = await runSuite(() => {}, [right, wrong]);
    expect(page.match(/<svg/g)).toHaveLength(2);
    expect(page).not.toContain('<script');
    expect(page).not.toMatch(/(src|href)="(?!#)/);
    expect(page).toContain("default-src 'none'");
  });
});
