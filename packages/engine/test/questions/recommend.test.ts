import { describe, expect, test } from 'vitest';
import { killsMore, recommend, RULE, type Candidate } from '../../src/questions/common/recommend.js';
import { differsFrom, upheaval } from '../../src/questions/common/upheaval.js';
import { laterOnes, proposalsFor } from '../../src/questions/decide/proposals.js';
import { seedKey, streamState, uniform } from '../../src/random/streams.js';
import { scenarioWith } from '../model/scenario.js';

const luck = (run: number): number => (run * 0.618033988749895) % 1;
const worth = (runs: number, of: (luck: number, run: number) => number): Float64Array =>
  Float64Array.from({ length: runs }, (_, run) => of(luck(run + 1), run));
const candidate = (values: Float64Array, upheaval: number, breaks = false): Candidate => ({ values, upheaval, breaks });

describe('the rule', () => {
  test('a planted winner is chosen however much it changes, and is alone', () => {
    const { choice, places } = recommend([
      candidate(
        worth(800, (u) => 100 * u),
        0,
      ),
      candidate(
        worth(800, (u) => 100 * u + 20),
        3,
      ),
    ]);
    expect(choice).toBe(1);
    expect(places.map(({ tied }) => tied)).toEqual([false, true]);
    expect(places[0]!.regret.value).toBeCloseTo(20, 10);
  });

  test('least is the regret that one future in ten exceeds, not the mean', () => {
    // The first gives up 30 in every seventh future, the second 5 in all others: by the mean the first is better.
    const { choice, places } = recommend([
      candidate(
        worth(700, (_, run) => (run % 7 === 0 ? 70 : 105)),
        1,
      ),
      candidate(
        worth(700, () => 100),
        1,
      ),
    ]);
    expect(choice).toBe(1);
    expect(places.map(({ regret }) => regret.value)).toEqual([30, 5]);
  });

  test('of what is within a practical tie, the simplest; more futures do not break the tie', () => {
    for (const runs of [200, 20_000]) {
      const { choice, least, places } = recommend([
        candidate(
          worth(runs, (u) => 100 * u + 50),
          1.2,
        ),
        candidate(
          worth(runs, (u) => 100 * u + 50 + RULE.tie * 20),
          1.1,
        ),
        candidate(
          worth(runs, (u) => 100 * u + 52),
          3,
        ),
        candidate(
          worth(runs, (u) => 100 * u + 20),
          0,
        ),
      ]);
      expect(least).toBe(2);
      expect(choice).toBe(1);
      expect(places.map(({ practical }) => practical)).toEqual([true, true, true, false]);
    }
  });

  test('what may be within a practical tie is as good, and not chosen for that; beyond it by more than chance it is not', () => {
    // Two of three luck: the first falls short by about a tie, give or take; the last by far more.
    const runs = 400;
    const rough = (run: number) => luck(7 * run + 3);
    const base = worth(runs, (u) => 100 * u + 50);
    const { choice, places, stake } = recommend([
      candidate(
        base.map((value, run) => value - 1.133 * RULE.tie * 100 * rough(run)),
        0,
      ),
      candidate(base, 1),
      candidate(
        base.map((value) => value - 60),
        0,
      ),
    ]);
    const { behind } = places[0]!;
    expect(behind.value).toBeGreaterThan(RULE.tie * stake);
    expect(behind.low).toBeLessThanOrEqual(RULE.tie * stake);
    expect(choice).toBe(1);
    expect(places.map(({ tied, practical }) => [tied, practical])).toEqual([
      [true, false],
      [true, true],
      [false, false],
    ]);
  });

  // The P90 of exponential regrets has the error 3/√n. Stated errors lean on the density, told by the 2·1.96·√(0.09 n) values of the 95% interval: they scatter
  // by about 14% of that at n = 2,000 (the scatter of 400 of them is known to a 28th); by the half as many values within one error it would be 19%.
  test('how far something falls short has an error that is steady from seed to seed', () => {
    const runs = 2000;
    const errors = Array.from({ length: 400 }, (_, trial) => {
      const [key, state] = [seedKey(`trial ${trial}`), new Int32Array(4)];
      const short = worth(runs, (_, run) => {
        streamState(key, run, 0, state, 0);
        return Math.log(1 - uniform(state, 0));
      });
      return recommend([candidate(short, 0), candidate(new Float64Array(runs), 1)]).places[0]!.behind.error;
    });
    const off = errors.reduce((sum, error) => sum + ((error * Math.sqrt(runs)) / 3 - 1) ** 2, 0) / errors.length;
    expect(Math.sqrt(off)).toBeLessThan(0.165);
  });

  // One of two falls short by 1.05 or 1.1 practical ties, which 800 futures tell to within 5%. In 2.5% of the cases, one side of a 95% interval, another seed
  // may find as good what the first has not called so. Of 2,000 there were 0.4% when written; an interval about the first alone lets 4% pass. 1.5% come up by
  // chance once in a million times.
  test.each([1.05, 1.1])(
    'what another seed finds as good in half as many futures has been called so: %f ties',
    (ties) => {
      const short = (size: number, seed: string) => {
        const [key, state] = [seedKey(seed), new Int32Array(4)];
        const short = worth(size, (_, run) => {
          streamState(key, run, 0, state, 0);
          return 100 + ((100 * RULE.tie * ties) / Math.LN10) * Math.log(1 - uniform(state, 0));
        });
        return recommend([candidate(short, 0), candidate(new Float64Array(size).fill(100), 1)]).places[0]!;
      };
      let [within, uncalled] = [0, 0];
      for (let trial = 0; trial < 2000; trial++) {
        if (!short(400, `again ${trial}`).practical) continue;
        within++;
        if (!short(800, `first ${trial}`).tied) uncalled++;
      }
      expect(within).toBeGreaterThan(50);
      expect(uncalled / 2000).toBeLessThan(0.015);
    },
  );

  test('what breaks a limit is out, and nobody regrets not having chosen it', () => {
    const { choice, places } = recommend([
      candidate(
        worth(400, (u) => 100 * u),
        0,
      ),
      candidate(
        worth(400, (u) => 100 * u + 50),
        1,
        true,
      ),
    ]);
    expect(choice).toBe(0);
    expect(places[0]!.regret.value).toBe(0);
    expect(places[1]!.kept).toBe(false);
  });

  test('where everything breaks a limit, the rule holds without it', () => {
    const all = [
      candidate(
        worth(400, (u) => u),
        0,
        true,
      ),
      candidate(
        worth(400, (u) => u + 1),
        1,
        true,
      ),
    ];
    expect(recommend(all).choice).toBe(1);
  });

  test('where nothing keeps the limits that are asked for, what comes nearest is chosen, however little it is worth', () => {
    const missing = (value: number, miss: number): Candidate => ({
      ...candidate(
        worth(400, (u) => u + value),
        1,
        true,
      ),
      miss,
    });
    const { choice, places } = recommend([missing(5, 0.4), missing(0, 0.1), missing(9, 0.3)]);
    expect(choice).toBe(1);
    expect(places.map(({ kept, tied }) => [kept, tied])).toEqual([
      [false, false],
      [false, true],
      [false, false],
    ]);
    // What keeps them comes before all of these.
    expect(recommend([missing(5, 0.4), candidate(new Float64Array(400), 1)]).choice).toBe(1);
  });

  test('more dead than today by one in a hundred or less, or by chance, is no reason to drop', () => {
    const dead = (every: number) => Float64Array.from({ length: 2000 }, (_, run) => (run % every === 0 ? 1 : 0));
    expect(killsMore(dead(10), dead(10))).toBe(false);
    expect(killsMore(dead(9), dead(10))).toBe(false);
    expect(killsMore(dead(5), dead(10))).toBe(true);
    expect(killsMore(dead(10), dead(5))).toBe(false);
  });
});

describe('what a proposal changes', () => {
  const today = scenarioWith({ policy: { policy: 'fixed', settings: { share: 0.1 } }, horizon: 260 });
  const now = proposalsFor(today);
  const usual = [...now, ...laterOnes(today, now)];
  const named = (name: string) => usual.find((each) => each.name === name)!;

  test('the usual ones are each there once: what is done today is not proposed again', () => {
    expect(usual[0]!.from).toBeNull();
    expect(usual.map(({ name }) => name)).not.toContain('10% for debt');
    expect(usual.slice(1).every(({ from }) => from === 0 || from === 26)).toBe(true);
    expect(now.slice(1).every(({ from }) => from === 0)).toBe(true);
    expect(laterOnes({ ...today, horizon: 26 }, now)).toEqual([]);
  });

  test('nothing, a small share, a large one, a later start, a rule: each is harder to undo than the one before', () => {
    const order = [
      'as today',
      '20% for debt',
      '30% for debt',
      '20% for debt in two quarters',
      'more for debt as work slows',
      'pay hard whenever debt is above 10%',
    ];
    const much = order.map((name) => upheaval(today, named(name).scenario));
    expect(much[0]).toBe(0);
    expect(much).toEqual([...much].sort((a, b) => a - b));
    expect(new Set(much).size).toBe(much.length);
  });

  test('two names for the same decision differ in no week; another company differs from the first', () => {
    const spelt = { ...today, name: 'other words', policy: { policy: 'fixed', settings: { share: 0.1 } } } as const;
    expect(differsFrom(today, spelt)).toBeNull();
    expect(differsFrom(today, { ...today, company: { ...today.company, cash: 1 } })).toBe(0);
  });
});
