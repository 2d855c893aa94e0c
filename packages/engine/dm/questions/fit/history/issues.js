import { median } from 'simple-statistics';
import { quoted } from '../../../scenario/quantities/problem.js';
import { monthAt, monthNumber, monthText, readDay } from './cells.js';
import { bareHeader, INCIDENT_TYPE, ISSUE_COLUMNS } from './columns.js';
import { addMonths } from './monthly.js';
const placeOf = ({ rows }, which) => rows[0].cells.findIndex(({ text }) => ISSUE_COLUMNS[which].includes(bareHeader(text)));
/** Whether a table has one row an issue, as Jira, Linear and others export them. */
export const isIssueList = (table) => placeOf(table, 'created') >= 0 && placeOf(table, 'resolved') >= 0;
/** Months with fewer finished issues have no cycle time. */
const LEAST_FINISHED = 3;
const DAYS_IN_MONTHS = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const dayOf = ({ year, month, day }) => year * 365 + Math.floor((month > 2 ? year : year - 1) / 4) + DAYS_IN_MONTHS[month - 1] + (day ?? 1);
/** Cycle time and incidents by month, from a list of issues. */
export function readIssues(table, into) {
    const [head, ...rows] = table.rows;
    const [created, started, resolved, type] = ['created', 'started', 'resolved', 'type'].map((which) => placeOf(table, which));
    const begin = started >= 0 ? started : created;
    const spans = new Map();
    const incidents = new Map();
    const types = new Set();
    const months = [];
    for (const { line, cells } of rows) {
        const dayAt = (at) => {
            const cell = cells[at];
            if (cell === undefined || cell.text === '')
                return null;
            const day = readDay(cell.text);
            if (day === null || day.day === null) {
                into.faults.push({
                    file: table.file,
                    line,
                    column: cell.column,
                    message: `${quoted(cell.text)} is no day that can be told for sure. Export dates as year-month-day, as in 2026-03-31.`,
                });
                return null;
            }
            return day;
        };
        const [made, from, to] = [dayAt(created), dayAt(begin), dayAt(resolved)];
        if (made !== null) {
            const month = monthNumber(monthText(made.year, made.month));
            months.push(month);
            const kind = type < 0 ? '' : (cells[type]?.text ?? '');
            types.add(kind);
            if (INCIDENT_TYPE.test(kind))
                incidents.set(month, (incidents.get(month) ?? 0) + 1);
        }
        if (from === null || to === null)
            continue;
        const month = monthNumber(monthText(to.year, to.month));
        months.push(month);
        spans.set(month, [...(spans.get(month) ?? []), Math.max(dayOf(to) - dayOf(from), 0.5)]);
    }
    const tell = (header, as, found) => void into.columns.push({
        file: table.file,
        header,
        as,
        months: found.length,
        first: found.length > 0 ? monthAt(Math.min(...found)) : null,
        last: found.length > 0 ? monthAt(Math.max(...found)) : null,
    });
    const times = new Map([...spans].filter(([, days]) => days.length >= LEAST_FINISHED).map(([month, days]) => [month, median(days) / 7]));
    const headers = `${head.cells[begin].text} → ${head.cells[resolved].text}`;
    if (times.size > 0)
        addMonths(into, 'cycleTime', times);
    tell(headers, times.size === 0
        ? null
        : `Cycle time: median of the issues finished in the month${started >= 0 ? '' : '. They are counted from when they were created, which is longer than from when work began'}`, [...times.keys()]);
    if (type < 0)
        return;
    if (incidents.size === 0) {
        into.notes.push(`${table.file}: no type of issue is an incident. There are: ${[...types]
            .filter((each) => each !== '')
            .slice(0, 8)
            .join(', ')}.`);
        return tell(head.cells[type].text, null, []);
    }
    const [first, last] = months.reduce(([low, high], month) => [Math.min(low, month), Math.max(high, month)], [Infinity, -Infinity]);
    for (let month = first; month <= last; month++)
        if (!incidents.has(month))
            incidents.set(month, 0);
    addMonths(into, 'incidents', incidents);
    tell(head.cells[type].text, `Incidents created in the month, by their type (${[...types].filter((each) => INCIDENT_TYPE.test(each)).join(', ')})`, [...incidents.keys()]);
}
