import { check, distinct } from '../checks/check.js';
import { fault, inOrder } from '../fault.js';
import { positionOf, plain } from './tree.js';
import { parseFile } from './yaml.js';
const IS_EMPTY = /^(?:\s*(?:#.*)?(?:\r?\n|$))*$/;
/**
 * Reads a file that is a map of keys and nothing else, such as a debate, a case or a theme.
 *
 * @param needs what such a file has to have, in a sentence
 */
export function readBranch(path, source, needs) {
    const top = { file: path, line: 0, column: 0 };
    let text;
    try {
        text = source.read(path);
    }
    catch (error) {
        return {
            tree: null,
            faults: [fault(top, [], { message: error instanceof Error ? error.message : String(error) }, 'missing')],
        };
    }
    if (IS_EMPTY.test(text))
        return { tree: null, faults: [fault(top, [], { message: 'The file is empty.', hint: needs })] };
    const { tree, faults } = parseFile(path, text);
    if (tree === null)
        return { tree, faults: inOrder(faults) };
    if (tree.kind === 'branch')
        return { tree: { ...tree, place: { file: path, line: 1, column: 1 } }, faults };
    return {
        tree: null,
        faults: [...faults, fault(top, [], { message: 'The file must be a map of keys.', hint: needs })],
    };
}
/** Reads and checks such a file: its value, or every fault there is. */
export function readMap(path, source, schema, needs) {
    const { tree, faults } = readBranch(path, source, needs);
    if (tree === null)
        return { value: null, faults };
    const { value, wrong } = check(schema, plain(tree), { everywhere: false });
    const all = inOrder([
        ...faults,
        ...distinct(wrong).map(({ path: where, at, problem }) => fault(positionOf(tree, where, at), where, problem)),
    ]);
    return all.length > 0 ? { value: null, faults: all } : { value, faults: [] };
}
