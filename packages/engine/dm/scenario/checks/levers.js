import { LEVER_NAMES, LEVERS } from '../levers.js';
import { limits } from '../quantities/read.js';
import { writeQuantity } from '../quantities/write.js';
import { map, onOff, quantity } from './fields.js';
const KIND = {
    share: 'share',
    number: 'factor',
    rate: '1/year',
};
function lever(name) {
    const { kind, meaning, range, default: usual } = LEVERS[name];
    if (kind === 'switch')
        return onOff({ description: meaning, usual: usual > 0 ? 'on' : 'off' })
            .transform(Number)
            .optional();
    return quantity({ kind: KIND[kind], range, bare: true }, { description: meaning, usual: writeQuantity(usual, KIND[kind]) }).optional();
}
/** `levers:`, here and in the timeline. */
export const LEVERS_GIVEN = map(Object.fromEntries(LEVER_NAMES.map((name) => [name, lever(name)])), 'a map of levers', 'lever').transform((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
/** What a lever can be, in words. */
export function leverLimits(name) {
    const { kind, range } = LEVERS[name];
    return kind === 'switch' ? 'on, off' : limits(KIND[kind], range);
}
/** A lever as a file would give it. */
export function writeLever(name, value) {
    const { kind } = LEVERS[name];
    return kind === 'switch' ? (value > 0 ? 'on' : 'off') : writeQuantity(value, KIND[kind]);
}
