import type { Summary } from '@paydown/engine/internal';
import { lastDate } from '../../base/findings.js';
import { month } from '../../base/format.js';
import type { Chart, Frame } from '../../base/chart.js';
import { chartsIn, type Block } from '../../document/model.js';
import { dangerBlocks } from './danger/blocks.js';
import { isEndangered } from './danger/words.js';
import { doorBlocks } from '../doors/blocks.js';

/** What debt costs the company, and through which door, where that was asked. */
export const costBlocks = (summary: Summary): Block[] =>
  summary.doors === undefined
    ? []
    : doorBlocks('doors', { ...summary, runs: summary.doors.runs }, summary.doors, {
        decisions: null,
        when: month(lastDate(summary)),
      });

/** The charts of what debt does, where that was asked: at its worst, and through which door. */
export const debtCharts = (summary: Summary, frame?: Frame): Chart[] =>
  chartsIn([...(isEndangered(summary) ? dangerBlocks(summary) : []), ...costBlocks(summary)], frame);
