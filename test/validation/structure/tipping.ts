import { equals, fact, type Check } from '../check.js';
import { course } from '../draws.js';
import { line } from '../page/picture.js';
import { ENGINEERS, PRODUCT, steadyDebt } from './steadyDebt.js';

interface World {
  readonly drag: number;
  readonly repayEfficiency: number;
  readonly bitRot: number;
  readonly commitment: number;
}

const WORLDS: readonly World[] = [
  { drag: 2, repayEfficiency: 0.8, bitRot: 0.04, commitment: 0.64 },
  { drag: 1.2, repayEfficiency: 0.8, bitRot: 0.04, commitment: 0.64 },
  { drag: 3.3, repayEfficiency: 1.1, bitRot: 0.08, commitment: 0.5 },
  { drag: 2, repayEfficiency: 0.5, bitRot: 0.02, commitment: 0.8 },
  { drag: 4, repayEfficiency: 0.9, bitRot: 0.01, commitment: 0.7 },
];

const played = (world: World, debtRatio: number, horizon: number) =>
  course(steadyDebt({ horizon, debtRatio, commitment: world.commitment, coefficients: world }), (c) => c.debt);

/** D_tip = A[η(K − T) − rA/52] / (ηTk). */
function tipping({ drag, repayEfficiency, bitRot, commitment }: World): number {
  const promised = commitment * ENGINEERS;
  return (
    (PRODUCT * (repayEfficiency * (ENGINEERS - promised) - (bitRot * PRODUCT) / 52))
    / (repayEfficiency * promised * drag)
  );
}

/** The debt from which the engine goes neither up nor down, by halving. */
function found(world: World): number {
  let [low, high] = [0, 4 * PRODUCT];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    const debts = played(world, middle / PRODUCT, 3);
    if (debts[2]! > debts[0]!) high = middle;
    else low = middle;
  }
  return low;
}

export const tippingPoint: Check = {
  id: 'closed-form-3',
  part: 'structure',
  title: 'Promises first: the tipping point is where theory puts it',
  expectation:
    'With promised features T served first from capacity K, debt repays itself below D_tip = A[η(K − T) − rA/52] / (ηTk) and grows without end above it.',
  source:
    'The unstable equilibrium of dD/dt = rA/52 − η(K − T(1 + kD/A)): bit rot against what promises leave for repayment.',
  conditions:
    'A and K constant, ψ = 0, nothing useful shipped, all failures killed, no code removed, no fires, no upkeep; five worlds of drag k, efficiency η, bit rot r and promise T/K.',
  run() {
    const [first] = WORLDS as [World];
    const tip = tipping(first);
    const starts = [0.9, 0.99, 1.01, 1.1];
    const courses = starts.map((part) => played(first, (part * tip) / PRODUCT, 261));
    return {
      finding:
        `In the first world debt tips at ${tip.toFixed(1)} person-weeks: from 1% below it is gone after five `
        + 'years, from 1% above it has grown by '
        + `${(100 * (courses[2]!.at(-1)! / courses[2]![0]! - 1)).toFixed(0)}%.`,
      measures: [
        ...WORLDS.map((world) =>
          equals(
            `Tipping debt (k ${world.drag}, η ${world.repayEfficiency}, r ${world.bitRot}, T/K ${world.commitment}), person-weeks`,
            found(world),
            tipping(world),
            1e-9,
          ),
        ),
        ...WORLDS.map((world) => {
          const at = tipping(world) / PRODUCT;
          const [below, above] = [0.99, 1.01].map(
            (part) => played(world, part * at, 520).at(-1)! / (part * at * PRODUCT),
          );
          return fact(
            `Debt after ten years, as a multiple of the start (k ${world.drag}, T/K ${world.commitment})`,
            'falls from 0.99 D_tip, grows from 1.01',
            `${below!.toFixed(2)} and ${above!.toFixed(2)}`,
            below! < 0.9 && above! > 1.1,
          );
        }),
      ],
      picture: {
        x: { title: 'Week' },
        y: { title: 'Debt, person-weeks' },
        series: [
          ...courses.map((debts, i) =>
            line(
              `from ${starts[i]} D_tip`,
              'found',
              debts.map((debt, week) => [week, debt] as const),
            ),
          ),
          line('D_tip', 'expected', [
            [0, tip],
            [260, tip],
          ]),
        ],
      },
    };
  },
};
