import { fault } from '../fault.js';
import { own } from '../own.js';
/** What keys of a section were called before, and are called now. */
const RENAMED = { company: { debt: 'debtRatio' } };
/** The name of today of what stands in a section. */
export const nameNow = (section, name) => own(own(RENAMED, section) ?? {}, name) ?? name;
/** A tree in which keys have their names of today, each noting the one that it was found under; where both are given, the former one counts. */
export function renewed(tree) {
    const entries = new Map(tree.entries);
    for (const [section, names] of Object.entries(RENAMED)) {
        const entry = entries.get(section);
        if (entry?.value.kind !== 'branch')
            continue;
        const inside = new Map(entry.value.entries);
        for (const [former, now] of Object.entries(names)) {
            const found = inside.get(former);
            if (found === undefined)
                continue;
            inside.delete(former);
            inside.set(now, { ...found, formerly: former });
        }
        entries.set(section, { ...entry, value: { ...entry.value, entries: inside } });
    }
    return { ...tree, entries };
}
/** Keys of a file that are there under both of their names. */
export function givenTwice(tree) {
    return Object.entries(RENAMED).flatMap(([section, names]) => {
        const inside = tree.entries.get(section)?.value;
        if (inside?.kind !== 'branch')
            return [];
        return Object.entries(names).flatMap(([former, now]) => {
            const [old, young] = [inside.entries.get(former), inside.entries.get(now)];
            return old === undefined || young === undefined
                ? []
                : [fault(old.key, [section, former], { message: `is the former name of ${now}, which is given too.` })];
        });
    });
}
/** Notes on keys that were found under a former name. */
export function notesOfNames(tree) {
    return Object.keys(RENAMED).flatMap((section) => {
        const inside = tree.entries.get(section)?.value;
        if (inside?.kind !== 'branch')
            return [];
        return [...inside.entries].flatMap(([now, { key, formerly }]) => formerly === undefined
            ? []
            : [
                fault(key, [section, formerly], { message: `is called ${now} now, and is read as that.`, hint: `Write ${now}.` }, 'doubtful'),
            ]);
    });
}
