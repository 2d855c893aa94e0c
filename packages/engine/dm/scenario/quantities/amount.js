import { own } from '../own.js';
import { CURRENCY_PATTERN, currencyNamed } from './currency.js';
import { quoted } from './problem.js';
export const UNITS = {
    '%': '%',
    percent: '%',
    day: 'day',
    days: 'day',
    d: 'day',
    week: 'week',
    weeks: 'week',
    wk: 'week',
    wks: 'week',
    w: 'week',
    month: 'month',
    months: 'month',
    mo: 'month',
    mos: 'month',
    quarter: 'quarter',
    quarters: 'quarter',
    year: 'year',
    years: 'year',
    yr: 'year',
    yrs: 'year',
    y: 'year',
    'person-hour': 'person-hour',
    'person-hours': 'person-hour',
    hour: 'person-hour',
    hours: 'person-hour',
    'person-day': 'person-day',
    'person-days': 'person-day',
    pd: 'person-day',
    'person-week': 'person-week',
    'person-weeks': 'person-week',
    pw: 'person-week',
    'person-month': 'person-month',
    'person-months': 'person-month',
    pm: 'person-month',
    'person-year': 'person-year',
    'person-years': 'person-year',
    py: 'person-year',
    person: 'head',
    people: 'head',
    head: 'head',
    heads: 'head',
    engineer: 'head',
    engineers: 'head',
    employees: 'head',
    fte: 'FTE',
    ftes: 'FTE',
    ticket: 'ticket',
    tickets: 'ticket',
    times: 'times',
    time: 'times',
    x: 'times',
    '×': 'times',
};
export const PERIODS = {
    week: 'week',
    wk: 'week',
    w: 'week',
    weekly: 'week',
    month: 'month',
    mo: 'month',
    monthly: 'month',
    quarter: 'quarter',
    quarterly: 'quarter',
    year: 'year',
    yr: 'year',
    y: 'year',
    annum: 'year',
    yearly: 'year',
    annually: 'year',
};
export const SCALES = {
    k: 'k',
    thousand: 'k',
    m: 'M',
    mn: 'M',
    million: 'M',
    b: 'B',
    bn: 'B',
    billion: 'B',
};
const NUMBER = new RegExp(String.raw `^([+−-]?)\s*(${CURRENCY_PATTERN})?\s*(\d+\/\d+(?![\d./,_])|(?:\d{1,3}(?:[,_]\d{3})+(?![\d,_])|\d+)(?:\.\d+)?|\.\d+)(e[+-]?\d{1,4}(?!\d))?\s*(.*)$`, 'is');
const CURRENCY_AT_END = new RegExp(String.raw `\s*(${CURRENCY_PATTERN})$`, 'i');
const PER = /(?:\/\s*|\bper\s+|\ban?\s+)(week|wk|w|month|mo|quarter|year|yr|y|annum)$/i;
const ADVERB = /\b(weekly|monthly|quarterly|yearly|annually)$/i;
const SCALE = /^(k|thousand|m|mn|million|b|bn|billion)(?=$|\s)/i;
const LONGEST = 100;
/** Takes a text such as `$4.2M`, `15% per year`, `1/6` or `2 person-years` apart; null when it is no number with a unit. */
export function parseAmount(text) {
    if (text.length > LONGEST)
        return null;
    const match = NUMBER.exec(text.trim());
    if (!match)
        return null;
    const [, sign, before, digits, exponent = '', tail] = match;
    if (/^,\d/.test(tail)) {
        return {
            message: `${quoted(text)} has a comma that is no thousands separator.`,
            hint: 'Write decimals with a point: 1.5.',
        };
    }
    const [above, below = '1'] = digits.replace(/[,_]/g, '').split('/');
    const number = (Number(above + exponent) / Number(below)) * (sign === '-' || sign === '−' ? -1 : 1);
    if (!Number.isFinite(number))
        return null;
    const said = readTail(tail);
    return (said && {
        number: number === 0 ? 0 : number,
        ...said,
        currency: before === undefined ? said.currency : currencyNamed(before),
    });
}
function readTail(tail) {
    let rest = tail.trim();
    let per = null;
    let scale = null;
    const period = PER.exec(rest) ?? ADVERB.exec(rest);
    if (period) {
        per = PERIODS[period[1].toLowerCase()];
        rest = rest.slice(0, period.index).trim();
    }
    const [, after] = CURRENCY_AT_END.exec(rest) ?? [];
    const currency = after === undefined ? null : currencyNamed(after);
    if (currency !== null)
        rest = rest.replace(CURRENCY_AT_END, '');
    const scaled = SCALE.exec(rest);
    if (scaled) {
        scale = SCALES[scaled[1].toLowerCase()];
        rest = rest.slice(scaled[0].length).trim();
    }
    if (rest === '')
        return { currency, scale, unit: null, per };
    const word = rest.toLowerCase().replace(/\s+/g, '-');
    const unit = own(UNITS, word);
    return unit === undefined ? null : { currency, scale, unit, per };
}
const RANGE = /^(.+?)(?:\s+to\s+|\s*–\s*|\s*\.\.\s*|\s+-\s+|(?<=[\d%a-z])(?<!\de)-(?=[\d$€£.]))(.+)$/is;
/** The two ends of a text such as `8 to 24 weeks`, as written; null when it is not a range. */
export function splitRange(text) {
    const match = text.length > 2 * LONGEST ? null : RANGE.exec(text.trim());
    return match && [match[1], match[2]];
}
/** What one end of a range says about itself, completed by what the other end says: `$150k to $280k per year`, `10 to 30%`. */
export function complete(end, other) {
    const bare = end.scale === null && end.unit === null && end.number < 1000;
    return {
        number: end.number,
        currency: end.currency ?? other.currency,
        scale: bare ? other.scale : end.scale,
        unit: end.unit ?? other.unit,
        per: end.per ?? other.per,
    };
}
