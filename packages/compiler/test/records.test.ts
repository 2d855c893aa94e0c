import { describe, expect, it } from 'vitest';
import { instantiate, translate } from './translate.js';

/** Calls `run` with the memory after the module's own, in which a test lays its records. */
function start(source: string, options?: Parameters<typeof translate>[2]) {
  const { call, buffer, free } = instantiate(translate(source, 'run', options), 'run');
  return { call, free, floats: new Float64Array(buffer, free), whole: new Int32Array(buffer, free) };
}

describe('a function of records', () => {
  it('reads and writes the fields of each lane, those of what is extended first', () => {
    const { call, free, floats } = start(`
      export interface Base { a: number; }
      export interface Row extends Base { b: number; }
      export function run(r: Row): void { r.b = r.a * 2; r.a += 1; r.b--; }`);
    floats.set([3, 5]);
    call(free);
    expect([...floats.slice(0, 4)]).toEqual([4, 6, 5, 9]);
  });

  it('reads and writes the fields of a record made of a table', () => {
    const { call, free, floats } = start(`
      const TABLE = { a: { unit: 'people' }, b: { unit: '$M' } } as const satisfies Record<string, object>;
      export type Row = Record<keyof typeof TABLE, number>;
      export function run(r: Row): void { r.b = r.a * 2; }`);
    floats.set([3, 5]);
    call(free);
    expect([...floats.slice(2, 4)]).toEqual([6, 10]);
  });

  it('keeps what is one for all lanes in one number, and gives it back', () => {
    const { call, free, floats } = start(`
      export interface Shared { a: number; b: number; }
      export function run(s: Shared, x: number): number { return s.b > x ? s.a + x : -x; }`);
    floats.set([10, 2]);
    expect([call(free, 1), call(free, 2)]).toEqual([11, -2]);
  });

  it('follows records and arrays within a record', () => {
    const { call, free, floats, whole } = start(`
      export interface Row { a: number; }
      export interface Course { row: Row; line: Float64Array; kept: Float32Array; rows: Int32Array; }
      export function run(c: Course, i: number): void {
        const row = c.row;
        row.a = c.line[i]! + c.line[c.rows[i]! + 1]!;
        c.kept[i] = row.a;
      }`);
    // The course: an address in each slot of eight bytes. Then the row, the line of three, the kept of three, the rows.
    const [row, line, kept, rows] = [free + 64, free + 96, free + 160, free + 192];
    [row, line, kept, rows].forEach((address, i) => (whole[i * 2] = address));
    floats.set([1, 2, 10, 20, 100, 200], (line - free) / 8);
    whole.set([0, 1], (rows - free) / 4);
    call(free, 1);
    expect([...floats.slice(8, 10)]).toEqual([10 + 100, 20 + 200]);
    const stored = new Float32Array(floats.buffer, kept, 4);
    expect([...stored]).toEqual([0, 0, 110, 220]);
  });

  it('reads an entry that each lane chooses', () => {
    const { call, free, floats } = start(
      `export interface Row { i: number; out: number; }
      export function run(r: Row, line: Float64Array): void { r.out = line[r.i]!; }`,
    );
    const line = free + 64;
    floats.set([2, 0]);
    floats.set([1, 2, 10, 20, 100, 200], 8);
    call(free, line);
    expect([...floats.slice(2, 4)]).toEqual([100, 2]);
  });

  it('goes a way that is asked of a number per lane if one lane does, and a loop as often as it says', () => {
    const { call, free, floats } = start(`
      export interface Row { a: number; b: number; }
      export function run(r: Row, rounds: number): number {
        if (r.a > 0) r.b = 7;
        for (let i = 0; i < rounds; i++) {
          if (i === 3) break;
          r.b += 1;
        }
        if (rounds > 1 && r.a > 0) return 1;
        return 0;
      }`);
    floats.set([-1, 1]);
    expect(call(free, 2)).toBe(1);
    expect([...floats.slice(2, 4)]).toEqual([9, 9]);
    floats.set([-1, -1]);
    expect(call(free, 9)).toBe(0);
    expect([...floats.slice(2, 4)]).toEqual([12, 12]);
  });

  it('calls the rule that stands at an index of the table, whatever parameters the rule names', () => {
    const { call, free, floats } = start(
      `export interface Row { a: number; }
      export interface Course { row: Row; rule: PolicyRule; }
      export function half(r: Row): number { return r.a / 2; }
      export function sum(r: Row, k: Row, p: Row, n: Row): number { return r.a + k.a + p.a + n.a; }
      export function run(c: Course): void { c.row.a = decide(c.row, c.rule); }
      function decide(r: Row, rule: PolicyRule): number { return rule(r, r, r, r); }`,
      { rules: ['half', 'sum'] },
    );
    const course = new Int32Array(floats.buffer, free, 4);
    course[0] = free + 32;
    floats.set([3, 5], 4);
    course[2] = 1;
    call(free);
    expect([...floats.slice(4, 6)]).toEqual([12, 20]);
    course[2] = 0;
    call(free);
    expect([...floats.slice(4, 6)]).toEqual([6, 10]);
  });
});
