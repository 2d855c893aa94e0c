import { dotted, MOST_FAULTS } from '../fault.js';
import { locate } from './issues.js';
import { asWritten, mend } from './mend.js';
const MOST_LOOKS = 4;
/**
 * Checks what was written; as long as something wrong may have hidden other faults, it is set right by a guess and checked again. The value is null when
 * anything is wrong.
 */
export function check(schema, written, { everywhere = true } = {}) {
    const wrong = [];
    let mended = { written, moved: [] };
    for (let look = 0; look < MOST_LOOKS; look++) {
        const read = schema.safeParse(mended.written, { reportInput: true });
        if (read.success)
            return { value: wrong.length > 0 ? null : read.data, wrong };
        const found = locate(read.error.issues, everywhere);
        const before = wrong.length;
        wrong.push(...found.map((each) => ({ ...each, path: asWritten(each.path, mended) })));
        // Where there are more than anybody reads, none is hidden.
        if (wrong.length > MOST_FAULTS)
            break;
        if (distinct(wrong).length === distinct(wrong.slice(0, before)).length)
            break;
        mended = mend(mended, found);
    }
    return { value: null, wrong };
}
/** One fault a key, and one a value. What is missing under its own name but there under a name much like it is one fault, not two. */
export function distinct(wrong) {
    const first = new Map();
    for (const each of wrong) {
        const place = `${each.at} ${dotted(each.path)}`;
        if (!first.has(place))
            first.set(place, each);
    }
    const misspelt = new Set(wrong.flatMap(({ path, meant = [] }) => meant.map((name) => dotted([...path.slice(0, -1), name]))));
    return [...first.values()].filter(({ path, absent }) => !(absent && misspelt.has(dotted(path))));
}
