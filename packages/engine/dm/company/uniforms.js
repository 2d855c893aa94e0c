import { SHOCK_CHANCES } from '../coefficients/catalogue/shocks.js';
import { unknownOf } from '../coefficients/unknown.js';
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
};
export const CHANCE_NAMES = Object.keys(CHANCES);
const BLANK = unknownOf(CHANCE_NAMES);
export const createUniforms = () => ({ ...BLANK });
