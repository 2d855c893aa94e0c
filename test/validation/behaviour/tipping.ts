import { scenarioWith } from '../../../packages/engine/test/model/scenario.js';
import { between, percent, type Check } from '../check.js';
import { course, DRAWS, eachDraw, MOST, over, shows } from '../draws.js';
import { cumulative, line } from '../page/picture.js';
import { quantile } from '../statistics.js';
import { COMMITMENT, MATURE, promisesFirst, tippingRatio } from './mature.js';

const [TEN_YEARS, THIRTY_YEARS] = [520, 1560];
const PROMISE = COMMITMENT * 0.8;

export const tipping: Check = {
  id: 'mode-2-tipping',
  part: 'behaviour',
  title: 'Tipping: two companies that are 4% apart end in different worlds, and the policy is why',
  expectation:
    'Where promised features are served first, there is a debt ratio below which a company recovers and '
    + 'above which it collapses: from 0.98 of it the promise is kept ten years later; from 1.02 the output '
    + `is below ${percent(0.95)} of the promise after thirty, and falling. Under a fixed share they stay `
    + `near each other. In at least ${percent(MOST)} of the draws.`,
  source: 'Reference mode 2; Repenning 2001 and Rahmandad & Repenning 2016 on tipping points of firefighting.',
  conditions:
    'A team of 40 with a product of unchanging size: nothing shipped stays, no code is removed. '
    + `Promised: ${COMMITMENT} of the output at a velocity of 0.8. ${DRAWS} draws of all other `
    + 'coefficients, no shocks.',
  run() {
    const lasting = (weeks: number) => ({ ...MATURE, horizon: weeks + 1 });
    const played = eachDraw((run) => {
      const ratio = tippingRatio(run);
      if (ratio === null) return null;
      const kept = (part: number, weeks: number) =>
        course(promisesFirst(lasting(weeks), part * ratio), (c) => c.features / c.budget / PROMISE, run);
      const fixed = (part: number) =>
        course(
          scenarioWith({
            ...over(lasting(TEN_YEARS), { company: { debtRatio: part * ratio } }),
            policy: { policy: 'fixed', settings: { share: 0.2 } },
          }),
          (c) => c.debtRatio,
          run,
        )[TEN_YEARS]!;
      return {
        ratio,
        below: kept(0.98, TEN_YEARS),
        above: kept(1.02, THIRTY_YEARS),
        apart: fixed(1.02) / fixed(0.98) - 1,
      };
    });
    const tipped = played.filter((one) => one !== null);
    const ends = tipped.map(({ above }) => above[THIRTY_YEARS]!);
    return {
      finding: `The tipping ratio is ${quantile(
        tipped.map(({ ratio }) => ratio),
        0.5,
      ).toFixed(
        2,
      )} in the median draw. From just below the promise is kept; from just above ${percent(quantile(ends, 0.5))} of it is, after thirty years.`,
      measures: [
        shows(
          'There is a tipping ratio',
          played.map((one) => one !== null),
        ),
        shows(
          'From 0.98 of it the promise is kept',
          played.map((one) => one !== null && one.below[TEN_YEARS]! > 0.989),
        ),
        shows(
          'From 1.02 of it the output collapses, and still falls',
          played.map(
            (one) =>
              one !== null
              && one.above[THIRTY_YEARS]! < 0.95
              && one.above[THIRTY_YEARS]! < one.above[THIRTY_YEARS - 52]!,
          ),
        ),
        shows(
          'Both',
          played.map((one) => one !== null && one.below[TEN_YEARS]! > 0.989 && one.above[THIRTY_YEARS]! < 0.95),
        ),
        shows(
          'Under a fixed share of 20% the two end less than 20% apart in debt',
          played.map((one) => one !== null && Math.abs(one.apart) < 0.2),
        ),
        between('Median output after thirty years from 1.02, part of the promise', quantile(ends, 0.5), 0.4, 0.9),
      ],
      picture: {
        x: { title: 'Output after ten or thirty years, part of the promise' },
        y: { title: 'Share of draws at or below', share: true },
        series: [
          cumulative('from 1.02 of the ratio, thirty years', 'found', ends),
          cumulative(
            'from 0.98, ten years',
            'other',
            tipped.map(({ below }) => below[TEN_YEARS]!),
          ),
          line('the promise', 'expected', [
            [1, 0],
            [1, 1],
          ]),
        ],
      },
    };
  },
};
