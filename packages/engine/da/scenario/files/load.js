import { dotted, fault } from '../fault.js';
import { quoted } from '../quantities/problem.js';
import { givenTwice, renewed } from './renamed.js';
import { merge } from './tree.js';
import { parseFile } from './yaml.js';
const DEEPEST = 8;
/** What only scenarios have at the beginning of a line. */
const OF_SCENARIOS = /^[ \t\uFEFF]*\{?["' \t]*(?:company|debt|levers|coefficients|correlations|shocks|loops|noise|timeline|hiringPlan|currency|horizon|runs|stepsPerWeek|extends)["' \t]*:/m;
/** What belongs to one file and is not handed down to those that extend it. */
const OWN = ['name', 'description', 'extends'];
/** A scenario file together with all it extends. */
export function load(path, source, asked = { place: { file: path, line: 0, column: 0 }, path: [] }) {
    return follow(path, source, [], asked.place, asked.path);
}
function follow(path, source, chain, asked, askedPath) {
    const refuse = (message, kind = 'invalid') => ({
        tree: null,
        whole: false,
        faults: [fault(asked, askedPath, { message }, kind)],
    });
    if (chain.includes(path))
        return refuse(`goes in a circle: ${[...chain.slice(chain.indexOf(path)), path].join(' → ')}.`);
    if (chain.length > DEEPEST)
        return refuse(`goes back over more than ${DEEPEST} files.`);
    let text;
    try {
        text = source.read(path);
    }
    catch (error) {
        return refuse(error instanceof Error ? error.message : String(error), 'missing');
    }
    if (asked.line > 0 && !isScenario(text))
        return refuse(`names ${quoted(path)}, which is no scenario.`);
    const { tree, faults } = parseFile(path, text);
    if (tree === null)
        return { tree, whole: false, faults };
    if (tree.kind !== 'branch')
        return {
            tree: null,
            whole: false,
            faults: [...faults, fault(tree.place, [], { message: 'must be a map of keys, such as company: and debt:.' })],
        };
    const parent = tree.entries.get('extends')?.value;
    const own = { ...renewed(tree), place: { file: path, line: 1, column: 1 } };
    const all = [...faults, ...givenTwice(tree)];
    if (parent?.kind !== 'leaf')
        return { tree: own, whole: true, faults: all };
    const base = follow(source.resolve(path, parent.text), source, [...chain, path], parent.place, ['extends']);
    return {
        tree: base.tree ? merge(without(base.tree, OWN), own) : own,
        whole: base.whole,
        faults: [...base.faults, ...all],
    };
}
/**
 * Whether a text is meant as a scenario. Faults quote what is wrong, and a file that another file names may be one that its reader was not to see, such as a
 * list of passwords.
 */
const isScenario = (text) => OF_SCENARIOS.test(text);
function without(tree, names) {
    return { ...tree, entries: new Map([...tree.entries].filter(([name]) => !names.includes(name))) };
}
/** Dotted paths of what was given: names within a section, and everything else as a whole. */
export function givenPaths(tree, sections) {
    return [...tree.entries].flatMap(([name, { value }]) => value.kind === 'branch' && sections.includes(name)
        ? [...value.entries.keys()].map((key) => dotted([name, key]))
        : name === 'extends'
            ? []
            : [name]);
}
