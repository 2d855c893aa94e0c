import { between, fact, percent, write, type Check } from '../check.js';
import { FIVE_YEARS, member, RUNS } from './members.js';

export const agency: Check = {
  id: 'family-agency',
  part: 'family',
  title: 'An agency of 80 sells its weeks, and its deadlines breed debt',
  expectation:
    'At most 40% out of money within five years; a median of 40 to 160 people and of $80k to $250k of '
    + 'revenue a head; at least 40% of the engineers’ weeks for features and debt; more debt and more '
    + 'switching than the bootstrapped firm, which promises nobody anything.',
  source: 'Agency and professional services benchmarks: $100k–200k of revenue a head, 60–75% of the weeks billable.',
  conditions: `scenarios/agency.yaml, ${RUNS} futures of five years, all chance and all shocks. Medians are over the agencies that go on.`,
  async run() {
    const [agencies, firm] = await Promise.all([member('agency'), member('bootstrapped')]);
    const perHead = agencies.median('arr', FIVE_YEARS, 'headcount');
    const [debt, little] = [agencies, firm].map((of) => of.median('debtRatio', FIVE_YEARS)) as [number, number];
    const [switching, calm] = [agencies, firm].map((of) => of.share(FIVE_YEARS, 'switching')) as [number, number];
    return {
      finding:
        `After five years the median agency has ${write(agencies.median('headcount', FIVE_YEARS), 2)} `
        + `people, earns $${write(perHead * 1000, 2)}k a head and carries ${percent(debt)} of its product as `
        + 'debt.',
      measures: [
        between('Out of money within five years', agencies.deadBy(FIVE_YEARS), 0, 0.4, percent),
        between('Median headcount', agencies.median('headcount', FIVE_YEARS), 40, 160),
        between('Median revenue a head, $k', perHead * 1000, 80, 250),
        between(
          'Engineers’ weeks for features, their interest and repayment',
          agencies.share(FIVE_YEARS, 'features', 'interest', 'repayment'),
          0.4,
          0.8,
          percent,
        ),
        fact('Median debt ratio', `above the bootstrapped firm’s ${write(little, 2)}`, write(debt, 2), debt > little),
        fact(
          'Engineers’ weeks lost to switching',
          `above the bootstrapped firm’s ${percent(calm)}`,
          percent(switching),
          switching > calm,
        ),
      ],
      picture: agencies.picture,
    };
  },
};
