import { between, percent, type Check } from '../check.js';
import { bench, errorsOf, livingOf, of, within } from '../histories/index.js';
import { cumulative } from '../page/picture.js';

export const histories: Check = {
  id: 'family-histories',
  part: 'family',
  title: 'What real companies became is among the futures of their first day',
  expectation:
    'A calibrated forecast has 90% of the figures between its 5th and 95th percentile; with thirteen '
    + 'companies chance alone moves that by some ten points, so that under 70% fails. No headcount lies above '
    + 'the 95th percentile: companies hire as fast as these did. The error (CRPS) is '
    + 'smaller than that of the last value and of the last growth, for revenue and for people. Most of the '
    + 'companies are survivors, so that high percentiles are to be expected.',
  source: 'Filings, reports and posts of the companies, figure by figure in packages/engine/docs/bench.md.',
  conditions:
    'Each company as it was known on its first day, by one rule; nothing of what it did later. Futures '
    + 'that are gone are counted with nothing; the errors leave out the companies that died, which naive '
    + 'forecasts cannot foresee.',
  async run() {
    const { companies, placed } = await bench();
    const inside = within(placed, 0.9);
    const errors = (['revenue', 'people'] as const).map((scored) => ({
      scored,
      ...errorsOf(livingOf(of(placed, scored))),
    }));
    return {
      finding: `Of ${placed.length} figures of ${companies.length} companies ${percent(inside)} lie in the middle 90% of their futures, ${percent(within(placed, 0.5))} in the middle half.`,
      measures: [
        between('Figures in the middle 90% of their futures', inside, 0.7, 1, percent),
        between(
          'Headcounts above the 95th percentile of their futures',
          of(placed, 'people').filter(({ place }) => place > 0.95).length,
          0,
          0,
        ),
        ...errors.map(({ scored, model, lastValue, lastGrowth }) =>
          between(
            `Error for ${scored}, part of that of the better naive forecast`,
            model / Math.min(lastValue, lastGrowth),
            0,
            1,
            percent,
          ),
        ),
      ],
      picture: {
        x: { title: 'Share of futures with less than what happened', share: true, domain: [0, 1] },
        y: { title: 'Share of figures at or below', share: true },
        series: [
          cumulative(
            'figures',
            'found',
            placed.map(({ place }) => place),
          ),
          {
            name: 'calibrated',
            kind: 'expected',
            shape: 'line',
            points: [
              [0, 0],
              [1, 1],
            ],
          },
        ],
      },
    };
  },
};
