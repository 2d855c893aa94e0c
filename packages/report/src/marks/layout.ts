import type { Summary } from '@paydown/engine/internal';
import type { TopLevelSpec } from 'vega-lite';
import type { Box, Chart, Frame, Layer } from '../base/chart.js';
import { futures } from '../base/findings.js';
import { textWidth, type Weight } from '../base/inter.js';
import { CONFIG, INK, LINE, SIZE } from '../base/theme.js';
import { oneLine } from '../base/words.js';
import { changeRows, ROW } from './changes.js';
import { wordsLayer } from './layers.js';

/** Where a picture comes from. */
export type Origin = Pick<Summary, 'scenario' | 'version' | 'runs'>;

export interface Panel {
  readonly heading?: string;
  readonly layers: (box: Box) => Layer[];
}

export interface Heading {
  readonly title: string;
  readonly subtitle: string;
}

const MARGIN = 28;
/** Room for the numbers at the left of a panel. */
const LEFT = 58;
const AXIS_HEIGHT = 26;
const FOOTER = { gap: 30, height: 14 } as const;
const PANEL_HEADING = 28;
/** Room for the name of that axis. */
const AXIS_NAME = 18;
const OVERHANG = 10;
const HEADING_GAP = 24;

/** What a chart needs around its panels. */
export interface Surroundings {
  /** The panels share dates, so changes of the timeline are named above them. */
  readonly timed: boolean;
  /** Room for names at the right edge of each panel, in pixels on a slide. */
  readonly names: number;
  /** What the marks stand for, as the footer says it. */
  readonly shows: string;
  /** Whether the axis below has a name. */
  readonly named?: boolean;
}

const FANS: Surroundings = { timed: true, names: 132, shows: 'percentiles of type 7' };

/**
 * Sets panels, heading and footer on the sheet. `origin` is a text where no scenario was played. Every position is
 * computed here, so that the same frame always gives the same picture.
 */
export function compose(
  origin: Origin | string,
  frame: Frame,
  heading: Heading,
  panels: readonly Panel[],
  around: Surroundings = FANS,
): TopLevelSpec {
  const right = around.names;
  const margin = frame.titled ? MARGIN : 0;
  const across = frame.stacked ? 1 : panels.length;
  const width = Math.floor((frame.width - 2 * margin - across * (LEFT + right) - (across - 1) * MARGIN) / across);
  const rows = around.timed && typeof origin !== 'string' ? changeRows(origin.scenario, width) : 0;
  const over = OVERHANG + rows * ROW;
  const headed = over + (panels.some((panel) => panel.heading) ? PANEL_HEADING : 0);
  const title = wrap(heading.title, SIZE.title, 'semibold', frame.width - 2 * MARGIN);
  const subtitle = wrap(heading.subtitle, SIZE.subtitle, 'regular', frame.width - 2 * MARGIN);
  const top = frame.titled
    ? margin + title.length * LINE.title + subtitle.length * LINE.subtitle + HEADING_GAP + headed
    : headed;
  const axis = AXIS_HEIGHT + (around.named ? AXIS_NAME : 0);
  const bottom = axis + (frame.titled ? FOOTER.gap + FOOTER.height + margin - 8 : 6);
  const box = { width, height: frame.height - (frame.stacked ? headed + axis + 6 : top + bottom) };
  const surroundings = (): Layer[] => [
    words(title, -LEFT, margin - top, LINE.title, { fontSize: SIZE.title, fontWeight: 600 }),
    words(subtitle, -LEFT, margin - top + title.length * LINE.title + 2, LINE.subtitle, {
      fontSize: SIZE.subtitle,
      color: INK.soft,
    }),
    words(
      [[typeof origin === 'string' ? origin : footerText(origin), around.shows].filter(Boolean).join('  ·  ')],
      -LEFT,
      box.height + axis + FOOTER.gap,
      0,
      { fontSize: SIZE.footer, color: INK.soft },
    ),
  ];

  const views = panels.map((panel, i) => ({
    ...box,
    layer: [
      ...panel.layers(box),
      ...(panel.heading
        ? [words([panel.heading], 0, -over - PANEL_HEADING + 8, 0, { fontSize: 15, fontWeight: 600 })]
        : []),
      ...(i === 0 && frame.titled ? surroundings() : []),
    ],
  }));
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    config: CONFIG,
    padding: { left: margin + LEFT, right: margin + right, top, bottom },
    ...(views.length === 1
      ? { ...views[0]!, autosize: { type: 'none' } }
      : {
          [frame.stacked ? 'vconcat' : 'hconcat']: views,
          bounds: 'flush',
          spacing: frame.stacked ? headed + axis + 6 : LEFT + right + MARGIN,
        }),
  } as unknown as TopLevelSpec;
}

/** What a chart says and shows. */
export interface Content extends Heading, Pick<Chart, 'name' | 'table' | 'tips'> {
  /** Its numbers, for those who cannot see it. */
  readonly inWords: string;
  readonly panels: readonly Panel[];
  readonly around?: Surroundings;
}

/** A chart on its sheet; `origin` is as in `compose`. */
export function chartOf(origin: Origin | string, frame: Frame, content: Content): Chart {
  const { title, subtitle, inWords, panels, around, ...rest } = content;
  return {
    ...rest,
    title,
    subtitle,
    description: `${title}. ${subtitle} ${inWords}`,
    spec: compose(origin, frame, { title, subtitle }, panels, around),
    frame,
  };
}

/** Lines of text from a corner given in pixels of the plot. */
const words = (lines: readonly string[], x: number, y: number, lineHeight: number, style: Layer): Layer =>
  wordsLayer(
    lines.map((text, i) => ({ text, y: y + i * lineHeight })),
    { align: 'left', baseline: 'top', ...style },
    { x },
  );

/** Where a chart comes from: scenario, version, seed and number of futures. */
export function footerText(summary: Origin): string {
  const { scenario, version } = summary;
  return [
    oneLine(scenario.name, 48),
    `Paydown ${version}`,
    `seed “${oneLine(scenario.seed, 32)}”`,
    futures(summary),
  ].join('  ·  ');
}

/** A text cut to a width in pixels, with an ellipsis. */
export function cut(text: string, width: number, size: number, weight: Weight = 'regular'): string {
  if (textWidth(text, size, weight) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size, weight) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** Breaks a text into lines that fit a width; a single word that is too long stays whole. */
export function wrap(text: string, size: number, weight: Weight, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
