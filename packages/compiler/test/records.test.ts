import { describe, expect, it } from 'vitest';
import { asJavaScript, instantiate, translate } from './translate.js';

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
      export interface Course { row: Row; line: Float64Array; rows: Int32Array; }
      export function run(c: Course, i: number): void {
        const row = c.row;
        row.a = c.line[i]! + c.line[c.rows[i]! + 1]!;
      }`);
    // The course: an address in each slot of eight bytes. Then the row, the line of three, the rows.
    const [row, line, rows] = [free + 64, free + 96, free + 192];
    [row, line, rows].forEach((address, i) => (whole[i * 2] = address));
    floats.set([1, 2, 10, 20, 100, 200], (line - free) / 8);
    whole.set([0, 1], (rows - free) / 4);
    call(free, 1);
    expect([...floats.slice(8, 10)]).toEqual([10 + 100, 20 + 200]);
  });

  it('writes an entry of single precision for each lane, lane after lane', () => {
    const { call, free, floats } = start(`
      export interface Row { at: number; a: number; }
      export function run(r: Row, kept: Float32Array): void { keep(r, kept, r.at + 1, 3); }
      function keep(r: Row, kept: Float32Array, at: number, stride: number): void {
        kept[at] = r.a;
        kept[at + 2 * stride] = r.a / 2;
      }`);
    const kept = new Float32Array(floats.buffer, free + 64, 10);
    floats.set([2, 0, 10, 20]);
    call(free, free + 64);
    expect([...kept]).toEqual([0, 20, 0, 10, 0, 0, 0, 10, 0, 5]);
    floats.set([2, 2, 30, 40]);
    call(free, free + 64);
    expect([...kept]).toEqual([0, 20, 0, 40, 0, 0, 0, 10, 0, 20]);
  });

  it('reads what was written last, by whatever name and on whatever way', () => {
    const source = `
      export interface Row { a: number; b: number; c: number; d: number; e: number; }
      export function run(r: Row, same: Row, rounds: number): void {
        r.b = r.a;
        same.a = r.b + 1;
        r.b += r.a * r.b;
        if (rounds > 1) r.c = r.a + 1;
        r.d = r.c + r.b;
        if (rounds > 3) { r.d = r.c * 2; same.c = 7; } else r.c += r.d;
        for (let i = 0; i < rounds; i++) {
          r.e = r.d + r.c;
          same.d -= r.e * r.d;
        }
        r.e -= r.d + grown(r) + r.a;
        r.b = r.a > 4 ? grown(same) + r.c : r.c > 2 ? loud(r.c) + r.d : loud(r.d) + r.e;
        grow(same);
        r.c += r.a;
      }
      function grow(r: Row): void { r.a = r.a + 1; }
      function grown(r: Row): number { r.c = r.c + r.a; return r.c; }
      function loud(x: number): number { if (x > 3) return x * x; return -x; }`.replace(/^ +/gm, '');
    const expected = asJavaScript<(r: object, same: object, rounds: number) => void>(source, 'run');
    for (const rounds of [0, 1, 2, 5])
      for (const a of [1, 6]) {
        const { call, free, floats } = start(source);
        // A way that one lane goes, all go: both lanes go the same here.
        const lanes = [0, 0.5].map((more) => ({ a: a + more, b: 2 + more, c: 3 - more, d: 1.5, e: -1 }));
        const names = ['a', 'b', 'c', 'd', 'e'] as const;
        names.forEach((name, i) => lanes.forEach((lane, l) => (floats[i * 2 + l] = lane[name])));
        call(free, free, rounds);
        for (const lane of lanes) expected(lane, lane, rounds);
        expect([...floats.slice(0, 10)]).toEqual(names.flatMap((name) => lanes.map((lane) => lane[name])));
      }
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
