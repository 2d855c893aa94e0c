import { between, percent, write, type Check } from '../check.js';
import { FIVE_YEARS, member, RUNS, yearly } from './members.js';

export const bootstrapped: Check = {
  id: 'family-bootstrapped',
  part: 'family',
  title: 'Twelve people without investors stay a small firm',
  expectation:
    'They neither die like start-ups nor grow like them: at most 15% out of money within five years; no '
    + 'round ever; a median of 8 to 60 people and of −5% to 25% growth a year after ten years; tenfold '
    + 'revenue in at most 15%; under 10% of the engineers’ weeks for coordination.',
  source:
    'US Bureau of Labor Statistics, Business Employment Dynamics: about half of new establishments last '
    + 'five years; established ones of 10 to 49 people close at 3–5% a year. Owners who give up are in the '
    + 'model, those who retire are not, so that it may lie below.',
  conditions: `scenarios/bootstrapped.yaml, ${RUNS} futures of ten years, all chance and all shocks. Medians are over the firms that go on.`,
  async run() {
    const firm = await member('bootstrapped');
    const end = firm.horizon;
    const start = firm.median('arr', 0);
    const revenue = firm.going('arr', end);
    const growth = yearly(start, firm.median('arr', end), end);
    return {
      finding: `After ten years the median firm has ${write(firm.median('headcount', end), 2)} people and has grown by ${percent(growth)} a year; ${percent(firm.deadBy(end))} are out of money.`,
      measures: [
        between('Out of money within five years', firm.deadBy(FIVE_YEARS), 0, 0.15, percent),
        between('Most rounds raised by any', Math.max(...firm.going('rounds', end)), 0, 0),
        between('Median headcount after ten years', firm.median('headcount', end), 8, 60),
        between('Median growth of revenue a year', growth, -0.05, 0.25, percent),
        between(
          'Futures with more than tenfold revenue',
          revenue.filter((arr) => arr > 10 * start).length / RUNS,
          0,
          0.15,
          percent,
        ),
        between(
          'Engineers’ weeks for coordination, year five',
          firm.share(FIVE_YEARS, 'coordination'),
          0,
          0.1,
          percent,
        ),
      ],
      picture: firm.picture,
    };
  },
};
