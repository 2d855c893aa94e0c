import { describe, expect, it } from 'vitest';
import { formatFault } from '../../src/scenario/fault.js';
import { readScenario } from '../../src/scenario/read.js';
import { writeScenario } from '../../src/scenario/write.js';

const COMPANY = 'engineers: 28\n  arr: $6M\n  cash: $9M';

const reading = (files: Record<string, string>, ...overrides: (readonly [path: string, text: string])[]) =>
  readScenario(
    'ours.yaml',
    { read: (path) => files[path]!, resolve: (_, to) => to },
    overrides.map(([path, text]) => ({ path, text, origin: `--set ${path}=${text}` })),
  );

describe('a key that had another name', () => {
  it('is read under it, with a note that says where it stands and what it is called', () => {
    const { scenario, faults, doubts } = reading({ 'ours.yaml': `company:\n  ${COMPANY}\n  debt: 31%\ndebt: 20%\n` });
    expect(faults).toEqual([]);
    expect(scenario!.company.debtRatio).toBe(0.31);
    expect(scenario!.policy).toEqual({ policy: 'fixed', settings: { share: 0.2 } });
    expect(scenario!.given).toContain('company.debtRatio');
    expect(doubts.map(formatFault)).toEqual([
      'ours.yaml:5:3: company.debt is called debtRatio now, and is read as that. Write debtRatio.',
    ]);
  });

  it('is written under its name of today, which needs no note', () => {
    const first = reading({ 'ours.yaml': `company:\n  ${COMPANY}\n  debt: 31%\n` }).scenario!;
    const again = reading({ 'ours.yaml': writeScenario(first) });
    expect(again.scenario!.company.debtRatio).toBe(0.31);
    expect(again.doubts).toEqual([]);
  });

  it('gives way to what a file that extends another says, under either name', () => {
    const base = (said: string) => `company:\n  ${COMPANY}\n  ${said}\n`;
    const child = (said: string) => `extends: base.yaml\ncompany: {${said}}\n`;
    for (const [below, above] of [
      ['debt: 10%', 'debtRatio: 31%'],
      ['debtRatio: 10%', 'debt: 31%'],
    ] as const)
      expect(
        reading({ 'ours.yaml': child(above), 'base.yaml': base(below) }).scenario!.company.debtRatio,
        `${below} below ${above}`,
      ).toBe(0.31);
  });

  it('gives way to the command line, under either name', () => {
    const file = { 'ours.yaml': `company:\n  ${COMPANY}\n  debtRatio: 10%\n` };
    const { scenario, doubts } = reading(file, ['company.debt', '31%']);
    expect(scenario!.company.debtRatio).toBe(0.31);
    expect(doubts.map(formatFault)).toEqual([
      '--set company.debt=31%: company.debt is called debtRatio now, and is read as that. Write debtRatio.',
    ]);
    expect(reading(file, ['company.debt', '31%'], ['company.debtRatio', '12%']).scenario!.company.debtRatio).toBe(0.12);
  });

  it('is refused beside its name of today', () => {
    const { scenario, faults } = reading({
      'ours.yaml': `company:\n  ${COMPANY}\n  debt: 31%\n  debtRatio: 12%\nruns: many\n`,
    });
    expect(scenario).toBeNull();
    expect(faults.map(formatFault)).toEqual([
      'ours.yaml:5:3: company.debt is the former name of debtRatio, which is given too.',
      expect.stringContaining('ours.yaml:7:7: runs') as string,
    ]);
  });

  it('is looked for among the own names of a section alone', () => {
    const { faults } = reading({ 'ours.yaml': `company:\n  ${COMPANY}\n  constructor: 31%\n` });
    expect(faults).toHaveLength(1);
  });
});
