import type { ColumnName } from './columns.js';
import type { HistoryEvent } from './events.js';
import type { ColumnReading } from './history.js';
import type { TableFault } from './table.js';
/** A column that a person names: what it is, under which header, times a factor. */
export interface ColumnMap {
    readonly name: ColumnName;
    readonly header: string;
    readonly factor: number;
}
/** Months of each column by name, over all tables. */
export interface Monthly {
    readonly values: Map<ColumnName, Map<number, number>>;
    readonly events: HistoryEvent[];
    readonly columns: ColumnReading[];
    readonly notes: string[];
    readonly faults: TableFault[];
}
/** Adds months of a column; what an earlier table says of a month stays. */
export declare function addMonths({ values }: Monthly, name: ColumnName, months: Map<number, number>): void;
