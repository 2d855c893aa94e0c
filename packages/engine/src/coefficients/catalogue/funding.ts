import { constant, judged, logitNormal, lognormal, measured } from '../entry.js';

const FITTED = judged(
  'Fitted 2026 to the rounds, sales and closures of Carta’s 2018 cohort, of which 2,464 raised a seed round; see calibration.md',
);
const LATE = judged('Judgement; above that of a B round');
const RUNWAY = judged('Judgement; how early a company looks at its cash differs as much as its people do');
const SIZES = measured('Carta State of Private Markets: median round sizes', 2024);

/** The board, the rounds and the ways out. */
export const funding = {
  planGrowthSeed: lognormal(
    'Yearly growth that investors expect at $0.5M of revenue',
    '1/year',
    [1.1, 1.5, 2],
    judged(
      'Judgement after OpenView 2020 (second-hand): below $1M the median company grows 100%, the upper quartile 175%; drawn since it moves the best share, see promotion.md',
    ),
    [0, 20],
  ),
  planGrowthA: constant('Yearly growth that investors expect at $2M of revenue', '1/year', 1.15, [0, 20]),
  planGrowthB: constant('Yearly growth that investors expect at $10M of revenue', '1/year', 0.8, [0, 20]),
  planGrowthC: constant('Yearly growth that investors expect at $50M of revenue', '1/year', 0.6, [0, 20]),
  planGrowthD: constant('Yearly growth that investors expect at $200M of revenue', '1/year', 0.4, [0, 20]),
  pressureTime: constant('Time in which pressure follows missed growth', 'weeks', 26, [1, 260]),
  pressureGain: constant('Missed growth turns into pressure (0 cuts the loop)', 'factor', 1, [0, 3]),
  burnoutTime: constant('Time in which burnout follows fires and pressure', 'weeks', 13, [1, 260]),
  burnoutGain: constant('Fires and pressure turn into burnout (0 cuts the loop)', 'factor', 1, [0, 3]),
  burnoutFire: constant('Burnout per share of capacity spent on unplanned work', 'factor', 1.5, [0, 20]),
  burnoutPressure: constant('Burnout per unit of pressure', 'factor', 0.5, [0, 20]),
  roundRateA: lognormal(
    'Rate at which an A round closes while the company looks for one and grows at the rate below; twice that at most',
    '1/week',
    [0.016, 0.045, 0.088],
    FITTED,
    [0, 5],
  ),
  roundRateB: lognormal('The same for a B round', '1/week', [0.01, 0.022, 0.057], FITTED, [0, 5]),
  roundRateC: lognormal('The same for a C round', '1/week', [0.0061, 0.014, 0.03], FITTED, [0, 5]),
  roundRateD: lognormal('The same for a D round and later', '1/week', [0.0061, 0.014, 0.03], FITTED, [0, 5]),
  roundGrowthA: lognormal(
    'Growth, as a share of what is expected, at which an A round closes half as fast as it ever would',
    'factor',
    [0.16, 0.22, 0.37],
    FITTED,
    [0, 5],
  ),
  roundGrowthB: lognormal('The same for a B round', 'factor', [0.43, 0.7, 1], FITTED, [0, 5]),
  roundGrowthC: constant('The same for a C round', 'factor', 0.9, [0, 5], LATE),
  roundGrowthD: constant('The same for a D round and later', 'factor', 1, [0, 5], LATE),
  roundSteepness: constant('How sharply investors tell good growth from bad', 'factor', 6, [0, 100]),
  roundRunway: lognormal('Runway under which the company looks for a round', 'weeks', [25, 49, 90], FITTED, [0, 520]),
  roundPull: lognormal(
    'Growth, as a share of what is expected, from which investors come whatever the runway',
    'factor',
    [0.14, 0.27, 0.76],
    FITTED,
    [0, 20],
  ),
  roundGap: lognormal('Least time between two rounds', 'weeks', [40, 73, 130], FITTED, [0, 520]),
  roundSmall: lognormal(
    'Size of a round at $0.1M of revenue',
    '$M',
    [2.5, 3.5, 4.9],
    judged(
      'Judgement after Carta 2022–24: the median seed round of a quarter brought $3.0–3.9M; wider, as no table is by revenue; drawn since it moves survival, see promotion.md',
    ),
    [0.001, 10_000],
  ),
  roundLarge: constant('Size of a round at $40M of revenue and beyond', '$M', 100, [0.001, 100_000], SIZES),
  roundSpread: constant(
    'Spread of what a round brings at a revenue (standard deviation of its logarithm; 0: all bring the same)',
    'factor',
    0.6,
    [0, 3],
    judged('Judgement after the quartiles of round sizes in Carta State of Private Markets'),
  ),
  mandateTime: lognormal(
    'How long the growth mandate of a round lasts',
    'weeks',
    [78, 104, 139],
    judged(
      'Judgement: founders raise for one and a half to two years, and half of the A rounds come within 2.1 years of the seed round (Carta 2025); drawn since it moves survival, see promotion.md',
    ),
    [0, 520],
  ),
  hiringRunway: lognormal('Runway under which hiring stops', 'weeks', [24, 39, 60], RUNWAY, [0, 520]),
  affordableTime: constant('Time in which headcount follows what revenue can pay for', 'weeks', 26, [1, 520]),
  layoffRunway: lognormal('Runway under which people are laid off', 'weeks', [9, 17, 30], RUNWAY, [0, 520]),
  layoffShare: logitNormal('Share of the people a layoff takes', 'share', [0.13, 0.25, 0.42], judged(), [0, 1]),
  layoffGap: lognormal(
    'How long a company cannot bring itself to lay off again',
    'weeks',
    [13, 33, 76],
    FITTED,
    [1, 520],
  ),
  layoffCap: logitNormal(
    'Largest share of the people that a cut to default-alive takes',
    'share',
    [0.29, 0.44, 0.72],
    FITTED,
    [0, 1],
  ),
  acquisitionRate: lognormal(
    'Rate at which a company with revenue is bought',
    '1/year',
    [0.018, 0.032, 0.046],
    FITTED,
    [0, 10],
  ),
  acquisitionDistress: constant('How much likelier a sale is under the layoff runway', 'factor', 6, [0, 1000]),
  acquisitionArr: constant(
    'Revenue at which the rate of being bought is half of that of a large company',
    '$M',
    1,
    [0.001, 1000],
  ),
  giveUpRate: lognormal(
    'Rate at which founders of a small company give up once it has shrunk for years under full pressure',
    '1/year',
    [0.14, 0.38, 0.95],
    FITTED,
    [0, 50],
  ),
  wearinessTime: lognormal(
    'Time in which founders tire of shrinking and of pressure',
    'weeks',
    [26, 52, 104],
    judged(),
    [1, 1040],
  ),
  giveUpFrom: constant('Weariness under which no founder gives up', 'share', 0.25, [0, 0.99]),
  giveUpCompany: constant(
    'People in a company that half as easily ends by the will of its founders as a very small one',
    'heads',
    100,
    [1, 1e9],
  ),
  stallVelocity: constant('Velocity under which a death counts as stalled by debt', 'share', 0.6, [0, 1]),
  weakFit: constant('Product fit under which a death counts as weak product fit', 'factor', 0.5, [0, 2]),
  weakDemand: constant('Demand under which a death counts as a demand shock', 'factor', 0.9, [0, 1]),
} as const;
