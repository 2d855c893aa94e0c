import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import { fault } from '../fault.js';
import { quoted } from '../quantities/problem.js';
export const NO_TAGS = 'Tags (!…) have no meaning in a scenario.';
const DEEPEST = 16;
const MOST_VALUES = 50_000;
/** Letters of all values, those of aliases counted wherever they stand. */
const MOST_LETTERS = 256 * 1024;
export const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];
/** Nodes of a YAML document as a tree. Aliases are followed, within the limits of depth and number, so that no file grows beyond them. */
export function walk(contents, path, at) {
    const state = { at, anchors: new Map(), faults: [], values: 0, letters: 0, stopped: false };
    const tree = visit(state, contents, path, at(0));
    return { tree: state.stopped ? null : tree, faults: state.faults };
}
function visit(w, node, path, parent) {
    if (w.stopped)
        return null;
    const place = node?.range ? w.at(node.range[0]) : parent;
    if (++w.values > MOST_VALUES)
        return stop(w, place, `There are more than ${MOST_VALUES} values.`);
    if (path.length > DEEPEST)
        return stop(w, place, 'The text is nested too deeply.');
    if (isAlias(node)) {
        const target = w.anchors.get(node.source);
        return target
            ? visit(w, target, path, place)
            : report(w, place, path, { message: `${quoted(`*${node.source}`)} refers to nothing above it.` });
    }
    if (node?.tag !== undefined)
        return report(w, place, path, { message: NO_TAGS });
    if (node && 'anchor' in node && node.anchor)
        w.anchors.set(node.anchor, node);
    if (isMap(node))
        return branch(w, node, path, place);
    if (isSeq(node)) {
        const items = node.items.map((item, i) => visit(w, item, [...path, i], place));
        return items.every((item) => item !== null) ? { kind: 'list', items, place } : null;
    }
    return isScalar(node) && node.source !== ''
        ? leaf(w, String(node.value), place)
        : report(w, place, path, { message: 'has no value.', hint: whatToGive(path) });
}
function leaf(w, text, place) {
    w.letters += text.length;
    if (w.letters > MOST_LETTERS)
        return stop(w, place, `There are more than ${MOST_LETTERS / 1024} KiB of text.`);
    return { kind: 'leaf', text, place };
}
/** What to write where nothing stands. */
function whatToGive(path) {
    if (/^\d+$/.test(String(path.at(-1) ?? '')))
        return 'Write decimals with a point: 1.5.';
    return path.length > 0 ? 'Give one, or delete the line.' : 'It needs at least company:';
}
function branch(w, map, path, place) {
    const entries = new Map();
    for (const { key, value } of map.items) {
        const here = key.range ? w.at(key.range[0]) : place;
        const name = isScalar(key) ? String(key.value) : '';
        if (name === '')
            report(w, here, path, { message: 'A key must be a plain name.' });
        else if (FORBIDDEN.includes(name))
            report(w, here, [...path, name], { message: 'is a name that a scenario cannot use.' });
        else if (entries.has(name))
            report(w, here, [...path, name], { message: 'is given twice.', hint: 'Keep one of the two.' });
        else {
            const tree = visit(w, value, [...path, name], here);
            if (tree)
                entries.set(name, { key: here, value: tree });
        }
    }
    return { kind: 'branch', entries, place };
}
function report(w, place, path, problem) {
    w.faults.push(fault(place, path, problem));
    return null;
}
function stop(w, place, message) {
    w.stopped = true;
    w.faults.push(fault(place, [], { message }));
    return null;
}
