import { expect, it } from 'vitest';
import { yearOf } from '../../src/questions/compare/year.js';
import { FATE_NAMES } from '../../src/simulate/fates.js';
import { column, emptyFutures, type Futures } from '../../src/simulate/play.js';

const RUNS = 400;
const HORIZON = 100;

/** Futures of an item a week; or of none until a week in which each has caught up, and is one ahead. */
function futures(caughtUp: ((run: number) => number) | null): Futures {
  const weeks = Array.from({ length: HORIZON + 1 }, (_, week) => week);
  const made = emptyFutures(RUNS, { outcomes: ['delivered'], weeks });
  for (const week of weeks)
    column(made, 'delivered', week).set(
      Array.from({ length: RUNS }, (_, run) => (caughtUp === null ? week : week < caughtUp(run) ? 0 : week + 1)),
    );
  return made;
}

it('the week in which half have their features back has the interval of the share of the futures that do', () => {
  const week = (run: number) => 20 + (run % 50);
  const { back } = yearOf(futures(null), futures(week), 1, 0, HORIZON);
  // Eight futures in each week from 20 to 69: half of the 400 by week 44, and 1.96 errors of that share are 4.9%, 19.6 futures.
  expect(back.week).toBe(44);
  expect([back.low, back.high]).toEqual([42, 47]);
  expect(back.never.value).toBe(0);
});

it('is told to reach beyond the horizon where another seed may never have half of them back', () => {
  const { back } = yearOf(
    futures(null),
    futures((run) => (run % 100 < 52 ? 30 : Infinity)),
    1,
    0,
    HORIZON,
  );
  expect(back).toMatchObject({ week: 30, low: 30, high: null });
  expect(back.never.value).toBeCloseTo(0.48, 12);
  expect(back.gone.value).toBe(0);
});

it('nobody has them back where both are out of money by the end', () => {
  const backWhereDead = (dead: (run: number) => boolean) => {
    // The choice is one item ahead when they die.
    const [other, choice] = [futures(null), futures(() => 30)];
    for (let run = 0; run < RUNS; run++)
      if (dead(run))
        for (const { fates, ends } of [other, choice]) [fates[run], ends[run]] = [FATE_NAMES.indexOf('debt'), 50];
    return yearOf(other, choice, 1, 0, HORIZON).back;
  };
  expect(backWhereDead((run) => run % 10 < 4)).toMatchObject({
    week: 30,
    never: { value: 0.4 },
    gone: { value: 0.4 },
  });
  expect(backWhereDead((run) => run % 10 < 6)).toMatchObject({
    week: null,
    never: { value: 0.6 },
    gone: { value: 0.6 },
  });
});

it('who is out of money has nothing of what was shipped left, and nothing of it back', () => {
  // The choice is one item ahead from the first week on; in three futures of ten it dies in the last.
  const [other, choice] = [futures(null), futures(() => 1)];
  for (let run = 0; run < RUNS; run++)
    if (run % 10 < 3) {
      [choice.fates[run], choice.ends[run]] = [FATE_NAMES.indexOf('debt'), HORIZON];
      column(choice, 'delivered', HORIZON)[run] = 0;
    }
  const { back, items } = yearOf(other, choice, 1, 0, HORIZON);
  expect(back.never.value).toBe(0.3);
  // What was shipped before was shipped.
  expect(items.mean.value).toBe(-1);
});
