import { constant, judged, logitNormal, lognormal, measured } from '../entry.js';

const FITTED = judged('Fitted 2026 to the rounds, sales and closures of Carta’s 2018 cohort, of which 2,464 raised a seed round; see calibration.md');
const LATE = judged('Judgement; above that of a B round');
const SIZES = measured('Carta State of Private Markets: median round sizes', 2024);

/** The board, the rounds and the ways out. */
export const funding = {
  planGrowthSeed: constant('Yearly growth that investors expect at $0.5M of revenue', '1/year', 1.5, [0, 20]),
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
  roundRateA: lognormal('Rate at which an A round closes while the company looks for one and grows at the rate below; twice that at most', '1/week', [0.02, 0.037, 0.074], FITTED, [0, 5]),
  roundRateB: lognormal('The same for a B round', '1/week', [0.0089, 0.015, 0.034], FITTED, [0, 5]),
  roundRateC: lognormal('The same for a C round', '1/week', [0.0056, 0.014, 0.031], FITTED, [0, 5]),
  roundRateD: lognormal('The same for a D round and later', '1/week', [0.0056, 0.014, 0.031], FITTED, [0, 5]),
  roundGrowthA: lognormal('Growth, as a share of what is expected, at which an A round closes half as fast as it ever would', 'factor', [0.29, 0.53, 0.78], FITTED, [0, 5]),
  roundGrowthB: lognormal('The same for a B round', 'factor', [0.41, 0.75, 1], FITTED, [0, 5]),
  roundGrowthC: constant('The same for a C round', 'factor', 0.9, [0, 5], LATE),
  roundGrowthD: constant('The same for a D round and later', 'factor', 1, [0, 5], LATE),
  roundSteepness: constant('How sharply investors tell good growth from bad', 'factor', 6, [0, 100]),
  roundRunway: constant('Runway under which the company looks for a round', 'weeks', 52, [0, 520]),
  roundPull: lognormal('Growth, as a share of what is expected, from which investors come whatever the runway', 'factor', [0.82, 1.3, 1.8], FITTED, [0, 20]),
  roundGap: constant('Least time between two rounds', 'weeks', 52, [0, 520]),
  roundSmall: constant('Size of a round at $0.1M of revenue', '$M', 3.5, [0.001, 10_000], SIZES),
  roundLarge: constant('Size of a round at $40M of revenue and beyond', '$M', 100, [0.001, 100_000], SIZES),
  mandateTime: constant('How long the growth mandate of a round lasts', 'weeks', 104, [0, 520]),
  hiringRunway: constant('Runway under which hiring stops', 'weeks', 39, [0, 520]),
  affordableTime: constant('Time in which headcount follows what revenue can pay for', 'weeks', 26, [1, 520]),
  layoffRunway: constant('Runway under which people are laid off', 'weeks', 17, [0, 520]),
  layoffShare: constant('Share of the people a layoff takes', 'share', 0.25, [0, 1]),
  layoffGap: lognormal('How long a company cannot bring itself to lay off again', 'weeks', [18, 40, 86], FITTED, [1, 520]),
  layoffCap: logitNormal('Largest share of the people that a cut to default-alive takes', 'share', [0.27, 0.41, 0.7], FITTED, [0, 1]),
  acquisitionRate: lognormal('Rate at which a company with revenue is bought', '1/year', [0.017, 0.027, 0.041], FITTED, [0, 10]),
  acquisitionDistress: constant('How much likelier a sale is under the layoff runway', 'factor', 6, [0, 1000]),
  acquisitionArr: constant('Revenue at which the rate of being bought is half of that of a large company', '$M', 1, [0.001, 1000]),
  stallVelocity: constant('Velocity under which a death counts as stalled by debt', 'share', 0.6, [0, 1]),
  weakFit: constant('Product fit under which a death counts as weak product fit', 'factor', 0.5, [0, 2]),
  weakDemand: constant('Demand under which a death counts as a demand shock', 'factor', 0.9, [0, 1]),
} as const;
