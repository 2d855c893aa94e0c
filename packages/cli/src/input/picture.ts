import { InvalidArgumentError } from 'commander';

/** Forms in which a single chart is taken elsewhere. */
export const CHART_FORMATS = ['svg', 'png', 'spec', 'csv'] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

/** Of a picture, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Smaller sheets have no room for the texts of every chart; a smaller picture of one has `--scale`. */
const LEAST: Size = { width: 1200, height: 675 };
const MOST = 4000;
const MOST_SCALE = 8;

/** `1600x900` */
export function parseSize(text: string): Size {
  const [, width, height] = /^(\d{1,5})\s*[x×]\s*(\d{1,5})$/i.exec(text.trim()) ?? [];
  const size = { width: Number(width), height: Number(height) };
  if (size.width >= LEAST.width && size.height >= LEAST.height && size.width <= MOST && size.height <= MOST)
    return size;
  throw new InvalidArgumentError(
    `Write width x height in pixels, from ${LEAST.width}x${LEAST.height} to ${MOST}x${MOST}, for example 1200x675.`,
  );
}

/** How many pixels of a PNG stand for one of the size. */
export function parseScale(text: string): number {
  const scale = Number(text);
  if (scale > 0 && scale <= MOST_SCALE) return scale;
  throw new InvalidArgumentError(`Give a number above 0 and up to ${MOST_SCALE}.`);
}
