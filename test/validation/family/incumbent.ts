import { between, fact, percent, write, type Check } from '../check.js';
import { FIVE_YEARS, member, RUNS, yearly } from './members.js';

export const incumbent: Check = {
  id: 'family-incumbent',
  part: 'family',
  title: 'An incumbent of 5,000 neither dies nor doubles',
  expectation:
    'At most 5% out of money within ten years; median revenue changes by −5% to 8% a year; a median of '
    + '1,000 to 4,000 engineers, 5% to 25% of them under a year; 10% to 50% of the engineers’ weeks move '
    + 'the product; fewer incidents per engineer than in the bootstrapped firm.',
  source:
    'Default rates of large rated companies (about 0.5% a year; investment grade less); growth of mature software revenue; Gartner IT Key Metrics (most effort keeps things running).',
  conditions: `scenarios/incumbent.yaml, ${RUNS} futures of ten years, all chance and all shocks. Medians are over the companies that go on.`,
  async run() {
    const [giant, firm] = await Promise.all([member('incumbent'), member('bootstrapped')]);
    const end = giant.horizon;
    const growth = yearly(giant.median('arr', 0), giant.median('arr', end), end);
    const [few, many] = [giant, firm].map((of) => of.median('incidents', FIVE_YEARS, 'engineers')) as [number, number];
    return {
      finding:
        `In the median future revenue changes by ${percent(growth)} a year, `
        + `${percent(giant.share(FIVE_YEARS, 'features'))} of the engineers’ weeks move the product, and `
        + `${percent(giant.deadBy(end))} are out of money within ten years.`,
      measures: [
        between('Out of money within ten years', giant.deadBy(end), 0, 0.05, percent),
        between('Median growth of revenue a year', growth, -0.05, 0.08, percent),
        between('Median number of engineers after ten years', giant.median('engineers', end), 1000, 4000),
        between(
          'Median share of engineers under a year, year five',
          giant.median('newcomers', FIVE_YEARS),
          0.05,
          0.25,
          percent,
        ),
        between(
          'Engineers’ weeks that move the product, year five',
          giant.share(FIVE_YEARS, 'features'),
          0.1,
          0.5,
          percent,
        ),
        fact(
          'Incidents a year per engineer',
          `fewer than the bootstrapped firm’s ${write(many, 2)}`,
          write(few, 2),
          few < many,
        ),
      ],
      picture: giant.picture,
    };
  },
};
