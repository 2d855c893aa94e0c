import { scenarioWith } from '../../../packages/engine/test/model/scenario.js';
import { between, percent, type Check } from '../check.js';
import { course, DRAWS, eachDraw, MOST, over, shows, STEADY, UNCERTAIN } from '../draws.js';
import { cumulative, line } from '../page/picture.js';
import { quantile } from '../statistics.js';

const WEEKS = 520;
const after = (killShare: number, run: number) =>
  course(
    scenarioWith(over({ ...UNCERTAIN, horizon: WEEKS + 1 }, { ...STEADY, levers: { ...STEADY.levers, killShare } })),
    (c) => c.delivered,
    run,
  )[WEEKS]!;

export const zombies: Check = {
  id: 'mode-8',
  part: 'behaviour',
  title: 'Zombies: killing what failed yields more of what works',
  expectation:
    'Killing 0.9 of the failures at once instead of none yields more useful product in ten years in at '
    + `least ${percent(MOST)} of the draws, by 3% to 25% in the median draw: what is not carried needs no `
    + 'upkeep and borrows no debt.',
  source: 'Reference mode 8; Kohavi et al. 2020: most ideas fail, few are removed.',
  conditions: `A team of 40 that replaces leavers, a fifth of the free weeks for debt, no board, no shocks; ${DRAWS} draws of all coefficients.`,
  run() {
    const gains = eachDraw((run) => after(0.9, run) / after(0, run) - 1);
    const half = quantile(gains, 0.5);
    return {
      finding: `The median draw gains ${percent(half)}, nine of ten draws at least ${percent(quantile(gains, 0.1))}.`,
      measures: [
        shows(
          'More useful product',
          gains.map((gain) => gain > 0),
        ),
        between('Median gain', half, 0.03, 0.25, percent),
      ],
      picture: {
        x: { title: 'Useful product gained', share: true },
        y: { title: 'Share of draws at or below', share: true },
        series: [
          cumulative('engine', 'found', gains),
          line('no gain', 'expected', [
            [0, 0],
            [0, 1],
          ]),
        ],
      },
    };
  },
};
