import { PERCENTILES, type SweepAnswer } from '@paydown/engine/internal';
import type { Table } from '../../base/chart.js';

const ESTIMATES = ['level', 'mean', 'surviving', 'stalled', 'ahead', 'behind', 'change'] as const;

/** Every number of a sweep, a row a point. */
export function sweepTable({ axes, points, fan, measure, best }: SweepAnswer): Table {
  const places = points.map((_, index) => {
    let rest = index;
    return axes.flatMap(({ values }) => {
      const i = rest % values.length;
      rest = (rest - i) / values.length;
      return [values[i]!.text, values[i]!.at];
    });
  });
  return {
    columns: [
      ...axes.flatMap(({ path }) => [path, `${path}_number`]),
      'measure',
      ...ESTIMATES.flatMap((name) => [name, `${name}_error`, `${name}_low`, `${name}_high`]),
      ...PERCENTILES.flatMap((p) => [`p${p}`, `p${p}_error`]),
      'verdict',
      'best',
      'as_good',
    ],
    rows: points.map((point, i) => [
      ...places[i]!,
      measure.name,
      ...ESTIMATES.flatMap((name) => [point[name].value, point[name].error, point[name].low, point[name].high]),
      ...PERCENTILES.flatMap((p) => [fan.quantiles[p][i]!, fan.errors[p][i]!]),
      point.verdict,
      i === best ? 'yes' : 'no',
      point.asGood ? 'yes' : 'no',
    ]),
  };
}
