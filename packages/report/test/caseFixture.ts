import {
  addWeeks,
  PERCENTILES,
  VERSION,
  type Bounded,
  type CaseAnswer,
  type CaseDriver,
  type Fan,
} from '@paydown/engine/internal';
import { makeScenario } from './fixture.js';

export const bounded = (value: number, error = 0.004): Bounded => ({
  value,
  error,
  low: value - 1.96 * error,
  high: value + 1.96 * error,
});
const middle = (p10: number, p50: number, p90: number, error?: number) => ({
  p10: bounded(p10, error),
  p50: bounded(p50, error),
  p90: bounded(p90, error),
});
export const driver = (
  name: CaseDriver['name'],
  unit: CaseDriver['unit'],
  [p10, p50, p90]: readonly [number, number, number],
  lowest: number,
  highest: number,
): CaseDriver => ({
  name,
  unit,
  given: true,
  p10,
  p50,
  p90,
  correlation: Math.sign(highest - lowest) * 0.5,
  lowest: bounded(lowest),
  highest: bounded(highest),
});

const HORIZON = 104;
export const weeks = Array.from({ length: 53 }, (_, i) => i * 2);

/** A case that ends, in its middle future, with this value, and pays back in this share of the futures. */
export function makeCase({
  value = 0.4,
  pays = 0.9,
  waiting = 0.03,
  changes = {},
}: { value?: number; pays?: number; waiting?: number; changes?: Partial<CaseAnswer> } = {}): CaseAnswer {
  const course = (end: number) =>
    weeks.map((week) =>
      week < 13 ? 0 : week < 26 ? -0.01 * (week - 13) : -0.13 + ((end + 0.13) * (week - 26)) / (HORIZON - 26),
    );
  const spread = { 5: -0.5, 10: -0.4, 25: -0.2, 50: 0, 75: 0.2, 90: 0.45, 95: 0.6 } as const;
  const by = (of: (p: keyof typeof spread) => number[]) =>
    Object.fromEntries(PERCENTILES.map((p) => [p, of(p)])) as unknown as Fan['quantiles'];
  const flat = (error: number) => by(() => weeks.map(() => error));
  const net: Fan = {
    mean: course(value),
    meanError: weeks.map(() => 0.004),
    quantiles: by((p) => course(value + spread[p])),
    errors: flat(0.004),
    lows: flat(0),
    highs: flat(0),
  };
  const share = bounded(pays, 0.003);
  return {
    version: VERSION,
    scenario: makeScenario({ horizon: HORIZON }),
    runs: 1000,
    weeks,
    dates: weeks.map((week) => addWeeks('2027-01-04', week)),
    net,
    case: {
      name: 'Sales tools',
      description: 'Quotes break.',
      inside: true,
      who: 'others',
      lossIn: 'time',
      start: 13,
      team: 2,
      discount: 0.12,
    },
    value: { ...middle(value - 0.4, value, value + 0.45), mean: bounded(value + 0.03) },
    worthIt: share,
    payback: {
      share,
      p10: { value: 22, error: 0.3 },
      p50: pays > 0.5 ? { value: 43, error: 0.3 } : null,
      p90: pays >= 0.9 ? { value: 90, error: 0.3 } : null,
    },
    paybackMonths: Array.from({ length: 21 }, (_, i) => bounded(i < 5 ? 0 : pays / 16, 0.001)),
    spent: middle(0.08, 0.15, 0.31),
    effort: middle(23, 41, 86, 0.3),
    back: middle(100, 210, 380, 2),
    waiting: bounded(waiting, 0.0002),
    delays: [],
    breakEven: { value: 0.14, error: 0.002 },
    dead: bounded(0.018, 0.001),
    debtInstead: null,
    drivers: [
      driver('loss', 'person-weeks/week', [3, 4.6, 7], 0.17, 0.69),
      driver('overrun', 'factor', [0.92, 1.3, 2.7], 0.56, 0.1),
      driver('wage', '$M/week', [0.0023, 0.003, 0.0037], 0.28, 0.51),
    ],
    ...changes,
  };
}
