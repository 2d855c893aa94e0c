import type { Summary } from '@paydown/engine/internal';
import { SLIDE, type Chart, type Frame } from '../../../base/chart.js';
import { countingDead, estimate, futures, known, lastDate, lastWeek, moved, tooFew } from '../../../base/findings.js';
import { money, month, share, sayShare } from '../../../base/format.js';
import { HUE } from '../../../base/theme.js';
import { bandsDrawn, fanPanel } from '../../../marks/fan.js';
import { chartOf } from '../../../marks/layout.js';
import { fanTable, sayFan, yearly } from '../../../marks/table.js';

/** What boards and investors judge by: how customers stay and grow, and what each employee brings in. The table has more of it. */
export function economics(summary: Summary, frame: Frame = SLIDE): Chart {
  const { netRetention, arrPerEmployee, grossMargin, ruleOf40, magicNumber, burnMultiple } = summary.outcomes;
  return chartOf(summary, frame, {
    name: 'economics',
    title: finding(summary),
    subtitle: `${futures(summary)}. ${bandsDrawn(netRetention)} Companies out of money count as 0.`,
    inWords: yearly(
      summary,
      (i) =>
        `net revenue retention ${sayFan(netRetention, i, share)}; revenue per employee ${sayFan(arrPerEmployee, i, money)}`,
    ),
    panels: [
      fanPanel(summary, frame, 'Net revenue retention, a year at the current rate', netRetention, {
        kind: 'share',
        format: share,
        colour: HUE.green,
      }),
      fanPanel(summary, frame, 'Yearly revenue per employee', arrPerEmployee, { kind: 'money', format: money }),
    ],
    table: fanTable(summary, {
      net_retention: netRetention,
      arr_per_employee: arrPerEmployee,
      gross_margin: grossMargin,
      rule_of_40: ruleOf40,
      magic_number: magicNumber,
      burn_multiple: burnMultiple,
    }),
  });
}

/** “Median net revenue retention falls from 104% to 98% by December 2031, and revenue per employee grows from $71k to $160k”. */
function finding(summary: Summary): string {
  const last = lastWeek(summary);
  const { netRetention, arrPerEmployee } = summary.outcomes;
  if (!known(estimate(netRetention, 50, last))) return tooFew(summary, 'how customers stay at the median');
  const tenth = estimate(netRetention, 10, last);
  const low = tenth.value > 0 ? `; in the worst tenth customers keep ${sayShare(tenth)} or less` : '';
  return (
    `Median net revenue retention ${moved(summary, netRetention, share)} by ${month(lastDate(summary))}, `
    + 'and revenue per employee '
    + `${moved(summary, arrPerEmployee, money)}${low}${countingDead(summary, 'as 0')}`
  );
}
