import { type Monthly } from './monthly.js';
import type { Table } from './table.js';
/** Whether a table has one row an issue, as Jira, Linear and others export them. */
export declare const isIssueList: (table: Table) => boolean;
/** Cycle time and incidents by month, from a list of issues. */
export declare function readIssues(table: Table, into: Monthly): void;
