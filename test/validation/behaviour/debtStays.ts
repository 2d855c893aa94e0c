import { between, percent, type Check } from '../check.js';
import { cumulative } from '../page/picture.js';
import { payingDebt, played, shippedScenario } from '../play.js';
import { quantile } from '../statistics.js';

const NAMES = ['series-a', 'series-b', 'series-c'] as const;
const [RUNS, YEAR_3, YEAR_5] = [512, 156, 260];
const LOST = ['interest', 'upkeep', 'fires'] as const;

export const debtStays: Check = {
  id: 'debt-stays',
  part: 'behaviour',
  title: 'Debt that is paid does not vanish, and it takes the published part of the week',
  expectation:
    'A fixed fifth for five years leaves less than 5% debt in at most a fifth of the companies. At 12% '
    + 'for debt, interest is about 10, 20 and 35% (P10, P50, P90) of the time spent on software, and '
    + 'interest, upkeep and incidents together take 28 to 45% of an engineer’s week in the median.',
  source: 'Besker et al. 2018; Stripe 2018 (17.3 of 41.1 hours); Lientz & Swanson 1980.',
  conditions: `${NAMES.map((name) => `scenarios/${name}.yaml`).join(', ')}, ${RUNS} futures each, those still there.`,
  async run() {
    const found = await Promise.all(
      NAMES.map(async (name) => {
        const scenario = { ...shippedScenario(name), runs: RUNS };
        const paying = await played(payingDebt(scenario, 0.2), ['debtRatio'], [YEAR_5]);
        const debt = paying.of('debtRatio', YEAR_5).filter((_, run) => paying.there(run, YEAR_5));
        const little = await played(
          { ...scenario, policy: { policy: 'fixed', settings: { share: 0.12 } } },
          [...LOST, 'features', 'repayment', 'engineers'],
          [YEAR_3],
        );
        const parts = LOST.map((part) => little.of(part, YEAR_3));
        const [features, repayment, engineers] = (['features', 'repayment', 'engineers'] as const).map((part) =>
          little.of(part, YEAR_3),
        ) as [number[], number[], number[]];
        const alive = engineers.map((_, run) => run).filter((run) => little.there(run, YEAR_3));
        return {
          name,
          clean: debt.filter((ratio) => ratio < 0.05).length / debt.length,
          lost: alive.map((run) => parts.reduce((sum, part) => sum + part[run]!, 0) / engineers[run]!),
          interest: alive.map(
            (run) =>
              parts[0]![run]! / (parts.reduce((sum, part) => sum + part[run]!, 0) + features[run]! + repayment[run]!),
          ),
        };
      }),
    );
    const interest = found.flatMap((one) => one.interest);
    return {
      finding:
        `Interest takes ${[0.1, 0.5, 0.9].map((share) => percent(quantile(interest, share))).join(', ')} of `
        + 'the time spent on software; interest, upkeep and incidents take '
        + `${found.map(({ lost }) => percent(quantile(lost, 0.5))).join(', ')} of the week.`,
      measures: [
        ...found.map(({ name, clean }) =>
          between(`${name}: companies with less than 5% debt after five years of 20%`, clean, 0, 0.2, percent),
        ),
        between('Interest, P10', quantile(interest, 0.1), 0.07, 0.14, percent),
        between('Interest, P50', quantile(interest, 0.5), 0.16, 0.25, percent),
        between('Interest, P90', quantile(interest, 0.9), 0.28, 0.42, percent),
        ...found.map(({ name, lost }) =>
          between(`${name}: interest, upkeep and incidents, median`, quantile(lost, 0.5), 0.28, 0.45, percent),
        ),
      ],
      picture: {
        x: { title: 'Interest, share of the time spent on software', share: true },
        y: { title: 'Share of companies at or below', share: true },
        series: found.map(({ name, interest: values }, i) => cumulative(name, i === 1 ? 'found' : 'other', values)),
      },
    };
  },
};
