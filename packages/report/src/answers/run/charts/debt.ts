import type { Summary } from '@paydown/engine/internal';
import { SLIDE, type Chart, type Frame } from '../../../base/chart.js';
import { countingDead, estimate, futures, known, lastDate, lastWeek, moved, tooFew } from '../../../base/findings.js';
import { month, share } from '../../../base/format.js';
import { HUE } from '../../../base/theme.js';
import { bandsDrawn, fanPanel } from '../../../marks/fan.js';
import { chartOf } from '../../../marks/layout.js';
import { fanTable, sayFan, yearly } from '../../../marks/table.js';

/** How deep in debt, and how fast a week of feature work still goes. */
export function debt(summary: Summary, frame: Frame = SLIDE): Chart {
  const { debtRatio, velocity } = summary.outcomes;
  return chartOf(summary, frame, {
    name: 'debt',
    title: finding(summary),
    subtitle: `${futures(summary)}. ${bandsDrawn(debtRatio)} A company out of money keeps its last debt and counts with velocity 0%.`,
    inWords: yearly(summary, (i) => `debt ${sayFan(debtRatio, i, share)}; velocity ${sayFan(velocity, i, share)}`),
    panels: [
      fanPanel(summary, frame, 'Debt as a share of the product', debtRatio, {
        kind: 'share',
        format: share,
        colour: HUE.vermilion,
      }),
      fanPanel(summary, frame, 'Velocity (100%: no debt)', velocity, { kind: 'share', top: 1, format: share }),
    ],
    table: fanTable(summary, { debt_ratio: debtRatio, velocity }),
  });
}

/**
 * “At the median, debt grows from 15% to 24% of the product and velocity falls from 77% to 65% by December 2031; the
 * 38% out of money count with velocity 0%”.
 */
function finding(summary: Summary): string {
  const { debtRatio, velocity } = summary.outcomes;
  if (!known(estimate(velocity, 50, lastWeek(summary)))) return tooFew(summary, 'what debt does at the median');
  return (
    `At the median, debt ${moved(summary, debtRatio, share)} of the product and velocity ${moved(summary, velocity, share)} by ${month(lastDate(summary))}`
    + countingDead(summary, 'with velocity 0%')
  );
}
