import { median, type CoefficientName, type Scenario } from '@paydown/engine/internal';

/** A company of scenarios/promises.yaml in the symbols of the closed form. */
function symbols({ company, coefficients, policy }: Scenario) {
  const value = (name: CoefficientName) => median(coefficients[name]);
  const capacity = company.engineers;
  const promised = policy.settings.commitment! * capacity;
  return {
    A: company.product,
    K: capacity,
    T: promised,
    k: value('drag'),
    eta: value('repayEfficiency'),
    r: value('bitRot'),
  };
}

/**
 * The debt ratio from which a company that serves promises first neither recovers nor collapses: D_tip / A = [η(K − T) − rA/52] / (ηTk), below zero where
 * it can only collapse. Promised features T of capacity K leave K − T(1 + kD/A) for repayment at efficiency η, and rA/52 of the product A rots a week.
 */
export function tippingRatio(scenario: Scenario): number {
  const { A, K, T, k, eta, r } = symbols(scenario);
  return (eta * (K - T) - (r * A) / 52) / (eta * T * k);
}

/** The debt ratio over the weeks as the closed form has it, as long as it holds: the distance to the tipping point grows by ηTk/A a week. */
export function tippingCourse(
  scenario: Scenario,
  weeks: readonly number[],
): (readonly [week: number, ratio: number])[] {
  const { A, K, T, k, eta } = symbols(scenario);
  const tip = tippingRatio(scenario);
  const course = weeks.map(
    (week) => [week, tip + (scenario.company.debtRatio - tip) * Math.exp((eta * T * k * week) / A)] as const,
  );
  const most = (K / T - 1) / k;
  const ends = course.findIndex(([, ratio]) => ratio < 0 || ratio > most);
  return ends < 0 ? course : course.slice(0, Math.max(2, ends));
}
