import { describe, expect, it } from 'vitest';
import { beliefDigest } from '../../src/coefficients/fitted.js';
import { median } from '../../src/coefficients/sample.js';
import { medianOf } from '../../src/questions/common/paired.js';
import { businessCase } from '../../src/questions/case/index.js';
import { readCase } from '../../src/questions/case/read.js';
import { compare } from '../../src/questions/compare/index.js';
import { termsFor } from '../../src/questions/compare/terms.js';
import { debate } from '../../src/questions/debate/index.js';
import { decide } from '../../src/questions/decide/index.js';
import { compareError, decideError, runError } from '../../src/questions/precision.js';
import { sensitivity } from '../../src/questions/sensitivity/index.js';
import { stream } from '../../src/random/chance.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { simulateBlock } from '../../src/simulate/block.js';
import { designEffect } from '../../src/summary/designEffect.js';
import { meanOf, proportion, Z95 } from '../../src/summary/estimate.js';
import { estimatePercentiles, percentilePlan } from '../../src/summary/quantiles.js';
import { fans, reportedWeeks } from '../../src/summary/summarise.js';
import { read } from '../scenario/source.js';

const [FITS, DRAWS, RUNS] = [80, 25, 400];
const WEEKS = reportedWeeks(26);
const BASE = read(`horizon: 26 weeks
runs: ${RUNS}
company: {engineers: 20, others: 20, arr: $5M, cash: $10M, growth: 60%}
`);

/** As if another fit had kept other draws of what sellers win: the draws are all that one fit differs by from the next, and the seed. */
function fitted(fit: number): Scenario {
  const chance = stream('design effect', fit);
  const { known: _, ...rest } = BASE;
  return {
    ...rest,
    seed: `fit ${fit}`,
    fitted: {
      names: ['salesProductivity'],
      believed: [beliefDigest(BASE.coefficients.salesProductivity)],
      values: Array.from({ length: DRAWS }, () => 0.3 + 1.4 * chance.uniform()),
      weights: null,
      origin: {
        effective: DRAWS,
        shows: ['growth'],
        history: { from: '2025-01', to: '2025-12', months: 12, digest: '' },
        version: '',
      },
    },
  };
}

/** The same draws, as if each were a future of its own. */
function independent({ fitted: given, ...scenario }: Scenario): Scenario {
  const { origin: _, ...draws } = given!;
  return { ...scenario, fitted: draws };
}

/** All but what is fitted as if it were known: a tornado has few bars then. */
const certain = ({ coefficients }: Scenario): Scenario['coefficients'] =>
  Object.fromEntries(
    Object.entries(coefficients).map(([name, believed]) => [
      name,
      name === 'salesProductivity' ? believed : { shape: 'constant', value: median(believed) },
    ]),
  ) as Scenario['coefficients'];

const paying = (scenario: Scenario): Scenario => ({
  ...scenario,
  policy: { policy: 'fixed', settings: { share: 0.3 } },
});

describe('errors of fitted futures', () => {
  it('cover what another fit would have said; without the draws they would not', () => {
    const fits = Array.from({ length: FITS }, (_, fit) => {
      const scenario = fitted(fit);
      return fans(scenario, [simulateBlock(scenario, 0, { outcomes: ['arr'], weeks: WEEKS })], ['arr']).arr;
    });
    const last = (course: readonly number[]): number => course.at(-1)!;
    const truth = meanOf(fits.map(({ mean }) => last(mean))).value;
    const covered = (part: number): number =>
      fits.filter(({ mean, meanError }) => Math.abs(last(mean) - truth) < Z95 * part * last(meanError)).length / FITS;
    // 95% intervals of 80 fits hold fewer than 86% of them with a chance of about 1 in 1,000.
    expect(covered(1)).toBeGreaterThanOrEqual(0.86);
    expect(covered(1 / Math.sqrt(designEffect(fitted(0), RUNS)))).toBeLessThan(0.7);
    const middle = medianOf(Float64Array.from(fits, ({ quantiles }) => last(quantiles[50]))).value;
    const held = fits.filter(({ lows, highs }) => last(lows[50]) < middle && middle < last(highs[50])).length;
    expect(held / FITS).toBeGreaterThanOrEqual(0.86);
  });

  it('stand on the cards of a comparison and of a decision', async () => {
    const errorsOf = async (each: Scenario): Promise<number[]> => {
      const other = { name: 'other', scenario: paying(each) };
      const terms = termsFor(each, { by: each.horizon });
      const [{ contests }, { decision }] = await Promise.all([
        compare([{ name: 'one', scenario: each }, other], terms),
        decide(each, [other]),
      ]);
      const { year, atFirst, crossover, payback } = contests[0]!;
      return [
        year.items.mean.error,
        year.of.error,
        atFirst.error.at(-1)!,
        crossover.shares.ahead.error,
        payback.shares.ahead.error,
        decision.year.items.mean.error,
        decision.quarters.at(-1)!.choice.arr.p50.error,
        decision.quarters.at(-1)!.gain.p50.error,
        decision.payback.never.error,
      ];
    };
    const [some, all] = [await errorsOf(independent(fitted(0))), await errorsOf(fitted(0))];
    some.forEach((error, i) => expect(all[i]! / error, `${i}`).toBeGreaterThan(2));
  });

  it('stand in sensitivity, in a case and in a debate', async () => {
    const errorsOf = async (all: Scenario): Promise<number[]> => {
      const each = { ...all, coefficients: { ...certain(all), drag: all.coefficients.drag } };
      const [one, other] = [
        { name: 'one', scenario: each },
        { name: 'other', scenario: paying(each) },
      ] as const;
      const measure = { name: 'value', week: each.horizon } as const;
      const { case: given } = readCase(
        null,
        { read: () => '', resolve: (_, to) => to },
        Object.entries({ loss: '$52k per week', saves: '20% to 50%', effort: '8 person-weeks', horizon: '1 year' }).map(
          ([path, text]) => ({ path, text, origin: path }),
        ),
      );
      const judged = { first: one, second: other, measure };
      const argued = {
        name: '',
        description: '',
        scenario: each,
        judge: measure,
        people: [{ name: 'Ada', weight: 1, believes: {} }],
        proposals: [one, other],
      };
      const { tornado } = await sensitivity(judged, { methods: ['tornado'] });
      const answer = await businessCase({ ...given!, scenario: { ...each, horizon: given!.scenario.horizon } });
      const { group } = await debate(argued);
      return [
        tornado!.decision.difference.error,
        tornado!.base.decision.mean.error,
        tornado!.bars[0]!.effects.decision.low.median.error,
        answer.value.mean.error,
        answer.value.p50.error,
        answer.worthIt.error,
        group.lead.error,
        group.standings[0]!.mean.error,
        group.ahead.error,
      ];
    };
    const [some, all] = [await errorsOf(independent(fitted(0))), await errorsOf(fitted(0))];
    some.forEach((error, i) => expect(all[i]! / error, `${i}`).toBeGreaterThan(2));
  });

  it('are those that are asked how many futures it takes', async () => {
    const scenario = fitted(0);
    const root = Math.sqrt(designEffect(scenario, RUNS));
    const errorsOf = async (each: Scenario): Promise<number[]> => {
      const alternatives = [
        { name: 'one', scenario: each },
        { name: 'other', scenario: paying(each) },
      ];
      return Promise.all([
        runError(each),
        compareError(alternatives, { name: 'value', week: each.horizon }),
        decideError(each, [alternatives[1]!], []),
      ]);
    };
    const [some, all] = [await errorsOf(independent(scenario)), await errorsOf(scenario)];
    some.forEach((error, i) => expect(all[i]! / error).toBeGreaterThan(0.8 * root));
  });

  it('are those of independent futures where nothing is fitted', () => {
    expect(designEffect(BASE, RUNS)).toBe(1);
    expect(designEffect(fitted(0), RUNS)).toBe(1 + RUNS / DRAWS);
  });

  it('grow with the root of the effect, for means, shares and percentiles alike', () => {
    const values = Float64Array.from({ length: 4000 }, (_, i) => Math.sin(i));
    expect(meanOf(values, 4).error / meanOf(values).error).toBeCloseTo(2, 10);
    expect(proportion(0.3, 4000, 4)).toEqual(proportion(0.3, 1000));
    const error = (effect: number): number => {
      let found = NaN;
      estimatePercentiles(percentilePlan(4000, [50], effect), values.slice(), 4000, (_, one) => (found = one.error));
      return found;
    };
    expect(error(4) / error(1)).toBeGreaterThan(1.8);
    expect(error(4) / error(1)).toBeLessThan(2.2);
  });
});
