import { CURRENCIES } from '../../../scenario/quantities/currency.js';
import { quoted } from '../../../scenario/quantities/problem.js';
import { decimalOf, isEmpty, monthAt, monthNumber, readCell, readMonth } from './cells.js';
import { bareHeader, COLUMN_NAMES, COLUMNS, unitOf } from './columns.js';
import { eventIn } from './events.js';
import { addMonths } from './monthly.js';
const ENTRIES = COLUMNS;
/** Reads a table of one row a month. */
export function readMonths(table, maps, into) {
    const head = table.rows[0];
    const fault = (line, column, message) => void into.faults.push({ file: table.file, line, column, message });
    const columns = columnsOf(table, maps, into);
    const month = columns.find(({ name }) => name === 'month');
    if (month === undefined)
        return fault(head.line, 1, `No column names the month. One of the headers must be ${COLUMNS.month.headers.slice(0, 4).map(quoted).join(', ')}, or --map month="…".`);
    const rows = rowsOf(table, month, fault);
    const decimal = decimalOf(table.rows
        .slice(1)
        .flatMap(({ cells }) => columns.flatMap(({ at, name }) => ENTRIES[name].kind === 'month' || ENTRIES[name].kind === 'words' ? [] : [cells[at]?.text ?? ''])), table.divider);
    if (decimal === ',')
        into.notes.push(`${table.file}: numbers are read with a decimal comma.`);
    unitsAlike(columns, table, fault);
    let currency = null;
    for (const column of columns) {
        if (column.name === 'month')
            continue;
        if (column.name === 'event') {
            readEvents(table, column, rows, into);
            continue;
        }
        const values = new Map();
        const reader = cellReader(column, decimal);
        for (const { line, month: at, cells } of rows) {
            const cell = cells[column.at];
            if (cell === undefined || isEmpty(cell.text))
                continue;
            const read = reader(cell.text);
            if (typeof read === 'string') {
                fault(line, cell.column, `${column.header}: ${read}`);
                continue;
            }
            if (read.currency !== null && currency !== null && read.currency !== currency)
                fault(line, cell.column, `${column.header}: The currency changes from ${CURRENCIES[currency]} to ${CURRENCIES[read.currency]}. Give all months in one.`);
            currency = read.currency ?? currency;
            values.set(at, read.value);
        }
        jumps(column, values, rows, fault);
        keep(table, column, reader.unit(), values, into);
    }
}
/** Which column is what: what a person says, else what its header means. */
function columnsOf(table, maps, into) {
    const found = [];
    table.rows[0].cells.forEach(({ text, column }, at) => {
        const bare = bareHeader(text);
        const mapped = maps.filter(({ header }) => bareHeader(header) === bare);
        const known = mapped.length > 0
            ? mapped.map(({ name }) => name)
            : COLUMN_NAMES.filter((name) => ENTRIES[name].headers.includes(bare) && !maps.some((map) => map.name === name));
        if (known.length === 0) {
            if (text !== '')
                into.columns.push({ file: table.file, header: text, as: null, months: 0, first: null, last: null });
            return;
        }
        for (const name of known) {
            const twice = found.find((each) => each.name === name);
            if (twice !== undefined)
                into.faults.push({
                    file: table.file,
                    line: table.rows[0].line,
                    column,
                    message: `${quoted(text)} and ${quoted(twice.header)} are both read as ${name}. Say which: --map ${name}="${text}".`,
                });
            else
                found.push({
                    at,
                    header: text,
                    name,
                    factor: mapped.find((map) => map.name === name)?.factor ?? 1,
                });
        }
    });
    return found;
}
/** The rows that name a month, oldest first. */
function rowsOf(table, month, fault) {
    const rows = [];
    const lines = new Map();
    for (const { line, cells } of table.rows.slice(1)) {
        const cell = cells[month.at];
        const read = cell === undefined || cell.text === '' ? null : readMonth(cell.text);
        if (read === null) {
            fault(line, cell?.column ?? 1, `${cell === undefined || cell.text === '' ? 'The row names no month.' : `${quoted(cell.text)} is no month that can be told for sure.`} Write year and month, as in 2026-03.`);
            continue;
        }
        const at = monthNumber(read);
        const before = lines.get(at);
        if (before !== undefined)
            fault(line, cell.column, `${read} stands in line ${before} already. A month may have one row.`);
        lines.set(at, line);
        rows.push({ line, month: at, cells });
    }
    const falls = rows.length > 1 && rows.every(({ month: at }, i) => i === 0 || at <= rows[i - 1].month);
    if (falls)
        return rows.reverse();
    rows.forEach(({ month: at, line, cells }, i) => {
        if (i > 0 && at < rows[i - 1].month)
            fault(line, cells[month.at].column, `${monthAt(at)} comes after ${monthAt(rows[i - 1].month)}: months must be in order of time.`);
    });
    return rows;
}
/** Reads the cells of a column into the unit of the model, or says what is wrong with one. */
function cellReader({ name, header, factor }, decimal) {
    const { kind, negative } = ENTRIES[name];
    const said = unitOf(header, kind);
    let scaled = null;
    let percent = said !== null && kind === 'share' ? true : null;
    const inModel = (cell) => {
        if (kind === 'money') {
            if (said === null && cell.value !== 0) {
                if (scaled !== null && scaled !== (cell.scale !== null))
                    return 'Some months have k or M behind the number and others have not. Write all of them alike.';
                scaled = cell.scale !== null;
            }
            if (cell.scale !== null)
                return cell.value * cell.scale * 1e-6;
            return cell.value * (said ?? 1e-6);
        }
        if (kind === 'share') {
            const is = cell.percent || cell.value > 1 || said !== null;
            if (percent !== null && percent !== is && cell.value !== 0)
                return 'Some months are in % and others are not. Write all of them alike.';
            if (cell.value !== 0)
                percent = is;
            return is ? cell.value / 100 : cell.value;
        }
        if (cell.percent)
            return 'This column holds no shares. Take the % away, or say which column is meant: --map.';
        const plain = cell.value * (cell.scale ?? 1);
        return kind === 'time' ? plain * (said ?? 1 / 7) : plain;
    };
    const read = (text) => {
        const cell = readCell(text, decimal);
        if (cell === null)
            return `${quoted(text)} is no number.`;
        const value = inModel(cell);
        if (typeof value === 'string')
            return value;
        const result = negative && name !== 'cash' ? Math.abs(value * factor) : value * factor;
        if (result < 0 && !negative)
            return `${quoted(text)} is below 0.`;
        if (kind === 'share' && result > 1)
            return `${quoted(text)} is more than all of it.`;
        return { value: result, currency: cell.currency };
    };
    return Object.assign(read, {
        unit: () => kind === 'money'
            ? said === 1
                ? 'in millions'
                : said === 1e-3
                    ? 'in thousands'
                    : scaled
                        ? 'with k or M'
                        : 'in single units of the currency'
            : kind === 'time'
                ? said === 1
                    ? 'in weeks'
                    : said === 1 / 168
                        ? 'in hours'
                        : 'in days'
                : kind === 'share'
                    ? percent
                        ? 'in %'
                        : 'as a share'
                    : '',
    });
}
/** What MRR rises and falls by. */
const FLOWS = [
    'startMrr',
    'newMrr',
    'expansionMrr',
    'reactivationMrr',
    'contractionMrr',
    'churnMrr',
];
/** Where revenue says its unit, what it rises and falls by says one too: taken for single units it would be a thousandth of what was meant. */
function unitsAlike(columns, table, fault) {
    const head = table.rows[0];
    const revenue = columns.find(({ name, header }) => name === 'mrr' && (unitOf(header, 'money') ?? 1e-6) > 1e-6);
    if (revenue === undefined)
        return;
    const [unit, sign] = unitOf(revenue.header, 'money') === 1 ? ['in millions', '$M'] : ['in thousands', '$k'];
    for (const { name, header, at, factor } of columns) {
        const bare = table.rows.slice(1).some(({ cells }) => /^[-+\d.,\s]*\d[\d.,\s]*$/.test(cells[at]?.text ?? ''));
        if (!FLOWS.includes(name) || unitOf(header, 'money') !== null || factor !== 1 || !bare)
            continue;
        fault(head.line, head.cells[at].column, `${quoted(header)} says no unit, and ${quoted(revenue.header)} is ${unit}. Say it here too: ${quoted(`${header} (${sign})`)}, or ${quoted(`${header} ($)`)}.`);
    }
}
const STOCKS = ['arr', 'mrr', 'headcount', 'engineers', 'customers'];
/** A stock that becomes so many times as large, or as small, from one month to the next has most likely changed its unit. */
const CHANGED_UNIT = 50;
function jumps({ name, header, at }, values, rows, fault) {
    if (!STOCKS.includes(name))
        return;
    let before = null;
    for (const { month, line, cells } of rows) {
        const value = values.get(month);
        if (value === undefined || value === 0)
            continue;
        if (before !== null && (value > CHANGED_UNIT * before || value < before / CHANGED_UNIT))
            fault(line, cells[at].column, `${header}: ${quoted(cells[at].text)} is ${value > before ? `${Math.round(value / before)} times` : `a ${Math.round(before / value)}th of`} the month before. Are units mixed?`);
        before = value;
    }
}
function keep(table, { name, header, factor }, unit, values, into) {
    const months = [...values.keys()].sort((a, b) => a - b);
    addMonths(into, name, values);
    into.columns.push({
        file: table.file,
        header,
        as: [ENTRIES[name].meaning, unit, factor === 1 ? '' : `times ${Number(factor.toPrecision(4))}`]
            .filter((part) => part !== '')
            .join(', '),
        months: months.length,
        first: months.length > 0 ? monthAt(months[0]) : null,
        last: months.length > 0 ? monthAt(months.at(-1)) : null,
    });
}
function readEvents(table, column, rows, into) {
    const found = rows.flatMap(({ month, cells }) => {
        const text = cells[column.at]?.text ?? '';
        const event = text === '' ? null : eventIn(text, monthAt(month));
        if (text !== '' && event === null)
            into.notes.push(`${table.file}: ${quoted(text)} of ${monthAt(month)} names no round, layoff or freeze and changes nothing.`);
        return event === null ? [] : [event];
    });
    into.events.push(...found);
    into.columns.push({
        file: table.file,
        header: column.header,
        as: COLUMNS.event.meaning,
        months: found.length,
        first: found[0]?.month ?? null,
        last: found.at(-1)?.month ?? null,
    });
}
