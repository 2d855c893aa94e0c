import { TRAJECTORY_OUTCOMES, type CourseName, type Explanation } from '@paydown/engine/internal';
import { SLIDE, type Box, type Chart, type Frame, type Layer } from '../../../base/chart.js';
import { rounded, money, number, share, significant, sayShare } from '../../../base/format.js';
import { colours, pixels } from '../../../base/pixels.js';
import { changes } from '../../../marks/changes.js';
import { endLabels, type EndLabel } from '../../../marks/labels.js';
import { compose, type Panel } from '../../../marks/layout.js';
import { pointer } from '../../../marks/pointer.js';
import { scaleTo, type Scale } from '../../../marks/scale.js';
import { spread } from '../../../marks/spread.js';
import { x } from '../../../marks/time.js';
import { HUE, SIZE } from '../../../base/theme.js';
import { describeEvent } from '../events.js';
import { dateOf, drivingFinding, endedAs, lineOf, storyFinding } from '../words.js';
import { livedOf } from './lived.js';
import { gridLayers, placeIn, type Area } from './area.js';
import { eventLayers, eventsHeight, placeEvents, rowsUsed } from './eventRow.js';
import { STRIP_HEIGHT, stripLayers } from './strip.js';
import { wordsLayer } from '../../../marks/layers.js';

const DESK_HEIGHT = 680;
const GAP = 34;
const HEADING = 24;

/** Lines of the second area. */
const LINES = [
  { name: 'velocity', label: 'velocity', colour: HUE.green },
  { name: 'debtRatio', label: 'debt', colour: HUE.vermilion },
  { name: 'debtShare', label: 'for debt', colour: HUE.blue },
] as const;

/** One future over time: its revenue among all, velocity and debt, what happened, and which loop drove. */
export function futureChart(answer: Explanation, given: Frame = SLIDE): Chart {
  const frame = given.titled || given.stacked ? given : { ...given, height: DESK_HEIGHT };
  const title = storyFinding(answer);
  const shown = livedOf(answer);
  const gone = shown.around.dead[shown.around.dead.length - 1]!;
  const by = shown === answer ? 'by then' : `by ${dateOf(shown, shown.scenario.horizon)}`;
  const beyond = othersTop(shown) > revenueScale(shown).top ? ' What leaves the top is more.' : '';
  const subtitle =
    `Blue: future ${answer.run}. Grey: the median and the middle half of all ${number(answer.runs)} futures; the ${sayShare(gone)} out of money ${by} count as ${money(0)}.${beyond} `
    + '▼\u00a0shocks, large where they moved the end; ●\u00a0rounds; ■\u00a0layoffs; ○\u00a0marks passed. '
    + 'The loop that drove is the one without which the next year’s useful work would have differed most.';
  return {
    name: 'future',
    title,
    subtitle,
    description: `${title}. ${answer.events.map((event, place) => `${dateOf(answer, event.week)}: ${lineOf(answer, place)}.`).join(' ')} ${drivingFinding(answer)}.`,
    spec: compose(shown, frame, { title, subtitle }, panels(shown, frame), {
      timed: true,
      names: NAMES,
      shows: 'one future, and percentiles of all',
    }),
    frame,
    table: table(answer),
  };
}

/** Names beside the right edge; those of events may reach into their room. */
const NAMES = 118;
const MOST_ROWS = { slide: 4, desk: 6, phone: 11 } as const;

/** All above each other on a wide sheet; on a phone the lines and the events are panels of their own. */
function panels(answer: Explanation, frame: Frame): Panel[] {
  const strip = (box: Box): Layer[] => [
    ...heading('Which feedback loop drove', box.height - STRIP_HEIGHT - 12),
    ...stripLayers(answer, box, box.height - STRIP_HEIGHT - 4),
  ];
  if (frame.stacked) {
    return [
      { heading: 'Yearly revenue', layers: (box) => lines(answer, box, frame, box.height) },
      {
        heading: 'What happened',
        layers: (box) => [
          wholeTime(answer, box),
          ...eventLayers(answer, placeEvents(answer, box, NAMES, MOST_ROWS.phone), box, 12),
          ...strip(box),
          ...changes(answer, box),
        ],
      },
    ];
  }
  return [
    {
      heading: 'Yearly revenue',
      layers: (box) => {
        const events = placeEvents(answer, box, NAMES, frame.titled ? MOST_ROWS.slide : MOST_ROWS.desk);
        const below = eventsHeight(rowsUsed(events)) + HEADING + STRIP_HEIGHT + 20;
        return [
          ...lines(answer, box, frame, box.height - below - 14),
          ...eventLayers(answer, events, box, box.height - below + 10),
          ...strip(box),
        ];
      },
    },
  ];
}

/** Nothing to see: it makes an axis of dates reach as far as that of the lines. */
const wholeTime = (answer: Explanation, box: Box): Layer => ({
  data: { values: answer.dates.map((date) => ({ date })) },
  mark: { type: 'rule', opacity: 0 },
  encoding: { x: x(answer, box.width) },
});

const heading = (text: string, y: number): Layer[] => [
  wordsLayer([{ text, y }], { align: 'left', baseline: 'bottom', fontWeight: 600 }, { x: 0 }),
];

/** Revenue above, velocity and debt below, in so many pixels from the top. */
function lines(answer: Explanation, box: Box, frame: Frame, height: number): Layer[] {
  const {
    course,
    around: { arr },
    dates,
    ending,
  } = answer;
  const [band, known] = bandOf(answer);
  const top: Area = { top: 0, height: Math.round(height * 0.58), scale: revenueScale(answer) };
  const below: Area = {
    top: top.height + GAP,
    height: height - top.height - GAP,
    scale: scaleTo(Math.max(1, ...course.debtRatio), 'share', 2),
  };
  const lived = answer.weeks.map((_, i) => i).filter((i) => ending.end === null || answer.weeks[i]! < ending.end);
  const at = x(answer, box.width);
  const line = (values: readonly object[], colour: string, style: Layer = {}): Layer => ({
    data: { values },
    mark: { type: 'line', color: colour, strokeWidth: 2.5, ...style },
    encoding: { x: at, y: pixels('y') },
  });
  const series = (name: CourseName, area: Area) =>
    lived.map((i) => ({ date: dates[i]!, y: placeIn(area, course[name][i]!) }));
  const last = lived[lived.length - 1]!;
  const label = (text: string, area: Area, value: number, colour: string, bold = false): EndLabel => ({
    text,
    height: box.height - placeIn(area, value),
    colour,
    bold,
  });
  const inside = (i: number) => (arr.quantiles[50][i] ?? Infinity) <= top.scale.top;
  const median = arr.quantiles[50][arr.quantiles[50].length - 1]!;
  const names = [
    ending.end === null
      ? label(`this one ${money(ending.arr)}`, top, ending.arr, HUE.blue, true)
      : label(endedAs(ending), top, course.arr[last]!, ending.fate === 'acquired' ? HUE.green : HUE.vermilion, true),
    ...(Number.isNaN(median)
      ? []
      : [
          label(
            median > top.scale.top && frame.stacked
              ? 'median ↑'
              : `median ${money(rounded({ value: median, error: arr.errors[50][arr.errors[50].length - 1]! }))}${median > top.scale.top ? ' ↑' : ''}`,
            top,
            median,
            HUE.grey,
          ),
        ]),
    ...(ending.end === null
      ? LINES.map(({ name, label: words, colour }) =>
          label(`${words} ${share(course[name][last]!)}`, below, course[name][last]!, colour),
        )
      : []),
  ];
  return [
    ...gridLayers(top, box, money, ''),
    ...gridLayers(
      below,
      box,
      share,
      frame.stacked
        ? 'Velocity, debt, weeks for debt'
        : 'Velocity, debt to product, and share of the free weeks for debt',
    ),
    ...(known
      ? [
          {
            data: {
              values: dates.map((date, i) => ({ date, y: placeIn(top, band[0]![i]!), y2: placeIn(top, band[1]![i]!) })),
            },
            mark: { type: 'area', color: HUE.grey, opacity: 0.22 },
            encoding: { x: at, y: pixels('y'), y2: { field: 'y2' } },
          },
        ]
      : []),
    ...(Number.isNaN(median)
      ? []
      : [
          line(
            dates.flatMap((date, i) =>
              inside(i) || inside(i - 1) ? [{ date, y: placeIn(top, arr.quantiles[50][i]!) }] : [],
            ),
            HUE.grey,
            { strokeWidth: 1.5 },
          ),
        ]),
    line(series('arr', top), HUE.blue, { strokeWidth: 3 }),
    ...LINES.map(({ name, colour }) => line(series(name, below), colour)),
    ...(ending.end === null ? [] : [...endMark(answer, top, last, box, at), ...endNames(answer, below, last, at)]),
    ...changes(answer, box),
    ...endLabels(names, box),
    ...pointer(answer, frame, box, (i) => said(answer, i)),
  ];
}

/** Where the company’s line ends before the horizon, and a thin line to its name at the edge. */
function endMark({ course, dates, ending }: Explanation, area: Area, last: number, box: Box, at: Layer): Layer[] {
  const sold = ending.fate === 'acquired';
  const colour = sold ? HUE.green : HUE.vermilion;
  const data = { values: [{ date: dates[last]!, y: placeIn(area, course.arr[last]!) }] };
  const y = pixels('y');
  return [
    {
      data,
      mark: { type: 'rule', color: colour, strokeWidth: 1, strokeDash: [2, 3] },
      encoding: { x: at, x2: { value: box.width }, y },
    },
    {
      data,
      mark: {
        type: 'point',
        shape: sold ? 'diamond' : 'M-1,-1L1,1M-1,1L1,-1',
        size: 110,
        color: colour,
        filled: sold,
        opacity: 1,
        strokeWidth: 3,
      },
      encoding: { x: at, y },
    },
  ];
}

/** The middle half of all futures, and whether enough were played to know it. */
function bandOf({ around: { arr } }: Explanation): [band: readonly (readonly number[])[], known: boolean] {
  const band = [arr.quantiles[25], arr.quantiles[75]];
  return [band, band.every((values) => values.every((value) => !Number.isNaN(value)))];
}

/** The most that is drawn of the other futures. */
function othersTop(answer: Explanation): number {
  const [band, known] = bandOf(answer);
  return Math.max(0, ...[answer.around.arr.quantiles[50], ...(known ? band : [])].flat().filter((value) => value > 0));
}

/** Made for this future: others that reach more than twice as high leave the top. */
function revenueScale(answer: Explanation): Scale {
  const own = Math.max(...answer.course.arr);
  const most = Math.max(own, Math.min(2 * own, othersTop(answer)));
  return scaleTo(most, 'money', 4);
}

/** Names at the ends of lines that end before the horizon. */
function endNames({ course, dates }: Explanation, area: Area, last: number, at: Layer): Layer[] {
  const ordered = LINES.map(({ name, label, colour }) => ({
    text: `${label} ${share(course[name][last]!)}`,
    y: placeIn(area, course[name][last]!),
    colour,
  })).sort((a, b) => a.y - b.y);
  const heights = spread(
    ordered.map(({ y }) => y),
    LINE_GAP,
    area.top,
    area.top + area.height,
  );
  return [
    {
      data: { values: ordered.map((one, i) => ({ ...one, y: heights[i]!, date: dates[last]! })) },
      mark: { type: 'text', align: 'left', baseline: 'middle', dx: 8, fontSize: SIZE.label },
      encoding: {
        x: at,
        y: pixels('y'),
        text: { field: 'text' },
        color: colours('colour'),
      },
    },
  ];
}

const LINE_GAP = 15;

const SAID: Readonly<Record<CourseName, readonly [label: string, write: (value: number) => string]>> = {
  arr: ['revenue', money],
  cash: ['cash', money],
  velocity: ['velocity', share],
  debtRatio: ['debt to product', share],
  debtShare: ['weeks for debt', share],
  pressure: ['board pressure', share],
  engineers: ['engineers', (value) => String(Math.round(value))],
};

function said(answer: Explanation, i: number): string[] {
  const week = answer.weeks[i]!;
  if (answer.ending.end !== null && week >= answer.ending.end) return [endedAs(answer.ending)];
  const until = answer.weeks[i + 1] ?? week + 1;
  return [
    ...TRAJECTORY_OUTCOMES.map((name) => `${SAID[name][0]} ${SAID[name][1](answer.course[name][i]!)}`),
    ...answer.events
      .filter((event) => event.week >= week && event.week < until)
      .map((event) => `• ${describeEvent(event).label}`),
  ];
}

/** Every number that is drawn, a row a reported week, with the events since and the loops of the quarter. */
function table(answer: Explanation): Chart['table'] {
  const {
    course,
    around: { arr, dead },
    driving,
  } = answer;
  const loops = Object.keys(driving.effects) as (keyof typeof driving.effects)[];
  return {
    columns: [
      'week',
      'date',
      ...TRAJECTORY_OUTCOMES.map((name) => `this_${name}`),
      'all_arr_p25',
      'all_arr_p50',
      'all_arr_p50_error',
      'all_arr_p75',
      'all_dead',
      'all_dead_error',
      'events',
      'driving',
      ...loops.map((name) => `${name}_effect`),
    ],
    rows: answer.weeks.map((week, i) => {
      const until = answer.weeks[i + 1] ?? week + 1;
      const quarter = driving.weeks.findLastIndex((from) => from <= week);
      return [
        week,
        answer.dates[i]!,
        ...TRAJECTORY_OUTCOMES.map((name) => significant(course[name][i]!, 7)),
        arr.quantiles[25][i]!,
        arr.quantiles[50][i]!,
        arr.errors[50][i]!,
        arr.quantiles[75][i]!,
        dead[i]!.value,
        significant(dead[i]!.error, 4),
        answer.events
          .filter((event) => event.week >= week && event.week < until)
          .map((event) => describeEvent(event).line)
          .join('; '),
        driving.strongest[quarter] ?? 'none',
        ...loops.map((name) => significant(driving.effects[name][quarter]!, 4)),
      ];
    }),
  };
}
