import { deflateSync } from 'node:zlib';
import { SLIDE, type Chart, type Frame } from '../../base/chart.js';
import { chartCsv, chartSpec } from '../../drawing/tables.js';
import { escape } from '../../base/html.js';
import { asset } from '../../base/asset.js';

/**
 * Buttons that hand a chart over to other tools: the picture as the reader sees it, its table, and its specification on
 * a slide. They show where scripts run.
 */
export function takeButtons(draw: (frame: Frame) => Chart): string {
  const chart = draw(SLIDE);
  const button = (as: string, words: string) =>
    `<button type="button" data-as="${as}" title="${words}" aria-label="${as.toUpperCase()} of the chart ${escape(chart.name)}">${as.toUpperCase()}</button>`;
  return (
    `<div class="take" hidden data-name="${escape(chart.name)}" data-spec64="${packed(chartSpec(chart))}" data-csv64="${packed(chartCsv(chart))}">`
    + `${button('png', 'Bitmap')}${button('svg', 'Vector graphic')}${button('csv', 'Table')}${button('spec', 'Vega-Lite specification')}</div>`
  );
}

const packed = (text: string): string => deflateSync(text, { level: 9 }).toString('base64');

/** Makes the buttons work. */
export const takeScript = (): string => asset('take.js');
