import { readFileSync } from 'node:fs';

/** Arguments and, last, the value to 50 digits rounded to a double; make.py is the recipe. */
type Table = readonly (readonly number[])[];

export const ORACLE = JSON.parse(readFileSync(new URL('values.json', import.meta.url), 'utf8')) as Readonly<
  Record<'normalCdf' | 'normalQuantile' | 'logGamma' | 'betaCdf', Table>
>;

export function relativeError(value: number, truth: number): number {
  return value === truth ? 0 : Math.abs(value - truth) / Math.abs(truth);
}
