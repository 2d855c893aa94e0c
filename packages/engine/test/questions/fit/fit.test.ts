import { describe, expect, it } from 'vitest';
import { beliefDigest } from '../../../src/coefficients/fitted.js';
import { drawnValues } from '../../../src/coefficients/drawn.js';
import { comparisonOf } from '../../../src/questions/fit/figures.js';
import { fitHistory } from '../../../src/questions/fit/fit.js';
import { withFitted } from '../../../src/questions/fit/forward.js';
import { firstMonths, type History } from '../../../src/questions/fit/history/history.js';
import { pastOf } from '../../../src/questions/fit/past.js';
import { playWaves, weighed, type Effort } from '../../../src/questions/fit/waves.js';
import type { Fitted, Scenario } from '../../../src/scenario/scenario.js';
import { writeFittedFile, writeScenario } from '../../../src/scenario/write.js';
import { simulateBlock } from '../../../src/simulate/block.js';
import { compiledSimulator } from '../../../src/simulate/compiled/simulator.js';
import { column, playHere } from '../../../src/simulate/play.js';
import { referenceSimulator } from '../../../src/simulate/reference.js';
import { fairCrpsOf } from '../../../src/questions/score/rules.js';
import { readScenario } from '../../../src/scenario/read.js';
import { faultsOf, files, read } from '../../scenario/source.js';
import { drawnHistories, smoothHistory } from './synthetic.js';

const BASE = `runs: 400
horizon: 2 years
company: {engineers: 28, others: 42, arr: $6.3M, cash: $14M, round: B, growth: 70%}
debt: 10%
`;
const company = (more = ''): Scenario => read(`${BASE}${more}`);
const QUICK: Effort = { waves: [600, 400], last: 1200 };
const sorted = (values: ArrayLike<number>): number[] => Array.from(values).sort((a, b) => a - b);
const middle = (values: ArrayLike<number>): number => sorted(values)[values.length >> 1]!;

const fitted = (history: History, scenario = company()) =>
  fitHistory(scenario, history, { digest: 'test', effort: QUICK, adviceRuns: 0 });

// Hundreds of pasts are played: seconds each on an idle machine.
describe('a fit', { timeout: 300_000 }, () => {
  it('plays the past from the first month to the last, with the hiring that the history shows', async () => {
    const history = smoothHistory(company(), 24, 0.7);
    const { scenario } = pastOf(company(), history);
    expect(scenario.company.arr).toBeCloseTo(history.series.arr![0]!, 12);
    expect(scenario.hiringPlan!.at(-1)).toEqual({ week: scenario.horizon, engineers: 28 });
    const futures = await playHere(
      { ...scenario, runs: 200, noise: { ...scenario.noise, coefficients: false } },
      { outcomes: ['engineers'], weeks: [scenario.horizon] },
    );
    expect(Math.abs(middle(column(futures, 'engineers', scenario.horizon)) / 28 - 1)).toBeLessThan(0.15);
  });

  it('narrows what the history shows, and its futures begin with the growth that was seen', async () => {
    for (const growth of [0.3, 1.2]) {
      const { answer, fitted: left } = await fitted(smoothHistory(company(), 24, growth));
      expect(answer.among).toBe(true);
      expect(answer.narrowed.map(({ name }) => name)).toContain('salesProductivity');
      const futures = await playHere(withFitted(company(), left!), { outcomes: ['arr'], weeks: [26] });
      const half = middle(column(futures, 'arr', 26)) / 6.3;
      // The middle of the next half year is near that of the last one: growth fades and hiring differs, so within a third of its logarithm.
      expect(Math.abs(Math.log(half) / (0.5 * Math.log(1 + growth)) - 1)).toBeLessThan(0.4);
    }
  });

  it('says so where a history is not among the model’s futures', async () => {
    const history = smoothHistory(company(), 24, 0.7);
    const strange = {
      ...history,
      series: { ...history.series, arr: history.months.map((_, i) => (i % 6 < 3 ? 6.3 : 0.4)) },
    };
    const { answer, fitted: left } = await fitted(strange);
    expect(answer.among).toBe(false);
    expect(left).toBeNull();
  });

  it('is the same for the same seed', async () => {
    const history = smoothHistory(company(), 12, 0.7);
    expect((await fitted(history)).fitted).toEqual((await fitted(history)).fitted);
  });

  it('meets the known layoffs and freezes of the history', () => {
    const history: History = {
      ...smoothHistory(company(), 24, 0.7),
      events: [
        { kind: 'layoff', month: '2026-03', share: 0.2 },
        { kind: 'freeze', month: '2026-04', until: '2026-06' },
      ],
    };
    const { timeline } = pastOf(company(), history).scenario;
    expect(timeline.find(({ levers }) => levers.hiring === 0)).toMatchObject({ from: 61, until: 74 });
    expect(timeline.some(({ coefficients = {} }) => 'layoffShare' in coefficients)).toBe(true);
  });

  it('agrees with rejection, where that is possible', async () => {
    // Three figures of revenue and three coefficients that are uncertain: enough of what is believed comes near to be kept as it is.
    const scenario = company(`noise: {coefficients: on}
coefficients: {${['hiringSuccess: 1', 'margin: 75%', 'barElasticity: 0.6', 'usefulShare: 40%'].join(', ')}}`);
    const months = smoothHistory(scenario, 12, 0.7);
    const history: History = { ...months, series: { arr: months.series.arr!, engineers: months.series.engineers! } };
    const past = pastOf(scenario, history).scenario;
    const comparison = comparisonOf(history);
    const waves = await playWaves(past, comparison, 12, { waves: [1000, 800], last: 3000 }, playHere);
    const plain = await playWaves(
      { ...past, seed: 'rejection' },
      comparison,
      12,
      { waves: [12_000], last: 1 },
      playHere,
    );
    const place = plain.plan.drawn.findIndex(({ name }) => name === 'salesProductivity');
    const mean = ({ values }: typeof waves, weights: ArrayLike<number>): number =>
      values.reduce((sum, row, i) => sum + weights[i]! * Math.log(row[place]!), 0);
    const [one, other] = [weighed(waves, comparison), weighed(plain, comparison)];
    expect(one.slack).toBe(1);
    const means = [mean(waves, one.weights), mean(plain, other.weights)];
    // Standard errors: the spread of what is left (about 0.3) over the square roots of some 100 and more effective draws each; five of both.
    const error = 0.3 * Math.sqrt(1 / one.effective + 1 / other.effective);
    expect(Math.abs(means[0]! - means[1]!)).toBeLessThan(5 * error);
  });

  it('gives the truth its place among what is left, evenly', async () => {
    // A small core of `npm run verify:fit`: places of the truth in 20 histories have mean 1/2 and standard error 0.065; 3.3 of them, α = 0.001.
    const history = smoothHistory(company(), 12, 0.7);
    const drawn = (await drawnHistories(company(), history, 40, 'core')).slice(0, 20);
    const places: number[] = [];
    for (const [i, { truth, comparison, plan }] of drawn.entries()) {
      const past = { ...pastOf(company(), history).scenario, seed: `core fit ${i}` };
      const sample = await playWaves(past, comparison, 12, { waves: [500, 400], last: 800 }, playHere);
      const { weights } = weighed(sample, comparison);
      const at = plan.drawn.findIndex(({ name }) => name === 'salesProductivity');
      places.push(sample.values.reduce((sum, row, j) => sum + (row[at]! < truth[at]! ? weights[j]! : 0), 0));
    }
    const mean = places.reduce((sum, each) => sum + each, 0) / places.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(3.3 * 0.065);
  });
});

/** Three draws of two coefficients, the second of them as likely as the other two together. */
const three = (scenario: Scenario): Fitted => ({
  names: ['drag', 'churn'],
  believed: [beliefDigest(scenario.coefficients.drag), beliefDigest(scenario.coefficients.churn)],
  values: [1, 0.05, 2, 0.06, 3, 0.07],
  weights: [1, 2, 1],
  origin: {
    effective: 3,
    shows: ['growth'],
    history: { from: '2025-01', to: '2026-12', months: 24, digest: 'd' },
    version: '0.0.0',
  },
});

describe('futures of a fit', () => {
  const scenario = company();
  const taking: Scenario = { ...scenario, fitted: three(scenario) };

  it('take each draw as often as it is likely, whole', () => {
    const [drag, churn] = [drawnValues(taking, 'drag'), drawnValues(taking, 'churn')];
    const count = (value: number): number => drag.filter((each) => each === value).length;
    expect(Math.abs(count(1) - 100)).toBeLessThanOrEqual(2);
    expect(Math.abs(count(2) - 200)).toBeLessThanOrEqual(2);
    drag.forEach((value, run) => expect(churn[run]).toBeCloseTo(0.04 + 0.01 * value, 12));
    expect(drawnValues({ ...taking, seed: 'another' }, 'drag')).not.toEqual(drag);
  });

  it('leave all other draws where they were', () => {
    expect(drawnValues(taking, 'rampTime')).toEqual(drawnValues(scenario, 'rampTime'));
  });

  it('follow another belief, or a switch, where there is one since', () => {
    const other = {
      ...taking,
      coefficients: { ...taking.coefficients, drag: { shape: 'constant', value: 1.7 } as const },
    };
    expect(new Set(drawnValues(other, 'drag'))).toEqual(new Set([1.7]));
    expect(new Set(drawnValues(other, 'churn')).size).toBe(3);
  });

  it('take the middle draw where coefficients do not differ', () => {
    const certain = { ...taking, noise: { ...taking.noise, coefficients: false } };
    expect(new Set(drawnValues(certain, 'drag'))).toEqual(new Set([2]));
  });

  it('are the same bits compiled and not', () => {
    const [one, other] = [compiledSimulator, referenceSimulator].map((make) =>
      simulateBlock({ ...taking, runs: 60 }, 0, { make }),
    );
    expect(one!.values).toEqual(other!.values);
  });

  it('are written and read again: as a file of its own, and on the scenario that it extends', () => {
    const again = read(writeScenario(taking));
    expect(again.fitted).toEqual(taking.fitted);
    expect(again.known?.growth).toBeUndefined();
    const both = files({
      'fitted.yaml': writeFittedFile('base.yaml', 'Fitted', three(scenario)),
      'base.yaml': BASE,
    });
    const extended = readScenario('fitted.yaml', both).scenario!;
    expect(extended.fitted).toEqual(taking.fitted);
    expect(extended.company).toEqual(scenario.company);
  });

  it('are refused where the file is damaged', () => {
    const text = writeScenario(taking);
    expect(faultsOf(text.replace('2 2 0.06', '2 2 x')).join()).toMatch(/fitted\.draws.*draw 2 is not 3 numbers/);
    expect(faultsOf(text.replace(/churn:[0-9a-f]{8}/, 'chrn:12345678')).join()).toMatch(/fitted\.coefficients/);
  });
});

it('a fair score of a sample does not depend on its size', () => {
  // Of the middles of equal parts of a uniform distribution on (0, 1), the score of 1/2 is 1/12; the fair form has no term of 1/n.
  const points = (n: number) => Float64Array.from({ length: n }, (_, i) => (i + 0.5) / n);
  expect(fairCrpsOf(points(2000), 0.5)).toBeCloseTo(1 / 12, 3);
  expect(fairCrpsOf([3], 5)).toBe(2);
});

it('the first months of a history are a history', () => {
  const history = smoothHistory(company(), 12, 0.5);
  expect(firstMonths(history, 8).series.arr).toEqual(history.series.arr!.slice(0, 8));
});
