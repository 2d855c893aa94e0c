import { clip, log, max } from '../random/maths.js';
import type { Company } from './company.js';
import type { Constants } from './constants.js';

/** Other people per engineer that are usual at a headcount; the engineers' share is interpolated in the logarithm of the headcount. */
export function usualOthers(heads: number, k: Constants): number {
  const ln = log(max(heads, 1e-9));
  const share =
    ln < k.lnMiddleCompany
      ? between(ln, k.lnSmallCompany, k.lnMiddleCompany, k.engineersSmall, k.engineersMiddle)
      : between(ln, k.lnMiddleCompany, k.lnLargeCompany, k.engineersMiddle, k.engineersLarge);
  return (1 - share) / share;
}

function between(x: number, x0: number, x1: number, y0: number, y1: number): number {
  return y0 + clip((x - x0) / (x1 - x0), 0, 1) * (y1 - y0);
}

/**
 * Companies change shape as they grow: sales, support and operations outnumber the engineers more and more. A company keeps what sets it apart from others of its
 * size, and reaches its new shape by hiring. One that does not grow stays as it is.
 */
export function changeShape(c: Company, k: Constants): void {
  const change = usualOthers(c.engineers + c.others, k) / k.usualOthersAtStart;
  c.othersPerEngineer = k.othersAtStart * (1 + k.changingShape * (change - 1));
}
