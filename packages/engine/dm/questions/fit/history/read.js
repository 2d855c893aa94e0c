import { own } from '../../../scenario/own.js';
import { nearest } from '../../../scenario/suggest.js';
import { quoted } from '../../../scenario/quantities/problem.js';
import { monthAt, monthNumber } from './cells.js';
import { bareHeader, COLUMN_NAMES, COLUMNS } from './columns.js';
import { isIssueList, readIssues } from './issues.js';
import { readMonths } from './months.js';
import { seriesFrom } from './series.js';
export const LEAST_MONTHS = 6;
const MOST_MONTHS = 240;
/** `arr="MRR*12"` as a map of a column; null if it is none. */
export function readMap(text) {
    const [, name, header, sign, factor] = /^\s*(\w+)\s*=\s*"?(.+?)"?\s*(?:([*/×])\s*(\d+(?:\.\d+)?))?"?\s*$/u.exec(text) ?? [];
    const known = COLUMN_NAMES.find((each) => each.toLowerCase() === name?.toLowerCase());
    if (known === undefined || header === undefined)
        return null;
    const times = Number(factor ?? 1);
    return times > 0 ? { name: known, header, factor: sign === '/' ? 1 / times : times } : null;
}
/**
 * Reads tables of months, and lists of issues, into one history. Nothing is guessed in silence: each column says how it was read.
 *
 * @param least months that there have to be
 */
export function readHistory(tables, maps = [], events = [], least = LEAST_MONTHS) {
    const into = { values: new Map(), events: [...events], columns: [], notes: [], faults: [] };
    for (const map of maps) {
        const headers = tables.flatMap(({ rows }) => rows[0]?.cells.map(({ text }) => text) ?? []);
        if (headers.some((header) => bareHeader(header) === bareHeader(map.header)))
            continue;
        const near = nearest(map.header, headers);
        into.faults.push({
            file: `--map ${map.name}`,
            line: 0,
            column: 0,
            message: `No table has a column ${quoted(map.header)}.${near === null ? ` There are: ${headers.join(', ')}.` : ` Did you mean ${quoted(near)}?`}`,
        });
    }
    for (const table of tables) {
        if (table.rows.length < 2) {
            into.faults.push({
                file: table.file,
                line: 1,
                column: 1,
                message: 'The table has no rows below its first line, which names the columns.',
            });
            continue;
        }
        if (isIssueList(table))
            readIssues(table, into);
        else
            readMonths(table, maps, into);
    }
    const { columns, notes, faults } = into;
    const refuse = () => ({ history: null, columns, notes, faults: inReadingOrder(faults) });
    if (faults.length > 0)
        return refuse();
    const whole = joined(into);
    if (whole.months.length === 0 || whole.months.length > MOST_MONTHS || whole.months.length < least) {
        const { file, rows } = tables.at(-1);
        const count = whole.months.length === 1 ? '1 month' : `${whole.months.length} months`;
        const message = whole.months.length === 0
            ? `No column is one that is known. Known are: ${COLUMN_NAMES.join(', ')}; any other is named by --map, as in --map arr="Recurring revenue".`
            : whole.months.length < least
                ? `The history has ${count}, from ${whole.months[0]} to ${whole.months.at(-1)}: it needs ${least} at least.`
                : `The history has ${count}; ${MOST_MONTHS} are the most.`;
        const { line } = rows.at(whole.months.length === 0 ? 0 : -1);
        faults.push({ file, line, column: 1, message });
        return refuse();
    }
    return { history: whole, columns, notes, faults: [] };
}
const inReadingOrder = (faults) => [...faults]
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column))
    .slice(0, 100);
/** All columns over the months from the first to the last that any of them has. */
function joined(into) {
    const series = seriesFrom(into.values, into.notes);
    const all = Object.values(series).flatMap((values) => [...values.keys()]);
    if (all.length === 0)
        return { months: [], series: {}, events: [] };
    const [first, last] = [Math.min(...all), Math.max(...all)];
    const months = Array.from({ length: last - first + 1 }, (_, i) => monthAt(first + i));
    const laid = Object.fromEntries(Object.entries(series).map(([name, values]) => [name, months.map((_, i) => values.get(first + i) ?? null)]));
    for (const [name, values] of Object.entries(laid))
        tellGaps(name, values, months, into.notes);
    return {
        months,
        series: laid,
        events: [...into.events, ...roundsSeen(laid.cash, months, into)].filter(({ month }) => {
            const at = monthNumber(month);
            return at > first && at <= last;
        }),
    };
}
function tellGaps(name, values, months, notes) {
    const [from, to] = [values.findIndex((value) => value !== null), values.findLastIndex((value) => value !== null)];
    const missing = months.filter((_, i) => i > from && i < to && values[i] === null);
    if (missing.length > 0)
        notes.push(`${columnWord(name)}: ${missing.length === 1 ? `${missing[0]} is` : `${missing.length} months are`} `
            + `missing (${missing.slice(0, 6).join(', ')}${missing.length > 6 ? ', …' : ''}); they are left out, `
            + 'not filled in.');
    if (from > 0)
        notes.push(`${columnWord(name)} begins in ${months[from]}.`);
    if (to < months.length - 1)
        notes.push(`${columnWord(name)} ends in ${months[to]}.`);
}
export const columnWord = (name) => own(COLUMNS, name)?.meaning ?? (name === 'lost' ? 'Share lost in the month' : 'Net expansion in the month');
/** A jump of the cash so many times what is usually burnt in a month, and more than this part of what there was, is a round. */
const JUMP_OF_BURN = 3;
const JUMP_OF_CASH = 0.3;
function roundsSeen(cash, months, { events, notes }) {
    if (cash === undefined)
        return [];
    const changes = cash.map((value, i) => i > 0 && value !== null && typeof cash[i - 1] === 'number' ? value - cash[i - 1] : null);
    const falls = changes.flatMap((change) => (change !== null && change < 0 ? [-change] : [])).sort((a, b) => a - b);
    const burn = falls[Math.floor(falls.length / 2)] ?? 0;
    return changes.flatMap((change, i) => {
        if (change === null || change < JUMP_OF_BURN * burn || change < JUMP_OF_CASH * Math.abs(cash[i - 1]))
            return [];
        const month = months[i];
        if (events.some((each) => each.kind === 'round' && each.month === month))
            return [];
        notes.push(`Cash jumps in ${month}: taken for a round.`);
        return [{ kind: 'round', month, seen: true }];
    });
}
