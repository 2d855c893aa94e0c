import { describe, expect, it } from 'vitest';
import { formatFault } from '../../src/scenario/fault.js';
import { readScenario } from '../../src/scenario/read.js';
import { faultsOf, files, minimal } from './source.js';

const SPREAD = `company:
  engineers: -4
  arr: 6
  cash: $21
  enginers: 3
horizont: 5
runs: 1e12
`;

/** A file, and everything that is said about it. `M` stands for the minimal first line. */
const BAD: readonly (readonly [what: string, text: string, faults: readonly string[]])[] = [
  [
    'many things at once',
    SPREAD,
    [
      '2:14: company.engineers: “-4” is out of range: it must be from 0 to 1,000,000.',
      '3:8: company.arr: “6” has no unit. Did you mean $6M?',
      '4:9: company.cash: “$21” is less than $1,000. Did you mean $21M?',
      '5:3: company.enginers is not a key. Did you mean engineers?',
      '6:1: horizont is not a key. Did you mean horizon?',
      '6:11: horizont: “5” has no unit. Did you mean 5 weeks, 5 months or 5 years?',
      '7:7: runs: “1e12” is out of range: it must be from 1 to 100,000,000.',
    ],
  ],
  ['an empty file', '', ['1:1: The scenario has no value. It needs at least company:']],
  ['only comments', '# nothing\n\n', ['1:1: The scenario has no value. It needs at least company:']],
  ['a list', '- a\n- b\n', ['1:1: The scenario must be a map of keys, such as company: and debt:.']],
  ['a text', 'hello', ['1:1: The scenario must be a map of keys, such as company: and debt:.']],
  ['no company', 'runs: 10', ['1:1: company is missing: it takes a map with engineers, arr and cash.']],
  ['an empty company', 'company:\n', ['1:9: company has no value. Give one, or delete the line.']],
  [
    'a company without numbers',
    'runs: 10\ncompany:\n  engineers: 4\n',
    [
      '2:1: company.arr is missing: it takes a sum of money such as $4.2M.',
      '2:1: company.cash is missing: it takes a sum of money such as $4.2M.',
    ],
  ],
  ['a company as text', 'company: big', ['1:10: company takes a map with engineers, arr and cash, not “big”.']],
  ['a tab', 'company:\n\tengineers: 4\n', ['2:1: A tab cannot indent a line: use spaces.']],
  ['an open quote', 'name: "x\n', ['2:1: A quote, a bracket or a colon is missing near here.']],
  ['a colon in a text', 'name: a: b\n', ['1:7: A second key on one line: put text that holds “: ” into quotes.']],
  ['two documents', 'runs: 1\n---\nruns: 2\n', ['2:1: A second document begins here: a scenario is one document.']],
  ['a tag', 'M\nname: !!js/function x', ['2:7: Tags (!…) have no meaning in a scenario.']],
  [
    'bytes that are no text',
    'name: x\n\u0000\u0001',
    ['2:1: This is not a text file: it holds bytes that are no text.'],
  ],
  ['a key twice', 'M\nruns: 1\nruns: 2', ['3:1: runs is given twice. Keep one of the two.']],
  ['a map as a key', 'M\n? {a: 1}\n: 2', ['2:3: A key must be a plain name.']],
  ['__proto__', 'M\n__proto__: {runs: 1}', ['2:1: __proto__ is a name that a scenario cannot use.']],
  [
    'constructor inside',
    'M\nlevers:\n  constructor: 1',
    ['3:3: levers.constructor is a name that a scenario cannot use.'],
  ],
  ['an alias to nothing', 'M\nname: *x', ['2:7: name: “*x” refers to nothing above it.']],
  ['an alias to itself', 'M\nseed: &a [*a]', ['2:11: The text is nested too deeply.']],
  ['an unknown key', 'M\ndeb: 20%', ['2:1: deb is not a key. Did you mean debt?']],
  ['an unknown key like nothing', 'M\nzzzzzz: 1', ['2:1: zzzzzz is not a key.']],
  ['a bad name', `M\nname: ${'x'.repeat(201)}`, ['2:7: name has 201 letters; 200 are the most.']],
  ['a seed that is a list', 'M\nseed: [1]', ['2:7: seed takes a text, not a list.']],
  [
    'no such date',
    'M\nstart: 2027-02-30',
    ['2:8: start: “2027-02-30” is not a date. Write year-month-day, as in 2027-01-04.'],
  ],
  [
    'a date long ago',
    'M\nstart: 1066-10-14',
    ['2:8: start: “1066-10-14” is not a date. Write year-month-day, as in 2027-01-04.'],
  ],
  [
    'a date too early',
    'M\nstart: 1899-12-31',
    ['2:8: start: “1899-12-31” is out of range: it must be from 1900-01-01 to 2200-12-31.'],
  ],
  [
    'a horizon without a unit',
    'M\nhorizon: 5',
    ['2:10: horizon: “5” has no unit. Did you mean 5 weeks, 5 months or 5 years?'],
  ],
  [
    'a horizon of ages',
    'M\nhorizon: 1000 years',
    ['2:10: horizon: “1000 years” is out of range: it must be from 1 week to 30 years.'],
  ],
  ['an infinite horizon', 'M\nhorizon: .inf', ['2:10: horizon: “.inf” is not a duration. Write for example 12 weeks.']],
  ['no number', 'M\nruns: .nan', ['2:7: runs: “.nan” is not a number. Write for example 1000.']],
  ['half a run', 'M\nruns: 1.5', ['2:7: runs: “1.5” is not a whole number.']],
  ['no runs', 'M\nruns: 0', ['2:7: runs: “0” is out of range: it must be from 1 to 100,000,000.']],
  ['too fine a step', 'M\nstepsPerWeek: 9', ['2:15: stepsPerWeek: “9” is out of range: it must be from 1 to 8.']],
  [
    'an end that is large by the other’s word',
    'M\ncoefficients: {drag: 8 to 24 m}',
    ['2:22: coefficients.drag: “8 to 24 m” is out of range: it must be from 0 to 50.'],
  ],
  ['a share over all', 'M\ndebt: 120%', ['2:7: debt: “120%” is out of range: it must be from 0% to 100%.']],
  [
    'a share that is none',
    'M\ndebt: 20',
    ['2:7: debt: “20” is out of range: it must be from 0% to 100%. Did you mean 20%?'],
  ],
  ['a mistyped policy', 'M\ndebt: reactiv', ['2:7: debt: “reactiv” is not a policy. Did you mean reactive?']],
  [
    'a mistyped policy in a map',
    'M\ndebt:\n  policy: cieling',
    ['3:11: debt.policy: “cieling” is not a policy. Did you mean ceiling?'],
  ],
  [
    'a policy without a name',
    'M\ndebt: {share: 20%}',
    [
      '2:1: debt.policy is missing. There are: fixed, stage, reactive, ceiling, freeze, rewrite, proportional, commitment-first.',
    ],
  ],
  [
    'another policy’s setting',
    'M\ndebt: {policy: stage, commitment: 20%}',
    [
      '2:23: debt.commitment is not a setting of stage. There are: policy, smallTeam, smallShare, largeTeam, largeShare.',
    ],
  ],
  [
    'settings that contradict',
    'M\ndebt: {policy: ceiling, release: 50%}',
    ['2:34: debt.release must be below threshold, which is 30%.'],
  ],
  [
    'several settings',
    'M\ndebt: {policy: ceiling, release: x, threshold: -1}',
    [
      '2:34: debt.release: “x” is not a share. Write for example 20%.',
      '2:48: debt.threshold: “-1” is out of range: it must be from 0% to 1,000%.',
    ],
  ],
  [
    'a list as policy',
    'M\ndebt: [20%]',
    ['2:7: debt takes a share such as 20%, the name of a policy, or a map with a policy, not a list.'],
  ],
  [
    'an unknown lever',
    'M\nlevers: {organization: 1}',
    ['2:10: levers.organization is not a lever. Did you mean organisation?'],
  ],
  [
    'a lever out of range',
    'M\nlevers: {organisation: 3}',
    ['2:24: levers.organisation: “3” is out of range: it must be from 0 to 1.'],
  ],
  ['a switch that is neither', 'M\nlevers: {hiring: maybe}', ['2:18: levers.hiring takes on or off, not “maybe”.']],
  [
    'more staff than there are',
    'M\nlevers: {salesShare: 70%, supportShare: 40%}',
    ['2:9: levers leaves nobody else: supportShare and salesShare together are more than 100%.'],
  ],
  [
    'an unknown coefficient',
    'M\ncoefficients: {rampTimes: 4 weeks}',
    ['2:16: coefficients.rampTimes is not a coefficient. Did you mean rampTime?'],
  ],
  ['an unknown shock', 'M\nshocks: {winters: off}', ['2:10: shocks.winters is not a shock. Did you mean winter?']],
  ['an unknown loop', 'M\nloops: {zombie: off}', ['2:9: loops.zombie is not a loop. Did you mean zombies?']],
  [
    'an unknown noise',
    'M\nnoise: {luck: off}',
    [
      '2:9: noise.luck is not a noise. There are: attrition, incidents, effort, outages, perception, funding, acquisition, givingUp, coefficients.',
    ],
  ],
  [
    'an unknown round',
    'company: {engineers: 1, arr: 0, cash: 0, round: E}',
    ['1:49: company.round: “E” is not a round. There are: none, seed, A, B, C, D.'],
  ],
  [
    'a vague mandate',
    'company: {engineers: 1, arr: 0, cash: 0, mandate: perhaps}',
    ['1:51: company.mandate: “perhaps” is not a duration. Write yes, no or the time left: 18 months.'],
  ],
  [
    'more gap than people',
    'company: {engineers: 1, arr: 0, cash: 0, skillGap: 2}',
    ['1:52: company.skillGap is more than there are engineers.'],
  ],
  [
    'absurd headcount',
    'company: {engineers: 1e9, arr: 0, cash: 0}',
    ['1:22: company.engineers: “1e9” is out of range: it must be from 0 to 1,000,000.'],
  ],
  [
    'a decimal comma',
    'company:\n  engineers: 1\n  arr: 0\n  cash: $1,5M',
    ['4:9: company.cash: “$1,5M” has a comma that is no thousands separator. Write decimals with a point: 1.5.'],
  ],
  [
    'a timeline that is a map',
    'M\ntimeline: {at: week 1}',
    ['2:11: timeline takes a list of changes, not a map of keys.'],
  ],
  ['a file to extend that is no text', 'M\nextends: [a]', ['2:10: extends takes a text, not a list.']],
];

describe('bad files', () => {
  it.each(BAD)('%s', (_, text, faults) =>
    expect(faultsOf(text.replace(/^M/, minimal().trim()))).toEqual(faults.map((fault) => `x.yaml:${fault}`)),
  );

  it('come with everything a tool needs', () => {
    const { scenario, faults } = readScenario(
      'x.yaml',
      files({ 'x.yaml': minimal('coefficients:\n  rampTimes: 4 weeks\n') }),
    );
    expect(scenario).toBeNull();
    expect(faults).toEqual([
      {
        kind: 'invalid',
        file: 'x.yaml',
        line: 3,
        column: 3,
        path: 'coefficients.rampTimes',
        message: 'coefficients.rampTimes is not a coefficient.',
        hint: 'Did you mean rampTime?',
      },
    ]);
    expect(formatFault(faults[0]!)).toBe(
      'x.yaml:3:3: coefficients.rampTimes is not a coefficient. Did you mean rampTime?',
    );
  });

  it('cannot send control codes to a terminal', () => {
    const text = minimal('name: ["\\e[31m"]\n"\\e[31mred\\u202e": 1\ndebt: "\\e]0;x\\a"\n');
    const said = faultsOf(text).join('\n');
    expect(said).toContain('�[31mred� is not a key');

    expect(said).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});
