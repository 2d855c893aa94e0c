import { column, isDead, playHere } from '@paydown/engine/internal';
import { between, fact, percent, write, type Check } from '../check.js';
import { cumulative } from '../page/picture.js';
import { payingDebt, shippedScenario } from '../play.js';
import { quantile } from '../statistics.js';

const [RUNS, TEN_YEARS] = [1024, 520];
const SHARES = [0, 0.2, 0.4] as const;

/** Revenue of those still alive on their own after ten years, and the share out of business by then. */
async function afterTenYears(share: number) {
  const scenario = { ...payingDebt(shippedScenario('series-b'), share), runs: RUNS, horizon: TEN_YEARS };
  const futures = await playHere(scenario, { outcomes: ['arr'], weeks: [TEN_YEARS] });
  return {
    share,
    dead: futures.fates.reduce((sum, fate) => sum + (isDead(fate) ? 1 : 0), 0) / RUNS,
    revenue: Array.from(column(futures, 'arr', TEN_YEARS)).filter((_, run) => futures.fates[run] === 0),
  };
}

export const survivors: Check = {
  id: 'debt-survivors',
  part: 'behaviour',
  title: 'What is paid for debt decides how large survivors get, and how many survive',
  expectation:
    'At Series B, companies that pay a fifth for debt and live are larger after ten years than those '
    + 'that pay nothing and live, by a tenth in the median at least, and fewer go out of business. '
    + 'Survivors of a reckless decision are a selection of the fortunate, so that the true difference is '
    + 'larger.',
  source:
    'Follows from upkeep and drag that grow with debt; the first edition said that policies hardly change how large survivors get.',
  conditions: `scenarios/series-b.yaml, full discipline, ${RUNS} futures of ten years, the same under each share.`,
  async run() {
    const [none, fifth, more] = await Promise.all(SHARES.map(afterTenYears));
    const all = [none!, fifth!, more!];
    const middle = ({ revenue }: (typeof all)[number]) => quantile(revenue, 0.5);
    return {
      finding:
        'The median survivor has '
        + `${all.map((one) => `$${write(middle(one), 2)}M with ${percent(one.share)}`).join(', ')}; out of `
        + `business are ${all.map(({ dead }) => percent(dead)).join(', ')}.`,
      measures: [
        between('Median survivor, 20% over nothing', middle(fifth!) / middle(none!), 1.1, Infinity, (value) =>
          write(value, 3),
        ),
        fact(
          'Out of business within ten years, nothing against 20%',
          'more with nothing',
          `${percent(none!.dead)} against ${percent(fifth!.dead)}`,
          none!.dead > fifth!.dead,
        ),
      ],
      picture: {
        x: { title: 'Revenue of those alive after ten years, $M', log: true },
        y: { title: 'Share of them at or below', share: true },
        series: all.map(({ share, revenue }, i) => cumulative(percent(share), i === 1 ? 'found' : 'other', revenue)),
      },
    };
  },
};
