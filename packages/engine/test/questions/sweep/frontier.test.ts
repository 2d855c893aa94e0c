import { frontier, type Scenario } from '@paydown/engine/internal';
import { describe, expect, test } from 'vitest';
import { scenarioWith } from '../../model/scenario.js';
import { luck, playBy } from './worlds.js';

const scenario = scenarioWith({ runs: 200, horizon: 52 });
const measure = { name: 'arr', week: 52 } as const;
const shareOf = ({ policy }: Scenario): number => policy.settings.share!;

/** Revenue in a world whose best share falls with the pace, from 30% to 10%: the same for all runs, but for luck. */
const bestShare = (pace: number): number => 0.3 - 0.1 * pace;
const ridged = playBy((each, run) => {
  const off = shareOf(each) - bestShare(each.levers.hiringPace);
  return { arr: 10 - 20 * off * off + luck(run), velocity: 1 };
});

describe('the frontier', () => {
  test('finds a ridge that is there, and exactly the shares that lose to none: those beyond twice the best', async () => {
    const { rows, shares, ownRow, steadyFrom, start } = await frontier(scenario, { measure, steps: 13 }, ridged);
    expect(shares.map((share) => Math.round(share * 100))).toEqual([0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60]);
    for (const {
      pace,
      best,
      asGood: [from, to],
      cells,
    } of rows) {
      expect(Math.abs(shares[best]! - bestShare(pace))).toBeLessThanOrEqual(0.025 + 1e-9);
      expect([from, to]).toEqual([best, best]);
      cells.forEach(({ verdict, ahead, behind, change }, i) => {
        const gain = bestShare(pace) * 2 - shares[i]!;
        if (i === 0 || Math.abs(gain) < 1e-9) return;
        expect({ pace, share: shares[i], verdict }).toEqual({
          pace,
          share: shares[i],
          verdict: gain > 0 ? 'wins' : 'loses',
        });
        expect([ahead.value, behind.value]).toEqual(gain > 0 ? [1, 0] : [0, 1]);
        expect(Math.sign(change.value)).toBe(Math.sign(gain));
      });
    }
    expect([rows[ownRow]!.pace, steadyFrom, start!.rescues]).toEqual([1, 12, 'few']);
  });

  test('is exactly nothing against itself: no debt work, and a policy that changes nothing', async () => {
    const { rows } = await frontier(
      scenario,
      { measure, steps: 3 },
      playBy((_, run) => ({ arr: luck(run) })),
    );
    for (const { cells, asGood } of rows) {
      expect(asGood).toEqual([0, 2]);
      for (const { ahead, behind, change, verdict } of cells)
        expect([ahead.value, behind.value, change.value, change.error, verdict]).toEqual([0, 0, 0, 0, 'undecided']);
    }
  });

  test('knows where the pace changes nothing: from a pace on, or anywhere', async () => {
    const upTo = (limit: number) =>
      playBy((each, run) => ({ arr: luck(run) + Math.min(limit, each.levers.hiringPace) }));
    const from = async (limit: number) => (await frontier(scenario, { measure, steps: 5 }, upTo(limit))).steadyFrom;
    expect([await from(0), await from(1), await from(2)]).toEqual([0, 2, 4]);
  });

  // 250 pairs of worlds that differ by chance alone, at 99% each: 2.5 decided ones are expected; more than 10 come with a chance below 1 in 5,000.
  test('decides what is chance alone in about one cell of a hundred', async () => {
    let draw = 1;
    const noise = () => (draw = (draw * 48271) % 2147483647) / 2147483647;
    const { rows } = await frontier(
      { ...scenario, runs: 100 },
      { measure, steps: 16 },
      playBy(() => ({ arr: noise() })),
    );
    const decided = rows.flatMap(({ cells }) => cells.slice(1)).filter(({ verdict }) => verdict !== 'undecided').length;
    expect(decided).toBeLessThanOrEqual(10);
  });

  test('decides seven futures of seven at 99% only if that is as unlikely: 2 in 128 is not, 2 in 256 is', async () => {
    const better = (of: number) => playBy((each, run) => ({ arr: shareOf(each) > 0 && run < of ? 2 : 1 }));
    const verdict = async (of: number) =>
      (await frontier(scenario, { measure, steps: 2 }, better(of))).rows[0]!.cells[1]!.verdict;
    expect([await verdict(7), await verdict(8)]).toEqual(['undecided', 'wins']);
  });

  // 100 rows of 20 shares that are all as good, each in futures of its own: one of them, no debt work, is left out in 5
  // of 100 at most, in more than 14 with a chance below 1 in 5,000.
  test('hardly ever leaves a share that is truly best out of those as good', async () => {
    const missed = (
      await Promise.all(
        Array.from({ length: 5 }, async (_, seed) => {
          let draw = seed + 1;
          const noise = () => (draw = (draw * 48271) % 2147483647) / 2147483647;
          const { rows } = await frontier(
            { ...scenario, runs: 400 },
            { measure: { name: 'surviving', week: 52 }, steps: 20 },
            playBy(() => ({ dead: noise() < 0.5 })),
          );
          return rows.filter(({ asGood: [from] }) => from > 0).length;
        }),
      )
    ).reduce((sum, rows) => sum + rows, 0);
    expect(missed).toBeLessThanOrEqual(14);
  });

  test('has no last safe start where the best is no debt work, and plays none', async () => {
    let plays = 0;
    const least = playBy((each, run) => ({ arr: 10 + luck(run) - shareOf(each), velocity: run % 2 }));
    const { start } = await frontier(scenario, { measure, steps: 3 }, (each, wanted) => {
      plays++;
      return least(each, wanted);
    });
    expect([start, plays]).toEqual([null, 10]);
    expect(
      (await frontier(scenario, { measure, steps: 3, to: { policy: 'fixed', settings: { share: 0 } } }, ridged)).start,
    ).toBeNull();
  });

  test('counts the dead: with nothing, and as stalled', async () => {
    const { rows } = await frontier(
      scenario,
      { measure, steps: 2 },
      playBy((each, run) => ({ arr: 5, dead: run % 10 < (shareOf(each) > 0 ? 2 : 6) })),
    );
    const [none, most] = rows[0]!.cells;
    expect([none!.level.value, most!.level.value]).toEqual([0, 5]);
    expect([none!.surviving.value, none!.stalled.value]).toEqual([0.4, 0.6]);
    expect(most!.ahead.value).toBeCloseTo(0.4, 10);
  });

  test('plays fixed shares at a fixed pace, whatever the scenario’s own policy and timeline say, and keeps its other levers', async () => {
    const played: Scenario[] = [];
    const timeline = [
      {
        from: 10,
        until: null,
        policy: { policy: 'reactive', settings: {} },
        levers: { hiringPace: 3, discipline: 1 },
        label: '',
      },
      { from: 20, until: null, policy: null, levers: { hiringPace: 0 }, label: '' },
    ] as const;
    await frontier({ ...scenario, timeline }, { measure, steps: 2 }, (each, wanted) => {
      played.push(each);
      return playBy(() => ({}))(each, wanted);
    });
    const cells = played.slice(0, 4);
    expect(cells.map((each) => [each.levers.hiringPace, shareOf(each)])).toEqual([
      [0, 0],
      [0, 0.6],
      [2, 0],
      [2, 0.6],
    ]);
    for (const each of cells)
      expect(each.timeline).toEqual([{ from: 10, until: null, policy: null, levers: { discipline: 1 }, label: '' }]);
  });

  test('refuses what is neither good nor bad', () =>
    expect(frontier(scenario, { measure: { name: 'cost', week: 52 } }, ridged)).rejects.toThrow(RangeError));
});

describe('with the model itself', () => {
  test('no debt work is exactly what it is judged against, and the answer is plain data', async () => {
    const answer = await frontier(scenarioWith({ runs: 40, horizon: 52 }), { measure, steps: 3 });
    for (const { cells } of answer.rows)
      expect([cells[0]!.change.value, cells[0]!.ahead.value, cells[0]!.behind.value]).toEqual([0, 0, 0]);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });

  test('over a year debt work loses nearly everywhere: it costs features first', async () => {
    const { rows } = await frontier(scenarioWith({ runs: 60, horizon: 52 }), {
      measure: { name: 'delivered', week: 52 },
      steps: 3,
    });
    for (const { cells, best } of rows.slice(1)) expect([cells[2]!.verdict, best]).toEqual(['loses', 0]);
  });
});
