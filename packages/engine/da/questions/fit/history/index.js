export { COLUMNS, COLUMN_NAMES } from './columns.js';
export { readEvent } from './events.js';
export { SERIES, SERIES_NAMES } from './history.js';
export { readHistory, readMap } from './read.js';
export { formatTableFault } from './table.js';
