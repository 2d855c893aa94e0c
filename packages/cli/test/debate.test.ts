import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DebateAnswer } from '@paydown/engine/internal';
import { describe, expect, it } from 'vitest';
import { filesIn, folderWith, paydownHere as paydown } from './paydown.js';

const DEBATE = `scenario: scenarios/series-b.yaml
judge: arr at year 2
people:
  - name: Engineering
    believes: {drag: 3 to 5}
  - name: Sales
    believes: {drag: 0.5 to 1}
proposals:
  - name: A fifth for debt
    debt: 20%
  - name: Features first
    debt: 0%
`;
const QUICK = ['--runs', '100', '--horizon', '2 years'];
const ask = (...more: string[]) => ['debate', 'ours.yaml', ...QUICK, ...more];

describe('paydown debate', () => {
  it('answers within 80 columns, first with a sentence, and writes nothing unless asked', async () => {
    const cwd = folderWith({ 'ours.yaml': DEBATE });
    const { code, out, err } = await paydown(ask(), { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = out.split('\n');
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(80);
    expect(lines[0]).toBe('ours · 100 futures each, to January 2029');
    expect(lines[2]).toMatch(/^Judged by revenue in January 2029, choose “/);
    for (const label of ['Engineering', 'Sales', 'The group']) expect(out).toMatch(new RegExp(`^${label} +\\$`, 'm'));
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  it('prints one JSON document, the same for any number of workers', async () => {
    const cwd = folderWith({ 'ours.yaml': DEBATE });
    const [one, three] = (
      await Promise.all(['1', '3'].map((workers) => paydown(ask('--json', '--quiet', '--workers', workers), { cwd })))
    ).map(({ out }) => JSON.parse(out) as DebateAnswer);
    expect(one).toEqual(three);
    expect(one).toMatchObject({
      runs: 100,
      judge: { name: 'arr', week: 104 },
      proposals: ['A fifth for debt', 'Features first'],
    });
    expect(one!.disagreements.map(({ coefficient }) => coefficient)).toEqual(['drag']);
  });

  it('writes what it is asked for', async () => {
    const cwd = folderWith({ 'ours.yaml': DEBATE });
    const { code, out } = await paydown(ask('--format', 'html,svg,png,csv,json', '--judge', 'surviving at year 1'), {
      cwd,
    });
    expect(code).toBe(0);
    const folder = join(cwd, 'out/ours');
    expect(filesIn(folder)).toEqual(
      expect.arrayContaining([
        'debate.csv',
        'debate.html',
        'debate.json',
        'debate.png',
        'debate.svg',
        'disagreements.csv',
      ]),
    );
    expect(out).toContain(`Report: ${join('out/ours', 'debate.html')}`);
    expect(JSON.parse(readFileSync(join(folder, 'debate.json'), 'utf8'))).toMatchObject({
      judge: { name: 'surviving', week: 52 },
    });
  });

  it('shows a file in its help that it can play', async () => {
    const { out: help } = await paydown(['debate', '--help']);
    const file = /A file, as an example:\n((?: {2}.*\n)+)/.exec(help)![1]!.replace(/^ {2}/gm, '');
    const { code, out } = await paydown(['debate', 'help.yaml', '--runs', '100'], {
      cwd: folderWith({ 'help.yaml': file }),
    });
    expect({ code, people: /^Engineering/m.test(out) }).toEqual({ code: 0, people: true });
  });

  it('refuses a wrong file with its faults, and what is no file or no measure', async () => {
    const cwd = folderWith({
      'ours.yaml': DEBATE,
      'bad.yaml': DEBATE.replace('drag', 'drga').replace('20%', '200%'),
      'lost.yaml': DEBATE.replace('series-b', 'serie-b'),
    });
    expect(await paydown(['debate', 'bad.yaml'], { cwd })).toEqual({
      code: 65,
      out: '',
      err: 'bad.yaml:5:16: people[0].believes.drga is not a coefficient. Did you mean drag?\nbad.yaml:10:11: proposals[0].debt: “200%” is out of range: it must be from 0% to 100%.\n',
    });
    expect(await paydown(['debate', 'lost.yaml'], { cwd })).toMatchObject({
      code: 66,
      err: 'lost.yaml:1:11: scenario: There is no file scenarios/serie-b.yaml. Did you mean scenarios/series-b.yaml?\n',
    });
    expect(await paydown(['debate', 'scenarios/series-b.yaml'], { cwd })).toMatchObject({
      code: 65,
      err: expect.stringContaining('This is a scenario, not a debate.') as string,
    });
    expect(await paydown(['debate', 'nowhere.yaml'], { cwd })).toMatchObject({ code: 66, out: '' });
    expect(await paydown(ask('--judge', 'arrr'), { cwd })).toMatchObject({
      code: 64,
      err: '--judge arrr: There is no outcome “arrr”. Did you mean arr?\n',
    });
  });
});
