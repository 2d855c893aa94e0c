/** A cell of a table, without the blanks around it, and the column of the text in which it begins (from 1). */
export interface TableCell {
    readonly text: string;
    readonly column: number;
}
/** A row that is not empty, and the line of the file on which it begins (from 1). */
export interface TableRow {
    readonly line: number;
    readonly cells: readonly TableCell[];
}
/** A table as a reader of files finds it: the first row names the columns. */
export interface Table {
    readonly file: string;
    /** What divides the cells of a line. */
    readonly divider: string;
    readonly rows: readonly TableRow[];
}
/** What is wrong with a table, and where. */
export interface TableFault {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
}
/** `history.csv:12:5: …`; a line of 0 stands for the file as a whole. */
export declare const formatTableFault: ({ file, line, column, message }: TableFault) => string;
