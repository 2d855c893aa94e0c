import type { CoefficientName } from '../../packages/engine/src/coefficients/catalogue/index.js';
import { pastOf } from '../../packages/engine/src/questions/fit/past.js';
import { playWaves, weighed, type Effort } from '../../packages/engine/src/questions/fit/waves.js';
import { readScenario } from '../../packages/engine/src/scenario/read.js';
import { playHere } from '../../packages/engine/src/simulate/play.js';
import { drawnHistories, smoothHistory } from '../../packages/engine/test/questions/fit/synthetic.js';

/** Coefficients whose places are looked at: those that such a history narrows most, some that it hardly narrows, and debt. */
export const LOOKED_AT = [
  'salesProductivity',
  'hiringSuccess',
  'incidents',
  'attrition',
  'expansion',
  'churn',
  'rampTime',
  'debtAtStart',
] as const satisfies readonly CoefficientName[];

const COMPANY = `runs: 400
company: {engineers: 28, others: 42, arr: $6.3M, cash: $14M, round: B, growth: 70%}
debt: 10%
`;
const EFFORT: Effort = { waves: [600, 500], last: 1500 };
const MONTHS = 18;

/** Where among what the fit leaves the truth lies, 0 to 1, coefficient by coefficient, in histories from one number up to another. */
export async function placesOf(from: number, to: number): Promise<Record<(typeof LOOKED_AT)[number], number>[]> {
  const { scenario } = readScenario('company.yaml', { read: () => COMPANY, resolve: (_, path) => path });
  const history = smoothHistory(scenario!, MONTHS, 0.7);
  const drawn = (await drawnHistories(scenario!, history, 2 * to, 'simulation-based calibration')).slice(from, to);
  const found = [];
  for (const [i, { truth, comparison, plan }] of drawn.entries()) {
    const past = { ...pastOf(scenario!, history).scenario, seed: `calibration ${from + i}` };
    const sample = await playWaves(past, comparison, MONTHS, EFFORT, playHere);
    const { weights } = weighed(sample, comparison);
    found.push(
      Object.fromEntries(
        LOOKED_AT.map((name) => {
          const at = plan.drawn.findIndex((one) => one.name === name);
          return [name, sample.values.reduce((sum, row, j) => sum + (row[at]! < truth[at]! ? weights[j]! : 0), 0)];
        }),
      ) as Record<(typeof LOOKED_AT)[number], number>,
    );
  }
  return found;
}
