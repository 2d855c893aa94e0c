/// <reference lib="webworker" />
import { DARK, LIGHT, LiveChart, painted as inTheme, type Chart } from '@paydown/report/browser';
import regular from '@fontsource/inter/files/inter-latin-400-normal.woff2?url';
import semibold from '@fontsource/inter/files/inter-latin-600-normal.woff2?url';
import type { Painted, ToPaint } from './painting.ts';

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
self.onmessage = ({ data }: MessageEvent<ToPaint>) => {
  void paint(data).then(
    (painted) => {
      postMessage(painted, { transfer: 'bitmap' in painted ? [painted.bitmap] : [] });
    },
    (reason: unknown) => {
      postMessage({ id: data.id, problem: String(reason) } satisfies Painted);
    },
  );
};

async function paint({ id, picture, spec, frame, dark, as, scale, last }: ToPaint): Promise<Painted> {
  await fonts;
  const live = pictures.get(picture) ?? new LiveChart();
  pictures.set(picture, live);
  await live.show(inTheme(spec, dark ? DARK : LIGHT) as Chart['spec']);
  const painted = await drawn(live, id, frame, as, scale);
  if (last) {
    live.end();
    pictures.delete(picture);
  }
  return painted;
}

async function drawn(
  live: LiveChart,
  id: number,
  { width, height }: ToPaint['frame'],
  as: ToPaint['as'],
  scale: number,
): Promise<Painted> {
  if (as === 'svg') return { id, svg: await live.svg() };
  const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
  await live.paint(canvas.getContext('2d'), scale);
  if (as === 'png') return { id, blob: await canvas.convertToBlob() };
  return { id, bitmap: canvas.transferToImageBitmap(), origin: live.origin };
}
