import { RICH, scenarioWith } from '../../../packages/engine/test/model/scenario.js';
import { between, percent, type Check } from '../check.js';
import { course, DRAWS, eachDraw, MOST, over, shows, UNCERTAIN } from '../draws.js';
import { line } from '../page/picture.js';
import { quantile } from '../statistics.js';

const WEEKS = 260;
const doubling = over(
  { ...UNCERTAIN, horizon: WEEKS + 1 },
  {
    company: { ...RICH, mandate: 1e6, pressure: 0 },
    levers: { fundraising: 0, boardPressure: 0, discipline: 1 },
    coefficients: { hiringSuccess: 1 },
  },
);

export const halfNew: Check = {
  id: 'mode-4',
  part: 'behaviour',
  title: 'Half the company is new',
  expectation: `After five years of doubling, half of the engineers have under a year in the company when nobody leaves, and more when people do, in at least ${percent(MOST)} of the draws.`,
  source: 'Reference mode 4; closed form 2. Companies that doubled yearly report it (Larson 2016).',
  conditions: `From 40 engineers under a mandate that does not end, endless cash, no shocks, ${DRAWS} draws of all coefficients but hiringSuccess, which is 1; once with attrition 0, once as drawn.`,
  run() {
    const nobodyLeaves = scenarioWith(over(doubling, { coefficients: { attrition: 0 } }));
    const asDrawn = scenarioWith(doubling);
    const played = eachDraw((run) => ({
      stay: course(nobodyLeaves, (c) => c.newcomers, run),
      leave: course(asDrawn, (c) => c.newcomers, run),
    }));
    const median = (of: 'stay' | 'leave') =>
      Array.from(
        { length: WEEKS / 4 + 1 },
        (_, i) =>
          [
            4 * i,
            quantile(
              played.map((one) => one[of][4 * i]!),
              0.5,
            ),
          ] as const,
      );
    const last = (of: 'stay' | 'leave') => played.map((one) => one[of][WEEKS]!);
    return {
      finding: `In the median draw ${percent(quantile(last('stay'), 0.5), 3)} are new when nobody leaves, and ${percent(quantile(last('leave'), 0.5), 3)} with attrition.`,
      measures: [
        shows(
          'Between 48% and 52% without attrition',
          last('stay').map((share) => Math.abs(share - 0.5) <= 0.02),
        ),
        shows(
          'More than half with attrition',
          last('leave').map((share) => share > 0.5),
        ),
        between('Median with attrition', quantile(last('leave'), 0.5), 0.5, 0.7, percent),
      ],
      picture: {
        x: { title: 'Week' },
        y: { title: 'Share under a year, median', share: true, domain: [0, 0.8] },
        series: [
          line('nobody leaves', 'found', median('stay')),
          line('as drawn', 'other', median('leave')),
          line('½', 'expected', [
            [0, 0.5],
            [WEEKS, 0.5],
          ]),
        ],
      },
    };
  },
};
