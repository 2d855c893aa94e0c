import type { DecideAnswer, Quarter, Timed } from '@paydown/engine/internal';
import { SLIDE, type Chart, type Frame } from '../../base/chart.js';
import { money, month, number, rounded, share, withError, work, type Format, sayShare } from '../../base/format.js';
import { HUE } from '../../base/theme.js';
import { capital } from '../../base/words.js';
import { chartOf } from '../../marks/layout.js';
import { levelRule, linesPanel, roomFor, type Line } from '../../marks/lines.js';
import { scaleOver, scaleTo, type Scale } from '../../marks/scale.js';
import { seriesTable } from '../../marks/table.js';
import { colourOf } from './colours.js';
import { sayProposal, shortName } from './words.js';

/** The quarters of a decision as a course over time. */
const timedBy = (answer: DecideAnswer): Timed => ({
  version: answer.version,
  scenario: answer.scenario,
  runs: answer.runs,
  weeks: answer.decision.quarters.map(({ week }) => week),
  dates: answer.decision.quarters.map(({ date }) => date),
});

interface Course extends Line {
  readonly column: string;
}

/** Lines by quarter with their bands, as a chart. */
function coursesChart(
  answer: DecideAnswer,
  frame: Frame,
  chart: Pick<Chart, 'name' | 'title' | 'subtitle'> & {
    readonly lines: readonly Course[];
    readonly scale: Scale;
    readonly format: Format;
    /** What the numbers are, at the foot. */
    readonly shows: string;
    /** A rule across the plot. */
    readonly level?: number;
  },
): Chart {
  const timed = timedBy(answer);
  const { lines, scale, format, shows, level, ...heading } = chart;
  return chartOf(answer, frame, {
    ...heading,
    inWords: `${lines.map(({ label }) => label).join(', ')}.`,
    panels: [
      linesPanel(timed, frame, {
        lines,
        scale,
        tip: (i) => lines.map(({ column, values }) => `${capital(column.replaceAll('_', ' '))} ${format(values[i]!)}`),
        behind: (box) => (level === undefined ? [] : [levelRule(level, scale, box)]),
      }),
    ],
    around: { timed: false, names: roomFor(lines, frame), shows },
    table: seriesTable(
      timed,
      Object.fromEntries(lines.map(({ column, values }) => [column, values.map((value) => ({ value, error: NaN }))])),
    ),
  });
}

const PERCENTILES = 'percentiles of type 7';

function builtTitle({ gain: { p50 }, date }: Quarter): string {
  if (p50.low <= 0 && p50.high >= 0) return `By ${month(date)} the middle future has built as much as without it`;
  const size = work(Math.abs(rounded(p50)));
  return `By ${month(date)} the middle future has built ${size} ${p50.value < 0 ? 'less' : 'more'} than without it`;
}

/** Useful product built so far, more or less than what the choice is held against. */
export function builtChart(answer: DecideAnswer, frame: Frame = SLIDE): Chart {
  const { quarters } = answer.decision;
  const of = (end: 'p10' | 'p50' | 'p90') => quarters.map(({ gain }) => gain[end].value);
  const [low, middle, high] = [of('p10'), of('p50'), of('p90')];
  const last = quarters[quarters.length - 1]!;
  return coursesChart(answer, frame, {
    name: 'decide-built',
    title: builtTitle(last),
    subtitle: `Useful product of ${sayProposal(answer, answer.decision.choose)}, less that of ${sayProposal(answer, answer.decision.against)}, in person-weeks; band: eight futures in ten.`,
    lines: [
      {
        column: 'product_more',
        colour: HUE.blue,
        values: middle,
        low,
        high,
        label: `middle ${work(rounded(last.gain.p50))}`,
      },
    ],
    scale: scaleOver(Math.min(...low), Math.max(...high), 'count'),
    format: work,
    shows: PERCENTILES,
    level: 0,
  });
}

/** Shares of all futures in which the choice is ahead in value so far, and behind. */
export function leadChart(answer: DecideAnswer, frame: Frame = SLIDE): Chart {
  const { quarters } = answer.decision;
  const last = quarters[quarters.length - 1]!;
  const line = (which: 'ahead' | 'behind', colour: string): Course => ({
    column: which,
    colour,
    values: quarters.map((quarter) => quarter[which].value),
    low: quarters.map((quarter) => quarter[which].low),
    high: quarters.map((quarter) => quarter[which].high),
    label: `${which} ${sayShare(last[which])}`,
  });
  return coursesChart(answer, frame, {
    name: 'decide-lead',
    title: `By ${month(last.date)} it is ahead in ${sayShare(last.ahead)} of the futures, behind in ${sayShare(last.behind)}`,
    subtitle: `Value so far, in ${number(answer.runs)} futures; in the rest both are level or out of money. Bands: 95% intervals.`,
    lines: [line('ahead', HUE.green), line('behind', HUE.vermilion)],
    scale: scaleTo(1, 'share', 4),
    format: share,
    shows: 'shares of all futures',
    level: 0.5,
  });
}

/** Revenue of both decisions: the middle and eight futures in ten, the dead with none. */
export function revenueChart(answer: DecideAnswer, frame: Frame = SLIDE): Chart {
  const { quarters } = answer.decision;
  const last = quarters[quarters.length - 1]!;
  const { choose, against } = answer.decision;
  const line = (which: 'against' | 'choice', name: string): Course => ({
    column: which === 'choice' ? 'choice' : 'held_against',
    colour: colourOf(answer, name),
    values: quarters.map((quarter) => quarter[which].arr.p50.value),
    low: quarters.map((quarter) => quarter[which].arr.p10.value),
    high: quarters.map((quarter) => quarter[which].arr.p90.value),
    label: `${shortName(answer, name)} ${money(rounded(last[which].arr.p50))}`,
  });
  return coursesChart(answer, frame, {
    name: 'decide-revenue',
    title: `Revenue in ${month(last.date)}, in the middle future: ${withError(last.choice.arr.p50, money)}, against ${withError(last.against.arr.p50, money)}`,
    subtitle: `Yearly revenue in ${number(answer.runs)} futures, companies out of money with none; bands: eight futures in ten.`,
    lines: [line('against', against), line('choice', choose)],
    scale: scaleTo(
      Math.max(...quarters.flatMap((each) => [each.choice.arr.p90.value, each.against.arr.p90.value])),
      'money',
    ),
    format: money,
    shows: PERCENTILES,
  });
}
