import type { Comparison, DecideAnswer, Summary } from '@paydown/engine/internal';
import { describe, expect, it, test } from 'vitest';
import { untilMet } from '../src/commands/until.js';
import { folderWith, paydownHere as paydown } from './paydown.js';

const SCENARIO = 'scenarios/series-b.yaml';
const SHORT = ['--horizon', '6 months', '--json', '--quiet'];

describe('how many futures it takes', () => {
  /** Of a share of one half. */
  const errorOf = (runs: number) => Promise.resolve(0.5 / Math.sqrt(runs));
  const met = (until: string) => untilMet({ until, quiet: true }, {}, errorOf);

  test('is as many as the error asks for, in whole blocks, and not many more', async () => {
    for (const [until, asked] of [
      ['± 1%', 0.01],
      ['0.5%', 0.005],
      ['+-0.2 %', 0.002],
    ] as const) {
      const { runs, played } = (await met(until))!;
      const least = (0.5 / asked) ** 2;
      expect(runs % 256).toBe(0);
      expect(runs).toBeGreaterThanOrEqual(least);
      expect(runs).toBeLessThan(1.1 * least + 256);
      expect(played).toBeLessThan(2 * runs + 1024);
    }
    expect(await met('10%')).toEqual({ runs: 1024, played: 1024 });
    expect(await untilMet({}, {}, errorOf)).toBeNull();
  });

  test('goes on where the first futures were too sure of themselves, and where they know no error', async () => {
    const seen: number[] = [];
    const luck = (runs: number) => {
      seen.push(runs);
      return Promise.resolve(runs <= 1024 ? NaN : (runs < 9000 ? 0.6 : 0.5) / Math.sqrt(runs));
    };
    const { runs } = (await untilMet({ until: '0.5%', quiet: true }, {}, luck))!;
    expect(seen).toHaveLength(3);
    expect(0.5 / Math.sqrt(runs)).toBeLessThanOrEqual(0.005);
  });

  test('of a fitted scenario is what its draws leave to futures, and is refused where they leave nothing', async () => {
    const origin = {
      effective: 400,
      shows: [],
      history: { from: '2025-01', to: '2025-12', months: 12, digest: '' },
      version: '',
    };
    const scenario = { fitted: { names: [], believed: [], values: [], weights: null, origin } };
    const fittedError = (runs: number) => Promise.resolve(0.5 * Math.sqrt(1 / runs + 1 / origin.effective));
    const { runs, played } = (await untilMet({ until: '2.6%', quiet: true }, scenario, fittedError))!;
    expect(await fittedError(runs)).toBeLessThanOrEqual(0.026);
    expect(await fittedError(runs / 1.2)).toBeGreaterThan(0.026);
    expect(played).toBeLessThan(2 * runs + 1024);
    await expect(untilMet({ until: '1%', quiet: true }, scenario, fittedError)).rejects.toMatchObject({
      code: 64,
      message: expect.stringContaining('it stays above ± 2.5%, however many futures are played') as string,
    });
  });

  test.each(['1', 'soon', '± 0%', '0.05%', '50%', '-1%', '1e1%', '', '% 1', '1%%'])('refuses “%s”', async (until) => {
    await expect(met(until)).rejects.toMatchObject({ code: 64 });
  });

  test('refuses what would take days, before it is played', async () => {
    await expect(untilMet({ until: '0.1%', quiet: true }, {}, () => Promise.resolve(0.2))).rejects.toThrow(
      'would take about',
    );
  });
});

describe('--until', () => {
  it('plays a run, a comparison and a decision until they are as sure, and no surer than it takes', async () => {
    const answers = await Promise.all(
      [['run'], ['compare', '--policy', '5%', '--policy', '30%'], ['decide']].map(async ([command, ...more]) => {
        const args = [command!, SCENARIO, ...more, '--until', '± 2%', ...SHORT];
        const { code, out, err } = await paydown(args, { cwd: folderWith() });
        expect({ code, err }).toEqual({ code: 0, err: '' });
        return JSON.parse(out) as unknown;
      }),
    );
    const [run, comparison, decision] = answers as [Summary, Comparison, DecideAnswer];
    for (const { runs } of [run, comparison, decision]) expect(runs % 256).toBe(0);
    const { beats } = comparison.contests[0]!;
    expect(Math.max(beats.ahead.error, beats.behind.error)).toBeLessThanOrEqual(0.02);
    expect(decision.decision.race.ahead.error).toBeLessThanOrEqual(0.02);
    const { quantiles, errors } = run.outcomes.arr;
    expect(errors[50].at(-1)! / quantiles[50].at(-1)!).toBeLessThanOrEqual(0.02);
  }, 120_000);

  it('says how many futures it took', async () => {
    const args = ['compare', SCENARIO, '--policy', '5%', '--policy', '30%', '--horizon', '6 months', '--until', '3%'];
    const { code, err } = await paydown(args, { cwd: folderWith() });
    expect(code).toBe(0);
    expect(err).toMatch(/± 3% is met with 1,024 futures \(± [\d.]+%\)\./);
  });

  it.each([
    [['--until', 'sure'], '--until sure: It is no error that can be asked for.'],
    [['--until', '1%', '--runs', '100'], 'not both'],
  ])('refuses %j', async (more, message) => {
    const { code, out, err } = await paydown(['decide', SCENARIO, ...more], { cwd: folderWith() });
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(err).toContain(message);
  });
});
