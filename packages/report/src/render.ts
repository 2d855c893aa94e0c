import { Resvg } from '@resvg/resvg-js';
import * as vega from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import { expressionInterpreter } from 'vega-interpreter';
import type { Chart } from './chart.js';
import { compile, compileSpec, listen } from './compile.js';
import { FONT_FILES, textWidth } from './inter.js';

interface TextItem {
  readonly fontSize?: number;
  readonly fontWeight?: number | string;
}

const SEMIBOLD = 600;
const { parse, View, textMetrics } = vega as typeof vega & { textMetrics: { width: (item: TextItem, text: unknown) => number } };

/** Without a canvas Vega guesses the width of texts; Inter’s own widths keep labels apart. */
textMetrics.width = (item, text) =>
  textWidth(String(text), item.fontSize ?? 11, Number(item.fontWeight) >= SEMIBOLD || item.fontWeight === 'bold' ? 'semibold' : 'regular');

const refuse = (what: string): Promise<never> => Promise.reject(new Error(`A chart may not load anything, and asked for ${what}`));

/** A loader without web and files. */
const nothing: vega.Loader = { load: refuse, sanitize: refuse, http: refuse, file: refuse } as unknown as vega.Loader;

/** The chart as an SVG document. Needs no browser, generates no code, loads nothing. */
export const renderSvg = async (chart: Chart): Promise<string> => draw(compile(chart));

/** A small picture, which is no chart of a summary, as an SVG document. */
export const compileSvg = async (spec: TopLevelSpec): Promise<string> => draw(compileSpec(spec));

async function draw(spec: vega.Spec): Promise<string> {
  const { log, check } = listen();
  const runtime = parse(spec, undefined, { ast: true });
  const view = new View(runtime, { renderer: 'none', expr: expressionInterpreter, loader: nothing, logger: log });
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
    font: { fontFiles: Object.values(FONT_FILES), loadSystemFonts: false, defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' },
  });
  return picture.render().asPng();
}
