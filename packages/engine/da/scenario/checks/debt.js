import * as z from 'zod';
import { POLICIES, POLICY_NAMES, spelledOut, } from '../policies.js';
import { KINDS } from '../quantities/kinds.js';
import { quoted } from '../quantities/problem.js';
import { readQuantity } from '../quantities/read.js';
import { writeQuantity } from '../quantities/write.js';
import { suggestion } from '../suggest.js';
import { addProblem, expected, map, quantity, unknownName } from './fields.js';
/** What the settings of a policy measure. */
export const KIND = {
    share: 'share',
    ratio: 'share',
    gain: 'factor',
    heads: 'heads',
    weeks: 'weeks',
};
const settingsOf = (name) => POLICIES[name].settings;
function setting({ kind, meaning, range, default: usual }) {
    return quantity({ kind: KIND[kind], range, bare: true }, { description: meaning, usual: writeQuantity(usual, KIND[kind]) }).optional();
}
function policyMap(name) {
    const settings = Object.entries(settingsOf(name)).map(([key, entry]) => [key, setting(entry)]);
    return map({ policy: z.literal(name), ...Object.fromEntries(settings) }, 'a policy', `setting of ${name}`).meta({
        description: POLICIES[name].meaning,
    });
}
const [first, ...others] = POLICY_NAMES.map(policyMap);
const byName = z.discriminatedUnion('policy', [first, ...others], { error: unknownName('policy') });
/** `debt: 20%`, `debt: reactive` or `debt: {policy: ceiling, …}`: who decides how much goes to debt. */
export const DEBT = z
    .union([z.enum(POLICY_NAMES), z.string(), z.number(), byName], {
    error: expected('a share such as 20%, the name of a policy, or a map with a policy'),
})
    .meta({
    id: 'policy',
    description: 'How much of the engineers’ weeks goes to debt: a share (20%), the name of a policy, or a policy with its settings',
})
    .transform((written, ctx) => {
    const policy = typeof written === 'object' ? complete(written) : fromText(String(written));
    if (!('message' in policy))
        return policy;
    addProblem(ctx, policy);
    return z.NEVER;
});
function fromText(text) {
    if (POLICY_NAMES.includes(text))
        return complete({ policy: text });
    const share = readQuantity(text, { kind: 'share', range: [0, 1], bare: true });
    if (typeof share === 'number')
        return { policy: 'fixed', settings: { share } };
    return /^[a-z][a-z -]*$/i.test(text)
        ? { message: `${quoted(text)} is not a policy.`, hint: suggestion(text, POLICY_NAMES) }
        : share;
}
/** A policy with the defaults of the settings that are not given. */
function complete({ policy, ...given }) {
    return { policy, settings: spelledOut({ policy, settings: given }) };
}
export const DEFAULT_POLICY = complete({ policy: 'fixed' });
/** A policy as a file would give it, every setting written out. */
export function writePolicy(given) {
    const { policy } = given;
    const settings = spelledOut(given);
    if (policy === 'fixed')
        return writeQuantity(settings.share, 'share');
    const entries = Object.entries(settingsOf(policy));
    return {
        policy,
        ...Object.fromEntries(entries.map(([name, setting]) => [name, writeSetting(setting, settings[name])])),
    };
}
/** A setting as a file would give it. */
export const writeSetting = ({ kind }, value) => writeQuantity(value, KIND[kind]);
/** Unit of a setting, for tables. */
export const settingUnit = ({ kind }) => KINDS[KIND[kind]].unit;
