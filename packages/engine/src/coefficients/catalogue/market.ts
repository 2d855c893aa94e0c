import { constant, judged, lognormal, reported } from '../entry.js';

const SURVEYS = (what: string) => reported(`SaaS surveys 2024–25: ${what}`, 2025);

/** Customers, revenue and cost. */
export const market = {
  salesProductivity: lognormal(
    'New yearly revenue one seller wins in a year at full product fit',
    '$M/year',
    [0.16, 0.33, 0.74],
    judged('Fitted 2026 to growth by revenue (SaaS Capital 2022, ChartMogul 2022); see calibration.md'),
    [0, 50],
  ),
  churn: lognormal(
    'Revenue that leaves, a year, at full fit and without waiting',
    '1/year',
    [0.08, 0.12, 0.2],
    SURVEYS('gross churn'),
    [0, 10],
  ),
  expansion: lognormal(
    'Revenue that existing customers add, a year, at full fit',
    '1/year',
    [0.05, 0.1, 0.18],
    SURVEYS('expansion'),
    [0, 10],
  ),
  margin: lognormal('Gross margin', 'share', [0.7, 0.75, 0.82], SURVEYS('gross margin'), [0, 1]),
  engineerCost: lognormal(
    'Cost of an engineer, all included',
    '$M/week',
    [0.0029, 0.0042, 0.0054],
    judged('$150–280k a year, loaded'),
    [0, 1],
  ),
  otherCost: lognormal(
    'Cost of another employee, all included',
    '$M/week',
    [0.0024, 0.0035, 0.0046],
    judged('$125–240k a year, loaded'),
    [0, 1],
  ),
  barGrowth: constant('Growth of what customers expect of a product', '1/year', 0.1, [0, 5]),
  barElasticity: constant(
    'How much more product moving upmarket asks for (exponent of revenue)',
    'factor',
    0.6,
    [0, 3],
  ),
  waitChurn: constant('Rise of the logarithm of churn per week of support wait', 'factor', 0.1, [0, 5]),
  waitCap: constant('Support wait beyond which churn is not extrapolated', 'weeks', 8, [0, 520]),
  debtChurn: constant('Rise of the logarithm of churn per unit of debt ratio', 'factor', 1.5, [0, 20]),
  churnFitFloor: constant('Lowest product fit that churn follows', 'factor', 0.4, [0.01, 2]),
  churnFitCap: constant('Highest product fit that churn follows', 'factor', 2, [0.01, 2]),
} as const;
