import { fault } from '../fault.js';
import { FORBIDDEN } from './walk.js';
import { parseValue } from './yaml.js';
/** The tree with an override laid upon it. */
export function applyOverride(tree, { path, text, origin }, longForm) {
    const names = path.replace(/\[(\d+)\]/g, '.$1').split('.');
    const place = { file: origin, line: 0, column: 0 };
    const refuse = (message, hint) => ({
        tree,
        faults: [fault(place, [], hint === undefined ? { message } : { message, hint })],
    });
    if (names.some((name) => name.trim() === ''))
        return refuse('This is no path to a value.', 'Write for example company.arr=$5M.');
    const forbidden = names.findIndex((name) => FORBIDDEN.includes(name));
    if (forbidden >= 0)
        return {
            tree,
            faults: [fault(place, names.slice(0, forbidden + 1), { message: 'is a name that a scenario cannot use.' })],
        };
    if (names[0] === 'extends')
        return refuse('Another file to extend cannot be set here.');
    const parsed = parseValue(origin, text, names);
    if (parsed.tree === null)
        return { tree, faults: parsed.faults };
    return { tree: assign(tree, [], names, parsed.tree, place, longForm), faults: parsed.faults };
}
/** The value put in place below `below`; maps are made on the way where there are none. */
function assign(below, above, [name, ...rest], value, place, longForm) {
    if (name === undefined)
        return value;
    const here = longForm(above, below, name);
    if (here?.kind === 'list' && Number(name) < here.items.length) {
        return {
            ...here,
            items: here.items.map((item, i) => i === Number(name) ? assign(item, [...above, i], rest, value, place, longForm) : item),
        };
    }
    const branch = here?.kind === 'branch' ? here : { kind: 'branch', entries: new Map(), place };
    const entry = branch.entries.get(name);
    return {
        ...branch,
        entries: new Map(branch.entries).set(name, {
            key: place,
            value: assign(entry?.value, [...above, name], rest, value, place, longForm),
        }),
    };
}
