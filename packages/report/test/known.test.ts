import { readScenario, whatIsLeft, type KnownAnswer, type Scenario } from '@paydown/engine/internal';
import { describe, expect, it } from 'vitest';
import { knownBlocks, knownWarning } from '../src/answers/run/known.js';

const answerOf = (known: string): KnownAnswer => {
  const text = `runs: 200\ncompany: {engineers: 28, others: 42, arr: $6.3M, cash: $14M}\nknown: {${known}}`;
  const { scenario } = readScenario('x.yaml', { read: () => text, resolve: (_, to) => to });
  return whatIsLeft(scenario as Scenario)!;
};

describe('what is known, in words', () => {
  it('stands beside what was believed', () => {
    const [table] = knownBlocks(answerOf('growth: about 70%, timeLost: 30%'));
    expect(table!.title).toMatch(/^What is known today narrows sales per seller /);
    expect(table!.columns.map(({ label }) => label)).toEqual(['Believed', 'Left']);
    expect(table!.rows.map(({ label }) => label)).toContain('sales per seller');
    expect(table!.below![0]!.text).toMatch(
      /^What is known goes together with what is believed in so many of 200 draws: the time lost to debt \d+% and growth over the last year \d+%\./,
    );
    expect(JSON.stringify(table)).not.toMatch(/undefined|NaN|null/);
  });

  it('that narrows several numbers names them', () => {
    const [table] = knownBlocks(answerOf('burn: $0.5M per month'));
    expect(table!.title).toBe('What is known today narrows cost of an engineer and cost of other people');
  });

  it('that narrows one number says from what to what, and in how many draws it can be', () => {
    const [table] = knownBlocks(answerOf('growth: about 70%'));
    const { prior, left } = answerOf('growth: about 70%').coefficients[0]!;
    expect(left[2] - left[0]).toBeLessThan(prior[2] - prior[0]);
    expect(table!.title).toMatch(
      /^What is known today narrows sales per seller from \$\d+k–\$\d+k a year to \$\d+k–\$\d+k a year$/,
    );
    expect(table!.below![0]!.text).toMatch(
      /^What is known of growth over the last year goes together with what is believed in \d+% of 200 draws\./,
    );
  });

  it('does not call narrowed what is as wide as before, nor speaks of other draws where there are none', () => {
    const [table] = knownBlocks({
      draws: 100,
      facts: [{ name: 'timeLost', met: 1 }],
      coefficients: [{ name: 'drag', settled: true, prior: [1, 2, 3], left: [3, 4, 6] }],
      quarrel: null,
    });
    expect(table!.title).toBe('What is known today moves drag of debt');
    expect(table!.below![0]!.text).toBe(
      'What is known of the time lost to debt goes together with what is believed in 100% of 100 draws.',
    );
  });

  it('warns of two facts that do not go together, and of one that nobody would believe', () => {
    expect(knownWarning(answerOf('growth: 70%'))).toBeNull();
    expect(knownWarning(answerOf('growth: 40%, retention: 150%'))).toMatch(
      /^Growth over the last year and net revenue retention do not go together: .* known\.growth beside known\.retention/,
    );
    expect(knownWarning(answerOf('incidents: 2000 per quarter'))).toMatch(
      /can agree with the incidents of the last quarter/,
    );
  });
});
