import type { ViewOptions } from 'vega';
import type { Chart } from '../base/chart.js';
import { compile } from './compile.js';
import { viewOf } from './view.js';

/** Where the pointer is, in pixels of the window. */
export interface Pointed {
  readonly clientX: number;
  readonly clientY: number;
}

/** Draws a chart into an element of a page, as SVG that answers to the pointer; `tip` gets what the chart has to tell of the place pointed at, or null. */
export async function showChart(
  chart: Chart,
  element: NonNullable<ViewOptions['container']>,
  tip: (text: string | null, at: Pointed) => void = () => {},
): Promise<void> {
  const tooltip = (_handler: unknown, event: Pointed, _item: unknown, value: unknown) =>
    tip(value ? String(value) : null, event);
  const { view, check } = viewOf(compile(chart), {
    renderer: 'svg',
    container: element,
    hover: chart.frame.interactive,
    tooltip,
  });
  await view.runAsync();
  check();
}
