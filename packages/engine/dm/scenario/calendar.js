const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_IN_400_YEARS = 146_097;
const leap = (year) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
function daysInMonth(year, month) {
    if (month === 2)
        return leap(year) ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
/**
 * Day number of an ISO date, counted from 1970-01-01 in the Gregorian calendar; null when the text is no such date (2027-02-30).
 * Pure integer arithmetic, so that no clock and no time zone plays a part. Years 1600 to 9999.
 */
export function dayNumber(iso) {
    const match = ISO.exec(iso);
    if (!match)
        return null;
    const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
    if (year < 1600 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
        return null;
    // Years begin in March here, so that the leap day is the last of its year (H. Hinnant, chrono-compatible date algorithms, 2013).
    const y = month > 2 ? year : year - 1;
    const era = Math.floor(y / 400);
    const yearOfEra = y - era * 400;
    const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
    return (era * DAYS_IN_400_YEARS
        + yearOfEra * 365
        + Math.floor(yearOfEra / 4)
        - Math.floor(yearOfEra / 100)
        + dayOfYear
        - 719_468);
}
/** ISO date of a day number; the inverse of `dayNumber`. */
export function isoDate(day) {
    const z = day + 719_468;
    const era = Math.floor(z / DAYS_IN_400_YEARS);
    const dayOfEra = z - era * DAYS_IN_400_YEARS;
    const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
    const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
    const shifted = Math.floor((5 * dayOfYear + 2) / 153);
    const month = shifted < 10 ? shifted + 3 : shifted - 9;
    const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    const dayOfMonth = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
    return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}
const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
/** The month of an ISO date: March 2029. */
export const sayMonth = (iso) => `${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
/** The quarter of an ISO date: Q2 2029. */
export const sayQuarter = (iso) => `Q${Math.floor((Number(iso.slice(5, 7)) - 1) / 3) + 1} ${iso.slice(0, 4)}`;
/** The first day of a month or quarter that is written as `sayMonth` or `sayQuarter` says it, as an ISO date; null when the text is neither. */
export function firstDayOf(text) {
    const [, name = '', year] = /^([a-z]+|q[1-4]) (\d{4})$/i.exec(text.trim()) ?? [];
    const month = /\d/.test(name)
        ? 3 * Number(name[1]) - 2
        : MONTHS.findIndex((each) => each.toLowerCase() === name.toLowerCase()) + 1;
    return month === 0 ? null : `${year}-${String(month).padStart(2, '0')}-01`;
}
/** The date some whole weeks after an ISO date. Throws a RangeError when `iso` is no date. */
export function addWeeks(iso, weeks) {
    const day = dayNumber(iso);
    if (day === null)
        throw new RangeError(`not a date: ${iso}`);
    return isoDate(day + weeks * 7);
}
