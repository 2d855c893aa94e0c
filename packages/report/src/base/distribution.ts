import type { Distribution, Unit } from '@paydown/engine/internal';
import { money, number, share, significant } from './format.js';

/** What is believed about a coefficient, as people write it: “8 to 24 weeks”, “$150k to $280k a year”, “12%”. */
export function sayDistribution(believed: Distribution, unit: Unit): string {
  const say = quantity(unit, spanOf(believed));
  switch (believed.shape) {
    case 'constant':
      return say(believed.value);
    case 'uniform':
      return `${say(believed.low, believed.high)}, all equally likely`;
    case 'triangular':
    case 'pert':
      return `${say(believed.low, believed.high)}, most likely ${say(believed.mode)}`;
    case 'beta':
      return `${say(believed.low, believed.high)}, beta(${number(believed.alpha)}, ${number(believed.beta)})`;
    case 'observed':
      return `${number(believed.values.length)} observed values, ${say(Math.min(...believed.values), Math.max(...believed.values))}`;
    default:
      return say(believed.p10, believed.p90);
  }
}

function spanOf(believed: Distribution): number {
  if (believed.shape === 'constant') return believed.value;
  if (believed.shape === 'observed') return Math.max(...believed.values);
  return 'p90' in believed ? believed.p90 : believed.high;
}

/** Writes one value or a range in a unit; rates below one a year are percentages. */
function quantity(unit: Unit, largest: number): (low: number, high?: number) => string {
  const plain = (value: number) => number(significant(value, 3));
  const written =
    (format: (value: number) => string, suffix = '') =>
    (low: number, high = low) =>
      (low === high ? format(low) : `${format(low)} to ${format(high)}`) + suffix;
  switch (unit) {
    case 'share':
      return written(share);
    case '1/year':
      return largest <= 1 ? written(share, ' a year') : written(plain, ' a year');
    case '1/week':
      return written(share, ' a week');
    case '$M':
      return written(money);
    case '$M/year':
      return written(money, ' a year');
    case '$M/week':
      return written((value) => money(value * 52), ' a year');
    case 'tickets/week':
      return written(plain, ' tickets a week');
    case 'factor':
      return written(plain);
    default:
      return written(plain, ` ${unit}`);
  }
}
