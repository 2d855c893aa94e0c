import type { CoefficientName, Distribution } from '../src/internal.js';
import type { Beliefs } from './candidate.js';

type Quantiled = Extract<Distribution, { p50: number }>;

/**
 * One unknown of the fit: the level of a coefficient, somewhere between `low` and `high`, every place alike on the scale of its shape. Before the fit it is as
 * ignorant as that. How companies differ around the level is `variety`, judged before the fit; without it all companies have the same.
 */
export interface Parameter {
  readonly coefficient: CoefficientName;
  /** Another coefficient that takes the same value, because no figure could tell the two apart. */
  readonly and?: CoefficientName;
  readonly low: number;
  readonly high: number;
  readonly shape: 'lognormal' | 'logit-normal';
  readonly variety?: Quantiled;
  /** What the catalogue said before the first fit. */
  readonly before: Distribution;
}

const lognormal = (p10: number, p50: number, p90: number): Quantiled => ({ shape: 'lognormal', p10, p50, p90 });
const logitNormal = (p10: number, p50: number, p90: number): Quantiled => ({ shape: 'logit-normal', p10, p50, p90 });

/** A coefficient that differs from company to company around a level nobody knows; as much as was judged before, unless `variety` says otherwise. */
const varied = (
  coefficient: CoefficientName,
  low: number,
  high: number,
  before: Quantiled,
  variety = before,
): Parameter => ({
  coefficient,
  low,
  high,
  shape: before.shape === 'logit-normal' ? 'logit-normal' : 'lognormal',
  variety,
  before,
});
/** One that had a single value. */
const single = (
  coefficient: CoefficientName,
  low: number,
  high: number,
  before: number,
  shape: Parameter['shape'] = 'lognormal',
): Parameter => ({ coefficient, low, high, shape, before: { shape: 'constant', value: before } });

/** The fitted coefficients, all of grade C. */
export const PARAMETERS: readonly Parameter[] = [
  varied('salesProductivity', 0.1, 0.5, lognormal(0.14, 0.2, 0.3)),
  varied('churn', 0.025, 0.1, lognormal(0.08, 0.12, 0.2)),
  varied('expansion', 0.08, 0.3, lognormal(0.05, 0.1, 0.18), lognormal(0.065, 0.1, 0.15)),
  { ...varied('barElasticity', 0.35, 1, lognormal(0.48, 0.7, 1)), before: { shape: 'constant', value: 0.6 } },
  varied('shortcuts', 0.05, 0.3, lognormal(0.07, 0.15, 0.28), lognormal(0.09, 0.15, 0.25)),
  varied('contagion', 0.05, 0.5, lognormal(0.02, 0.1, 0.25), lognormal(0.05, 0.1, 0.2)),
  varied('bitRot', 0.012, 0.08, lognormal(0.02, 0.04, 0.08), lognormal(0.025, 0.04, 0.065)),
  varied('upkeep', 0.03, 0.15, lognormal(0.03, 0.05, 0.09), lognormal(0.07, 0.1, 0.14)),
  varied('repayEfficiency', 0.4, 1.3, lognormal(0.5, 0.8, 1.1)),
  single('roundRateA', 0.008, 0.1, 0.025),
  single('roundRateB', 0.008, 0.1, 0.02),
  { ...single('roundRateC', 0.004, 0.05, 0.012), and: 'roundRateD' },
  single('roundGrowthA', 0.15, 0.9, 0.6),
  single('roundGrowthB', 0.35, 1.1, 0.8),
  { ...varied('roundPull', 0.15, 2, lognormal(0.65, 1, 1.5)), before: { shape: 'constant', value: 1 } },
  { ...varied('roundRunway', 25, 80, lognormal(32, 52, 80)), before: { shape: 'constant', value: 52 } },
  { ...varied('roundGap', 35, 100, lognormal(30, 52, 90)), before: { shape: 'constant', value: 52 } },
  { ...varied('giveUpRate', 0.1, 0.8, lognormal(0.2, 0.4, 0.8)), before: { shape: 'constant', value: 0 } },
  varied('layoffGap', 10, 60, lognormal(10, 20, 40)),
  single('layoffCap', 0.25, 0.8, 0.6, 'logit-normal'),
  single('acquisitionRate', 0.005, 0.08, 0.03),
  varied('contention', 0.0004, 0.004, lognormal(0.0007, 0.0015, 0.004)),
  varied('modularity', 0.25, 0.85, logitNormal(0.3, 0.6, 0.8)),
  varied('idle', 0.015, 0.12, lognormal(0.025, 0.05, 0.1)),
];

/** How much wider companies differ in what their sellers win than was judged: one more unknown. */
export const SALES_SPREAD = { low: 0.8, high: 4 } as const;

/** Names of the unknowns, in the order of a candidate's numbers. */
export const UNKNOWNS = [...PARAMETERS.map(({ coefficient }) => coefficient as string), 'salesSpread'];

/** The scale on which a shape is normal, and the way back. */
export const forward = (shape: Quantiled['shape'], x: number): number =>
  shape === 'lognormal' ? Math.log(x) : shape === 'logit-normal' ? Math.log(x / (1 - x)) : x;
export const back = (shape: Quantiled['shape'], y: number): number =>
  shape === 'lognormal' ? Math.exp(y) : shape === 'logit-normal' ? 1 / (1 + Math.exp(-y)) : y;

/** Value of an unknown at a place of its prior range, 0 to 1. */
export function valueAt(unknown: number, place: number): number {
  const parameter = PARAMETERS[unknown];
  const { low, high, shape } = parameter ?? { ...SALES_SPREAD, shape: 'lognormal' as const };
  return back(shape, forward(shape, low) + place * (forward(shape, high) - forward(shape, low)));
}

/** The world of a candidate, given by the places of its unknowns. */
export function worldAt(places: readonly number[]): Beliefs {
  const spread = valueAt(PARAMETERS.length, places[PARAMETERS.length]!);
  return Object.fromEntries(
    PARAMETERS.flatMap(({ coefficient, and, variety }, i) => {
      const level = valueAt(i, places[i]!);
      const believed = variety
        ? around(variety, level, coefficient === 'salesProductivity' ? spread : 1)
        : { shape: 'constant', value: level };
      return [coefficient, and ?? coefficient].map((name) => [name, believed]);
    }),
  );
}

/** Every coefficient whose values come from the fit. */
export const COEFFICIENTS: readonly CoefficientName[] = PARAMETERS.flatMap(({ coefficient, and }) =>
  and ? [coefficient, and] : [coefficient],
);

/** The catalogue before the first fit. */
export const BEFORE: Beliefs = {
  ...Object.fromEntries(PARAMETERS.map(({ coefficient, before }) => [coefficient, before])),
  roundRateD: { shape: 'constant', value: 0.01 },
};

/** A distribution moved to another median, on the scale of its shape, and stretched. */
function around({ shape, p10, p50, p90 }: Quantiled, level: number, stretch: number): Quantiled {
  const middle = forward(shape, p50);
  const at = (p: number): number => back(shape, forward(shape, level) + stretch * (forward(shape, p) - middle));
  return { shape, p10: at(p10), p50: level, p90: at(p90) };
}
