import { expect, test } from 'vitest';
import { playHere } from '@paydown/engine/internal';
import { weigh } from '../../packages/engine/src/questions/decide/weigh.js';
import { shippedScenario } from '../validation/play.js';
import { anew, outcomeOf, said, type Said } from './stability.js';

const engine = { weigh, playHere };

// The whole of it, 100 trials over all scenarios with more futures, is `npm run verify:decide`.
test.each(['agency', 'six-month-doublings'])(
  '%s: another seed and half of the futures say the same, or both call it a tie',
  async (name) => {
    const scenario = { ...shippedScenario(name), runs: 1000 };
    const first = await said(engine, scenario);
    for (const trial of [1, 2]) expect(outcomeOf(first, await said(engine, anew(scenario, trial)))).not.toBe('other');
  },
  120_000,
);

test('two choices are a tie where each card names the other’s as good, and another answer where one does not', () => {
  const card = (choose: string, asGood: readonly string[], from = 0): Said => ({
    choose,
    from,
    verdict: 'tie',
    asGood,
  });
  const [one, other] = [card('20%', ['20%', '30%']), card('30%', ['20%', '30%'])];
  expect(outcomeOf(one, one)).toBe('same');
  expect(outcomeOf(one, other)).toBe('tie');
  expect(outcomeOf(one, card('30%', ['30%']))).toBe('other');
});
