export const KINDS = {
    weeks: { noun: 'a duration', example: '12 weeks', unit: 'weeks' },
    years: { noun: 'a duration', example: '2 years', unit: 'years' },
    '1/year': { noun: 'a rate', example: '15% per year', unit: 'per year' },
    '1/week': { noun: 'a rate', example: '2% per week', unit: 'per week' },
    share: { noun: 'a share', example: '20%', unit: 'share' },
    factor: { noun: 'a number', example: '1.5', unit: 'number' },
    FTE: { noun: 'a number of full-time people', example: '0.3', unit: 'FTE' },
    heads: { noun: 'a number of people', example: '40', unit: 'people' },
    'person-weeks': { noun: 'an effort', example: '3000 person-weeks', unit: 'person-weeks' },
    'person-weeks/week': { noun: 'an effort per time', example: '6 person-weeks per week', unit: 'person-weeks a week' },
    $M: { noun: 'a sum of money', example: '$4.2M', unit: '$M' },
    '$M/year': { noun: 'money per time', example: '$200k per year', unit: '$M a year' },
    '$M/week': { noun: 'money per time', example: '$4k per week', unit: '$M a week' },
    'tickets/week': { noun: 'tickets per time', example: '20 per week', unit: 'tickets a week' },
    tickets: { noun: 'a number of tickets', example: '30', unit: 'tickets' },
    count: { noun: 'a number', example: '1000', unit: 'number' },
};
const A_YEAR = { week: 52, month: 12, quarter: 4, year: 1 };
const ZEROS = { k: 3, M: 6, B: 9 };
/** Moves the decimal point of what was written, so that “$4.2k” and 0.0042 are the very same number. */
function shift(x, zeros) {
    const [digits, exponent = '0'] = String(x).split('e');
    return Number(`${digits}e${Number(exponent) + zeros}`);
}
const per = (x, from, to) => (from === to ? x : (x * A_YEAR[from]) / A_YEAR[to]);
const plain = (a) => shift(a.number, a.scale === null ? 0 : ZEROS[a.scale]);
const millions = (a) => shift(a.number, a.scale === null ? -6 : ZEROS[a.scale] - 6);
/** Whether a number was written without any word about its unit. */
export const isBare = (a) => a.currency === null && a.scale === null && a.unit === null && a.per === null;
/** An amount in the model's unit; null when its words do not fit the kind. A bare number is taken to be in that unit already. */
export const convert = (a, kind) => (isBare(a) ? a.number : CONVERSIONS[kind](a));
const CONVERSIONS = {
    weeks: (a) => duration(a, 'week'),
    years: (a) => duration(a, 'year'),
    '1/year': (a) => rate(a, 'year', ['times']),
    '1/week': (a) => rate(a, 'week', ['times']),
    'tickets/week': (a) => (a.unit === '%' ? null : rate(a, 'week', ['ticket'])),
    share: (a) => proportion(a, []),
    factor: (a) => proportion(a, ['times']),
    FTE: (a) => proportion(a, ['FTE', 'head']),
    heads: (a) => number(a, ['head', 'FTE']),
    tickets: (a) => number(a, ['ticket']),
    count: (a) => number(a, []),
    'person-weeks': (a) => effort(a),
    'person-weeks/week': (a) => workload(a),
    $M: (a) => (a.unit === null && a.per === null && (a.currency !== null || a.scale !== null) ? millions(a) : null),
    '$M/year': (a) => flow(a, 'year'),
    '$M/week': (a) => flow(a, 'week'),
};
const oneOf = (unit, words) => unit === null || words.includes(unit);
function number(a, words) {
    return a.currency !== null || a.per !== null || !oneOf(a.unit, words) ? null : plain(a);
}
function proportion(a, words) {
    if (a.unit !== '%')
        return number(a, words);
    return a.currency !== null || a.per !== null || a.scale !== null ? null : shift(a.number, -2);
}
function rate(a, base, words) {
    const once = proportion({ ...a, per: null }, words);
    return once === null ? null : per(once, a.per ?? base, base);
}
function flow(a, base) {
    return a.unit === null && a.per !== null && (a.currency !== null || a.scale !== null)
        ? per(millions(a), a.per, base)
        : null;
}
function duration(a, base) {
    if (a.currency !== null || a.scale !== null || a.per !== null)
        return null;
    const x = a.number;
    switch (a.unit) {
        case 'day':
            return base === 'week' ? x / 7 : x / 364;
        case 'week':
        case 'month':
        case 'quarter':
        case 'year':
            return base === a.unit ? x : (x * A_YEAR[base]) / A_YEAR[a.unit];
        default:
            return null;
    }
}
function effort(a) {
    if (a.currency !== null || a.per !== null)
        return null;
    const x = plain(a);
    switch (a.unit) {
        case 'person-hour':
            return x / 40;
        case 'person-day':
            return x / 5;
        case 'person-week':
            return x;
        case 'person-month':
            return (x * 52) / 12;
        case 'person-year':
            return x * 52;
        default:
            return null;
    }
}
/** Effort per time; so many people are as many person-weeks a week. */
function workload(a) {
    if (a.unit === 'head' || a.unit === 'FTE')
        return number(a, ['head', 'FTE']);
    const once = effort({ ...a, per: null });
    return once === null || a.per === null ? null : per(once, a.per, 'week');
}
