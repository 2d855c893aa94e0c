import { currencyIn } from './checks/currency.js';
import { doubtsIn } from './checks/doubts.js';
import { longForm } from './checks/longForm.js';
import { applyOverride } from './files/override.js';
import { givenPaths, load } from './files/load.js';
import { notesOfNames, renewed } from './files/renamed.js';
import { positionOf, plain, SECTIONS } from './files/tree.js';
import { USUAL_CURRENCY } from './quantities/currency.js';
import { fault, inOrder } from './fault.js';
import { understand } from './understand.js';
/**
 * Reads a scenario file, the files it extends and what overrides them, checks all of it and fills in what is not given. It never throws
 * for what a person wrote: everything wrong comes back as faults, in reading order.
 *
 * @param path the file, as `source` knows it and as faults name it
 * @param source where the text of a file comes from, and how one file names another
 * @param overrides values that replace what the files say, the last one winning
 * @returns the scenario, or null and its faults; and what is valid and most likely not meant
 * @example
 * const text = 'company: {engineers: 20, arr: $3M, cash: $10M}';
 * const { scenario: read, faults } = readScenario('ours.yaml', { read: () => text, resolve: (from, to) => to });
 */
export function readScenario(path, source, overrides = []) {
    const loaded = load(path, source);
    const read = (given) => understandTree(overridden(loaded, given), baseName(path));
    const reading = read(overrides);
    const facts = overrides.filter(({ path: of }) => !isDecision(of));
    if (reading.scenario?.today === undefined || facts.length === overrides.length)
        return reading;
    // The file says what the company does today; what is decided on top of it does not change what is known.
    const { today = reading.scenario.today } = read(facts).scenario ?? {};
    return { ...reading, scenario: { ...reading.scenario, today } };
}
const isDecision = (path) => /^(?:debt|levers|hiringPlan|timeline)(?:[.[]|$)/.test(path.trim());
/** What files say, with values laid upon it that replace what they say. */
export function overridden(loaded, overrides) {
    return overrides.reduce(({ tree, whole, faults }, override) => {
        if (tree === null)
            return { tree, whole, faults };
        const applied = applyOverride(tree, override, longForm);
        return { tree: renewed(applied.tree), whole, faults: [...faults, ...applied.faults] };
    }, loaded);
}
/**
 * Checks what files say and fills in what they do not.
 *
 * @param name what a scenario is called that has no name of its own
 * @param pathOf under which path a person finds what the tree has at another
 */
export function understandTree({ tree, whole, faults: before }, name, pathOf = (path) => path) {
    if (tree === null)
        return { scenario: null, faults: inOrder(before), doubts: [] };
    const money = currencyIn(tree);
    const understood = understand(plain(tree), name);
    if ('scenario' in understood) {
        const faults = [...before, ...money.faults];
        if (faults.length > 0)
            return { scenario: null, faults: inOrder(faults), doubts: [] };
        const doubts = doubtsIn(plain(tree)).map(({ path, at, problem }) => fault(positionOf(tree, path, at), pathOf(path), problem, 'doubtful'));
        return {
            scenario: {
                ...understood.scenario,
                ...(money.currency === USUAL_CURRENCY ? {} : { currency: money.currency }),
                given: givenPaths(tree, SECTIONS),
            },
            faults: [],
            doubts: inOrder([...doubts, ...money.doubts, ...notesOfNames(tree)]),
        };
    }
    const reported = new Set(before.map((each) => each.path));
    // What a file that cannot be read may have said is not missed.
    const wrong = whole ? understood.wrong : understood.wrong.filter(({ absent }) => !absent);
    const found = wrong.map(({ path, at, problem }) => fault(positionOf(tree, path, at), pathOf(path), problem));
    return {
        scenario: null,
        faults: inOrder([...before, ...money.faults, ...found.filter((each) => !reported.has(each.path))]),
        doubts: [],
    };
}
/** `scenarios/series-b.yaml` is called series-b. */
export const baseName = (path) => path.replace(/^.*[/\\]/, '').replace(/\.(?:ya?ml|json)$/i, '') || path;
