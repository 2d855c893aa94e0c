import columnsOf from 'string-width';
import { describe, expect, it } from 'vitest';
import { view as caseView } from '../src/answers/case/document.js';
import { view as decide } from '../src/answers/decide/document.js';
import { view as optimise } from '../src/answers/optimise/document.js';
import { view as rank } from '../src/answers/rank/document.js';
import { view as run } from '../src/answers/run/document.js';
import { fit, wrapColumns } from '../src/terminal.js';
import { makeCase } from './caseFixture.js';
import { makeDecision } from './decideFixture.js';
import { makeScenario, makeSummary } from './fixture.js';
import { makeOptimum } from './optimiseFixture.js';
import { makeRanking } from './rankFixture.js';

/** Wide letters, marks on letters, and signs that several code points make. */
const NAME = '株式会社テスト é́́́ नमस्ते 👩‍👩‍👧 🇨🇭 公司'.repeat(3);
const scenario = makeScenario({ name: NAME });

describe('texts of a terminal', () => {
  it('are as wide as a terminal shows them', () => {
    expect(fit('日本語', 4)).toBe('日…');
    expect(fit('日本語', 6)).toBe('日本語');
    expect(fit('ééé', 3)).toBe('ééé');
    expect(fit('👩‍👩‍👧👩‍👩‍👧', 3)).toBe('👩‍👩‍👧…');
    expect(wrapColumns('日本 語 日本', 7)).toEqual(['日本 語', '日本']);
    expect(wrapColumns('नमस्ते दुनिया', columnsOf('नमस्ते दुनिया'))).toHaveLength(1);
  });

  it.each([80, 60])('fit %i columns, whatever letters a name has', (width) => {
    for (const text of [NAME, ...Array.from({ length: 20 }, (_, i) => NAME.slice(i))]) {
      expect(columnsOf(fit(text, width))).toBeLessThanOrEqual(width);
      for (const line of wrapColumns(text, width)) expect(columnsOf(line)).toBeLessThanOrEqual(width);
    }
  });
});

const ANSWERS = {
  run: (width: number) => run.terminal(makeSummary(scenario), { colour: false, width }),
  case: (width: number) => caseView.terminal(makeCase({}), { colour: false, width }),
  decide: (width: number) => decide.terminal(makeDecision(), { colour: false, width }),
  optimise: (width: number) => optimise.terminal(makeOptimum({ scenario }), { colour: false, width }),
  rank: (width: number) => rank.terminal(makeRanking({ scenario }), { colour: false, width }),
};

describe.each(Object.entries(ANSWERS))('the answer of %s', (_, terminal) => {
  it.each([80, 60])('fits %i columns', (width) => {
    const wide = terminal(width)
      .split('\n')
      .filter((line) => columnsOf(line) > width);
    expect(wide).toEqual([]);
  });
});
