import { addWeeks, DEATHS, type Summary } from '@paydown/engine/internal';
import { SLIDE, type Chart, type Frame, type Layer, type Box } from '../../../base/chart.js';
import {
  dead,
  halfOfTheDead,
  estimate,
  futures,
  isShared,
  known,
  lastDate,
  lastWeek,
  tooFew,
  sayEnd,
} from '../../../base/findings.js';
import { drawn, rounded, money, month, number, sayShare } from '../../../base/format.js';
import { HUE, INK } from '../../../base/theme.js';
import { bandsDrawn, fanLayers, fanTop } from '../../../marks/fan.js';
import { chartOf } from '../../../marks/layout.js';
import { scaleTo, y, type Scale } from '../../../marks/scale.js';
import { fanTable, sayFan, yearly } from '../../../marks/table.js';
import { x } from '../../../marks/time.js';
import { filled } from '../../../marks/layers.js';

/** Revenue over time in all futures, the dead counted as zero, with a few single futures. */
export function arr(summary: Summary, frame: Frame = SLIDE): Chart {
  const fan = summary.outcomes.arr;
  const courses = summary.singles.map((single) => singleCourse(summary, single));
  const top = Math.max(fanTop(fan), ...courses.flatMap(({ points }) => points.map(({ value }) => value)));
  const scale = scaleTo(top, 'money');
  const marks = [
    ['dead', '× out of money'],
    ['acquired', '◆ acquired'],
  ].flatMap(([fate, words]) => (courses.some(({ mark }) => mark?.fate === fate) ? [words] : []));
  return chartOf(summary, frame, {
    name: 'arr',
    title: arrFinding(summary),
    subtitle:
      `Annual recurring revenue in ${futures(summary)}, companies out of money counted as ${money(0)}. ${bandsDrawn(fan)} `
      + `Thin lines: ${courses.length} single futures${marks.length > 0 ? ` (${marks.join(', ')})` : ''}.`,
    inWords: yearly(summary, (i) => sayFan(fan, i, money)),
    panels: [
      {
        layers: (box) =>
          fanLayers(summary, fan, box, frame, { scale, format: money }, singleLayers(summary, courses, box, scale)),
      },
    ],
    table: fanTable(summary, { arr: fan }),
  });
}

/** “Half of the companies are above $14M in December 2031; 22% have run out of money, half of them by July 2029”. */
export function arrFinding(summary: Summary): string {
  const median = estimate(summary.outcomes.arr, 50, lastWeek(summary));
  const by = month(lastDate(summary));
  const half = !known(median)
    ? tooFew(summary, 'where the middle company ends')
    : median.value > 0
      ? isShared(summary.outcomes.arr, 50, lastWeek(summary))
        ? `At least half of the companies have ${money(rounded(median))} of yearly revenue or more in ${by}`
        : `Half of the companies are above ${money(rounded(median))} of yearly revenue in ${by}`
      : `More than half of the companies have no revenue in ${by}`;
  const gone = dead(summary);
  const date = halfOfTheDead(summary);
  if (date !== null)
    return `${half}; ${sayShare(gone)} have ${sayEnd(summary.fates.givenUp).have}, half of them by ${date}`;
  return gone.value > 0
    ? `${half}; ${sayShare(gone)} have ${sayEnd(summary.fates.givenUp).have} by then`
    : `${half}; none of ${number(summary.runs)} runs out of money`;
}

interface Course {
  readonly run: number;
  readonly points: readonly { date: string; value: number }[];
  readonly mark: { readonly date: string; readonly value: number; readonly fate: 'dead' | 'acquired' } | null;
}

function singleCourse(summary: Summary, { run, fate, end, arr }: Summary['singles'][number]): Course {
  const points = summary.weeks.flatMap((week, i) =>
    end === null || week < end ? [{ date: summary.dates[i]!, value: drawn(arr[i]!) }] : [],
  );
  if (end === null) return { run, points, mark: null };
  const date = addWeeks(summary.scenario.start, end);
  const value = fate === 'acquired' ? arr[arr.length - 1]! : (points[points.length - 1]?.value ?? 0);
  return {
    run,
    points: [...points, { date, value }],
    mark: { date, value, fate: (DEATHS as string[]).includes(fate) ? 'dead' : 'acquired' },
  };
}

function singleLayers(summary: Summary, courses: readonly Course[], box: Box, scale: Scale): Layer[] {
  const at = { x: x(summary, box.width), y: y('value', scale) };
  const marks = (fate: 'dead' | 'acquired', shape: string, colour: string): Layer => ({
    data: { values: courses.flatMap(({ mark }) => (mark?.fate === fate ? [mark] : [])) },
    mark: { type: 'point', shape, size: 90, color: colour, filled: fate === 'acquired', opacity: 1, strokeWidth: 2.5 },
    encoding: at,
  });
  return filled([
    {
      data: { values: courses.flatMap(({ run, points }) => points.map((point) => ({ run, ...point }))) },
      mark: { type: 'line', color: INK.text, opacity: 0.55, strokeWidth: 1 },
      encoding: { ...at, detail: { field: 'run', type: 'nominal' } },
    },
    marks('dead', 'M-1,-1L1,1M-1,1L1,-1', HUE.vermilion),
    marks('acquired', 'diamond', HUE.green),
  ]);
}
