import { expect, it } from 'vitest';
import { beliefDigest, fittedQuantile, isFitted, type FittedDraws } from '../../src/coefficients/fitted.js';
import { scenarioWith } from '../model/scenario.js';

const { coefficients } = scenarioWith({});

/** Four draws of two coefficients, in no order, one of them as likely as two others. */
const DRAWS: FittedDraws = {
  names: ['drag', 'churn'],
  believed: [beliefDigest(coefficients.drag), beliefDigest(coefficients.churn)],
  values: [3, 0.05, 1, 0.08, 4, 0.06, 2, 0.07],
  weights: [1, 2, 1, 1],
};

it('a quantile of what a fit has left is the least draw with so much of the weight on it and below', () => {
  const at = (name: 'drag' | 'churn', draws = DRAWS) =>
    [0, 0.2, 0.4, 0.5, 0.61, 0.99, 1].map((share) => fittedQuantile(draws, name, share));
  expect(at('drag')).toEqual([1, 1, 1, 2, 3, 4, 4]);
  expect(at('churn')).toEqual([0.05, 0.05, 0.06, 0.07, 0.08, 0.08, 0.08]);
  expect(at('drag', { ...DRAWS, weights: null })).toEqual([1, 1, 2, 2, 3, 4, 4]);
});

it('however many quantiles are asked for, the draws are gone through once', () => {
  let looks = 0;
  const draws: FittedDraws = {
    ...DRAWS,
    get values() {
      looks++;
      return DRAWS.values;
    },
  };
  fittedQuantile(draws, 'drag', 0.5);
  const once = looks;
  for (let share = 0; share < 1; share += 0.01) fittedQuantile(draws, 'churn', share);
  expect(looks).toBe(once);
});

it('what is believed otherwise since, or was never fitted, is not fitted', () => {
  expect(isFitted(DRAWS, coefficients, 'churn')).toBe(true);
  expect(isFitted(DRAWS, { ...coefficients, churn: { shape: 'constant', value: 0.1 } }, 'churn')).toBe(false);
  expect(isFitted(DRAWS, coefficients, 'rampTime')).toBe(false);
});
