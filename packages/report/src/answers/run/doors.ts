import type { Summary } from '@paydown/engine/internal';
import { lastDate } from '../../base/findings.js';
import { month } from '../../base/format.js';
import type { Block } from '../../document/model.js';
import { doorBlocks } from '../doors/blocks.js';

/** What debt costs the company, and through which door, where that was asked. */
export const costBlocks = (summary: Summary): Block[] =>
  summary.doors === undefined
    ? []
    : doorBlocks('doors', { ...summary, runs: summary.doors.runs }, summary.doors, {
        decisions: null,
        when: month(lastDate(summary)),
      });
