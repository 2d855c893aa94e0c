import { Resvg } from '@resvg/resvg-js';
import type { Spec } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import type { Chart } from '../base/chart.js';
import { FONT_FILES } from '../base/fonts.js';
import { escape } from '../base/html.js';

/** The chart as an SVG document, one picture with its description. Needs no browser, generates no code; Vega is loaded when the first is drawn. */
export async function renderSvg(chart: Chart): Promise<string> {
  const { compile } = await import('./compile.js');
  return asOnePicture(await draw(compile(chart)), chart.description);
}

/** Vega gives every group of marks a role of its own, which says nothing to those who cannot see it. */
const asOnePicture = (svg: string, description: string): string =>
  svg
    .replace(/<[^>]*>/g, (tag) => tag.replace(/ (?:role|aria-\w+)="[^"]*"/g, ''))
    .replace('<svg', `<svg role="img" aria-label="${escape(description)}"`);

/** A small picture, which is no chart of a summary, as an SVG document. */
export async function compileSvg(spec: TopLevelSpec): Promise<string> {
  const { compileSpec } = await import('./compile.js');
  return draw(compileSpec(spec));
}

async function draw(spec: Spec): Promise<string> {
  const { viewOf } = await import('./view.js');
  const { view, check } = viewOf(spec, { renderer: 'none' });
  try {
    const svg = await view.toSVG();
    check();
    return svg;
  } finally {
    view.finalize();
  }
}

/** An SVG of `renderSvg` as PNG, with the fonts of this package and no others. */
export function renderPng(svg: string, { scale = 2 }: { scale?: number } = {}): Uint8Array {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      fontFiles: Object.values(FONT_FILES),
      loadSystemFonts: false,
      defaultFontFamily: 'Inter',
      sansSerifFamily: 'Inter',
    },
  });
  return picture.render().asPng();
}
