import { SHOCK_CHANCES } from '../coefficients/catalogue/shocks.js';
import { unknownOf } from '../coefficients/unknown.js';

/**
 * When a kind of chance is asked: in every step; once, at birth; by the number of the next round; or in every step by a
 * policy that looks, and once by any other.
 */
export type Asked = 'step' | 'birth' | 'round' | 'look';

/**
 * Every kind of chance: the number of its stream, and when it is asked. Each has a stream of its own, so that what one kind draws never shifts another. A new
 * one takes the next number: to change a number is to change every future. Coefficients have streams of their own, far above.
 */
export const CHANCES = {
  attrition: [0, 'step'],
  incidents: [1, 'step'],
  effort: [2, 'step'],
  majors: [3, 'step'],
  velocity: [4, 'look'],
  debt: [5, 'look'],
  funding: [6, 'round'],
  acquisition: [7, 'birth'],
  ...SHOCK_CHANCES,
  giveUp: [16, 'birth'],
  roundSize: [17, 'round'],
} as const satisfies Record<string, readonly [channel: number, asked: Asked]>;

export type ChanceName = keyof typeof CHANCES;
export const CHANCE_NAMES = Object.keys(CHANCES) as ChanceName[];

/**
 * The uniforms of one step, each in (0, 1), each from the stream of its own kind of chance.
 *
 * A shock of chance p strikes when its uniform u is below p; then u / p is again uniform, and decides how hard.
 */
export type Uniforms = Record<keyof typeof CHANCES, number>;

const BLANK: Uniforms = unknownOf(CHANCE_NAMES);

export const createUniforms = (): Uniforms => ({ ...BLANK });
