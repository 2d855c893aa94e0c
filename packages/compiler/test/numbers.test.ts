import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asJavaScript, instantiate, translate } from './translate.js';

/** Functions of numbers, in which each lane goes its own way. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  arithmetic: 'return (x + y) * 3 - x / y + -y;',
  'instructions of their own': 'return min(x, y) + max(x, -y) - floor(x) * sqrt(y) + Math.abs(y);',
  'the lesser and the greater of JavaScript': 'return Math.min(x, y) - Math.max(x, y);',
  comparisons: 'return (x < y ? 1 : 0) + (x <= y ? 2 : 0) + (x === y ? 4 : 0) + (x !== y ? 8 : 0) + (x >= y ? 16 : 0);',
  'and, or, not': 'return x > 0 && y > 0 ? 1 : x < 0 || y < 0 ? 2 : !(x > y) ? 3 : 4;',
  'a choice of costly values': 'return x > y ? helper(x) : helper(y) * 2;',
  'constants of the module, and numbers with names': 'return x > Infinity ? NaN : x * HALF - LESS;',
  'a variable that changes': 'let s = x; s += y; s *= 2; s -= 1; s /= 3; s++; return s;',
  'a change in some lanes only': 'let s = x; if (x > y) s = y; else { s = s * 2; s -= 1; } return s;',
  'a return in some lanes only': 'if (x > 4) return 4; if (y < 0) return x * y; return x * x;',
  'a return deep within': 'if (x > 0) { if (y > 0) return 1; if (y < -1) return 2; return helper(x); } return 3;',
  'a loop of as many rounds as each lane needs': 'let s = 0; for (let i = 0; i < x; i++) s += y / (i + 1); return s;',
  'a loop that is left': 'let i = 0; while (i < 20) { if (i * i > x) break; i += 1; } return i + y;',
  'a return from a loop': 'for (let i = 0; i < 8; i++) { if (i > x) return i * 100; if (i > y) return -i; } return x;',
  'a loop in a loop': `let s = 0;
    for (let i = 0; i < x; i++) { for (let j = 0; j < y; j++) { if (j > i) break; s += i - j; } if (s > 9) return s; }
    return -s;`,
  'a loop within a branch': 'let s = y; if (x > 0) { while (s > 1) s = s / 2 - x; } else s = 7; return s + x;',
};
const module = (body: string) => `
export interface Row { x: number; y: number; out: number; }
const HALF = 0.5;
const LESS = -(3);
function helper(x: number): number { return x > 1 ? x * HALF : 1 / x; }
export function f(x: number, y: number): number { ${body} }
export function run(r: Row): void { r.out = f(r.x, r.y); }`;

const someNumber = fc.oneof(
  fc.double({ min: -12, max: 12 }),
  fc.integer({ min: -9, max: 9 }),
  fc.constantFrom(NaN, Infinity, -Infinity, 0, -0, 5e-324),
);
/** Loops end for these: no infinite bounds. */
const bounded = fc.oneof(fc.double({ min: -12, max: 12, noNaN: true }), fc.integer({ min: -9, max: 9 }));

describe('a function of numbers gives what JavaScript gives, whatever the other lane does', () => {
  for (const [name, body] of Object.entries(FUNCTIONS))
    it(name, () => {
      const reference = asJavaScript<(x: number, y: number) => number>(module(body), 'f');
      const { call, buffer, free } = instantiate(translate(module(body), 'run'), 'run');
      const number = /for|while/.test(body) ? bounded : someNumber;
      fc.assert(
        fc.property(number, number, number, number, (x0, y0, x1, y1) => {
          const row = new Float64Array(buffer, free, 6);
          row.set([x0, x1, y0, y1]);
          call(free);
          expect([row[4], row[5]]).toEqual([reference(x0, y0), reference(x1, y1)]);
        }),
        { seed: 1, numRuns: 400 },
      );
    });
});
