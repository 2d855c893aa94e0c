import { logger, Warn as WARN, type Spec } from 'vega';
import { compile as toVega, type TopLevelSpec } from 'vega-lite';
import type { Box, Chart } from '../base/chart.js';

/** A page draws a chart and embeds it: it is compiled once for both. */
const compiled = new WeakMap<Chart['spec'], Spec>();

/** A chart as Vega, which runs without Vega-Lite. */
export function compile({ spec }: Pick<Chart, 'spec'>): Spec {
  const known = compiled.get(spec) ?? sized(compileSpec(spec), spec as unknown as Panels);
  compiled.set(spec, known);
  return known;
}

const sized = (spec: Spec, panels: Panels): Spec =>
  spec.layout ? { ...spec, ...extent(panels), autosize: 'none' } : spec;

/** Vega-Lite as Vega; a warning is an error. */
export function compileSpec(spec: TopLevelSpec): Spec {
  const { log, check } = listen();
  const compiled = toVega(spec, { logger: log });
  check();
  return compiled.spec;
}

interface Panels {
  readonly hconcat?: readonly Box[];
  readonly vconcat?: readonly Box[];
  readonly spacing: number;
}

/** Size of all panels together: as Vega-Lite lets the content decide it, a label could change it. */
function extent({ hconcat, vconcat, spacing }: Panels): Box {
  const panels = (hconcat ?? vconcat)!;
  const [{ width, height }] = panels as [Box];
  const [across, down] = hconcat ? [panels.length, 1] : [1, panels.length];
  return { width: across * width + (across - 1) * spacing, height: down * height + (down - 1) * spacing };
}

/** A logger, and a check that throws if anything was said: warnings are errors, a spec here never needs one. */
export function listen(): { readonly log: ReturnType<typeof logger>; readonly check: () => void } {
  const said: string[] = [];
  const log = logger(WARN, 'error', (_method, _level, messages) => said.push([...messages].map(String).join(' ')));
  const check = () => {
    if (said.length > 0) throw new Error(`A chart cannot be drawn as specified: ${said.join('; ')}`);
  };
  return { log, check };
}
