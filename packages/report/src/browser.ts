/** What draws charts in a reader's browser: no Node, no files, no requests. The parts are those of which every chart of the report is made. */

export type { Box, Chart, Frame, Layer } from './base/chart.js';
export { showChart, type Pointed } from './drawing/show.js';
export { csv } from './drawing/tables.js';
export { FONT, HUE, INK, SIZE } from './base/theme.js';

export { quantiles } from './marks/dots.js';
export { endLabels } from './marks/labels.js';
export { compose, type Origin } from './marks/layout.js';
export { heightOf, scaleOver, y, type Labels, type Scale } from './marks/scale.js';

export { count, drawn, duration, money, number, share, work, type Format } from './base/format.js';
export { list } from './base/words.js';
