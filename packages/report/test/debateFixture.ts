import {
  VERSION,
  type DebateAnswer,
  type DebateStanding,
  type Disagreement,
  type Verdict,
} from '@paydown/engine/internal';
import { makeAdvice } from './adviceFixture.js';
import { makeScenario } from './fixture.js';
import { bounded } from './rankFixture.js';

export const NOTHING = bounded(0, 0);

/** Somebody in whose eyes the proposals bring so much, with this error of every difference. */
export function seen(means: readonly number[], error = 0.2): Verdict {
  const ordered = means.map((_, i) => i).sort((a, b) => means[b]! - means[a]!);
  const [best, second] = ordered as [number, number];
  const standings = means.map((mean, i): DebateStanding => ({
    mean: bounded(mean, 0.5),
    dead: bounded(0.1 + 0.03 * i, 0.01),
    regret: i === best ? NOTHING : bounded(means[best]! - mean, error),
  }));
  const lead = bounded(means[best]! - means[second]!, error);
  return { standings, best, second, lead, noise: lead.low > 0 ? 0.001 : 0.31, ahead: bounded(0.6, 0.01) };
}

export const side = (
  people: readonly string[],
  low: number,
  high: number,
  level: readonly number[],
  gain: number,
): Disagreement['sides'][number] => ({
  belief: { shape: 'lognormal', p10: low, p50: Math.sqrt(low * high), p90: high },
  people,
  weight: people.length / 3,
  means: [44, 43, 45].map((mean) => bounded(mean, 0.5)),
  best: level[0]!,
  level,
  gain: gain === 0 ? NOTHING : bounded(gain, 0.3),
  flips: gain > 0,
});
export const at = (value: number, debt: number, features: number, level: readonly number[]) => ({
  value,
  gains: [bounded(debt, 0.3), bounded(features, 0.3), NOTHING],
  level,
});

export const DRAG: Disagreement = {
  coefficient: 'drag',
  sides: [
    side(['Engineering'], 2.4, 4.8, [0], 1.5),
    side(['Sales'], 0.8, 2, [2], 0),
    side(['Board'], 1.2, 3.3, [2], 0),
  ],
  settling: bounded(0.33, 0.05),
  knowing: bounded(0.71, 0.06),
  along: [
    at(1, -7, -3, [2]),
    at(2, -2.5, -2.4, [2]),
    at(2.8, -0.2, -2.2, [0, 2]),
    at(3.4, 2, -2.3, [0]),
    at(4.4, 4.4, -2.1, [0]),
  ],
};
export const SALES: Disagreement = {
  coefficient: 'salesProductivity',
  sides: [
    side(['Engineering'], 0.13, 0.66, [2], 0),
    side(['Sales'], 0.2, 0.4, [0, 1], 0.8),
    side(['Board'], 0.3, 0.6, [2], 0),
  ],
  settling: bounded(0.36, 0.04),
  knowing: bounded(1.3, 0.05),
  along: [at(0.15, 2, 1.7, [0]), at(0.25, 3.1, 2.7, [0, 1]), at(0.35, 0.2, 0.2, [0, 1, 2]), at(0.6, -30, -28, [2])],
};
export const RAMP: Disagreement = {
  coefficient: 'rampTime',
  sides: [side(['Engineering', 'Sales'], 8, 20, [2], 0), side(['Board'], 6, 12, [2], 0)],
  settling: NOTHING,
  knowing: bounded(0.02, 0.05),
  along: [at(10, -3, -3, [2]), at(16, -1, -2, [2])],
};

export function makeAnswer(changes: Partial<DebateAnswer> = {}): DebateAnswer {
  return {
    version: VERSION,
    scenario: makeScenario(),
    runs: 4000,
    name: 'The roadmap debate',
    description: 'Three departments, one roadmap.',
    judge: { name: 'arr', week: 208 },
    better: 'more',
    proposals: ['Time for debt', 'Features first', 'Grow faster'],
    same: [],
    people: [
      { name: 'Engineering', weight: 1 / 3, verdict: seen([46, 42, 45.8]) },
      { name: 'Sales', weight: 1 / 3, verdict: seen([39.8, 42.6, 41]) },
      { name: 'Board', weight: 1 / 3, verdict: seen([68.6, 69.7, 75.2]) },
    ],
    group: seen([51.5, 51.4, 53.9]),
    advice: makeAdvice('Grow faster'),
    advised: ['Time for debt', 'Features first', 'Grow faster'],
    livable: { proposal: 2, person: 1, regret: bounded(1.6, 0.2) },
    disagreements: [SALES, DRAG, RAMP],
    ...changes,
  };
}
