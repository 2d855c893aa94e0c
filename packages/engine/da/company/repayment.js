import { max, min, pow } from '../random/maths.js';
/**
 * Work that goes to debt: the policy's share of the budget, less what pressure takes where discipline does not hold, and no more than there is debt to
 * work at. The worst debt is paid first: what is left of a small debt is hard to find and pays less.
 */
export function aimAtDebt(c, k, l, policyShare) {
    const worst = c.debtRatio > 0 ? c.debtRatio / (c.debtRatio + k.easyDebt) : 0;
    c.repaymentRate = k.repayEfficiency * c.assistedRepair * pow(c.velocity, k.repaymentDrag) * worst;
    c.debtShare = policyShare * (1 - (1 - l.discipline) * c.pressure);
    const allowed = c.debtShare * c.budget;
    const there = max(c.debt - c.pendingRepayment, 0) / k.repaymentTime;
    c.repaymentWork = c.repaymentRate * allowed > there ? there / c.repaymentRate : c.repaymentRate > 0 ? allowed : 0;
}
/** Debt put right this step. A rewrite keeps its result to itself until the week in which it is done. */
export function repay(c, k) {
    const worked = c.repaymentRate * c.repaymentWork;
    const done = min(worked, max(c.debt - c.pendingRepayment - c.retired, 0) / k.repaymentTime) * k.step;
    const lastWeek = c.projectLeft <= k.step ? 1 : 0;
    c.banked = c.rewriting > 0 ? (lastWeek > 0 ? -c.pendingRepayment : done) : 0;
    c.repaid = c.rewriting > 0 ? (lastWeek > 0 ? min(c.pendingRepayment + done, c.debt - c.retired) : 0) : done;
}
