import { describe, expect, it } from 'vitest';
import { translate } from './translate.js';

/** What the dialect has no meaning for, and the message without its place. */
const REFUSED: Readonly<Record<string, readonly [body: string, message: string]>> = {
  'an unknown operator': ['r.a = r.a % 2;', 'r.a % 2'],
  'a string': ["r.a = 'x';", "'x'"],
  'an unknown function': ['r.a = Math.sin(r.a);', 'Math.sin(r.a)'],
  'an unknown name': ['r.a = b;', 'b'],
  'a statement of another kind': ['do r.a = 1; while (r.a > 0);', 'do r.a = 1; while (r.a > 0);'],
  'a pattern': ['const { a } = r; r.a = a;', '{ a }'],
  'a variable without a value': ['let b: number; r.a = b;', 'b'],
  'a number per lane where all lanes share one': ['s.a = r.a;', 'r.a'],
  'a number that all lanes share, written': ['s.a = 1;', 's.a'],
  'a number as a condition': ['if (r.a) r.a = 1;', 'r.a'],
  'a call of nothing for its value': ['r.a = nothing(s);', 'nothing(s)'],
  'a field of an array': ['r.a = line.a;', 'line.a'],
  'an entry of single precision, read': ['r.a = short[0]!;', 'short[0]'],
  'an index that differs between lanes, to be written at': ['line[r.a] = 1;', 'r.a'],
  'an entry of single precision that is one for all lanes, written': ['short[0] = 1;', 'short[0]'],
};

describe('refused with file and line', () => {
  for (const [name, [body, message]] of Object.entries(REFUSED))
    it(name, () => {
      const source = `export interface Row { a: number; }
        export interface Shared { a: number; }
        function nothing(s: Shared): void { }
        export function run(r: Row, s: Shared, line: Float64Array, short: Float32Array): void {
          ${body}
        }`;
      expect(() => translate(source, 'run')).toThrow(`/model.ts:5: cannot be translated: ${message}`);
    });

  it('a function that changes a record and takes numbers only', () => {
    const source = `export interface Row { a: number; }
      const r = 1;
      export function f(x: number): number { r.a = 1; return x; }
      export function run(r: Row): void { r.a = f(r.a); }`;
    expect(() => translate(source, 'run')).toThrow('/model.ts:3: cannot be translated: r.a');
  });

  it.each([
    ['a function', 'export function other(): void {}', '/model.ts: no function run'],
    ['a record', 'export function run(r: Row): void { r.a = 1; }', '/model.ts: no class or interface Row'],
    [
      'a field',
      'export interface Row { b: number; } export function run(r: Row): void { r.a = 1; }',
      '/model.ts: Row has no field a',
    ],
  ])('%s that there is not', (_, source, message) => expect(() => translate(source, 'run')).toThrow(message));
});
