import { between, fact, percent, type Check } from '../check.js';
import { line } from '../page/picture.js';
import { payingDebt, played, shippedScenario } from '../play.js';
import { mean } from '../statistics.js';

const NAMES = ['pre-fit', 'seed', 'series-a', 'series-b', 'series-c', 'functional-400', 'incumbent'] as const;
const SHARES = [0, 0.1, 0.2, 0.3, 0.4, 0.5];
const [RUNWAY, TEN_YEARS, RUNS] = [78, 520, 256];
/** Shares within this part of the best are as good. */
const PLATEAU = 0.98;

interface Best {
  readonly name: string;
  readonly product: number;
  readonly revenue: number;
  /** Shares that are as good as the best for useful product: within a runway, and over ten years. */
  readonly soon: readonly number[];
  readonly late: readonly number[];
}

/** The best fixed share of each company over ten years, by useful product and by revenue, and those that are as good as the best. */
export const bestShares = (): Promise<Best[]> => (known ??= findBest());

let known: Promise<Best[]> | undefined;

async function findBest(): Promise<Best[]> {
  return Promise.all(
    NAMES.map(async (name) => {
      const scenario = { ...shippedScenario(name), runs: RUNS, horizon: TEN_YEARS };
      const means = await Promise.all(
        SHARES.map(async (share) => {
          const { of } = await played(payingDebt(scenario, share), ['delivered', 'arr'], [RUNWAY, TEN_YEARS]);
          return {
            soon: mean(of('delivered', RUNWAY)),
            product: mean(of('delivered', TEN_YEARS)),
            revenue: mean(of('arr', TEN_YEARS)),
          };
        }),
      );
      const best = (what: 'product' | 'revenue' | 'soon') =>
        means.reduce((top, one, i) => (one[what] > means[top]![what] ? i : top), 0);
      const asGood = (what: 'product' | 'soon') =>
        SHARES.filter((_, i) => means[i]![what] >= PLATEAU * means[best(what)]![what]);
      return {
        name,
        product: SHARES[best('product')]!,
        revenue: SHARES[best('revenue')]!,
        soon: asGood('soon'),
        late: asGood('product'),
      };
    }),
  );
}

export const stageRule: Check = {
  id: 'debt-stage-rule',
  part: 'behaviour',
  title: 'All progress within a runway; over ten years a fifth and more, and more when large',
  expectation:
    'For useful product: before fit, nothing for debt is as good as the best share within a runway of '
    + 'eighteen months; over ten years the best share does not fall from before fit to the incumbent, is '
    + '20 to 40% up to Series C, and the incumbent’s is inside the grid.',
  source: 'The stage rule of practitioners (“all progress before fit, 80/20 when huge”), held against the model.',
  conditions: `${NAMES.length} shipped scenarios under fixed shares of ${SHARES.map((share) => percent(share)).join(', ')}, full discipline, ${RUNS} futures of ten years, means of all futures.`,
  async run() {
    const found = await bestShares();
    const shares = found.map(({ product }) => product);
    const rising = shares.every((share, i) => i === 0 || share >= shares[i - 1]! - 0.1 - 1e-9);
    return {
      finding: `Over ten years the best shares for useful product are ${found.map(({ name, product }) => `${percent(product)} (${name})`).join(', ')}.`,
      measures: [
        fact(
          'Before fit, within the runway',
          'as good as the best: 0%, among others',
          found[0]!.soon.map((share) => percent(share)).join(', '),
          found[0]!.soon.includes(0),
        ),
        fact(
          'Best share over ten years, from before fit to the incumbent',
          'does not fall by more than one step of the grid',
          shares.map((share) => percent(share)).join(', '),
          rising && shares.at(-1)! >= shares[0]!,
        ),
        ...found
          .slice(0, 5)
          .map(({ name, product }) => between(`${name}: best share for product`, product, 0.2, 0.4, percent)),
        between('incumbent: best share for product', found.at(-1)!.product, 0.1, 0.4, percent),
      ],
      picture: {
        x: { title: 'Company, from before fit (0) to the incumbent (6)' },
        y: { title: 'Best fixed share for debt over ten years', share: true, domain: [0, 0.6] },
        series: [
          line(
            'for useful product',
            'found',
            found.map(({ product }, i) => [i, product] as const),
          ),
          line(
            'for revenue',
            'other',
            found.map(({ revenue }, i) => [i, revenue] as const),
          ),
        ],
      },
    };
  },
};
