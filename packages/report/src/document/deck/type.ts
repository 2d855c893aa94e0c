import { textWidth, type Weight } from '../../base/inter.js';
import { escape } from '../../base/html.js';
import type { Theme } from '../../base/themes.js';

/** Read everywhere. */
const SAFE_FONT = 'Arial';

/**
 * Mean width of a letter against Inter, for which widths are known letter by letter (xWidthAvg over unitsPerEm in @capsizecss/metrics 4.3.0, read in
 * November 2026).
 */
const WIDTHS: Readonly<Record<string, number>> = {
  arial: 0.93,
  helvetica: 0.93,
  inter: 1,
  georgia: 0.93,
  verdana: 1.07,
  tahoma: 0.94,
  'trebuchet ms': 0.96,
  'times new roman': 0.85,
  'courier new': 1.26,
  'lucida grande': 1.03,
  'segoe ui': 0.93,
  roboto: 0.93,
  'open sans': 0.98,
  lato: 0.91,
  montserrat: 1.05,
  'source sans 3': 0.88,
  'noto sans': 0.99,
  'noto serif': 1.01,
  'playfair display': 0.95,
  merriweather: 1.02,
  raleway: 0.97,
  poppins: 1.05,
  ubuntu: 0.95,
  'ibm plex sans': 0.94,
  'ibm plex serif': 0.99,
  oswald: 0.76,
  'pt sans': 0.9,
  'pt serif': 0.94,
  'work sans': 1.04,
  'dm sans': 0.98,
  nunito: 0.95,
  lora: 0.98,
  'roboto slab': 0.99,
  barlow: 0.9,
  'space grotesk': 1.02,
  manrope: 0.96,
  'plus jakarta sans': 0.98,
  figtree: 0.94,
  'eb garamond': 0.81,
  'libre baskerville': 1.08,
  archivo: 0.92,
  rubik: 0.98,
  'public sans': 0.98,
};
/** Another font is taken to be as wide as the widest of these that is not monospaced. */
const WIDEST = 1.08;
const MONOSPACED = 1.26;
/** What single texts differ from the mean of a font; and what a viewer that lacks the font puts in its place. */
const MARGIN = 1.06;
/** Bold type of an office is heavier than the semibold of Inter. */
const BOLD = 1.08;
/** Letters that fill a square: Chinese, Japanese, Korean, pictographs. */
const SQUARE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f000}-\u{3fffd}]/gu;
const POINTS = 72;

export const fontOf = ({ font }: Theme): string => font ?? SAFE_FONT;

/**
 * The texts of a picture in the font of a theme. They are placed by the widths of Inter: letters of a wider font are set as much smaller, so that they do not
 * grow into their neighbours.
 */
export function inFontOf(svg: string, theme: Theme): string {
  const font = fontOf(theme);
  const times = Math.min(1, 1 / relativeWidth(font));
  return svg
    .replace(/font-family="[^"]*"/g, () => `font-family="${escape(font)}"`)
    .replace(/font-size="([\d.]+)/g, (_, size: string) => `font-size="${Number((Number(size) * times).toFixed(2))}`);
}

function relativeWidth(font: string): number {
  const name = font.toLowerCase();
  if (Object.hasOwn(WIDTHS, name)) return WIDTHS[name]!;
  return /mono|courier|consol|code/.test(name) ? MONOSPACED : WIDEST;
}

/** Lines are so many times as high as their letters, whatever the font says: exact spacing is written to the file. */
export const LEADING = 1.18;
/** Height of a line, in inches, at a size in points. */
export const lineHeight = (size: number): number => (size * LEADING) / POINTS;

/** What measures texts in the font of a theme; sizes in points, widths in inches. */
export interface Measure {
  width(text: string, size: number, weight?: Weight): number;
  /** How many lines a text takes. A word that is too long is broken, as PowerPoint breaks it. */
  lines(text: string, size: number, width: number, weight?: Weight): number;
  /** A text that takes so many lines at most, cut with an ellipsis where it is longer. */
  cut(text: string, size: number, width: number, most: number, weight?: Weight): string;
}

export function measureIn(theme: Theme): Measure {
  const factor = relativeWidth(fontOf(theme)) * MARGIN;
  const width = (text: string, size: number, weight: Weight = 'regular'): number => {
    const squares = text.match(SQUARE)?.length ?? 0;
    const heavier = weight === 'semibold' ? BOLD : 1;
    return ((textWidth(text.replace(SQUARE, ''), 1, weight) * factor * heavier + squares) * size) / POINTS;
  };
  const linesOfParagraph = (text: string, size: number, room: number, weight: Weight): number => {
    const space = width(' ', size, weight);
    let [lines, used] = [1, 0];
    for (const word of text.split(' ')) {
      const own = width(word, size, weight);
      if (used > 0 && used + space + own <= room) used += space + own;
      else {
        if (used > 0) lines++;
        lines += Math.max(0, Math.ceil(own / room) - 1);
        used = own > room ? room : own;
      }
    }
    return lines;
  };
  const lines: Measure['lines'] = (text, size, room, weight = 'regular') =>
    text.split('\n').reduce((sum, paragraph) => sum + linesOfParagraph(paragraph, size, room, weight), 0);
  const cut: Measure['cut'] = (text, size, room, most, weight = 'regular') => {
    if (lines(text, size, room, weight) <= most) return text;
    const letters = [...text];
    // The longest beginning that fits, by halves.
    let [fits, fails] = [0, letters.length];
    const beginning = (length: number) => `${letters.slice(0, length).join('').trimEnd()}…`;
    while (fails - fits > 1) {
      const middle = (fits + fails) >> 1;
      if (lines(beginning(middle), size, room, weight) <= most) fits = middle;
      else fails = middle;
    }
    return beginning(fits);
  };
  return { width, lines, cut };
}
