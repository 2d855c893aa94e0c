import { expect, test } from 'vitest';
import { playHere } from '@paydown/engine/internal';
import { weigh } from '../../packages/engine/src/questions/decide/weigh.js';
import { asGoodFinding } from '../../packages/report/src/answers/decide/words.js';
import { shippedScenario } from '../validation/play.js';
import { anew, calls, outcomeOf, said, type Said } from './stability.js';

const engine = { weigh, playHere, asGoodFinding };

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

test('two choices are a tie where each card says that the other’s is as good, and another answer where one does not', () => {
  const card = (choose: string, asGood: string | null): Said => ({ choose, from: 0, verdict: 'tie', asGood });
  const [one, other] = [
    card('20% for debt', '30% for debt (also in two quarters): no difference worth having'),
    card('30% for debt', '20% for debt: too few futures to tell'),
  ];
  expect(outcomeOf(one, one)).toBe('same');
  expect(outcomeOf(one, other)).toBe('tie');
  expect(outcomeOf(one, card('30% for debt', '40% for debt: too few futures to tell'))).toBe('other');
  expect(outcomeOf(one, card('30% for debt', null))).toBe('other');
  expect(calls(one, '30% for debt in two quarters')).toBe(true);
  expect(calls(other, '20% for debt in two quarters')).toBe(false);
});
