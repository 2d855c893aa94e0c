import { expect, test } from 'vitest';
import { CHARTS, viewFor } from '../src/index.js';
import { writeMoneyOf } from '../src/base/currency.js';
import { money } from '../src/base/format.js';
import { makeScenario, makeSummary } from './fixture.js';

const euros = makeSummary(makeScenario({ currency: 'EUR' }));
const dollars = makeSummary();
const STYLE = { width: 80, colour: false };

test('every word and axis about money is in the currency of what is shown', () => {
  for (const { draw } of CHARTS) {
    const text = JSON.stringify(draw(euros)).replaceAll('"$schema"', '');
    expect(/\$/.exec(text)).toBeNull();
  }
  expect(viewFor('run').terminal(euros, STYLE)).not.toContain('$');
  expect(viewFor('run').terminal(euros, STYLE)).toContain('€');
  expect(JSON.stringify(CHARTS.map(({ draw }) => draw(euros)))).toContain("'€0'");
  expect(viewFor('run').terminal(dollars, STYLE)).toContain('$');
});

test('one answer after another has each its own', () => {
  writeMoneyOf({ currency: 'GBP' });
  expect(money(4.2)).toBe('£4.2M');
  writeMoneyOf(undefined);
  expect(money(-0.25)).toBe('−$250k');
});
