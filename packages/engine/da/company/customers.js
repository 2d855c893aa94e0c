import { clip, exp, log, max, min, fractionMoved } from '../random/maths.js';
const LN_LEAST = -2.302585092994046; // ln 0.1: revenue in $M up to which the bar does not move with it
/** Product fit: 1 when the useful product is what customers of this size expect, 2 far beyond. Moving upmarket raises the bar. */
export function measureFit(c, k) {
    c.lnArr = log(max(c.arr, 1e-9));
    const expected = c.marketExpectation * exp(k.barElasticity * (max(c.lnArr, LN_LEAST) - k.lnArrAtStart));
    c.fit = c.product > 0 ? (2 * c.product) / (c.product + expected) : 0;
}
/** Customers won, grown and lost. */
export function sell(c, k, l) {
    c.newArr =
        l.salesShare
            * (c.others + 0.5 * (c.othersJoin - (c.othersLeave + c.othersLaidOff)))
            * k.salesProductivity
            * c.fit
            * c.marketLeft
            * c.demandLevel
            * k.year;
    c.expansionArr = k.expansion * c.fit * c.arr * k.year;
    const annoyance = k.waitChurn * min(c.supportWait, k.waitCap) + k.debtChurn * (c.debtRatio - k.debtReference);
    const hazard = (k.churn * exp(annoyance)) / clip(c.fit, k.churnFitFloor, k.churnFitCap);
    c.churnedArr = c.arr * fractionMoved(hazard * k.year);
    c.netExpansion = k.expansion * c.fit - hazard;
    c.salesCost = k.otherCost * l.salesShare * c.others;
}
