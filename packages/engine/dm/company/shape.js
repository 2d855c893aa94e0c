import { clip, log, max, min } from '../random/maths.js';
/** Other people per engineer that are usual at a headcount; the engineers' share is interpolated in the logarithm of the headcount. */
export function usualOthers(heads, k) {
    const ln = log(max(heads, 1e-9));
    const share = ln < k.lnMiddleCompany
        ? k.engineersSmall + k.shapeBelowMiddle * clip(ln - k.lnSmallCompany, 0, k.smallToMiddle)
        : k.engineersMiddle + k.shapeAboveMiddle * min(ln - k.lnMiddleCompany, k.middleToLarge);
    return (1 - share) / share;
}
/**
 * Companies change shape as they grow: sales, support and operations outnumber the engineers more and more. A company
 * keeps what sets it apart from others of its size, and reaches its new shape by hiring. One that does not grow stays
 * as it is.
 */
export function changeShape(c, k) {
    const change = usualOthers(c.engineers + c.others, k) / k.usualOthersAtStart;
    c.othersPerEngineer = k.othersAtStart * (1 + k.changingShape * (change - 1));
}
