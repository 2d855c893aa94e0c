import { constant, judged, lognormal, logitNormal, measured, normal, reported } from '../entry.js';

const BESKER = reported('Besker, Martini & Bosch: existing debt forces new debt in about 25% of cases', 2018);
const PRESSURE = reported('Abdel-Hamid & Madnick, Software Project Dynamics', 1991);
const FITTED = judged(
  'Fitted 2026 to interest shares: median 23% (Besker et al. 2018), one in ten above 42% (Stripe 2018); see calibration.md',
);

/** Product, debt and what debt costs. */
export const debt = {
  drag: lognormal(
    'Slow-down per unit of debt ratio: velocity is 1 / (1 + drag × debt ratio)',
    'factor',
    [1.2, 2, 3.3],
    measured('Tornhill & Borg, Code Red: 39 codebases, +124% time in bad code', 2022),
    [0, 50],
  ),
  debtAtStart: constant(
    'Debt in week 0, as a multiple of what company.debt says; what is known of the time lost to debt settles it',
    'factor',
    1,
    [0, 100],
  ),
  shortcuts: lognormal(
    'New debt per person-week of kept features, unpressed and experienced',
    'factor',
    [0.06, 0.1, 0.17],
    FITTED,
    [0, 5],
  ),
  contagion: lognormal(
    'Further new debt per person-week of kept features and unit of debt ratio',
    'factor',
    [0.02, 0.1, 0.25],
    BESKER,
    [0, 5],
  ),
  pressureShortcuts: lognormal(
    'How much shortcuts rise from no pressure to full pressure',
    'factor',
    [0.5, 1, 2],
    PRESSURE,
    [0, 20],
  ),
  newcomerShortcuts: normal(
    'How much shortcuts rise when nobody knows the code',
    'factor',
    [0, 0.2, 0.6],
    reported('Abdel-Hamid & Madnick 1991; Mockus 2010 finds no such effect, so 0 stays inside', 2010),
    [0, 20],
  ),
  bitRot: lognormal(
    'Product that turns into debt because the world moves on',
    '1/year',
    [0.016, 0.027, 0.046],
    FITTED,
    [0, 5],
  ),
  codeRemoval: lognormal(
    'Product removed or replaced',
    '1/year',
    [0.06, 0.12, 0.2],
    reported('Half-lives of code of 3–7 years', 2016),
    [0, 5],
  ),
  zombieRemoval: constant(
    'How fast zombies are removed without an audit, as a multiple of other code',
    'factor',
    0.5,
    [0, 10],
  ),
  repayEfficiency: lognormal(
    'Debt put right by one person-week of repayment',
    'factor',
    [0.47, 0.76, 1.1],
    FITTED,
    [0, 5],
  ),
  repaymentDrag: logitNormal(
    'How much of the slow-down also hits repayment (exponent of velocity)',
    'share',
    [0.2, 0.5, 0.8],
    judged(),
  ),
  repaymentTime: constant('Shortest time in which the whole debt can be repaid', 'weeks', 8, [1, 520]),
  upkeep: lognormal(
    'Keeping the product running, effort a year per unit of product',
    '1/year',
    [0.03, 0.05, 0.09],
    judged(),
    [0, 5],
  ),
  upkeepCap: constant('Largest share of the capacity left by fires that upkeep takes', 'share', 0.6, [0, 1]),
  usefulShare: logitNormal(
    'Share of the shipped work that turns out useful',
    'share',
    [0.4, 0.65, 0.85],
    reported('Kohavi et al.: 8–34% of experiments succeed; mixed with committed work', 2020),
  ),
  velocityLag: constant('Delay with which the organisation perceives its velocity', 'weeks', 8, [1, 104]),
  debtLag: constant('Delay with which managers perceive the debt', 'weeks', 8, [1, 104]),
  debtNoise: constant('Error of the perceived debt (standard deviation of its logarithm)', 'factor', 0.3, [0, 3]),
  velocityNoise: constant(
    'Error of the perceived velocity (standard deviation of its logarithm)',
    'factor',
    0.05,
    [0, 3],
  ),
  zombieGain: constant('Failed work that is kept becomes zombie product (0 cuts the loop)', 'factor', 1, [0, 1]),
} as const;
