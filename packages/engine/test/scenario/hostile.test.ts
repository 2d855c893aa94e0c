import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFault } from '../../src/scenario/fault.js';
import { readScenario } from '../../src/scenario/read.js';
import { faultsOf, files, minimal, shipped } from './source.js';

const HUGE = 250_000;
const repeated = (text: string): string => text.repeat(Math.floor(HUGE / text.length));
const NINE = 'abcdefghi'.split('');
const bomb = NINE.map((name, i) => `${name}: &${name} [${Array(10).fill(i === 0 ? 'x' : `*${NINE[i - 1]}`).join(',')}]`).join('\n');

/** What a reader must get over within seconds, however it ends. */
const FLOODS: Readonly<Record<string, string>> = {
  'five megabytes': 'x'.repeat(5 * 1024 * 1024),
  'a bomb of aliases': bomb,
  'many aliases': `a: &a [1]\nb: [${repeated('*a,')}]`,
  'open brackets': repeated('['),
  'open maps': repeated('{a: '),
  'nested lists': repeated('- '),
  'many keys': Array.from({ length: 20_000 }, (_, i) => `key${i}: 1`).join('\n'),
  'one key over and over': repeated('a: 1\n'),
  'commas': `[${repeated(',')}`,
  'quotes': repeated('"'),
  'anchors': repeated('&a '),
  'a long number': minimal(`horizon: ${'1'.repeat(200_000)}`),
  'a long range': minimal(`horizon: "${'1 - '.repeat(50_000)}"`),
  'a long name': `name: ${'x'.repeat(200_000)}`,
  'lines': repeated('\n'),
};

/** Words of scenarios in odd places, so that the fuzz gets past the first check. */
const word = fc.constantFrom(
  'company', 'engineers', 'arr', 'cash', 'debt', 'levers', 'coefficients', 'rampTime', 'timeline', 'at', 'until', 'shape', 'lognormal', 'low', 'high', 'policy', 'ceiling',
  '20%', '$4M', '8 to 24 weeks', '-', ': ', '\n  ', '\n', '[', ']', '{', '}', ', ', '"', "'", '&a ', '*a', '|', '>', '!', '%', '#', '1e9', '.inf', '~', 'on', '__proto__', '\u2028', '🙂',
);
const yamlish = fc.oneof(fc.string({ unit: 'binary' }), fc.array(word, { maxLength: 40 }).map((words) => words.join('')), fc.array(word, { maxLength: 20 }).map((words) => minimal(words.join(' '))));

describe('whatever is in a file', () => {
  it('reading it never throws, and says what is wrong in its own words', () => {
    fc.assert(
      fc.property(yamlish, (text) => {
        const { scenario, faults } = readScenario('x.yaml', files({ 'x.yaml': text }));
        expect(scenario === null).toBe(faults.length > 0);
        for (const fault of faults) {
          expect(fault.line).toBeGreaterThan(0);
          expect(fault.column).toBeGreaterThan(0);
          expect(formatFault(fault)).not.toMatch(/Invalid (input|option)|expected \w+, received|undefined|NaN|\[object/);
        }
      }),
      { numRuns: 3000, seed: 1 },
    );
  });

  it('nor does an override', () => {
    const path = fc.oneof(fc.string(), fc.array(fc.oneof(word, fc.string()), { minLength: 1, maxLength: 4 }).map((names) => names.join('.')));
    fc.assert(
      fc.property(path, yamlish, (where, text) => {
        const { scenario, faults } = readScenario('x.yaml', files({ 'x.yaml': minimal() }), [{ path: where, text, origin: '--set' }]);
        expect(scenario === null).toBe(faults.length > 0);
      }),
      { numRuns: 2000, seed: 2 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('a shipped scenario with one line damaged is read or refused, at a place in it', () => {
    const lines = shipped.read('scenarios/series-b.yaml').split('\n');
    fc.assert(
      fc.property(fc.nat(lines.length - 1), fc.nat(60), fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }), (line, column, damage) => {
        const text = lines.map((each, i) => (i === line ? each.slice(0, column) + damage + each.slice(column + 1) : each)).join('\n');
        const { faults } = readScenario('x.yaml', files({ 'x.yaml': text }));
        const length = text.split('\n').length;
        for (const fault of faults) expect(fault.line <= length + 1).toBe(true);
      }),
      { numRuns: 1000, seed: 3 },
    );
  });

  it.each(Object.entries(FLOODS))('%s is refused within seconds, in few words', (_, text) => {
    const faults = faultsOf(text);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.length).toBeLessThanOrEqual(101);
    for (const fault of faults) expect(fault.length).toBeLessThan(400);
  }, 10_000);
});
