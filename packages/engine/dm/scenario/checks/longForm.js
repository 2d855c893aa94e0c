import { POLICY_NAMES } from '../policies.js';
import { bare, nearest } from '../suggest.js';
/**
 * A debt policy of one word as a map: `20%` is the share of a fixed policy. A policy that is set anew begins without
 * the settings that files gave to the old one.
 */
export const longForm = (path, value, part) => {
    if (path.at(-1) !== 'debt' || path.at(-2) === 'company' || value === undefined)
        return value;
    const map = value.kind === 'leaf' ? mapOf(value) : value;
    if (part !== 'policy' || map.kind !== 'branch')
        return map;
    return { ...map, entries: new Map([...map.entries].filter(([, { key }]) => key.line === 0)) };
};
function mapOf(value) {
    const isName = POLICY_NAMES.some((name) => bare(name) === bare(value.text)) || nearest(value.text, POLICY_NAMES) !== null;
    const entry = (text) => ({
        key: value.place,
        value: { kind: 'leaf', text, place: value.place },
    });
    const entries = isName
        ? [['policy', entry(value.text)]]
        : [
            ['policy', entry('fixed')],
            ['share', entry(value.text)],
        ];
    return { kind: 'branch', entries: new Map(entries), place: value.place };
}
