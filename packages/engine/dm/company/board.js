import { clip, min } from '../random/maths.js';
const LN_SEED = -0.6931471805599453; // ln 0.5
const LN_A = 0.6931471805599453; // ln 2
const LN_B = 2.302585092994046; // ln 10
const LN_C = 3.912023005428146; // ln 50
const LN_D = 5.298317366548036; // ln 200
/** One over the distance from each to the next. */
const FROM_SEED = 0.7213475204444817;
const FROM_A = 0.6213349345596119;
const FROM_B = 0.6213349345596119;
const FROM_C = 0.7213475204444817;
/** Yearly growth that investors expect at a revenue, interpolated in its logarithm. */
export function plannedGrowth(lnArr, k) {
    return lnArr < LN_SEED
        ? k.planGrowthSeed
        : lnArr < LN_A
            ? between(lnArr - LN_SEED, FROM_SEED, k.planGrowthSeed, k.planGrowthA)
            : lnArr < LN_B
                ? between(lnArr - LN_A, FROM_A, k.planGrowthA, k.planGrowthB)
                : lnArr < LN_C
                    ? between(lnArr - LN_B, FROM_B, k.planGrowthB, k.planGrowthC)
                    : lnArr < LN_D
                        ? between(lnArr - LN_C, FROM_C, k.planGrowthC, k.planGrowthD)
                        : k.planGrowthD;
}
function between(past, perSpan, y0, y1) {
    return y0 + past * perSpan * (y1 - y0);
}
/** Growth over the last half year, made yearly, against the plan; and the pressure that a gap makes. */
export function updatePressure(c, k, l) {
    const halfYear = c.arrHalfYearAgo > 0 ? c.arr / c.arrHalfYearAgo : 1;
    c.growth = min(halfYear * halfYear - 1, 20);
    c.plannedGrowth = plannedGrowth(c.lnArr, k);
    const gap = c.plannedGrowth > 0 ? clip((c.plannedGrowth - c.growth) / c.plannedGrowth, 0, 1) : 0;
    c.pressureTarget = min(k.pressureGain * l.boardPressure * gap, 1);
}
