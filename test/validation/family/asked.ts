import { bestShares } from '../behaviour/stageRule.js';
import { worthAtB } from '../behaviour/throughWhichDoor.js';
import { between, percent, write, type Check, type Measure } from '../check.js';
import { points } from '../page/picture.js';
import { markets } from './markets.js';

/** What was asked, what comes out within which bounds, and what it comes to. */
const miss = (
  what: string,
  asked: string,
  found: number,
  low: number,
  high: number,
  say = percent as (value: number) => string,
): Measure => {
  const { holds, found: written } = between(what, found, low, high, say);
  return { what, expected: `asked: ${asked}; known to be ${say(low)} to ${say(high)}`, found: written, holds };
};
const two = (value: number): string => write(value, 2);

export const askedNotFound: Check = {
  id: 'asked-not-found',
  part: 'family',
  title: 'What was asked of the second edition and does not come out',
  expectation:
    'These figures miss what is published or was asked for, and no coefficients that anybody would '
    + 'defend were found that meet them beside the others. Each is held within the bounds in which it is '
    + 'known to lie, so that this page stays true: a figure that leaves them, for better or worse, fails '
    + 'here.',
  source: 'Benchmarkit 2025 (endurance), SaaS Capital 2022, Carta 2025; see calibration.md.',
  conditions:
    'As in the checks of debt and of markets. The two largest companies hold their revenue by keeping customers, so that every cut in churn and outages pays.',
  async run() {
    const [found, best, open, alone] = await Promise.all([
      markets(),
      bestShares(),
      worthAtB([]),
      worthAtB(['incidents', 'churn', 'support']),
    ]);
    const measures = [
      miss('Growth of a year, part of that of the year before, above $10M', '70–80%', found.endurance, 0.5, 0.69),
      miss(
        'Median growth at $10–20M, part of that at $3–10M',
        'under 1: growth falls from band to band',
        found.growth10 / found.growth3,
        1.1,
        2.4,
        two,
      ),
      miss('Years to the A round that a quarter takes longer than', 'above 2.5', found.untilALong, 1.7, 2.4, two),
      miss(
        'Best fixed share of the incumbent for revenue over ten years',
        'inside the grid, under 50%',
        best.at(-1)!.revenue,
        0.4,
        0.5,
      ),
      miss(
        'Worth of debt work at Series B, its price paid, that is left with only speed and upkeep open',
        'at least half',
        alone / open,
        -0.1,
        0.4,
      ),
    ];
    return {
      finding: `Growth lasts less from year to year than in surveys (${percent(found.endurance)} of it), companies of $10–20M grow more than smaller ones, and late A rounds are too early.`,
      measures,
      picture: {
        x: { title: 'Figure, in the order of the table' },
        y: { title: 'Found' },
        series: [
          points('found', 'found', [
            [1, found.endurance],
            [2, found.growth10 / found.growth3],
            [3, found.untilALong],
            [4, best.at(-1)!.revenue],
            [5, alone / open],
          ]),
        ],
      },
    };
  },
};
