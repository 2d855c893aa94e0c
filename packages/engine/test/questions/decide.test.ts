import { column, decide, playHere, type DecideAnswer, type Futures, type Scenario } from '@paydown/engine/internal';
import { beforeAll, describe, expect, test } from 'vitest';
import { isDead } from '../../src/simulate/fates.js';
import { valueOverTime, VALUE_TERMS } from '../../src/simulate/value.js';
import { turnsOf } from '../../src/questions/decide/turning.js';
import { scenarioWith } from '../model/scenario.js';
import { playBy } from './synthetic.js';

const RUNS = 192;
const today = scenarioWith({ runs: RUNS, horizon: 156, policy: { policy: 'fixed', settings: { share: 0 } } });
const paying = (share: number, from = 0): Scenario =>
  from === 0
    ? { ...today, policy: { policy: 'fixed', settings: { share } } }
    : {
        ...today,
        timeline: [{ from, until: null, policy: { policy: 'fixed', settings: { share } }, levers: {}, label: 'later' }],
      };

/** Plain sums over what is recorded of each future, week by week: no code of the answer is used. */
async function raw(scenario: Scenario) {
  const weeks = Array.from({ length: scenario.horizon + 1 }, (_, week) => week);
  const futures = await playHere(scenario, { outcomes: ['arr', 'income', 'cost', 'delivered'], weeks });
  const { ends, fates } = futures;
  const alive = (run: number, week: number) => ends[run]! < 0 || week < ends[run]!;
  const worth = (run: number, until: number): number => {
    let made = 0;
    for (let week = 0; week < until && alive(run, week); week++)
      made += 1.12 ** (-week / 52) * (column(futures, 'income', week)[run]! - column(futures, 'cost', week)[run]!);
    const sale = !alive(run, until) && !isDead(fates[run]!) ? ends[run]! : until;
    return made + 5 * 1.12 ** (-sale / 52) * column(futures, 'arr', sale)[run]!;
  };
  /** Person-weeks of useful product; what is delivered in the week in which a company ends is not seen any more. */
  const built = (run: number, from: number, to: number): number => {
    const last = ends[run]! < 0 ? to : Math.min(to, ends[run]! - 1);
    return last <= from ? 0 : column(futures, 'delivered', last)[run]! - column(futures, 'delivered', from)[run]!;
  };
  const left = (run: number, week: number): number => column(futures, 'delivered', week)[run]!;
  return { futures, worth, built, left, dead: (run: number) => isDead(fates[run]!) };
}

const share = (of: (run: number) => boolean): number => {
  let count = 0;
  for (let run = 0; run < RUNS; run++) if (of(run)) count++;
  return count / RUNS;
};
const mean = (of: (run: number) => number): number => {
  let sum = 0;
  for (let run = 0; run < RUNS; run++) sum += of(run);
  return sum / RUNS;
};

describe('the card, against raw futures', () => {
  let answer: DecideAnswer;
  let before: Awaited<ReturnType<typeof raw>>;
  let after: Awaited<ReturnType<typeof raw>>;
  const FROM = 13;

  beforeAll(async () => {
    answer = await decide(today, [{ name: 'Time for debt', scenario: paying(0.25, FROM) }]);
    [before, after] = await Promise.all([raw(today), raw(paying(0.25, FROM))]);
  }, 60_000);

  /** The answer holds the choice against the other: whichever it chose. */
  const sides = () =>
    (answer.decision.choose === 'Time for debt' ? [before, after] : [after, before]) as [typeof before, typeof after];

  test('counts of futures', () => {
    const [other, own] = sides();
    const gain = (run: number) => Math.fround(own.worth(run, 156)) - Math.fround(other.worth(run, 156));
    const bothDead = (run: number) => own.dead(run) && other.dead(run);
    const { race, lives } = answer.decision;
    // A future in which both are level to the last digit kept may fall on either side.
    expect(Math.abs(race.ahead.value - share((run) => gain(run) > 0 && !bothDead(run)))).toBeLessThan(1.5 / RUNS);
    expect(Math.abs(race.behind.value - share((run) => gain(run) < 0 && !bothDead(run)))).toBeLessThan(1.5 / RUNS);
    expect(race.bothDead.value).toBeCloseTo(share(bothDead), 12);
    expect(race.ahead.value + race.behind.value + race.bothDead.value + race.level.value).toBeCloseTo(1, 12);
    expect(lives.kept.value).toBeCloseTo(
      share((run) => other.dead(run) && !own.dead(run)),
      12,
    );
    expect(lives.killed.value).toBeCloseTo(
      share((run) => own.dead(run) && !other.dead(run)),
      12,
    );
  });

  test('a lead at the end of a quarter, which nobody has where both are out of money by then', () => {
    const [other, own] = sides();
    const { quarters, race } = answer.decision;
    expect(race.bothDead.value).toBeGreaterThan(0);
    for (const { week, ahead, behind } of quarters.filter(({ week }) => week === 52 || week === 104)) {
      const gain = (run: number) => Math.fround(own.worth(run, week)) - Math.fround(other.worth(run, week));
      const gone = ({ futures: { fates, ends } }: typeof own, run: number) => isDead(fates[run]!) && ends[run]! <= week;
      const somebody = (run: number) => !gone(own, run) || !gone(other, run);
      expect(Math.abs(ahead.value - share((run) => gain(run) > 0 && somebody(run)))).toBeLessThan(1.5 / RUNS);
      expect(Math.abs(behind.value - share((run) => gain(run) < 0 && somebody(run)))).toBeLessThan(1.5 / RUNS);
    }
    const last = quarters[quarters.length - 1]!;
    expect([last.week, last.ahead, last.behind]).toEqual([156, race.ahead, race.behind]);
  });

  test('money', () => {
    const [other, own] = sides();
    expect(answer.decision.worth.mean.value).toBeCloseTo(
      mean((run) => own.worth(run, 156) - other.worth(run, 156)),
      3,
    );
    for (const [i, side] of [before, after].entries())
      expect(answer.proposals[i]!.value.mean.value).toBeCloseTo(
        mean((run) => side.worth(run, 156)),
        3,
      );
  });

  test('the year counts from the start of the decision, in items of work', () => {
    const [other, own] = sides();
    const { year } = answer.decision;
    expect([year.from, year.until]).toEqual([FROM, FROM + 52]);
    const lost = (run: number) => other.built(run, FROM, FROM + 52) - own.built(run, FROM, FROM + 52);
    const itemSize = today.coefficients.itemSize;
    if (itemSize.shape !== 'constant') throw new Error('the size of an item is drawn: divide by its median');
    expect(year.itemSize).toBe(itemSize.value);
    expect(year.items.mean.value).toBeCloseTo(mean(lost) / itemSize.value, 3);
    expect(year.of.value).toBeCloseTo(mean((run) => other.built(run, FROM, FROM + 52)) / itemSize.value, 2);
    const sorted = Array.from({ length: RUNS }, (_, run) => lost(run) / itemSize.value).sort((a, b) => a - b);
    expect(year.items.p90.value).toBeGreaterThanOrEqual(sorted[Math.floor(0.87 * RUNS)]!);
    expect(year.items.p90.value).toBeLessThanOrEqual(sorted[Math.ceil(0.93 * RUNS)]!);
    expect(year.back.never.value).toBeCloseTo(
      share((run) => own.left(run, 156) < other.left(run, 156) || (own.dead(run) && other.dead(run))),
      2,
    );
  });

  test('nothing is paid back before the decision exists', () => {
    const { payback } = answer.decision;
    for (const week of [payback.p10, payback.p50, payback.p90])
      if (week !== null) expect(week).toBeGreaterThanOrEqual(0);
    const [other, own] = sides();
    const late = share((run) => {
      if (own.dead(run) && other.dead(run)) return false;
      return own.worth(run, 156) > other.worth(run, 156);
    });
    expect(Math.abs(1 - payback.never.value - late)).toBeLessThan(2.5 / RUNS);
  });
});

test('value that threads reckon is value reckoned of all weeks', async () => {
  const weeks = Array.from({ length: today.horizon + 1 }, (_, week) => week);
  const [whole, wanted] = await Promise.all([
    playHere(today, { outcomes: ['arr', 'income', 'cost'], weeks }),
    playHere(today, { outcomes: ['velocity', 'value'], weeks: [52, 156] }),
  ]);
  const value = valueOverTime(whole, VALUE_TERMS);
  for (const week of [52, 156])
    expect([...column(wanted, 'value', week)]).toEqual([...value.subarray(week * RUNS, (week + 1) * RUNS)]);
  const plain: Futures = await playHere(today, { outcomes: ['velocity'], weeks: [52] });
  expect([...column(wanted, 'velocity', 52)]).toEqual([...column(plain, 'velocity', 52)]);
});

test('an answer knows that nothing keeps a limit, and then chooses what comes nearest', async () => {
  // Of 192 companies 24 more die with each tenth that is paid, and they are worth more.
  const play = playBy(
    ({ policy }, run, outcome) => (outcome === 'arr' ? 10 + 100 * policy.settings.share! + run / RUNS : 0),
    ({ policy }, run) => run < 48 + 240 * policy.settings.share!,
  );
  const proposed = [0.1, 0.2].map((paid) => ({ name: `${paid}`, scenario: paying(paid) }));
  const below = (bound: number) =>
    decide(
      { ...today, policy: { policy: 'fixed', settings: { share: 0.3 } } },
      proposed,
      [{ name: 'dead', week: 156, statistic: 'mean', holds: 'below', bound }],
      play,
    );
  const unmet = await below(0.01);
  expect(unmet.proposals.map(({ kept }) => kept)).toEqual([false, false, false]);
  expect(unmet.decision).toMatchObject({ keeps: false, choose: '0.1' });
  expect(unmet.decision.grounds.map(({ turn }) => turn)).toEqual(unmet.decision.grounds.map(() => null));
  expect((await below(0.9)).decision.keeps).toBe(true);
});

test('a few futures give an answer too', async () => {
  for (const runs of [1, 2, 5]) {
    const { decision } = await decide({ ...today, runs }, [{ name: 'a fifth', scenario: { ...paying(0.2), runs } }]);
    expect(['as today', 'a fifth']).toContain(decision.choose);
  }
});

test('proposals that are the same are told so, and nothing is chosen over today', async () => {
  const answer = await decide({ ...today, runs: 64 }, [
    { name: 'No time', scenario: { ...today, runs: 64 } },
    { name: 'Not this year', scenario: { ...paying(0.2, 52), runs: 64 } },
    { name: 'Next year', scenario: { ...paying(0.2, 52), runs: 64 } },
  ]);
  expect(answer.proposals.map(({ sameAs }) => sameAs)).toEqual([null, 'as today', null, 'Not this year']);
  expect(['as today', 'Not this year']).toContain(answer.decision.choose);
}, 60_000);

describe('a share that nobody is known to have paid', () => {
  /** 3,000 people; what is worth most is to give everything to debt. */
  const large: Scenario = {
    ...paying(0.1),
    runs: 64,
    horizon: 104,
    company: { ...today.company, engineers: 1200, others: 1800 },
  };
  const play = playBy((scenario, run, outcome) =>
    outcome === 'value' || outcome === 'arr'
      ? 100 * scenario.policy.settings.share! * (scenario.doors.speed ? 1 : 0.1) + (run % 7)
      : 1 + (run % 5),
  );
  const proposed = (share: number) => ({
    name: `${100 * share}%`,
    scenario: { ...large, policy: paying(share).policy },
  });

  test('does not win without a word: it is said, with the door through which it is ahead', async () => {
    const { decision } = await decide(large, [proposed(0.4), proposed(1)], [], play);
    expect(decision.choose).toBe('100%');
    expect(decision.beyond).toMatchObject({ share: 1, through: { outcomes: { arr: { largest: 'speed' } } } });
  });

  test('is not spoken of where a usual one wins', async () => {
    const { decision } = await decide(large, [proposed(0.2), proposed(0.4)], [], play);
    expect([decision.choose, decision.beyond]).toEqual(['40%', null]);
  });
});

describe('beliefs that turn the answer', () => {
  const CASES = 2000;
  const luck = (run: number, step: number): number => (run * step) % 1;
  const x = Float64Array.from({ length: CASES }, (_, run) => luck(run + 1, 0.618033988749895));
  const y = Float64Array.from({ length: CASES }, (_, run) => luck(run + 1, 0.7548776662466927));
  const at = (runs: Int32Array, of: (run: number) => number) => Float64Array.from(runs, of);

  test('a planted flip is found on its side, a number that does nothing is not', () => {
    // The choice is worth 10 more, and 60 less where x is above 0.93: in fewer than one future in ten of all, and in most of the highest tenth of x.
    const turns = turnsOf(
      new Map([
        ['drag', x],
        ['upkeep', y],
      ]),
      (runs) => [
        { values: at(runs, () => 100), breaks: false, upheaval: 0 },
        { values: at(runs, (run) => (x[run]! > 0.93 ? 40 : 110)), breaks: false, upheaval: 1 },
      ],
      1,
    );
    expect(turns.map(({ name }) => name)).toEqual(['drag']);
    expect(turns[0]).toMatchObject({ side: 'above', to: 0 });
    expect(turns[0]!.at).toBeGreaterThan(0.45);
    expect(turns[0]!.at).toBeLessThan(0.93);
  });

  test('nothing turns a choice that is best everywhere', () => {
    const turns = turnsOf(
      new Map([['drag', x]]),
      (runs) => [
        { values: at(runs, (run) => 100 * y[run]!), breaks: false, upheaval: 0 },
        { values: at(runs, (run) => 100 * y[run]! + 10), breaks: false, upheaval: 1 },
      ],
      1,
    );
    expect(turns).toEqual([]);
  });
});
