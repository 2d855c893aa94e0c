import type { Theme } from '../../base/themes.js';
import { renderPng } from '../../drawing/render.js';

/** A logo as a bitmap, in the size in which it stands at the foot of a slide: in a deck, one picture is enough for all viewers. */
export interface Logo {
  readonly data: string;
  /** Inches. */
  readonly width: number;
  readonly height: number;
}

const ROOM = { width: 1.8, height: 0.38 } as const;
const SCALE = 3;
/** Of a picture that does not say its size. */
const USUAL_RATIO = 3;

export function logoOf({ logo }: Theme): Logo | null {
  if (logo === undefined) return null;
  const [, svg] = /^data:image\/svg\+xml;base64,(.*)$/.exec(logo) ?? [];
  const data =
    svg === undefined
      ? logo
      : `data:image/png;base64,${Buffer.from(renderPng(Buffer.from(svg, 'base64').toString('utf8'), { scale: SCALE })).toString('base64')}`;
  const ratio = ratioOf(data) ?? USUAL_RATIO;
  const width = Math.min(ROOM.width, ROOM.height * ratio);
  return { data, width, height: width / ratio };
}

/** How many times as wide as high a PNG is, by its header. */
function ratioOf(data: string): number | null {
  const bytes = Buffer.from(data.slice(data.indexOf(',') + 1), 'base64');
  if (bytes.length < 24 || bytes.toString('latin1', 1, 4) !== 'PNG') return null;
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return width > 0 && height > 0 ? width / height : null;
}
