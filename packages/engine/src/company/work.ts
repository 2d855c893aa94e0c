import type { Levers } from '../scenario/levers.js';
import { clip, max, min, pow } from '../random/maths.js';
import type { Company } from './company.js';
import type { Constants } from './constants.js';

const CYCLE_CAP = 520;

/** Fires first, then keeping the lights on; what is left is the budget for features and debt. */
export function reserve(c: Company, k: Constants): void {
  c.fireWork = min(c.unplanned / k.fireTime, k.fireCap * c.capacity);
  c.upkeepWork = min((k.upkeep / 52) * (c.product + c.zombies), k.upkeepCap * (c.capacity - c.fireWork));
  c.budget = c.capacity - c.fireWork - c.upkeepWork;
}

/** The budget split between features and debt: the policy's share, less what pressure takes where discipline does not hold. */
export function allocate(c: Company, k: Constants, l: Levers, policyShare: number): void {
  c.debtShare = policyShare * (1 - (1 - l.discipline) * c.pressure);
  c.repaymentWork = c.debtShare * c.budget;

  const effort = c.budget - c.repaymentWork;
  const possible = effort * c.velocity;
  const demand = k.ambition * c.budget * (1 + c.pressure);
  const limit = l.wipLimit * k.itemSize * c.engineers;
  c.features = min(possible, c.inProgress / k.step + demand);
  c.begun = max(min(demand, (limit - c.inProgress) / k.step + c.features), 0);

  c.interestWork = effort - possible;
  c.waitingWork = possible - c.features;
  c.cycleTime = min(littlesLaw(c) + poolWait(c, k, l, demand, possible), CYCLE_CAP);
}

function littlesLaw(c: Company): number {
  return c.features > 0 ? c.inProgress / c.features : CYCLE_CAP;
}

/**
 * Kingman's wait in a pool of specialists, shared by all of them; cross-functional teams do not queue. A company that wants more than it can do (ambition 1 and
 * more) runs its pools at the cap, and the wait is then a matter of their size alone.
 */
function poolWait(c: Company, k: Constants, l: Levers, demand: number, possible: number): number {
  const utilisation = possible > 0 ? clip(demand / possible, 0, k.utilisationCap) : k.utilisationCap;
  return (
    ((1 - l.organisation) * k.queueVariability * utilisation * k.itemSize) / ((1 - utilisation) * max(c.engineers, 1))
  );
}

/** Debt put right this step. A rewrite keeps its result to itself until the week in which it is done. */
export function repay(c: Company, k: Constants): void {
  const worked = k.repayEfficiency * c.repaymentWork * pow(c.velocity, k.repaymentDrag);
  const done = min(worked, max(c.debt - c.escrow - c.retired, 0) / k.repaymentTime) * k.step;
  const lastWeek = c.projectLeft <= k.step ? 1 : 0;
  c.banked = c.rewriting > 0 ? (lastWeek > 0 ? -c.escrow : done) : 0;
  c.repaid = c.rewriting > 0 ? (lastWeek > 0 ? min(c.escrow + done, c.debt - c.retired) : 0) : done;
}
