import { PERIODS, SCALES, UNITS } from './amount.js';
import { CURRENCY_PATTERN } from './currency.js';
import { convert } from './kinds.js';
const NOTHING = { number: 2, currency: null, scale: null, unit: null, per: null };
const SCALED = [NOTHING, { ...NOTHING, scale: 'k' }, { ...NOTHING, currency: 'USD' }];
const ALONE = [...new Set(Object.values(UNITS))].map((unit) => ({ ...NOTHING, unit }));
/**
 * What a quantity of a kind looks like, as a regular expression for editors: numbers, and words that can stand beside
 * them. It lets through all that is read, and little else; the words follow from the conversions.
 */
export function patternOf(kind) {
    const fits = (amount) => convert(amount, kind) !== null;
    const timed = (amount) => [amount, { ...amount, per: 'week' }];
    const words = Object.entries(UNITS)
        .filter(([, unit]) => timed({ ...NOTHING, unit }).some(fits))
        .map(([word]) => word);
    const money = timed({ ...NOTHING, currency: 'USD' }).some(fits);
    const scales = [...SCALED, ...ALONE].flatMap(timed).some((amount) => fits({ ...amount, scale: 'k' }))
        ? Object.keys(SCALES)
        : [];
    const periods = [...SCALED, ...ALONE].some((amount) => fits({ ...amount, per: 'week' }))
        ? [...Object.keys(PERIODS), 'per', 'an', 'a']
        : [];
    const all = [...new Set([...words, ...scales, ...periods])].sort((a, b) => b.length - a.length);
    const letters = all.map((word) => word.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)).join('|');
    const sums = money ? [anyCase(CURRENCY_PATTERN)] : [];
    const parts = [String.raw `[\s\d.,_/+−-]`, String.raw `[eE][+-]?\d`, ...sums, `(?:${letters})(?![A-Za-z])`];
    return `^(?:${parts.join('|')})*$`;
}
/** Letters of a pattern in both cases; what is escaped stays. */
const anyCase = (pattern) => pattern.replace(/\\.|[A-Za-z]/g, (part) => (part.length > 1 ? part : `[${part.toLowerCase()}${part.toUpperCase()}]`));
