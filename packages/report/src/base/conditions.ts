import {
  CATALOGUE,
  type CoefficientName,
  type Conditions,
  type Leaf,
  type MeasureName,
} from '@paydown/engine/internal';
import { coefficientLabel, coefficientValue } from './coefficients.js';
import { inAHundred, number, significant } from './format.js';
import { measureWords } from './measure.js';
import { list } from './words.js';

/** A share as a count of a hundred, in words where it is nearly none. */
export const inHundred = (value: number): string =>
  value === 0 ? 'none' : value * 100 < 0.5 ? 'fewer than 1' : number(inAHundred(value));

/** A count of a hundred (`ofHundred`), of a share that may be too small for one. */
export const countWords = (part: number, count: number): string => (count === 0 ? inHundred(part) : number(count));

/** A condition in words: “drag of debt below 1.4”. */
export function conditionWords(name: string, side: 'above' | 'below', at: number): string {
  if (Object.hasOwn(CATALOGUE, name)) {
    const coefficient = name as CoefficientName;
    return `${coefficientLabel(coefficient)} ${side} ${coefficientValue(coefficient, significant(at))}`;
  }
  const { label, format } = measureWords(name as MeasureName);
  return `${label} ${side} ${format(at)}`;
}

export const conditionsWords = ({ limits }: Pick<Conditions, 'limits'> | Leaf): string =>
  list(limits.map(({ name, side, at }) => conditionWords(name, side, at)));
