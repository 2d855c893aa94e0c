import type { ColumnName } from './columns.js';
import type { SeriesName } from './history.js';
type Values = ReadonlyMap<number, number>;
/** What the columns say of the company: revenue from either form, expansion and loss from a waterfall of revenue or from counts of customers. */
export declare function seriesFrom(columns: ReadonlyMap<ColumnName, Values>, notes: string[]): Partial<Record<SeriesName, Map<number, number>>>;
export {};
