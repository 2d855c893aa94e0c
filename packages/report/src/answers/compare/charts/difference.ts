import type { Comparison, Contest, Estimate } from '@paydown/engine/internal';
import { SLIDE, type Chart, type Frame } from '../../../base/chart.js';
import { estimate, known, tooFew } from '../../../base/findings.js';
import { rounded, number, sayShare } from '../../../base/format.js';
import { bandsDrawn, fanLayers } from '../../../marks/fan.js';
import { chartOf } from '../../../marks/layout.js';
import { scaleOver } from '../../../marks/scale.js';
import { fanTable, sayFan, yearly } from '../../../marks/table.js';
import { list } from '../../../base/words.js';
import { colourOf, levelRule, notes } from '../../../marks/lines.js';
import { criterionFormat, criterionLabels } from '../units.js';
import { baselineOf, deadBy, sayCriterion, labelOf, placeOf, sayMoment, sayName } from '../words.js';

/** How far an alternative is ahead of the baseline over time, future by future. */
export function differenceChart(comparison: Comparison, contest: Contest, frame: Frame = SLIDE): Chart {
  const index = placeOf(comparison, contest);
  const fan = contest.differences.judged;
  const format = criterionFormat(comparison);
  const { quantiles } = fan;
  const scale = scaleOver(
    Math.min(...quantiles[5], ...quantiles[50], 0) || 0,
    Math.max(...quantiles[95], ...quantiles[50], 0) || 0,
    criterionLabels(comparison),
  );
  const [base, other] = [baselineOf(comparison), sayName(contest.name)];
  const unit =
    comparison.judge.unit.startsWith('$') || comparison.judge.unit === 'share' ? '' : `, in ${comparison.judge.unit}`;
  const [above, below] =
    comparison.judge.better === 'more'
      ? [contest.name, comparison.alternatives[0]!.name]
      : [comparison.alternatives[0]!.name, contest.name];
  return chartOf(comparison, frame, {
    name: index === 1 ? 'compare-difference' : `compare-difference-${index}`,
    title: finding(comparison, contest),
    subtitle:
      `${comparison.judge.meaning}: ${other} less ${base}, run by run in ${number(comparison.runs)} futures${unit}. ${bandsDrawn(fan)} `
      + `Companies out of money count${comparison.judge.better === 'more' ? ' as 0' : ''} `
      + `(${sayShare(deadBy(comparison, 0))} and ${sayShare(deadBy(comparison, index))} by `
      + `${sayMoment(comparison.terms.by)}).`,
    inWords: yearly(comparison, (i) => sayFan(fan, i, format)),
    panels: [
      {
        layers: (box) => {
          const zero = (box.height * scale.top) / (scale.top - scale.bottom);
          return fanLayers(comparison, fan, box, frame, { scale, format, colour: colourOf(index) }, [
            levelRule(0, scale, box),
            notes([
              { text: `▲ ${labelOf(above)} ahead`, y: Math.max(14, Math.min(zero - 16, box.height / 10)) },
              ...(scale.bottom < 0
                ? [
                    {
                      text: `▼ ${labelOf(below)} ahead`,
                      y: Math.min(box.height - 10, zero + Math.max(16, (box.height - zero) * 0.85)),
                    },
                  ]
                : []),
            ]),
          ]);
        },
      },
    ],
    table: fanTable(comparison, {
      difference: fan,
      arr_difference: contest.differences.arr,
      value_difference: contest.differences.value,
    }),
  });
}

/**
 * “On useful product by month 60, against 5% for debt: 20% for debt is level in the middle future, 1,800 wk ahead where one in 20 is better and 480 wk behind
 * where one in 20 is worse”: the lines that are drawn, at their ends.
 */
function finding(comparison: Comparison, contest: Contest): string {
  const { judge, terms, weeks } = comparison;
  const fan = contest.differences.judged;
  const sign = judge.better === 'more' ? 1 : -1;
  const at = weeks.reduce(
    (nearest, week, i) => (Math.abs(week - terms.by) < Math.abs(weeks[nearest]! - terms.by) ? i : nearest),
    0,
  );
  const ends = (low: 5 | 25, high: 75 | 95): readonly [Estimate, Estimate] =>
    sign === 1 ? [estimate(fan, low, at), estimate(fan, high, at)] : [estimate(fan, high, at), estimate(fan, low, at)];
  const middle = estimate(fan, 50, at);
  const far = known(...ends(5, 95));
  const [bad, good] = far ? ends(5, 95) : ends(25, 75);
  if (!known(bad, middle, good)) return tooFew(comparison, 'by how much the alternatives differ');
  const one = `one in ${far ? 20 : 4}`;
  const format = criterionFormat(comparison);
  const say = (each: Estimate): string => {
    const value = rounded(each);
    return value === 0 ? 'level' : `${format(Math.abs(value))} ${sign * value > 0 ? 'ahead' : 'behind'}`;
  };
  return (
    `On ${sayCriterion(comparison)} by ${sayMoment(terms.by)}, against ${baselineOf(comparison)}: ${sayName(contest.name)} is `
    + list([
      `${say(middle)} in the middle future`,
      `${say(good)} where ${one} is better`,
      `${say(bad)} where ${one} is worse`,
    ])
  );
}
