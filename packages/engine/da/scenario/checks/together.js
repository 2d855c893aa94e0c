import { LEVERS } from '../levers.js';
import { POLICIES } from '../policies.js';
import { readQuantity } from '../quantities/read.js';
import { START } from '../start.js';
import { KIND, writeSetting } from './debt.js';
import { asMap } from './fields.js';
import { CHANGE, changesIn } from './timeline.js';
/** What must hold between values that are right one by one. Each is checked as soon as its own values are, whatever else is wrong. */
export function disagreements(written, changes) {
    const { company, debt, levers } = asMap(written);
    const list = changesIn(written).map(asMap);
    return [
        ...skillGap(asMap(company)),
        ...rising(asMap(debt), ['debt']),
        ...list.flatMap((change, i) => nothing(change, ['timeline', i])),
        ...list.flatMap((change, i) => rising(asMap(change['debt']), ['timeline', i, 'debt'])),
        ...staff(asMap(levers), list, changes),
    ];
}
/** The number under a key, the default when it is not given, NaN when it is wrong. */
function numberIn(map, key, reading, usual = NaN) {
    const text = map[key];
    if (text === undefined)
        return usual;
    const value = typeof text === 'string' ? readQuantity(text, reading) : NaN;
    return typeof value === 'number' ? value : NaN;
}
const wrong = (path, message) => ({ path, at: 'value', problem: { message } });
function skillGap(company) {
    const [gap, engineers] = ['skillGap', 'engineers'].map((name) => numberIn(company, name, { ...START[name], bare: false }));
    return gap > engineers ? [wrong(['company', 'skillGap'], 'is more than there are engineers.')] : [];
}
const RISING = [
    ['release', 'threshold'],
    ['smallTeam', 'largeTeam'],
];
function rising(debt, path) {
    const policy = debt['policy'];
    if (!Object.hasOwn(POLICIES, policy))
        return [];
    const settings = POLICIES[policy].settings;
    return RISING.flatMap(([low, high]) => {
        const [below, above] = [settings[low], settings[high]];
        if (!below || !above)
            return [];
        const numbers = [
            [low, below],
            [high, above],
        ];
        const [least, most] = numbers.map(([name, { kind, range, default: usual }]) => numberIn(debt, name, { kind: KIND[kind], range, bare: true }, usual));
        if (!(least >= most))
            return [];
        return [
            Object.hasOwn(debt, low)
                ? wrong([...path, low], `must be below ${high}, which is ${writeSetting(above, most)}.`)
                : wrong([...path, high], `must be above ${low}, which is ${writeSetting(below, least)}.`),
        ];
    });
}
const CHANGE_KEYS = Object.keys(CHANGE.shape);
function nothing(change, path) {
    const keys = Object.keys(change);
    const changes = change['debt'] !== undefined
        || ['levers', 'coefficients'].some((key) => Object.keys(asMap(change[key])).length > 0);
    if (changes || keys.length === 0 || keys.some((key) => !CHANGE_KEYS.includes(key)))
        return [];
    return [
        { path, at: 'value', problem: { message: 'changes nothing.', hint: 'Give it debt, levers or coefficients.' } },
    ];
}
const SHARES = ['supportShare', 'salesShare'];
/** The other staff can sell or answer customers, and no more of them than there are. */
function staff(levers, list, changes) {
    const message = 'leaves nobody else: supportShare and salesShare together are more than 100%.';
    const given = (map) => SHARES.map((name) => Object.hasOwn(map, name) ? numberIn(map, name, { kind: 'share', range: [0, 1], bare: true }) : null);
    const known = Object.keys(levers).every((name) => Object.hasOwn(LEVERS, name));
    const first = given(levers).map((share, i) => share ?? (known ? LEVERS[SHARES[i]].default : NaN));
    const tooMuch = (shares) => shares[0] + shares[1] > 1;
    if (tooMuch(first))
        return [wrong(['levers'], message)];
    if (changes.length < list.length)
        return [];
    const later = list.map((change) => given(asMap(change['levers'])));
    return changes.flatMap(({ from: week }, i) => {
        const holding = changes.reduce((shares, { from, until }, j) => from <= week && (until === null || week < until) ? shares.map((share, k) => later[j][k] ?? share) : shares, first);
        return tooMuch(holding) ? [wrong(['timeline', i, 'levers'], message)] : [];
    });
}
