import { expect, it } from 'vitest';
import { CHANCE_NAMES, CHANCES, createUniforms, type ChanceName } from '../../src/company/uniforms.js';
import { createChances, drawsOf, readUniforms } from '../../src/simulate/channels.js';
import { RECORDS } from '../../src/simulate/compiled/model.js';

it('each kind of chance has a channel of its own, and no channel is left out', () => {
  const channels = CHANCE_NAMES.map((name) => CHANCES[name][0]).sort((one, other) => one - other);
  expect(channels).toEqual(channels.map((_, i) => i));
});

it('each kind of chance is read from its channel: the draw of the step, or that of the round', () => {
  const [steps, draw, round] = [30, 17, 3];
  const draws = drawsOf(steps);
  const chances = createChances(steps).map((_, i) => i);
  const n = createUniforms();
  readUniforms(n, chances, draws, draw, round);
  const expected = ([channel, asked]: (typeof CHANCES)[ChanceName]) =>
    channel * draws + (asked === 'round' ? round : draw);
  expect(n).toEqual(Object.fromEntries(CHANCE_NAMES.map((name) => [name, expected(CHANCES[name])])));
});

it('the compiled model knows the same kinds', () => expect(RECORDS.Uniforms).toEqual(CHANCE_NAMES));
