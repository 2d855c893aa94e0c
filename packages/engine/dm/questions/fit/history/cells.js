import { CURRENCIES, CURRENCY_CODES } from '../../../scenario/quantities/currency.js';
const SCALES = { k: 1e3, m: 1e6, mn: 1e6, mio: 1e6, b: 1e9, bn: 1e9 };
const NOTHING = ['', '-', '–', '—', 'n/a', 'na', 'null', 'nan', '#n/a', '.'];
/** Whether a cell says that there is nothing. */
export const isEmpty = (text) => NOTHING.includes(text.trim().toLowerCase());
/** A number with its unit, in the form that a spreadsheet gives it; null if the cell holds none. */
export function readCell(text, decimal) {
    const bracketed = /^\((.*)\)$/.exec(text.trim());
    const currency = CURRENCY_CODES.find((code) => text.includes(CURRENCIES[code]) || text.toUpperCase().includes(code)) ?? null;
    const plain = (bracketed?.[1] ?? text)
        .replace(/[$€£]|USD|EUR|GBP/gi, '')
        .replace(/[\s\u00a0\u202f'’]/g, '')
        .replace(/^[−–]/, '-');
    const parts = /^([+-]?)([\d.,]*\d[\d.,]*)(k|m|mn|mio|b|bn|%)?$/i.exec(plain);
    if (parts === null)
        return null;
    const digits = parts[2]
        .split(decimal === ',' ? '.' : ',')
        .join('')
        .replace(',', '.');
    const group = decimal === ',' ? /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/ : /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
    const whole = parts[2].includes(decimal === ',' ? '.' : ',');
    if (whole && !group.test(parts[2]))
        return null;
    const number = Number(digits);
    if (!Number.isFinite(number))
        return null;
    const unit = (parts[3] ?? '').toLowerCase();
    return {
        value: (bracketed || parts[1] === '-' ? -1 : 1) * number,
        scale: Object.hasOwn(SCALES, unit) ? SCALES[unit] : null,
        percent: unit === '%',
        currency,
    };
}
/** The decimal sign that the cells of a table show, or the one that goes with its divider where none of them shows any. */
export function decimalOf(cells, divider) {
    const numbers = cells.map((text) => text.replace(/[^\d.,]/g, ''));
    const shows = (sign, other) => numbers.filter((text) => {
        const at = text.lastIndexOf(sign);
        if (at < 0 || text.indexOf(sign) !== at || text.lastIndexOf(other) > at)
            return false;
        return text.includes(other) || !/^\d{1,3}[.,]\d{3}$/.test(text);
    }).length;
    const [commas, points] = [shows(',', '.'), shows('.', ',')];
    if (commas !== points)
        return commas > points ? ',' : '.';
    return divider === ';' ? ',' : '.';
}
const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const OTHERS = { mär: 3, mrz: 3, mai: 5, okt: 10, dez: 12 };
const pad = (n) => String(n).padStart(2, '0');
const century = (year) => (year.length === 2 ? 2000 + Number(year) : Number(year));
/** A day as year, month and day (null where it is not said), of the forms that do not depend on where one lives; null if it is none. */
export function readDay(text) {
    const numeric = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T\s].*)?$/.exec(text.trim());
    if (numeric)
        return sound(Number(numeric[1]), Number(numeric[2]), numeric[3] === undefined ? null : Number(numeric[3]));
    const named = /^(?:(\d{1,2})[-/.\s]+)?([\p{L}]{3,})\.?[-/.\s']*(\d{4}|\d{2})(?:\D.*)?$/u.exec(text.trim());
    if (named) {
        const short = named[2].toLowerCase().slice(0, 3);
        const month = NAMES.indexOf(short) + 1 || (Object.hasOwn(OTHERS, short) ? OTHERS[short] : 0);
        return sound(century(named[3]), month, named[1] === undefined ? null : Number(named[1]));
    }
    const last = /^(\d{1,2})[-/.](\d{4})$/.exec(text.trim());
    if (last)
        return sound(Number(last[2]), Number(last[1]), null);
    const full = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:\s.*)?$/.exec(text.trim());
    if (!full)
        return null;
    // The day can be told from the month only where one of the two is above 12, or where both are the same; dots stand between day and month in this order.
    const [a, b] = [Number(full[1]), Number(full[2])];
    if (text.includes('.') || a > 12 || a === b)
        return sound(Number(full[3]), b, a);
    return b > 12 ? sound(Number(full[3]), a, b) : null;
}
const sound = (year, month, day) => year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= 31))
    ? { year, month, day }
    : null;
/** A month as `2026-03`. */
export const monthText = (year, month) => `${year}-${pad(month)}`;
/** Months since the year 0, and back. */
export const monthNumber = (month) => 12 * Number(month.slice(0, 4)) + Number(month.slice(5)) - 1;
export const monthAt = (number) => monthText(Math.floor(number / 12), (number % 12) + 1);
/** A cell that names a month. */
export function readMonth(text) {
    const day = readDay(text);
    return day && monthText(day.year, day.month);
}
