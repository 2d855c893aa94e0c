export { COLUMNS, COLUMN_NAMES, type ColumnName } from './columns.js';
export { readEvent, type HistoryEvent } from './events.js';
export { SERIES, SERIES_NAMES, type ColumnReading, type History, type SeriesName } from './history.js';
export type { ColumnMap } from './monthly.js';
export { readHistory, readMap, type HistoryReading } from './read.js';
export { formatTableFault, type Table, type TableCell, type TableFault, type TableRow } from './table.js';
