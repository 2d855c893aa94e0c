import { constant, judged, lognormal, reported } from '../entry.js';
const SURVEYS = (what) => reported(`SaaS surveys 2024–25: ${what}`, 2025);
const FITTED = judged('Fitted 2026 to growth by revenue (SaaS Capital 2022, ChartMogul 2022); see calibration.md');
const RETENTION = judged('Fitted 2026 to gross retention (SaaS Capital 2022: 91%) and net retention (Benchmarkit 2025: 101%); see calibration.md');
const PROMOTED = judged('Judgement; drawn since it moves survival and revenue, see promotion.md');
/** Customers, revenue and cost. */
export const market = {
    salesProductivity: lognormal('New yearly revenue one seller wins in a year at full product fit', '$M/year', [0.13, 0.26, 0.53], FITTED, [0, 50]),
    churn: lognormal('Revenue that leaves, a year, at full fit and without waiting', '1/year', [0.025, 0.043, 0.078], RETENTION, [0, 10]),
    expansion: lognormal('Revenue that existing customers add, a year, at full fit', '1/year', [0.11, 0.19, 0.32], RETENTION, [0, 10]),
    margin: lognormal('Gross margin', 'share', [0.7, 0.75, 0.82], SURVEYS('gross margin'), [0, 1]),
    engineerCost: lognormal('Cost of an engineer, all included', '$M/week', [0.0029, 0.0042, 0.0054], judged('$150–280k a year, loaded'), [0, 1]),
    otherCost: lognormal('Cost of another employee, all included', '$M/week', [0.0024, 0.0035, 0.0046], judged('$125–240k a year, loaded'), [0, 1]),
    barGrowth: lognormal('Growth of what customers expect of a product', '1/year', [0.06, 0.1, 0.16], PROMOTED, [0, 5]),
    barElasticity: lognormal('How much more product moving upmarket asks for (exponent of revenue)', 'factor', [0.4, 0.67, 1.1], FITTED, [0, 3]),
    market: lognormal('Yearly revenue that there is to win; a company that has all of it sells to nobody new (0: a market without end)', '$M/year', [60, 300, 1500], judged('Judgement; most software markets are too small for a company of $100M'), [0, 1e6]),
    waitChurn: lognormal('Rise of the logarithm of churn per week of support wait', 'factor', [0.03, 0.1, 0.25], judged(), [0, 5]),
    waitCap: constant('Support wait beyond which churn is not extrapolated', 'weeks', 8, [0, 520]),
    debtChurn: lognormal('Rise of the logarithm of churn per unit of debt ratio', 'factor', [0.3, 1, 2.5], judged('Judgement; that unreliable and slow products lose customers is known, how many is not'), [0, 20]),
    churnFitFloor: constant('Lowest product fit that churn follows', 'factor', 0.4, [0.01, 2]),
    churnFitCap: constant('Highest product fit that churn follows', 'factor', 2, [0.01, 2]),
};
