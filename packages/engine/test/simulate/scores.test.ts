import { expect, it } from 'vitest';
import { coefficientPlan, drawScores } from '../../src/coefficients/draw.js';
import { seedKey } from '../../src/random/streams.js';
import { compiledScores } from '../../src/simulate/compiled/scores.js';
import { scenarioWith } from '../model/scenario.js';

it('compiled code draws the normals of a run as the engine draws them one by one, in whichever order runs are asked for', () => {
  const whole = coefficientPlan(scenarioWith());
  const odd = { ...whole, channels: whole.channels.slice(0, 7), z: new Float64Array(7) };
  const keys = [seedKey('a'), seedKey('b')];
  for (const plan of [whole, odd]) {
    const compiled = compiledScores();
    for (const key of keys)
      for (const run of [0, 1, 2, 2, 7, 6, 3 * 16_777_216 + 5, 2 ** 32 - 1]) {
        drawScores(plan, key, run);
        const expected = plan.z.slice();
        plan.z.fill(NaN);
        compiled(plan, key, run);
        expect(plan.z).toEqual(expected);
      }
  }
});
