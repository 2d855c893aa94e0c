import { dayNumber } from './calendar.js';
import { parseAmount } from './quantities/amount.js';
import { convert } from './quantities/kinds.js';
import { quoted } from './quantities/problem.js';
const NAMED = /^(week|month|quarter|year)\s+(\S+)$/i;
/** `month 6`, `6 months`, `week 26`, `2028-03-01`. */
export function readMoment(text) {
    const wrong = {
        message: `${quoted(text)} is not a point in time.`,
        hint: 'Write for example month 6, week 26, 18 months or 2028-03-01.',
    };
    const written = text.trim();
    if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(written)) {
        const day = dayNumber(written);
        return day === null
            ? { message: `${quoted(text)} is not a date.`, hint: 'Write year-month-day, as in 2028-03-01.' }
            : { day };
    }
    const named = NAMED.exec(written);
    const amount = parseAmount(named ? `${named[2]} ${named[1]}` : written);
    if (amount === null || 'message' in amount || amount.unit === null)
        return wrong;
    const weeks = convert(amount, 'weeks');
    return weeks === null ? wrong : { weeks: Math.floor(weeks + 0.5) };
}
/** The week of a moment, the start of the scenario being day `start`. */
export const weekOf = (moment, start) => 'weeks' in moment ? moment.weeks : Math.floor((moment.day - start) / 7);
