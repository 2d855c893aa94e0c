import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DecideAnswer, DiscoverAnswer } from '@paydown/engine/internal';
import { describe, expect, it } from 'vitest';
import { filesIn, folderWith, paydownHere as paydown } from './paydown.js';

const SCENARIO = 'scenarios/series-b.yaml';
const QUICK = ['--runs', '32', '--horizon', '18 months'];
const widest = (text: string): number => Math.max(...text.split('\n').map((line) => [...line].length));

describe('paydown decide', () => {
  it('prints a card of 80 columns', async () => {
    const { code, out, err } = await paydown(['decide', SCENARIO, ...QUICK], { cwd: folderWith() });
    // Of a slow machine it is told how long it will take.
    expect({ code, err: err.replace(/^\S+ futures to play: about .+\n/, '') }).toEqual({ code: 0, err: '' });
    expect(widest(out)).toBeLessThanOrEqual(80);
    for (const part of [
      'This year it costs',
      'It pays back',
      'This would change the answer',
      'It goes wrong',
      'The case against',
      'The rule',
    ])
      expect(out).toContain(part);
  });

  it('takes proposals in words and as files, and gives one JSON document for any number of workers', async () => {
    const files = { 'ours.yaml': 'extends: scenarios/series-b.yaml\nname: Ours\ndebt: 25%\n' };
    const proposals = ['Time for debt: 25% from month 3', 'reactive', 'ours.yaml'];
    const answers = await Promise.all(
      ['1', '2'].map((workers) =>
        paydown(['decide', SCENARIO, ...proposals, ...QUICK, '--json', '--quiet', '--workers', workers], {
          cwd: folderWith(files),
        }),
      ),
    );
    const [one, two] = answers.map(({ out }) => JSON.parse(out) as DecideAnswer);
    expect(one).toEqual(two);
    expect(one!.proposals.map(({ name, from }) => [name, from])).toEqual([
      ['as today', null],
      ['Time for debt (25% for debt from April 2027)', 13],
      ['pay for debt once work is slower than 75%', 0],
      ['Ours', 0],
    ]);
    expect(one!.proposals.map(({ name }) => name)).toContain(one!.decision.choose);
  });

  it('takes back every name under which it prints a proposal, and names with a share in them', async () => {
    const named = async (...proposals: string[]) => {
      const { out, err } = await paydown(
        ['decide', SCENARIO, ...proposals, ...QUICK, '--json', '--quiet', '--workers', '1'],
        { cwd: folderWith() },
      );
      expect(err).toBe('');
      return (JSON.parse(out) as DecideAnswer).proposals.map(({ name, from }) => [name, from]);
    };
    const usual = (await named()).slice(1);
    const sooner = usual.filter(([, from]) => from === 0).map(([name]) => name as string);
    expect(sooner.length).toBeGreaterThan(5);
    expect((await named(...sooner)).slice(1, 1 + sooner.length)).toEqual(sooner.map((name) => [name, 0]));
    const later = `${sooner[0]!} from July 2027`;
    expect(await named(`${sooner[0]!} in two quarters`)).toEqual([
      ['as today', null],
      [later, 26],
    ]);
    expect(await named(later)).toContainEqual([later, 26]);
    expect((await named('As today')).map(([name]) => name)).toEqual(['as today', ...sooner]);
    expect(
      await named('5% for debt: 5%', 'Half of 10%: 5%', 'Time for debt (40% for debt)', 'Nothing for debt'),
    ).toEqual([
      ['as today', null],
      ['5% for debt', 0],
      ['Half of 10% (5% for debt)', 0],
      ['Time for debt (40% for debt)', 0],
      ['nothing for debt', 0],
    ]);
    expect(
      await named(
        'pay hard whenever debt is above 14%',
        'ceiling (threshold 20%, otherwise 10%) from April 2027',
        'Stop: stop features for 8 weeks when debt is above 25%',
        '12% for debt while small, 36% when large',
      ),
    ).toEqual([
      ['as today', null],
      ['pay hard whenever debt is above 14%', 0],
      ['pay hard whenever debt is above 20% from April 2027', 13],
      ['Stop (stop features for 8 weeks when debt is above 25%)', 0],
      ['12% for debt while small, 36% when large', 0],
    ]);
  });

  it.each([
    [['20% from month 900'], 'not within the horizon'],
    [['reactiv'], 'reactive'],
    [['--limit', 'deth < 3%'], 'death'],
  ])('refuses %j', async (more, message) => {
    const { code, out, err } = await paydown(['decide', SCENARIO, ...QUICK, ...more], { cwd: folderWith() });
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(err).toContain(message);
  });
});

describe('paydown discover', () => {
  it('says when a decision loses, on 80 columns, in JSON, and as files', async () => {
    const cwd = folderWith();
    const args = ['discover', SCENARIO, '40%', '0%', '--runs', '256', '--horizon', '18 months'];
    const { code, out } = await paydown([...args, '--format', 'html,json,xlsx'], { cwd });
    expect(code).toBe(0);
    expect(widest(out)).toBeLessThanOrEqual(80);
    expect(out).toContain('What can be seen');
    expect(filesIn(join(cwd, 'out/series-b'))).toEqual(['discover.html', 'discover.json', 'discover.xlsx']);
    const { found, choice, against } = JSON.parse(
      readFileSync(join(cwd, 'out/series-b/discover.json'), 'utf8'),
    ) as DiscoverAnswer;
    expect([choice, against]).toEqual(['40% for debt', 'nothing for debt']);
    expect(found.week).toBe(52);
  });

  it.each([
    [['10%', '20%', '30%'], 'one loses to one other'],
    [['20% from month 900'], 'not within the horizon'],
    [['20%', '--judge', 'cost'], 'neither good nor bad'],
  ])('refuses %j', async (more, message) => {
    const { code, out, err } = await paydown(['discover', SCENARIO, ...QUICK, ...more], { cwd: folderWith() });
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(err).toContain(message);
  });
});
