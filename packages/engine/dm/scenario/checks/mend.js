import { nearest } from '../suggest.js';
import { meantBy } from './advice.js';
import { CHOICES } from './choices.js';
/** In place of what is wrong: not right either, but of the sort that lets everything beside it be checked. */
const STAND_IN = '?';
/** A copy in which what is wrong no longer hides what else is: names as they were probably meant, unknown keys left out, a stand-in for wrong values. */
export function mend({ written, moved }, wrong) {
    const copy = JSON.parse(JSON.stringify(written));
    const moves = [...moved];
    // Names first: what seems to be missing may be there under a wrong one.
    for (const { path, at, choice, absent, meant = [] } of [...wrong].sort((one, other) => one.at < other.at ? -1 : one.at > other.at ? 1 : 0)) {
        const [above, key] = [parentOf(copy, path), String(path.at(-1))];
        if (above === null || (absent && Object.hasOwn(above, key)))
            continue;
        const name = at === 'key' ? meant[0] : choice ? choose(above, key) : STAND_IN;
        const value = above[key];
        if (at === 'key' || name === null)
            delete above[key];
        else
            above[key] = name;
        if (at === 'value' || name === undefined || name === null || name.includes('.') || Object.hasOwn(above, name))
            continue;
        above[name] = value;
        moves.push({ from: path, to: [...path.slice(0, -1), name] });
    }
    return { written: copy, moved: moves };
}
/** Where a person finds what is found at `path` of a mended copy. */
export function asWritten(path, { moved }) {
    return moved.reduceRight((here, { from, to }) => (to.every((part, i) => here[i] === part) ? [...from, ...here.slice(to.length)] : here), path);
}
function parentOf(tree, path) {
    const above = path.slice(0, -1).reduce((here, part) => here?.[part], tree);
    return typeof above === 'object' ? above : null;
}
/** The policy or shape that was probably meant: the nearest name, or the one that knows most of the other keys. */
function choose(map, key) {
    const choices = CHOICES[key];
    const keys = Object.keys(map);
    const said = map[key] ?? map[keys.find((each) => meantBy(each, '', [key])[0] === key) ?? ''];
    const near = typeof said === 'string' ? nearest(said, Object.keys(choices)) : null;
    if (near !== null)
        return near;
    const known = (name) => keys.filter((each) => each !== key && choices[name].includes(meantBy(each, '', choices[name])[0] ?? '')).length;
    const best = Object.keys(choices).reduce((one, other) => (known(other) > known(one) ? other : one));
    return known(best) > 0 ? best : null;
}
