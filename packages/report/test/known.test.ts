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
    expect(table!.title).toContain('What is known today settles ');
    expect(table!.columns.map(({ label }) => label)).toEqual(['Believed', 'Left']);
    expect(table!.rows.map(({ label }) => label)).toContain('sales per seller');
    expect(table!.below![0]!.text).toMatch(/growth over the last year in \d+%/);
    expect(JSON.stringify(table)).not.toMatch(/undefined|NaN|null/);
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
