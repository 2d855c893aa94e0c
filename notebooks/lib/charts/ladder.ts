import {
  chartOf,
  drawn,
  INK,
  originOf,
  pixels,
  SIZE,
  TINT,
  type Box,
  type Chart,
  type Format,
  type Frame,
  type Layer,
  type Shown,
} from '@paydown/report/browser';

export interface Rung {
  readonly name: string;
  readonly value: number;
  /** Of a team; rules are grey. */
  readonly colour?: string;
}

export interface Ladder extends Shown {
  readonly rungs: readonly Rung[];
  readonly format: Format;
  readonly measure: string;
}

/** Pixels from one bar to the next, at most. */
const PITCH = 40;

/** Who got how far: a bar each, the furthest on top. */
export const ladderChart =
  (shown: Ladder) =>
  (sheet: Frame): Chart => {
    const { name, title, subtitle, format, measure } = shown;
    const frame = sheet.titled ? sheet : { ...sheet, height: Math.min(sheet.height, 60 + PITCH * shown.rungs.length) };
    const rungs = [...shown.rungs].sort((a, b) => b.value - a.value);
    const high = Math.max(...rungs.map(({ value }) => value), 1e-6);
    const left = frame.stacked ? 110 : 150;
    const layers = (box: Box): Layer[] => {
      const place = (value: number) => (value / high) * (box.width - left);
      const pitch = box.height / rungs.length;
      const thick = Math.min(22, pitch - 6);
      const bars = rungs.map(({ name: of, value, colour }, i) => ({
        name: of,
        text: format(value),
        x: left,
        x2: drawn(left + place(value)),
        at: left - 8,
        end: drawn(left + place(value) + 6),
        middle: drawn((i + 0.5) * pitch),
        y: drawn((i + 0.5) * pitch - thick / 2),
        y2: drawn((i + 0.5) * pitch + thick / 2),
        colour: colour ?? TINT.ash,
        team: colour !== undefined,
      }));
      const text = (team: boolean, field: string, at: string, align: string): Layer => ({
        data: { values: bars.filter((bar) => bar.team === team) },
        mark: {
          type: 'text',
          align,
          baseline: 'middle',
          fontSize: SIZE.label,
          fontWeight: team ? 600 : 400,
          color: team ? INK.text : INK.soft,
        },
        encoding: { x: pixels(at), y: pixels('middle'), text: { field } },
      });
      return [
        {
          data: { values: bars },
          mark: { type: 'rect' },
          encoding: {
            x: pixels('x'),
            x2: { field: 'x2' },
            y: pixels('y'),
            y2: { field: 'y2' },
            color: { field: 'colour', type: 'nominal', scale: null, legend: null },
          },
        },
        ...[true, false].flatMap((team) =>
          bars.some((bar) => bar.team === team)
            ? [text(team, 'name', 'at', 'right'), text(team, 'text', 'end', 'left')]
            : [],
        ),
      ];
    };
    return chartOf(originOf(shown), frame, {
      name,
      title,
      subtitle,
      inWords: rungs.map(({ name: of, value }) => `${of}: ${format(value)}.`).join(' '),
      panels: [{ layers }],
      around: { timed: false, names: 64, shows: '' },
      table: { columns: ['who', measure], rows: rungs.map(({ name: of, value }) => [of, value]) },
    });
  };
