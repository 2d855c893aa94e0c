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
import { baselineOf, deadBy, sayCriterion, labelOf, sayMoment, sayName } from '../words.js';

/** How far an alternative is ahead of the baseline over time, future by future. */
export function differenceChart(comparison: Comparison, contest: Contest, frame: Frame = SLIDE): Chart {
  const index = comparison.contests.indexOf(contest) + 1;
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
 * “On useful product, 20% for debt is 1,200 wk ahead of 5% for debt in the good tenth of the futures, level in the
 * middle one and 180 wk behind in the bad tenth by month 60”.
 */
function finding(comparison: Comparison, contest: Contest): string {
  const { judge, terms, weeks } = comparison;
  const fan = contest.differences.judged;
  const sign = judge.better === 'more' ? 1 : -1;
  const at = weeks.reduce(
    (nearest, week, i) => (Math.abs(week - terms.by) < Math.abs(weeks[nearest]! - terms.by) ? i : nearest),
    0,
  );
  const [bad, middle, good] = ([10, 50, 90] as const).map((percentile) =>
    estimate(fan, sign === 1 ? percentile : ((100 - percentile) as 10 | 50 | 90), at),
  ) as [Estimate, Estimate, Estimate];
  if (!known(bad, middle, good)) return tooFew(comparison, 'by how much the alternatives differ');
  const format = criterionFormat(comparison);
  const say = (one: Estimate): string => {
    const value = rounded(one);
    return value === 0 ? 'level' : `${format(Math.abs(value))} ${sign * value > 0 ? 'ahead' : 'behind'}`;
  };
  return (
    `On ${sayCriterion(comparison)} by ${sayMoment(terms.by)}, against ${baselineOf(comparison)}: ${sayName(contest.name)} is `
    + list([
      `${say(good)} in the good tenth of the futures`,
      `${say(middle)} in the middle one`,
      `${say(bad)} in the bad tenth`,
    ])
  );
}
