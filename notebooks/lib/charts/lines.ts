import {
  across,
  chartOf,
  drawn,
  endLabels,
  heightOf,
  INK,
  level,
  originOf,
  pixels,
  placeOn,
  pointed,
  roomForNames,
  scaleOver,
  SIZE,
  y,
  zeroLine,
  type Across,
  type Box,
  type Chart,
  type Format,
  type Frame,
  type Labels,
  type Layer,
  type Shown,
  type Tips,
} from '@paydown/report/browser';

/** A line through points [x, y]; a dashed one is theory. */
export interface Line {
  readonly name: string;
  readonly colour: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly dashed?: boolean;
  /** Middle 80% around it, [x, low, high]. */
  readonly band?: readonly (readonly [x: number, low: number, high: number])[];
}

export interface Lines extends Shown {
  readonly lines: readonly Line[];
  readonly axis: (width: number) => Across;
  readonly measure?: string;
  readonly format: Format;
  readonly kind: Labels;
  /** Least top of the scale. */
  readonly top?: number;
  /** A level with a name: the reader’s guess, or a threshold. */
  readonly levels?: readonly (readonly [value: number, text: string])[];
  /** A stretch of the axis that is shaded, with words above it. */
  readonly stretch?: readonly [from: number, until: number, text: string];
}

/** Lines that are no distributions: one company, a formula, a curve. */
export const linesChart =
  (shown: Lines) =>
  (frame: Frame): Chart => {
    const { name, title, subtitle, lines, format, levels = [], stretch, measure = '' } = shown;
    const all = [
      shown.top ?? 0,
      ...levels.map(([value]) => value),
      ...lines.flatMap(({ points, band = [] }) => [
        ...points.map(([, value]) => value),
        ...band.flatMap(([, low, high]) => [low, high]),
      ]),
    ];
    const scale = scaleOver(Math.min(...all), Math.max(...all), shown.kind);
    const ends = lines
      .filter(({ dashed }) => !dashed)
      .map(({ name: of, colour, points }) => ({
        text: `${of} ${format(points.at(-1)![1])}`,
        colour,
        at: points.at(-1)![1],
      }));
    const layers = (box: Box): Layer[] => {
      const axis = shown.axis(box.width);
      const place = placeOn(axis, box);
      return [
        ...(stretch === undefined ? [] : shaded([place(stretch[0]), place(stretch[1])], stretch[2], box)),
        ...lines.flatMap(({ band = [], colour }) =>
          band.length === 0
            ? []
            : [
                {
                  data: {
                    values: band.map(([at, low, high]) => ({
                      x: drawn(place(at)),
                      low: drawn(low),
                      high: drawn(high),
                    })),
                  },
                  mark: { type: 'area', color: colour, opacity: 0.14 },
                  encoding: { x: pixels('x'), y: y('low', scale), y2: { field: 'high' } },
                },
              ],
        ),
        ...lines.map(({ points, colour, dashed }) => ({
          data: { values: points.map(([at, value]) => ({ x: drawn(place(at)), value: drawn(value) })) },
          mark: {
            type: 'line',
            color: colour,
            strokeWidth: dashed ? 2 : 3,
            strokeJoin: 'round',
            ...(dashed ? { strokeDash: [6, 4] } : {}),
          },
          encoding: { x: pixels('x'), y: y('value', scale) },
        })),
        ...zeroLine(scale, box),
        ...across(axis, box, measure),
        ...levels.flatMap(([value, text]) => level(value, text, scale, box)),
        ...endLabels(
          ends.map(({ at, ...label }) => ({ ...label, bold: true, height: heightOf(at, scale, box) })),
          box,
        ),
        ...pointed(frame, box, tipsOf(shown, axis, place)),
      ];
    };
    return chartOf(originOf(shown), frame, {
      name,
      title,
      subtitle,
      inWords: lines
        .map(({ name: of, points }) => `${of}: from ${format(points[0]![1])} to ${format(points.at(-1)![1])}.`)
        .join(' '),
      panels: [{ ...(stretch === undefined ? {} : { heading: ' ' }), layers }],
      around: {
        timed: false,
        names: roomForNames(
          ends.map(({ text }) => text),
          frame,
        ),
        shows: '',
        named: measure !== '',
      },
      table: {
        columns: ['line', 'x', 'value'],
        rows: lines.flatMap(({ name: of, points }) => points.map(([at, value]) => [of, at, value])),
      },
    });
  };

/** What each place of the longest line tells: the value of every line there. */
function tipsOf({ lines, format }: Lines, axis: Across, place: (x: number) => number): Tips {
  const longest = lines.reduce((one, other) => (other.points.length > one.points.length ? other : one));
  const values = longest.points.map(([x]) =>
    lines.flatMap(({ name, points }) => {
      const point = points.find(([at]) => at === x);
      return point === undefined ? [] : [`${name}: ${format(point[1])}`];
    }),
  );
  return {
    places: longest.points.map(([x]) => drawn(place(x))),
    tell: (i) => [`${axis.label(Number(longest.points[i]![0].toPrecision(3)))}`, ...values[i]!].join('\n'),
  };
}

const shaded = ([from, until]: readonly [number, number], text: string, box: Box): Layer[] => [
  {
    data: { values: [{ from: drawn(from), until: drawn(until) }] },
    mark: { type: 'rect', color: INK.text, opacity: 0.08 },
    encoding: { x: pixels('from'), x2: { field: 'until' }, y: { value: 0 }, y2: { value: box.height } },
  },
  {
    data: { values: [{ at: drawn((from + until) / 2), text }] },
    mark: { type: 'text', baseline: 'bottom', dy: -6, color: INK.soft, fontWeight: 600, fontSize: SIZE.label },
    encoding: { x: pixels('at'), y: { value: 0 }, text: { field: 'text' } },
  },
];
