import { equals, type Check } from '../check.js';
import { course } from '../draws.js';
import { line, points } from '../page/picture.js';
import { ENGINEERS, PRODUCT, steadyDebt } from './steadyDebt.js';

const SHORTCUTS = 0.15;
const EFFICIENCY = 0.8;
const WEEKS = 104;
const SHARES = [0, 0.1, 0.2, 0.4, 0.6];

const debts = (share: number, bitRot: number, horizon = WEEKS) =>
  course(
    steadyDebt({
      horizon: horizon + 1,
      share,
      debtRatio: 0.8,
      killShare: 0,
      coefficients: { drag: 0, shortcuts: SHORTCUTS, repayEfficiency: EFFICIENCY, bitRot },
    }),
    (c) => c.debt,
  );

/** x* = (c + ρ)/(c + η), ρ = rA/(52K). */
const breakEven = (bitRot: number) => (SHORTCUTS + (bitRot * PRODUCT) / (52 * ENGINEERS)) / (SHORTCUTS + EFFICIENCY);

/** Debt after some weeks: linear, but for the bit rot of what is shipped on the way. */
const expected = (share: number, bitRot: number, week: number) => {
  const shipped = ENGINEERS * (1 - share);
  const bitRotOfShipped = ((bitRot / 52) * shipped * (week * (week - 1))) / 2;
  return 0.8 * PRODUCT + ENGINEERS * (SHORTCUTS + EFFICIENCY) * (breakEven(bitRot) - share) * week + bitRotOfShipped;
};

export const breakEvenShare: Check = {
  id: 'closed-form-4',
  part: 'structure',
  title: 'Without drag, debt stands still at the break-even share and moves in a straight line on either side',
  expectation:
    'With ρ = rA/(52K), debt stands still at x* = (c + ρ)/(c + η), and away from it changes by K(c + η)(x* − x) a week.',
  source: 'dD/dt = c(1 − x)K + rA/52 − ηxK.',
  conditions:
    `Drag 0, ${ENGINEERS} engineers and nothing else to do; shortcuts c = ${SHORTCUTS}, efficiency η = `
    + `${EFFICIENCY}; bit rot r of 0, 0.04 and 0.1 a year. With bit rot what is shipped rots too, which `
    + 'the formula for a course counts exactly.',
  run() {
    const standing = [0, 0.04, 0.1].map((bitRot) => {
      const [before, after] = debts(breakEven(bitRot), bitRot, 1) as [number, number];
      return equals(
        `Debt after a week at x* = ${breakEven(bitRot).toFixed(4)}, from 2,000 (r = ${bitRot})`,
        after,
        before,
        1e-12,
      );
    });
    const moving = [0, 0.04].flatMap((bitRot) =>
      SHARES.map((share) =>
        equals(
          `Debt after two years at a share of ${share} (r = ${bitRot})`,
          debts(share, bitRot)[WEEKS]!,
          expected(share, bitRot, WEEKS),
          1e-10,
        ),
      ),
    );
    return {
      finding: `Debt stands still at a share of ${(100 * breakEven(0)).toFixed(1)}% without bit rot and at ${(100 * breakEven(0.04)).toFixed(1)}% with 4% a year.`,
      measures: [...standing, ...moving],
      picture: {
        x: { title: 'Week' },
        y: { title: 'Debt without bit rot, person-weeks' },
        series: [
          ...SHARES.map((share) =>
            line(`x = ${share}`, 'expected', [
              [0, expected(share, 0, 0)],
              [WEEKS, expected(share, 0, WEEKS)],
            ]),
          ),
          ...SHARES.map((share) =>
            points(
              'engine',
              'found',
              debts(share, 0)
                .map((debt, week) => [week, debt] as const)
                .filter(([week]) => week % 13 === 0),
            ),
          ),
        ],
      },
    };
  },
};
