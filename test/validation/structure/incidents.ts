import { RICH, scenarioWith } from '../../../packages/engine/test/model/scenario.js';
import { live } from '../../../packages/engine/test/model/live.js';
import { agrees, type Check } from '../check.js';
import { cumulative, line } from '../page/picture.js';
import { mean, meanError, variance, varianceError } from '../statistics.js';

const RUNS = 4000;
const RATE = 18;
const EFFORT = 0.8;
const SPREAD = 0.5;

const scenario = () =>
  scenarioWith({
    horizon: 52,
    loops: 'off',
    noise: { attrition: false },
    company: { ...RICH, engineers: 20, offers: 0 },
    levers: { hiring: 0 },
    coefficients: {
      attrition: 0,
      incidents: RATE,
      incidentSlope: 0,
      incidentEffort: EFFORT,
      incidentSpread: SPREAD,
      majorShare: 0,
    },
  });

export const incidentMoments: Check = {
  id: 'closed-form-6',
  part: 'structure',
  title: 'Incidents are Poisson, and their work compound Poisson',
  expectation:
    'A year’s incidents have mean and variance λT; their work has mean λT·e^(μ+σ²/2) and variance λT·e^(2μ+2σ²).',
  source: 'Moments of the Poisson and compound Poisson distributions with lognormal claims.',
  conditions: `${RUNS} years of a team of 20 with ${RATE} incidents a year, median effort ${EFFORT} person-weeks, σ = ${SPREAD}. |z| < 4.5 in four tests: α = 3e-5.`,
  run() {
    const counts: number[] = [];
    const efforts: number[] = [];
    const world = scenario();
    for (let run = 0; run < RUNS; run++) {
      let [count, effort] = [0, 0];
      live(
        world,
        run,
        (c) => {
          count += c.incidents;
          effort += c.incidentEffort;
        },
        true,
      );
      counts.push(count);
      efforts.push(effort);
    }
    const poissonVarianceError = RATE * Math.sqrt((2 + 1 / RATE) / RUNS);
    const [m1, m2] = [RATE * EFFORT * Math.exp(SPREAD ** 2 / 2), RATE * EFFORT ** 2 * Math.exp(2 * SPREAD ** 2)];
    return {
      finding: `${mean(counts).toFixed(2)} incidents a year with variance ${variance(counts).toFixed(2)}, and ${mean(efforts).toFixed(2)} person-weeks of work.`,
      measures: [
        agrees('Mean number', mean(counts), meanError(counts), RATE, 4.5),
        agrees('Variance of the number', variance(counts), poissonVarianceError, RATE, 4.5),
        agrees('Mean work, person-weeks', mean(efforts), meanError(efforts), m1, 4.5),
        agrees('Variance of the work', variance(efforts), varianceError(efforts), m2, 4.5),
      ],
      picture: {
        x: { title: 'Incidents in a year' },
        y: { title: 'Share of years at or below', share: true },
        series: [
          line('Poisson(18)', 'expected', poissonSteps(RATE, 40)),
          cumulative('engine', 'found', counts.slice(0, 400)),
        ],
      },
    };
  },
};

function poissonSteps(rate: number, most: number): [number, number][] {
  let [term, sum] = [Math.exp(-rate), Math.exp(-rate)];
  const steps: [number, number][] = [[0, sum]];
  for (let n = 1; n <= most; n++) {
    steps.push([n, sum]);
    term *= rate / n;
    sum += term;
    steps.push([n, sum]);
  }
  return steps;
}
