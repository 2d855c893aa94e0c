import type { Fan, Summary } from '@paydown/engine/internal';
import { SLIDE, type Chart, type Frame } from '../../../base/chart.js';
import { countingDead, estimate, futures, known, lastDate, lastWeek, moved, tooFew } from '../../../base/findings.js';
import { count, rounded, month, share, sayShare } from '../../../base/format.js';
import { HUE } from '../../../base/theme.js';
import { bandsDrawn, fanPanel } from '../../../marks/fan.js';
import { chartOf } from '../../../marks/layout.js';
import { fanTable, sayFan, yearly } from '../../../marks/table.js';

/** How many people, and how many of the engineers are new. */
export function people(summary: Summary, frame: Frame = SLIDE): Chart {
  const { headcount, newcomers } = summary.outcomes;
  return chartOf(summary, frame, {
    name: 'people',
    title: finding(summary),
    subtitle: `${futures(summary)}. ${bandsDrawn(headcount)} Companies out of money count as 0.`,
    inWords: yearly(
      summary,
      (i) => `people ${sayFan(headcount, i, count)}; under a year ${sayFan(newcomers, i, share)}`,
    ),
    panels: [
      fanPanel(summary, frame, 'People employed', headcount, { kind: 'count', format: count }),
      fanPanel(summary, frame, 'Engineers with under a year here', newcomers, {
        kind: 'share',
        format: share,
        colour: HUE.green,
      }),
    ],
    table: fanTable(summary, { headcount, newcomers }),
  });
}

/** “Median headcount grows from 85 to 180 by December 2031; the median share of engineers with under a year peaks at 45% in 2028”. */
function finding(summary: Summary): string {
  const last = lastWeek(summary);
  const { headcount, newcomers } = summary.outcomes;
  if (!known(estimate(headcount, 50, last))) return tooFew(summary, 'how many people there are at the median');
  const medians = newcomers.quantiles[50];
  const peak = medians.indexOf(Math.max(...medians));
  const heads = `Median headcount ${wayOf(headcount, summary, last)} by ${month(lastDate(summary))}`;
  const most = sayShare(estimate(newcomers, 50, peak));
  const counting = countingDead(summary, 'as 0');
  return peak === 0
    ? `${heads}; the median share of engineers with under a year never rises above the ${most} of the start${counting}`
    : `${heads}; the median share of engineers with under a year peaks at ${most} in ${month(summary.dates[peak]!).slice(-4)}${counting}`;
}

const BOOM = 1.25;

/** A course, or the boom and the bust where the median was far above both of its ends on the way. */
function wayOf(headcount: Fan, summary: Summary, last: number): string {
  const medians = headcount.quantiles[50];
  const top = medians.indexOf(Math.max(...medians));
  if (medians[top]! < BOOM * Math.max(medians[0]!, medians[last]!)) return moved(summary, headcount, count);
  return `peaks at ${count(rounded(estimate(headcount, 50, top)))} in ${summary.dates[top]!.slice(0, 4)} and falls to ${count(rounded(estimate(headcount, 50, last)))}`;
}
