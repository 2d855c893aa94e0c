import type { Summary } from '@paydown/engine/internal';
import { SLIDE, type Chart, type Frame } from '../../../base/chart.js';
import { countingDead, estimate, futures, known, lastDate, lastWeek, moved, tooFew } from '../../../base/findings.js';
import { count, duration, rounded, month } from '../../../base/format.js';
import { HUE } from '../../../base/theme.js';
import { bandsDrawn, fanPanel } from '../../../marks/fan.js';
import { chartOf } from '../../../marks/layout.js';
import { fanTable, sayFan, yearly } from '../../../marks/table.js';

/** How often things break, and how long customers wait for an answer. */
export function operations(summary: Summary, frame: Frame = SLIDE): Chart {
  const { incidents, supportWait } = summary.outcomes;
  return chartOf(summary, frame, {
    name: 'operations',
    title: finding(summary),
    subtitle: `${futures(summary)}. ${bandsDrawn(incidents)} A company out of money keeps its last values.`,
    inWords: yearly(
      summary,
      (i) => `incidents a year ${sayFan(incidents, i, count)}; wait ${sayFan(supportWait, i, duration)}`,
    ),
    panels: [
      fanPanel(summary, frame, 'Incidents a year', incidents, { kind: 'count', format: count, colour: HUE.vermilion }),
      fanPanel(summary, frame, 'Wait for an answer from support, weeks', supportWait, {
        kind: 'count',
        format: count,
        colour: HUE.purple,
      }),
    ],
    table: fanTable(summary, { incidents, support_wait: supportWait }),
  });
}

/** “The median of incidents grows from 35 to 90 a year by December 2031; in one company of ten customers then wait over 2 weeks for an answer”. */
function finding(summary: Summary): string {
  const last = lastWeek(summary);
  const { incidents, supportWait } = summary.outcomes;
  if (!known(estimate(incidents, 50, last))) return tooFew(summary, 'how often things break at the median');
  const wait = estimate(supportWait, 90, last);
  const waiting =
    wait.value > 0 ? `; in the slowest tenth customers wait ${duration(rounded(wait))} or more for an answer` : '';
  return `The median number of incidents ${moved(summary, incidents, count)} a year by ${month(lastDate(summary))}${waiting}${countingDead(summary, 'with their last values')}`;
}
