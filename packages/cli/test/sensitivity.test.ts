import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { SensitivityAnswer } from '@paydown/engine/internal';
import { describe, expect, it } from 'vitest';
import { filesIn, folderWith, paydownHere as paydown } from './paydown.js';

const SCENARIO = 'scenarios/series-b.yaml';
const QUICK = ['--runs', '40', '--horizon', '1 year', '--samples', '16', '--trajectories', '2'];

describe('paydown sensitivity', () => {
  it('answers within 80 columns, first with the decision, and writes nothing unless asked', async () => {
    const cwd = folderWith();
    const { code, out } = await paydown(['sensitivity', SCENARIO, ...QUICK, '--method', 'tornado'], { cwd });
    expect(code).toBe(0);
    const lines = out.split('\n');
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(80);
    expect(lines[2]).toMatch(/20% for debt|nothing for debt|flip/);
    for (const heading of ['What moves mean value', 'What makes companies stall', 'What decides between the two'])
      expect(out).toMatch(new RegExp(`^${heading}`, 'm'));
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  it('prints one JSON document, the same for any number of workers', async () => {
    const asked = [
      ...QUICK,
      '--judge',
      'surviving at month 9',
      '--policy',
      '5%',
      '--policy',
      'reactive',
      '--json',
      '--quiet',
    ];
    const answers = await Promise.all(
      ['1', '3'].map((workers) =>
        paydown(['sensitivity', SCENARIO, ...asked, '--workers', workers], { cwd: folderWith() }),
      ),
    );
    const [one, three] = answers.map(({ out }) => JSON.parse(out) as SensitivityAnswer);
    expect(one).toEqual(three);
    expect(one).toMatchObject({
      first: '5% for debt',
      second: 'reactive',
      runs: 40,
      measure: { name: 'surviving', week: 39 },
    });
    expect(one!.tornado!.bars.map(({ name }) => name)).toEqual(one!.uncertain);
    expect(one!.morris!.trajectories).toBe(2);
    expect(one!.sobol!.samples).toBe(16);
  });

  it('plays many futures on all cores, however few each variant has; few are played on one', async () => {
    let threads = 0;
    const started = () => void threads++;
    const threadsOf = async (args: readonly string[]) => {
      threads = 0;
      expect((await paydown([...args, '--json', '--quiet'], { cwd: folderWith() })).code).toBe(0);
      return threads;
    };
    process.on('worker', started);
    try {
      const many = ['sensitivity', SCENARIO, ...QUICK, '--method', 'tornado', '--runs', '15'];
      expect(await threadsOf(many)).toBe(availableParallelism());
      expect(await threadsOf([...many, '--workers', '1'])).toBe(1);
      expect(await threadsOf(['compare', SCENARIO, '--policy', '20%', '--runs', '40', '--horizon', '1 year'])).toBe(1);
    } finally {
      process.off('worker', started);
    }
  });

  it('writes what it is asked for', async () => {
    const cwd = folderWith();
    const { code, out } = await paydown(
      ['sensitivity', SCENARIO, ...QUICK, '--set', 'coefficients.drag=2', '--format', 'html,svg,png,csv,json'],
      { cwd },
    );
    expect(code).toBe(0);
    const folder = join(cwd, 'out/series-b');
    expect(filesIn(folder)).toEqual(
      ['sensitivity', 'morris', 'sobol', 'tornado']
        .flatMap((name) =>
          (name === 'sensitivity' ? ['html', 'json'] : ['csv', 'png', 'svg']).map((kind) => `${name}.${kind}`),
        )
        .sort(),
    );
    expect(out).toContain(`Report: ${join('out/series-b', 'sensitivity.html')}`);
    const page = readFileSync(join(folder, 'sensitivity.html'), 'utf8');
    expect(page).toContain('id="coefficient-churn"');
    expect(page).not.toContain('id="coefficient-drag"');
  });

  it('refuses what is no measure, no method and no decision, with what was meant', async () => {
    const cwd = folderWith();
    const refused = [
      ['--judge', 'survivng'],
      ['--judge', 'arr at year 40'],
      ['--method', 'guess'],
      ['--samples', '3'],
      ['--policy', '1%', '--policy', '2%', '--policy', '3%'],
      ['--judge', 'fires'],
    ];
    const ended = await Promise.all(refused.map((more) => paydown(['sensitivity', SCENARIO, ...more], { cwd })));
    for (const each of ended) expect(each).toMatchObject({ code: 64, out: '' });
    expect(ended[0]!.err).toContain('Did you mean surviving?');
    expect(ended[4]!.err).toContain('between two');
    expect(ended[5]!.err).toContain('A company that dies has less of it');
  });
});
