import * as vega from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { listen } from './compile.js';
import { textWidth } from '../base/inter.js';

interface TextItem {
  readonly fontSize?: number;
  readonly fontWeight?: number | string;
}

const SEMIBOLD = 600;
const { parse, View, textMetrics } = vega as typeof vega & {
  textMetrics: { width: (item: TextItem, text: unknown) => number };
};

/** Inter’s own widths keep labels apart, the same everywhere; without a canvas Vega would guess them. */
textMetrics.width = (item, text) =>
  textWidth(
    String(text),
    item.fontSize ?? 11,
    Number(item.fontWeight) >= SEMIBOLD || item.fontWeight === 'bold' ? 'semibold' : 'regular',
  );

const refuse = (what: string): Promise<never> =>
  Promise.reject(new Error(`A chart may not load anything, and asked for ${what}`));

/** A loader without web and files. */
const refusing: vega.Loader = { load: refuse, sanitize: refuse, http: refuse, file: refuse } as unknown as vega.Loader;

/** A view of Vega that generates no code and loads nothing, and a check that throws if anything was said against the spec. */
export function viewOf(
  spec: vega.Spec,
  options: vega.ViewOptions,
): { readonly view: vega.View; readonly check: () => void } {
  const { log, check } = listen();
  const runtime = parse(spec, undefined, { ast: true });
  return { view: new View(runtime, { ...options, expr: expressionInterpreter, loader: refusing, logger: log }), check };
}
