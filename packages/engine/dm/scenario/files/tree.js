/** The tree without its places: strings, arrays and objects. */
export function plain(tree) {
    if (tree.kind === 'leaf')
        return tree.text;
    if (tree.kind === 'list')
        return tree.items.map(plain);
    return Object.fromEntries([...tree.entries].map(([name, entry]) => [name, plain(entry.value)]));
}
/** Where a path stands: its value, or its key when that is asked for or the value begins on a later line; the nearest part that exists when it does not. */
export function positionOf(tree, path, wanted) {
    let here = tree;
    let key = tree.place;
    for (const [i, part] of path.entries()) {
        const entry = here.kind === 'branch' ? here.entries.get(String(part)) : undefined;
        const next = here.kind === 'list' ? here.items[Number(part)] : entry?.value;
        if (next === undefined)
            return i === 0 ? here.place : key;
        key = entry?.key ?? next.place;
        here = next;
    }
    return wanted === 'key' || (key.file === here.place.file && key.line < here.place.line) ? key : here.place;
}
/** Parts of a scenario that are merged name by name; every other part is replaced as a whole. */
export const SECTIONS = [
    'company',
    'known',
    'levers',
    'coefficients',
    'shocks',
    'loops',
    'mechanisms',
    'doors',
    'noise',
];
/** `over` laid upon `base`. */
export function merge(base, over) {
    const entries = new Map(base.entries);
    for (const [name, entry] of over.entries) {
        const below = entries.get(name)?.value;
        const section = SECTIONS.includes(name) && below?.kind === 'branch' && entry.value.kind === 'branch';
        entries.set(name, section
            ? { key: entry.key, value: { ...entry.value, entries: new Map([...below.entries, ...entry.value.entries]) } }
            : entry);
    }
    return { ...over, entries };
}
