import { between, percent, type Check } from '../check.js';
import { course, DRAWS, eachDraw, MOST, over, shows } from '../draws.js';
import { line } from '../page/picture.js';
import { quantile } from '../statistics.js';
import { COMMITMENT, MATURE, promisesFirst, tippingRatio } from './mature.js';

const HORIZON = 521;
const LAST = HORIZON - 1;
const [DIP, DEEP_DIP] = [39, 52];
const GAIN = 0.4;
/** Where the company stands, as a part of its tipping ratio. */
const NEAR = 0.92;

/** A market in which revenue grows slowly of itself, and a board that wants no more than that it grows. */
const watched = over(MATURE, {
  company: { arr: 20, growth: 0.1 },
  levers: { boardPressure: 1 },
  coefficients: {
    planGrowthSeed: 0.01,
    planGrowthA: 0.01,
    planGrowthB: 0.01,
    planGrowthC: 0.01,
    planGrowthD: 0.01,
    salesProductivity: 0.2,
    churn: 0.12,
    expansion: 0,
    barGrowth: 0,
    barElasticity: 0,
    market: 0,
    majorShare: 0,
    waitChurn: 0,
    debtChurn: 0,
  },
});

/** For so many weeks of the second year nothing is sold. */
const dip = (weeks: number) => ({
  ...watched,
  horizon: HORIZON,
  timeline: weeks > 0 ? [{ from: 52, until: 52 + weeks, policy: null, levers: { salesShare: 0 }, label: '' }] : [],
});

export const spiral: Check = {
  id: 'mode-7',
  part: 'behaviour',
  title: 'The board’s spiral: a dip in demand becomes permanent debt',
  expectation:
    `Where promises grow with the board’s pressure, ${DIP} weeks without sales leave a company with more `
    + 'debt for good: over 0.1 in debt ratio above its course without the dip, eight years later, when the '
    + `pressure is long gone. A disciplined company, which promises no more, comes through ${DEEP_DIP} `
    + `such weeks: within 0.05 of its course without. Each in at least ${percent(MOST)} of the draws.`,
  source:
    'Reference mode 7; Repenning 2001 (firefighting after a temporary shock), Rahmandad & Repenning 2016 (capability erosion).',
  conditions:
    'A company near its limit: a team of 40 with a product of unchanging size, promises first, at '
    + `${NEAR} of its tipping ratio. Under full pressure promises rise by ${(GAIN / COMMITMENT) * 100}%. `
    + 'Revenue grows slowly and the board asks for no more, so that there is pressure after the dip only. '
    + `${DRAWS} draws of the other coefficients; those without a tipping ratio show nothing.`,
  run() {
    const courseOf = (ratio: number, gain: number, weeks: number, run: number) =>
      course(promisesFirst(dip(weeks), NEAR * ratio, gain), (c) => c.debtRatio, run);
    const played = eachDraw((run) => {
      const ratio = tippingRatio(run);
      return ratio === null
        ? null
        : {
            hit: courseOf(ratio, GAIN, DIP, run),
            spared: courseOf(ratio, GAIN, 0, run),
            disciplined: courseOf(ratio, 0, DEEP_DIP, run),
            calm: courseOf(ratio, 0, 0, run),
            pressure: course(promisesFirst(dip(DIP), NEAR * ratio, GAIN), (c) => c.pressure, run),
          };
    });
    const tipped = played.filter((one) => one !== null);
    const median = (of: 'hit' | 'spared' | 'disciplined') =>
      Array.from(
        { length: HORIZON / 10 },
        (_, i) =>
          [
            10 * i,
            quantile(
              tipped.map((one) => one[of][10 * i]!),
              0.5,
            ),
          ] as const,
      );
    const end = (of: 'hit' | 'disciplined') =>
      quantile(
        tipped.map((one) => one[of][LAST]!),
        0.5,
      );
    return {
      finding:
        `In the median draw the dip leaves a debt ratio of ${end('hit').toFixed(2)} after ten years; the `
        + `disciplined company ends at ${end('disciplined').toFixed(2)} after a dip a third longer.`,
      measures: [
        shows(
          'The dip leaves permanent debt',
          played.map((one) => one !== null && one.hit[LAST]! > one.spared[LAST]! + 0.1),
        ),
        shows(
          'The disciplined company recovers',
          played.map((one) => one !== null && Math.abs(one.disciplined[LAST]! - one.calm[LAST]!) < 0.05),
        ),
        between(
          'Largest pressure in the median draw',
          quantile(
            tipped.map(({ pressure }) => Math.max(...pressure)),
            0.5,
          ),
          0.7,
          0.9,
          percent,
        ),
        between(
          'Pressure at the end in the median draw',
          quantile(
            tipped.map(({ pressure }) => pressure[LAST]!),
            0.5,
          ),
          0,
          0.01,
          percent,
        ),
      ],
      picture: {
        x: { title: 'Week' },
        y: { title: 'Debt ratio, median' },
        series: [
          line('promises grow, dip of 39 weeks', 'found', median('hit')),
          line('disciplined, 52 weeks', 'other', median('disciplined')),
          line('promises grow, no dip', 'expected', median('spared')),
        ],
      },
    };
  },
};
