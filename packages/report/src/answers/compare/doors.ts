import type { Comparison, Contest } from '@paydown/engine/internal';
import type { Block } from '../../document/model.js';
import { doorBlocks } from '../doors/blocks.js';
import { DOOR_LABELS, type Asked } from '../doors/words.js';
import { answerDate, baselineOf, leadingContest, sayName, sizeOf } from './words.js';

const doorsOf = ({ doors, contests }: Comparison, contest: Contest) => doors?.[contests.indexOf(contest)];

/** Through which door the difference of the contest that is told first came, where that was asked. */
export function contestBlocks(comparison: Comparison): Block[] {
  const contest = leadingContest(comparison);
  const doors = doorsOf(comparison, contest);
  const asked: Asked = {
    decisions: { name: sayName(contest.name), against: baselineOf(comparison) },
    when: answerDate(comparison),
  };
  return doors === undefined ? [] : doorBlocks('compare-doors', { ...comparison, runs: doors.runs }, doors, asked);
}

/** “Less debt brings revenue mostly through speed ($12M of $23M)”: a sentence of the headline; null where no door leads by more than chance. */
export function doorHeadline(comparison: Comparison): string | null {
  const arr = doorsOf(comparison, leadingContest(comparison))?.outcomes.arr;
  if (arr === undefined || arr.largest === null) return null;
  const most = Math.abs(arr.through[arr.largest].value) > Math.abs(arr.byDebt.value) / 2 ? 'mostly' : 'first of all';
  return `What less debt brings in revenue comes ${most} through ${DOOR_LABELS[arr.largest].toLowerCase()} (${sizeOf(arr.through[arr.largest])} of ${sizeOf(arr.byDebt)} on average)`;
}
