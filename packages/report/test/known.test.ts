import { readScenario, whatIsLeft, type KnownAnswer, type Scenario } from '@paydown/engine/internal';
import { describe, expect, it } from 'vitest';
import { knownSection, knownWarning } from '../src/answers/run/known.js';

const answerOf = (known: string): KnownAnswer => {
  const text = `runs: 200\ncompany: {engineers: 28, others: 42, arr: $6.3M, cash: $14M}\nknown: {${known}}`;
  const { scenario } = readScenario('x.yaml', { read: () => text, resolve: (_, to) => to });
  return whatIsLeft(scenario as Scenario)!;
};

describe('what is known, in words', () => {
  it('stands beside what was believed', () => {
    const html = knownSection(answerOf('growth: about 70%, timeLost: 30%'));
    expect(html).toContain('What is known today settles ');
    expect(html).toContain('sales per seller');
    expect(html).toMatch(/data-of="Believed">[^<]+<\/td><td data-of="Left">/);
    expect(html).toMatch(/growth over the last year in \d+%/);
    expect(html).not.toMatch(/undefined|NaN/);
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
