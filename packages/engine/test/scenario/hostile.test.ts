import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { COEFFICIENT_NAMES } from '../../src/coefficients/catalogue/index.js';
import { formatFault } from '../../src/scenario/fault.js';
import { readScenario } from '../../src/scenario/read.js';
import { LEVER_NAMES } from '../../src/scenario/levers.js';
import { writeScenario } from '../../src/scenario/write.js';
import { faultsOf, files, minimal, read, shipped } from './source.js';

const HUGE = 125_000;
const repeated = (text: string): string => text.repeat(Math.floor(HUGE / text.length));
const NINE = 'abcdefghi'.split('');
const bomb = NINE.map(
  (name, i) =>
    `${name}: &${name} [${Array(10)
      .fill(i === 0 ? 'x' : `*${NINE[i - 1]}`)
      .join(',')}]`,
).join('\n');

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
  commas: `[${repeated(',')}`,
  quotes: repeated('"'),
  anchors: repeated('&a '),
  'a long number': minimal(`horizon: ${'1'.repeat(100_000)}`),
  'a long range': minimal(`horizon: "${'1 - '.repeat(30_000)}"`),
  'a long name': `name: ${'x'.repeat(100_000)}`,
  lines: repeated('\n'),
};

/** Words of scenarios in odd places, so that the fuzz gets past the first check. */
const word = fc.constantFrom(
  'company',
  'engineers',
  'arr',
  'cash',
  'debt',
  'levers',
  'coefficients',
  'rampTime',
  'timeline',
  'at',
  'until',
  'shape',
  'lognormal',
  'low',
  'high',
  'policy',
  'ceiling',
  '20%',
  '$4M',
  '8 to 24 weeks',
  '-',
  ': ',
  '\n  ',
  '\n',
  '[',
  ']',
  '{',
  '}',
  ', ',
  '"',
  "'",
  '&a ',
  '*a',
  '|',
  '>',
  '!',
  '%',
  '#',
  '1e9',
  '.inf',
  '~',
  'on',
  '__proto__',
  '\u2028',
  '🙂',
);
const yamlish = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
  fc.array(word, { maxLength: 20 }).map((words) => minimal(words.join(' '))),
);

const number = fc.oneof(
  fc.integer({ min: -5, max: 5000 }).map(String),
  fc.double({ min: 0, max: 1000, noNaN: true }).map(String),
  fc.constantFrom('1/3', '1e-7', '0', '.5', '1,200'),
);
const unit = fc.constantFrom(
  '',
  '%',
  ' weeks',
  ' months',
  ' per year',
  '% per year',
  'k per year',
  'M',
  ' person-weeks',
  ' FTE',
  ' days',
);
const value = fc.oneof(
  fc.tuple(fc.constantFrom('', '$'), number, unit).map((parts) => parts.join('')),
  fc.tuple(number, number, unit).map(([low, high, each]) => `${low} to ${high}${each}`),
  fc.constantFrom('on', 'off', 'reactive', 'stage', 'B', 'week 5', '2027-01-04', 'x'),
);
const leaf = fc.oneof(
  value,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const few = (names: readonly string[], values: fc.Arbitrary<unknown>) =>
  fc.dictionary(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, fc.string({ maxLength: 6 })), values, {
    maxKeys: 4,
  });
const belief = fc.oneof(
  value,
  fc.array(value, { maxLength: 4 }),
  few(
    ['shape', 'low', 'median', 'high', 'mode', 'alpha', 'beta', 'values'],
    fc.oneof(value, fc.constantFrom('pert', 'normal', 'lognormal')),
  ),
);
const policy = fc.oneof(
  value,
  few(
    ['policy', 'share', 'threshold', 'release', 'weeks', 'cap'],
    fc.oneof(value, fc.constantFrom('ceiling', 'fixed', 'freeze')),
  ),
);
const tree = fc.record(
  {
    debt: policy,
    levers: few(LEVER_NAMES, value),
    coefficients: few(COEFFICIENT_NAMES, belief),
    shocks: few(['winter', 'demand'], value),
    timeline: fc.array(
      few(['at', 'until', 'debt', 'levers', 'label'], fc.oneof(value, policy, few(LEVER_NAMES, value))),
      { maxLength: 3 },
    ),
    company2: fc.object({ maxDepth: 3 }),
    horizon: value,
    name: leaf,
  },
  { requiredKeys: [] },
);

/** Sections with one fault or more, each of which must be told whatever else is wrong. */
const SPOILT: Readonly<Record<string, string>> = {
  'company a': 'company: {enginers: 40, arr: 6, cash: $32M}',
  'company b': 'company: {engineers: 4, arr: $6M, cash: many, skillGap: 9}',
  'company c': 'company: [1]',
  'debt a': 'debt: {policy: cieling, threshold: x, relaese: 2}',
  'debt b': 'debt: {policy: ceiling, threshold: 10%, release: 50%, share: all}',
  'debt c': 'debt: {threshold: 900000%}',
  'levers a': 'levers: {dicipline: 3, salesShare: 90%, supportShare: 20%}',
  'levers b': 'levers: many',
  'coefficients a': 'coefficients: {drag: {shpae: pert, low: x, mode: [1], high: -1}, rampTimes: 8 weeks}',
  'coefficients b': 'coefficients: {churn: {shape: normal, p10: 30%, p90: 10%}}',
  'timeline a': 'timeline: [{at: week 999, debt: fixd}, {at: week 3}, {when: week 2, levers: {hirng: off}}]',
  'timeline b': 'timeline: {at: week 3}',
  'horizont a': 'horizont: 5',
  'shocks a': 'shocks: {wintr: maybe}',
  'runs a': 'runs: 1.5',
};

describe('whatever is in a file', () => {
  it('reading it never throws, and says what is wrong in its own words', () => {
    fc.assert(
      fc.property(yamlish, (text) => {
        const { scenario, faults } = readScenario('x.yaml', files({ 'x.yaml': text }));
        expect(scenario === null).toBe(faults.length > 0);
        for (const fault of faults) {
          expect(fault.line).toBeGreaterThan(0);
          expect(fault.column).toBeGreaterThan(0);
          expect(formatFault(fault)).not.toMatch(
            /Invalid (input|option)|expected \w+, received|undefined|NaN|\[object/,
          );
        }
      }),
      { numRuns: 3000, seed: 1 },
    );
  });

  it('nor does an override', () => {
    const path = fc.oneof(
      fc.string(),
      fc.array(fc.oneof(word, fc.string()), { minLength: 1, maxLength: 4 }).map((names) => names.join('.')),
    );
    fc.assert(
      fc.property(path, yamlish, (where, text) => {
        const { scenario, faults } = readScenario('x.yaml', files({ 'x.yaml': minimal() }), [
          { path: where, text, origin: '--set' },
        ]);
        expect(scenario === null).toBe(faults.length > 0);
      }),
      { numRuns: 2000, seed: 2 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('a shipped scenario with one line damaged is read or refused, at a place in it', () => {
    const lines = shipped.read('scenarios/series-b.yaml').split('\n');
    fc.assert(
      fc.property(
        fc.nat(lines.length - 1),
        fc.nat(60),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
        (line, column, damage) => {
          const text = lines
            .map((each, i) => (i === line ? each.slice(0, column) + damage + each.slice(column + 1) : each))
            .join('\n');
          const { faults } = readScenario('x.yaml', files({ 'x.yaml': text }));
          const length = text.split('\n').length;
          for (const fault of faults) expect(fault.line <= length + 1).toBe(true);
        },
      ),
      { numRuns: 1000, seed: 3 },
    );
  });

  it('any tree of YAML is read or refused, and what is read can be written and read again', () => {
    fc.assert(
      fc.property(tree, (given) => {
        const text = stringify({ company: { engineers: 40, arr: '$6M', cash: '$32M' }, ...given });
        const { scenario, faults } = readScenario('x.yaml', files({ 'x.yaml': text }));
        expect(scenario === null).toBe(faults.length > 0);
        for (const fault of faults)
          expect(formatFault(fault)).not.toMatch(
            /Invalid (input|option)|expected \w+, received|undefined|NaN|\[object|“\?”/,
          );
        if (scenario) expect({ ...read(writeScenario(scenario)), given: scenario.given }).toEqual(scenario);
      }),
      { numRuns: 500, seed: 4 },
    );
  });

  it('a shipped scenario with values changed that is accepted reads back as the same', () => {
    const lines = shipped.read('scenarios/series-b.yaml').split('\n');
    const keyed = lines.flatMap((line, i) => (/^ *[a-zA-Z]+: [^>|]/.test(line) ? [i] : []));
    let accepted = 0;
    fc.assert(
      fc.property(fc.constantFrom(...keyed), value, (at, written) => {
        const text = lines.map((line, i) => (i === at ? line.replace(/: .*/, () => `: ${written}`) : line)).join('\n');
        const { scenario } = readScenario('x.yaml', files({ 'x.yaml': text }));
        if (!scenario) return;
        accepted++;
        expect({ ...read(writeScenario(scenario)), given: scenario.given }).toEqual(scenario);
      }),
      { numRuns: 400, seed: 5 },
    );
    expect(accepted).toBeGreaterThan(30);
  });

  it('tells of two faults whatever it tells of each alone', () => {
    const pairs = fc.uniqueArray(fc.constantFrom(...Object.entries(SPOILT)), {
      minLength: 2,
      maxLength: 4,
      selector: ([section]) => section.split(' ')[0]!,
    });
    const messages = (lines: readonly string[]): string[] =>
      faultsOf(lines.join('\n')).map((each) => each.replace(/^x\.yaml:\d+:/, ''));
    fc.assert(
      fc.property(pairs, (spoilt) => {
        const sound = { company: 'company: {engineers: 40, arr: $6M, cash: $32M}' };
        const all = {
          ...sound,
          ...Object.fromEntries(spoilt.map(([section, line]) => [section.split(' ')[0]!, line])),
        };
        const expected = spoilt.flatMap(([section, line]) =>
          messages(Object.values({ ...sound, [section.split(' ')[0]!]: line })),
        );
        expect(messages(Object.values(all)).sort()).toEqual(expected.sort());
      }),
      { numRuns: 200, seed: 6 },
    );
  });

  it.each(Object.entries(FLOODS))(
    '%s is refused within seconds, in few words',
    (_, text) => {
      const faults = faultsOf(text);
      expect(faults.length).toBeGreaterThan(0);
      expect(faults.length).toBeLessThanOrEqual(101);
      for (const fault of faults) expect(fault.length).toBeLessThan(400);
    },
    10_000,
  );
});
