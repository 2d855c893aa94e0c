/// <reference lib="webworker" />
import { DARK, LIGHT, LiveChart, painted as inTheme, type Chart } from '@paydown/report/browser';
import regular from '@fontsource/inter/files/inter-latin-400-normal.woff2?url';
import semibold from '@fontsource/inter/files/inter-latin-600-normal.woff2?url';
import { serve } from '../threads/serve.ts';
import type { Drawing, Painted, ToPaint } from './painting.ts';

/** Inter, for a thread that has no style sheet. A browser that cannot load it here draws with its own. */
const fonts = Promise.allSettled(
  [
    [regular, '400'],
    [semibold, '600'],
  ].map(async ([address, weight]) => {
    const face = new FontFace('Inter', `url(${address!})`, { weight: weight! });
    (self as unknown as { readonly fonts: FontFaceSet }).fonts.add(await face.load());
  }),
);

const pictures = new Map<number, LiveChart>();

/** Compiles and draws charts, one after another, so that the page never waits for a picture. */
serve<ToPaint, Painted>({ answer: paint, travels: (painted) => ('bitmap' in painted ? [painted.bitmap] : []) });

async function paint(asked: ToPaint): Promise<Painted> {
  const live = pictures.get(asked.picture) ?? new LiveChart();
  if (asked.as === 'nothing') {
    live.end();
    pictures.delete(asked.picture);
    return { forgotten: true };
  }
  await fonts;
  pictures.set(asked.picture, live);
  await live.show(inTheme(asked.spec, asked.dark ? DARK : LIGHT) as Chart['spec']);
  return drawn(live, asked);
}

async function drawn(live: LiveChart, { frame: { width, height }, as, scale }: Drawing): Promise<Painted> {
  if (as === 'svg') return { svg: await live.svg() };
  const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
  await live.paint(canvas.getContext('2d'), scale);
  if (as === 'png') return { blob: await canvas.convertToBlob() };
  return { bitmap: canvas.transferToImageBitmap(), origin: live.origin };
}
