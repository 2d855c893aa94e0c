import { CATALOGUE, COEFFICIENT_NAMES } from '../../coefficients/catalogue/index.js';
import { KNOWN, KNOWN_NAMES } from '../known.js';
import { LEVER_NAMES, LEVERS } from '../levers.js';
import { complete, parseAmount, splitRange } from '../quantities/amount.js';
import { convert, isBare } from '../quantities/kinds.js';
import { quoted } from '../quantities/problem.js';
import { writeQuantity } from '../quantities/write.js';
import { VERSION } from '../../version.js';
import { keyOf, START, START_NUMBERS } from '../start.js';
import { withinOf } from './belief.js';
import { asMap } from './fields.js';
import { ABOUT } from './known.js';
import { changesIn } from './timeline.js';
/** Of a duration in whole weeks: what may be lost or added by rounding without a word. */
const ROUNDED = 0.05;
/** $M: nobody counts a company’s money in less. */
const LEAST_MONEY = 0.001;
/** What is valid and still most likely not meant, in a file that has no faults. */
export function doubtsIn(written) {
    const { company, known, levers, coefficients, runs, horizon, fitted } = asMap(written);
    const changes = changesIn(written).map((change) => asMap(asMap(change)['levers']));
    return [
        ...START_NUMBERS.flatMap((name) => doubted(asMap(company), keyOf(name), START[name].kind, ['company'])),
        ...KNOWN_NAMES.flatMap((name) => doubted(asMap(known), name, KNOWN[name].kind, ['known'])),
        ...doubted({ runs }, 'runs', 'count', []),
        ...rounded(horizon),
        ...[asMap(levers), ...changes].flatMap((map, i) => LEVER_NAMES.flatMap((name) => LEVERS[name].kind === 'rate'
            ? doubted(map, name, '1/year', i === 0 ? ['levers'] : ['timeline', i - 1, 'levers'])
            : [])),
        ...COEFFICIENT_NAMES.flatMap((name) => doubted(asMap(coefficients), name, CATALOGUE[name].unit, ['coefficients'])),
        ...nobody(asMap(company)),
        ...ofAnotherVersion(asMap(fitted)),
    ];
}
/** A fit that another version has made: the model it was fitted to may be another one. */
const ofAnotherVersion = ({ version }) => version === undefined || version === VERSION
    ? []
    : [
        at(['fitted', 'version'], {
            message: `The history was fitted by version ${quoted(String(version))}; this is ${VERSION}.`,
            hint: 'Fit it again: paydown fit.',
        }),
    ];
/** Doubts about a number, or about the numbers by which a range, a list or a distribution says it. */
export function doubted(map, key, kind, above) {
    return textsIn(map[key], [...above, key]).flatMap(({ path, text }) => {
        const [first] = endsOf(text).flatMap((end) => doubtOf(end.text, end.amount, kind) ?? []);
        return first === undefined ? [] : [at(path, first)];
    });
}
/** Keys of a distribution that are not in the unit of what it is about. */
const OTHER_UNITS = ['shape', 'alpha', 'beta'];
function textsIn(written, path) {
    if (typeof written === 'string')
        return [{ path, text: written }];
    if (Array.isArray(written))
        return written.flatMap((each, i) => textsIn(each, [...path, i]));
    return Object.entries(asMap(written)).flatMap(([key, value]) => OTHER_UNITS.includes(key) ? [] : textsIn(value, [...path, key]));
}
/** A number, or the two ends of a range, each with what it has from the other. */
function endsOf(written) {
    const plain = (withinOf(written)?.[1] ?? written).replace(ABOUT, '');
    const texts = splitRange(plain) ?? [plain];
    const amounts = texts.flatMap((text) => {
        const amount = parseAmount(text);
        return amount === null || 'message' in amount ? [] : [amount];
    });
    if (amounts.length < texts.length)
        return [];
    return texts.map((text, i) => ({
        text: text.trim(),
        amount: amounts.length === 1 ? amounts[i] : complete(amounts[i], amounts[1 - i]),
    }));
}
const at = (path, problem) => ({ path, at: 'value', problem });
function doubtOf(text, amount, kind) {
    const value = convert(amount, kind);
    if (value === null)
        return null;
    const read = `${quoted(text)} is read as ${writeQuantity(value, kind)}.`;
    if (value === 0 && /[1-9]/.test(text.split(/e/i)[0]))
        return { message: `${read} It is too small for a number.` };
    if (kind === '$M' && value !== 0 && Math.abs(value) < LEAST_MONEY)
        return { message: `${read} It is less than $1,000.` };
    if (kind === '1/year' && amount.unit === 'times')
        return {
            message: read,
            hint: `To grow ${amount.number}-fold is ${writeQuantity(Number((amount.number - 1).toFixed(9)), kind)}: write what is meant as a percentage.`,
        };
    if ((kind === '1/year' || kind === '1/week') && isBare(amount) && Math.abs(value) > 1)
        return { message: read, hint: `Did you mean ${amount.number}%?` };
    if (['count', 'heads', 'tickets'].includes(kind) && /^\d{1,3}\.\d{3}$/.test(text.trim()))
        return {
            message: read,
            hint: `Did you mean ${text.trim().replace('.', '')}? A point does not set thousands apart.`,
        };
    return null;
}
/** A horizon of days or months that becomes another number of weeks. */
export function rounded(text) {
    const amount = typeof text === 'string' ? parseAmount(text) : null;
    const exact = amount === null || 'message' in amount ? null : convert(amount, 'weeks');
    if (exact === null)
        return [];
    const weeks = Math.floor(exact + 0.5);
    return Math.abs(weeks - exact) < ROUNDED * exact
        ? []
        : [
            at(['horizon'], {
                message: `${quoted(text)} becomes ${writeQuantity(weeks, 'weeks')}: only whole weeks are played.`,
            }),
        ];
}
/** A company in which nobody builds. */
function nobody(company) {
    const none = (key) => {
        const amount = parseAmount(String(company[key] ?? ''));
        return amount !== null && !('message' in amount) && amount.number === 0;
    };
    if (!none('engineers'))
        return [];
    const others = company['others'] === undefined || none('others');
    return [
        at(['company', 'engineers'], {
            message: others ? 'leaves a company of nobody.' : 'leaves nobody who builds the product.',
        }),
    ];
}
