/** What draws charts in a reader's browser: no Node, no files, no requests. The parts are those of which every chart of the report is made. */

export type { Box, Chart, Frame, Layer } from './chart.js';
export { showChart, type Pointed } from './show.js';
export { csv } from './tables.js';
export { FONT, HUE, INK, SIZE } from './theme.js';

export { quantiles } from './parts/dots.js';
export { endLabels } from './parts/labels.js';
export { compose, type Origin } from './parts/layout.js';
export { heightOf, scaleOver, y, type Labels, type Scale } from './parts/scale.js';

export { count, drawn, duration, money, number, share, work, type Format } from './format.js';
export { list } from './words.js';
