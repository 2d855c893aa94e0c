import { describe, expect, it } from 'vitest';
import { clip, exp, expm1, log, log1p, pow, fractionMoved } from '../../src/random/maths.js';
import { uniforms } from './draws.js';

const view = new DataView(new ArrayBuffer(8));

/** Doubles in their order, numbered, so that neighbours differ by 1. */
function place(x: number): bigint {
  view.setFloat64(0, x);
  const bits = view.getBigInt64(0);
  return bits < 0n ? -(bits & 0x7fffffffffffffffn) : bits;
}

/** Distance of two doubles in units of the last place. */
function ulps(a: number, b: number): number {
  return a === b ? 0 : Math.abs(Number(place(a) - place(b)));
}

function hex(x: number): string {
  view.setFloat64(0, x);
  return view.getBigUint64(0).toString(16).padStart(16, '0');
}

const U = uniforms(100_000, 'maths');
const between = (low: number, high: number) => Array.from(U, (u) => low + (high - low) * u);
const magnitudes = (low: number, high: number) => Array.from(U, (u) => 10 ** (low + (high - low) * u));
const farthest = (mine: (x: number) => number, theirs: (x: number) => number, xs: readonly number[]) =>
  xs.reduce((most, x) => Math.max(most, ulps(mine(x), theirs(x))), 0);

describe('portable maths agrees with the machine’s within 2 units of the last place', () => {
  it.each([
    ['exp', exp, Math.exp, between(-708, 709.7)],
    ['exp near 0', exp, Math.exp, between(-1, 1)],
    ['exp of tiny numbers', exp, Math.exp, magnitudes(-300, 0)],
    ['exp down to the smallest double', exp, Math.exp, between(-745.1, -708)],
    ['log', log, Math.log, magnitudes(-307, 308)],
    ['log near 1', log, Math.log, between(0.5, 2)],
    ['log of subnormal numbers', log, Math.log, magnitudes(-323, -307)],
    ['expm1', expm1, Math.expm1, between(-40, 709.7)],
    ['expm1 near 0', expm1, Math.expm1, between(-1, 1)],
    ['expm1 of tiny numbers', expm1, Math.expm1, magnitudes(-300, 0)],
    ['log1p', log1p, Math.log1p, between(-1, 10)],
    ['log1p of tiny numbers', log1p, Math.log1p, magnitudes(-300, 0)],
    ['log1p of large numbers', log1p, Math.log1p, magnitudes(0, 308)],
    ['removed', fractionMoved, (x: number) => -Math.expm1(-x), between(0, 50)],
    ['removed of tiny hazards', fractionMoved, (x: number) => -Math.expm1(-x), magnitudes(-300, 0)],
  ])('%s', (_, mine, theirs, xs) => {
    expect(farthest(mine, theirs, xs)).toBeLessThanOrEqual(2);
  });

  it('pow, where the error may grow with y ln x', () => {
    for (let i = 0; i + 1 < U.length; i += 2) {
      const x = 10 ** (12 * U[i]! - 6);
      const y = 8 * U[i + 1]! - 4;
      expect(ulps(pow(x, y), Math.pow(x, y))).toBeLessThanOrEqual(4 + 2 * Math.abs(y * Math.log(x)));
    }
  });
});

describe('portable maths at special values', () => {
  it.each([
    ['exp(0)', exp(0), 1],
    ['exp(−∞)', exp(-Infinity), 0],
    ['exp(∞)', exp(Infinity), Infinity],
    ['exp(710)', exp(710), Infinity],
    ['exp(−746)', exp(-746), 0],
    ['exp(NaN)', exp(NaN), NaN],
    ['log(1)', log(1), 0],
    ['log(0)', log(0), -Infinity],
    ['log(−1)', log(-1), NaN],
    ['log(∞)', log(Infinity), Infinity],
    ['log(NaN)', log(NaN), NaN],
    ['log(2)', log(2), Math.LN2],
    ['log of the smallest double', log(5e-324), Math.log(5e-324)],
    ['expm1(0)', expm1(0), 0],
    ['expm1(−∞)', expm1(-Infinity), -1],
    ['expm1(∞)', expm1(Infinity), Infinity],
    ['expm1(NaN)', expm1(NaN), NaN],
    ['log1p(0)', log1p(0), 0],
    ['log1p(−1)', log1p(-1), -Infinity],
    ['log1p(−2)', log1p(-2), NaN],
    ['log1p(∞)', log1p(Infinity), Infinity],
    ['0^2', pow(0, 2), 0],
    ['0^0', pow(0, 0), 1],
    ['0^−1', pow(0, -1), Infinity],
    ['1^7', pow(1, 7), 1],
    ['x^0', pow(7, 0), 1],
    ['(−1)^2', pow(-1, 2), NaN],
    ['removed(∞)', fractionMoved(Infinity), 1],
  ])('%s', (_, value, expected) => {
    expect(value).toBe(expected);
  });

  it('no hazard removes nothing', () => expect(fractionMoved(0)).toBeCloseTo(0, 300));
  it('clip keeps between bounds', () => expect([clip(-1, 0, 2), clip(1, 0, 2), clip(3, 0, 2)]).toEqual([0, 1, 2]));
});

/** A change of these bits changes every simulated future. */
describe('value stability of portable maths', () => {
  it.each([
    ['exp(0.1)', exp(0.1), '3ff1aec7b35a00d4'],
    ['exp(−20.3)', exp(-20.3), '3e1a3b8dc86d1c8e'],
    ['log(10)', log(10), '40026bb1bbb55516'],
    ['log(0.3)', log(0.3), 'bff34378fcbda721'],
    ['expm1(0.07)', expm1(0.07), '3fb28fe56b2de69c'],
    ['log1p(0.004)', log1p(0.004), '3f7059f00cc2f7f8'],
    ['pow(3.7, 0.6)', pow(3.7, 0.6), '40018a0c4bbe2b81'],
    ['removed(0.0029)', fractionMoved(0.0029), '3f67b8ee4887f598'],
  ])('%s', (_, value, bits) => {
    expect(hex(value)).toBe(bits);
  });
});
