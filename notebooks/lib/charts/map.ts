import {
  chartOf,
  drawn,
  HUE,
  INK,
  originOf,
  pixels,
  share,
  SIZE,
  type Box,
  type Chart,
  type Frame,
  type Layer,
  type Shown,
} from '@paydown/report/browser';

export interface WinMap extends Shown {
  /** Names of the columns, from left, and of the rows, from the bottom. */
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  /** Share of the futures in which debt work wins, [row][column]. */
  readonly wins: readonly (readonly number[])[];
  readonly across: string;
  readonly up: string;
}

/** Where debt work wins (blue) and where it loses (orange), as shares of futures; near one half is white. */
export const winMap =
  (shown: WinMap) =>
  (frame: Frame): Chart => {
    const { name, title, columns, rows, wins } = shown;
    const layers = (box: Box): Layer[] => {
      const [width, height] = [box.width / columns.length, (box.height - 22) / rows.length];
      const cells = wins.flatMap((row, r) =>
        row.map((value, c) => ({
          x: drawn(c * width + 1),
          x2: drawn((c + 1) * width - 1),
          y: drawn(box.height - 22 - r * height - 1),
          y2: drawn(box.height - 22 - (r + 1) * height + 1),
          middle: drawn((c + 0.5) * width),
          centre: drawn(box.height - 22 - (r + 0.5) * height),
          text: String(Math.round(100 * value)),
          colour: value >= 0.5 ? HUE.blue : HUE.orange,
          strength: drawn(0.04 + 1.5 * Math.abs(value - 0.5)),
          tip: `${shown.across}: ${columns[c]}\n${shown.up}: ${rows[r]}\nwins in ${share(value)} of the futures`,
        })),
      );
      const names = [
        ...columns.map((text, c) => ({ text, x: drawn((c + 0.5) * width), y: box.height - 12, align: 'center' })),
        ...rows.map((text, r) => ({ text, x: -8, y: drawn(box.height - 22 - (r + 0.5) * height), align: 'right' })),
      ];
      return [
        {
          data: { values: cells },
          mark: { type: 'rect' },
          encoding: {
            x: pixels('x'),
            x2: { field: 'x2' },
            y: pixels('y'),
            y2: { field: 'y2' },
            color: { field: 'colour', type: 'nominal', scale: null, legend: null },
            opacity: { field: 'strength', type: 'quantitative', scale: null, legend: null },
            ...(frame.interactive ? { tooltip: { field: 'tip', type: 'nominal' } } : {}),
          },
        },
        {
          data: { values: cells },
          mark: { type: 'text', fontSize: SIZE.label, baseline: 'middle' },
          encoding: { x: pixels('middle'), y: pixels('centre'), text: { field: 'text' } },
        },
        ...(['center', 'right'] as const).map((align) => ({
          data: { values: names.filter((one) => one.align === align) },
          mark: { type: 'text', align, baseline: 'middle', fontSize: SIZE.label, color: INK.soft },
          encoding: { x: pixels('x'), y: pixels('y'), text: { field: 'text' } },
        })),
        {
          data: { values: [{ text: `${shown.across} →` }] },
          mark: { type: 'text', align: 'right', baseline: 'top', dy: 2, fontSize: SIZE.label, color: INK.soft },
          encoding: { x: { value: box.width }, y: { value: box.height }, text: { field: 'text' } },
        },
        {
          data: { values: [{ text: `↑ ${shown.up}` }] },
          mark: { type: 'text', align: 'left', baseline: 'bottom', fontSize: SIZE.label, color: INK.soft },
          encoding: { x: { value: -50 }, y: { value: -4 }, text: { field: 'text' } },
        },
      ];
    };
    return chartOf(originOf(shown), frame, {
      name,
      title,
      subtitle: `${shown.subtitle} Blue: it wins in most futures. Orange: it loses in most. White: either way.`,
      inWords: rows
        .map(
          (row, r) =>
            `${shown.up} ${row}: ${columns.map((column, c) => `${column} ${share(wins[r]![c]!)}`).join(', ')}.`,
        )
        .join(' '),
      panels: [{ heading: ' ', layers }],
      around: { timed: false, names: 12, shows: '' },
      table: { columns: [shown.up, ...columns], rows: rows.map((row, r) => [row, ...wins[r]!]) },
    });
  };
