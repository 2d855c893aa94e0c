import { describe, expect, it } from 'vitest';
import { formatFault } from '../../src/scenario/fault.js';
import { readScenario, type Override } from '../../src/scenario/read.js';
import { files, minimal, read } from './source.js';

const BASE = `name: Base
description: The first
horizon: 3 years
company: {engineers: 40, arr: $6M, cash: $32M, newcomers: 10%}
debt: {policy: ceiling, threshold: 60%}
levers: {organisation: 0, wipLimit: 3}
coefficients:
  drag: {shape: uniform, low: 1, high: 2}
timeline:
  - {at: week 4, debt: 0%}
`;
const all = (texts: Record<string, string>, path: string) => readScenario(path, files(texts));
const words = (texts: Record<string, string>, path: string) => all(texts, path).faults.map(formatFault);
const set = (path: string, text: string): Override => ({ path, text, origin: `--set ${path}=${text}` });

describe('a file that extends another', () => {
  it('says only what differs', () => {
    const child =
      'extends: ../base.yaml\ncompany: {newcomers: 50%}\nlevers: {organisation: 1}\ndebt: {policy: '
      + 'ceiling, release: 5%}\ncoefficients: {drag: {shape: normal, low: 1, high: 3}}\ntimeline: [{at: week '
      + '8, debt: 5%}]\n';
    const { scenario } = all({ 'base.yaml': BASE, 'sub/child.yaml': child }, 'sub/child.yaml');
    expect(scenario).toMatchObject({
      name: 'child',
      description: '',
      horizon: 156,
      company: { engineers: 40, newcomers: 0.5, arr: 6 },
      levers: { organisation: 1, wipLimit: 3 },
      policy: { policy: 'ceiling', settings: { threshold: 0.3, release: 0.05 } },
      coefficients: { drag: { shape: 'normal', p10: 1, p50: 2, p90: 3 } },
    });
    expect(scenario!.timeline.map(({ from }) => from)).toEqual([8]);
    expect(scenario!.given).toEqual([
      'horizon',
      'company.engineers',
      'company.arr',
      'company.cash',
      'company.newcomers',
      'debt',
      'levers.organisation',
      'levers.wipLimit',
      'coefficients.drag',
      'timeline',
    ]);
  });

  it('reports a fault where it stands, in the parent and in the child', () => {
    const texts = {
      'base.yaml': 'company:\n  engineers: many\n  arr: $6M\n  cash: $3M\n',
      'child.yaml': 'extends: base.yaml\nruns: none\n',
    };
    expect(words(texts, 'child.yaml')).toEqual([
      'base.yaml:2:14: company.engineers: “many” is not a number of people. Write for example 40.',
      'child.yaml:2:7: runs: “none” is not a number. Write for example 1000.',
    ]);
  });

  it('does not run in circles, nor too deep', () => {
    expect(words({ 'a.yaml': 'extends: b.yaml', 'b.yaml': 'extends: a.yaml' }, 'a.yaml')).toEqual([
      'b.yaml:1:10: extends goes in a circle: a.yaml → b.yaml → a.yaml.',
    ]);
    expect(words({ 'a.yaml': 'extends: a.yaml' }, 'a.yaml')).toEqual([
      'a.yaml:1:10: extends goes in a circle: a.yaml → a.yaml.',
    ]);
    const chain = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`${i}.yaml`, i < 11 ? `extends: ${i + 1}.yaml\n` : minimal()]),
    );
    expect(words(chain, '0.yaml')).toEqual(['8.yaml:1:10: extends goes back over more than 8 files.']);
    expect(words(chain, '3.yaml')).toEqual([]);
  });

  it('names the missing file where it is asked for', () => {
    expect(all({ 'a.yaml': 'runs: 5\nextends: gone.yaml' }, 'a.yaml').faults).toEqual([
      {
        kind: 'missing',
        file: 'a.yaml',
        line: 2,
        column: 10,
        path: 'extends',
        message: 'extends: There is no such file.',
      },
    ]);
    expect(all({}, 'gone.yaml').faults).toEqual([
      { kind: 'missing', file: 'gone.yaml', line: 0, column: 0, path: '', message: 'There is no such file.' },
    ]);
  });
});

describe('overrides', () => {
  it('replace what the file says, the last one winning', () => {
    const scenario = read(minimal('debt: 10%\nlevers: {hiring: off}'), [
      set('company.arr', '$5M'),
      set('debt', 'reactive'),
      set('levers.organisation', '1'),
      set('runs', '5'),
      set('runs', '1,000'),
    ]);
    expect(scenario).toMatchObject({
      company: { arr: 5, engineers: 40 },
      policy: { policy: 'reactive' },
      levers: { organisation: 1, hiring: 0 },
      runs: 1000,
    });
    expect(scenario.given).toEqual([
      'company.engineers',
      'company.arr',
      'company.cash',
      'debt',
      'levers.hiring',
      'levers.organisation',
      'runs',
    ]);
  });

  it('reach into policies and distributions, and take flow values', () => {
    const scenario = read(minimal('coefficients: {drag: {shape: uniform, low: 1, high: 2}}'), [
      set('coefficients.drag.high', '3'),
      set('debt', '{policy: ceiling, share: 70%}'),
      set('debt.share', '60%'),
      set('coefficients.rampTime', '[8 weeks, 9 weeks]'),
    ]);
    expect(scenario.coefficients.drag).toEqual({ shape: 'uniform', low: 1, high: 3 });
    expect(scenario.coefficients.rampTime).toEqual({ shape: 'observed', values: [8, 9] });
    expect(scenario.policy.settings.share).toBe(0.6);
  });

  it.each<[string, Override[], object]>([
    ['debt: reactive', [set('debt.threshold', '60%')], { policy: 'reactive', settings: { threshold: 0.6, cap: 0.5 } }],
    ['debt: 20%', [set('debt.share', '30%')], { policy: 'fixed', settings: { share: 0.3 } }],
    [
      'debt: 20%',
      [set('debt.policy', 'ceiling'), set('debt.threshold', '40%')],
      { policy: 'ceiling', settings: { threshold: 0.4, share: 0.5 } },
    ],
    [
      'debt: {policy: ceiling, threshold: 60%}',
      [set('debt.release', '50%')],
      { policy: 'ceiling', settings: { threshold: 0.6, release: 0.5 } },
    ],
    [
      'debt: {policy: ceiling, threshold: 60%, share: 70%}',
      [set('debt', 'reactive')],
      { policy: 'reactive', settings: { threshold: 0.75, cap: 0.5 } },
    ],
    [
      'debt: {policy: ceiling, threshold: 60%, share: 70%}',
      [set('debt.policy', 'freeze')],
      { policy: 'freeze', settings: { share: 0.8, weeks: 13 } },
    ],
    [
      'debt: {policy: ceiling, threshold: 60%}',
      [set('debt.weeks', '26'), set('debt.policy', 'freeze')],
      { policy: 'freeze', settings: { weeks: 26 } },
    ],
    [
      'debt: {policy: ceiling, threshold: 60%}',
      [set('debt', '10%'), set('debt.share', '5%')],
      { policy: 'fixed', settings: { share: 0.05 } },
    ],
  ])('%s, changed in part', (debt, settings, policy) =>
    expect(read(minimal(debt), settings).policy).toMatchObject(policy),
  );

  it('reach into the timeline', () => {
    const lines = minimal('timeline: [{at: month 3, debt: 50%}, {at: month 6, debt: 10%}]');
    const { timeline } = read(lines, [set('timeline[1].at', 'month 9'), set('timeline.0.debt.policy', 'freeze')]);
    expect(timeline).toMatchObject([
      { from: 13, policy: { policy: 'freeze' } },
      { from: 39, policy: { settings: { share: 0.1 } } },
    ]);
    expect(
      readScenario('x.yaml', files({ 'x.yaml': lines }), [set('timeline[2].at', 'month 9')]).faults.map(formatFault)[0],
    ).toMatch(/^--set timeline\[2\]\.at=month 9: .*timeline/);
  });

  it.each<[string, string]>([
    ['cash', 'company.cash'],
    ['rampTime', 'coefficients.rampTime'],
    ['ramp_time', 'coefficients.rampTime'],
    ['winter', 'shocks.winter'],
    ['levers.drag', 'coefficients.drag'],
    ['engineer', 'company.engineers'],
    ['revenue', 'company.arr'],
    ['policy', 'debt'],
    ['simulations', 'runs'],
    ['contagion', 'coefficients.contagion or loops.contagion'],
  ])('--set %s=… asks whether %s was meant', (path, meant) => {
    const { faults } = readScenario('x.yaml', files({ 'x.yaml': minimal() }), [set(path, '1')]);
    expect(faults.map(({ hint }) => hint)).toContain(`Did you mean ${meant}?`);
  });

  it('count as given by a file that has none of it', () => {
    expect(
      readScenario('x.yaml', files({ 'x.yaml': 'runs: 5' }), [
        set('company.engineers', '4'),
        set('company.arr', '0'),
        set('company.cash', '$1M'),
      ]).scenario,
    ).toMatchObject({
      company: { engineers: 4, arr: 0, cash: 1 },
      runs: 5,
    });
  });

  it.each<[string, string, string]>([
    ['company.arr', '5', 'company.arr: “5” has no unit. Did you mean $5M?'],
    ['company.engineer', '5', 'company.engineer is not a key. Did you mean engineers?'],
    ['coefficients.ramptime', '5', 'coefficients.ramptime is not a coefficient. Did you mean rampTime?'],
    ['company.arr', '', 'company.arr has no value. Give one, or delete the line.'],
    ['company.arr', '[', 'company.arr: This [ is not closed: a ] is missing.'],
    ['company.arr', '{a: 1}', 'company.arr takes a sum of money such as $4.2M, not a map of keys.'],
    ['__proto__.polluted', '1', '__proto__ is a name that a scenario cannot use.'],
    ['company.constructor.prototype', '1', 'company.constructor is a name that a scenario cannot use.'],
    ['debt', '{__proto__: 1}', 'debt.__proto__ is a name that a scenario cannot use.'],
    ['company..arr', '1', 'This is no path to a value. Write for example company.arr=$5M.'],
    ['', '1', 'This is no path to a value. Write for example company.arr=$5M.'],
    ['extends', 'other.yaml', 'Another file to extend cannot be set here.'],
    ['horizon', '.inf', 'horizon: “.inf” is not a duration. Write for example 12 weeks.'],
    ['runs', '1e12', 'runs: “1e12” is out of range: it must be from 1 to 100,000,000.'],
    ['toString', '1', 'toString is not a key.'],
  ])('--set %s=%s is refused where it was given', (path, text, message) => {
    const { scenario, faults } = readScenario('x.yaml', files({ 'x.yaml': minimal() }), [set(path, text)]);
    expect(scenario).toBeNull();
    expect(faults.map(formatFault)).toContain(`--set ${path}=${text}: ${message}`);
    expect(faults.every(({ file, line, kind }) => file.startsWith('--set') && line === 0 && kind === 'invalid')).toBe(
      true,
    );
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
