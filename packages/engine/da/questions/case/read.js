import { median } from '../../coefficients/sample.js';
import { dayNumber } from '../../scenario/calendar.js';
import { check, distinct } from '../../scenario/checks/check.js';
import { fault, inOrder } from '../../scenario/fault.js';
import { load } from '../../scenario/files/load.js';
import { applyOverride } from '../../scenario/files/override.js';
import { readBranch } from '../../scenario/files/mapFile.js';
import { positionOf, plain } from '../../scenario/files/tree.js';
import { weekOf } from '../../scenario/moment.js';
import { writeQuantity } from '../../scenario/quantities/write.js';
import { baseName, understandTree } from '../../scenario/read.js';
import { understand } from '../../scenario/understand.js';
import { doubtsInCase } from './doubts.js';
import { CASE_FILE, isMoney } from './file.js';
import { CASE_INPUT_NAMES } from './inputs.js';
const HORIZON = 104;
const TEAM = 2;
const DISCOUNT = 0.12;
const NAME = 'Business case';
/**
 * Reads a business case from a file, or from overrides alone (`path` null), and the scenario that it names. It never throws for what a person wrote.
 *
 * @param path the file, as `source` knows it and as faults name it
 */
export function readCase(path, source, overrides = []) {
    const { tree: loaded, faults } = path === null ? { tree: EMPTY, faults: [] } : readBranch(path, source, 'A case needs loss:, saves: and effort:.');
    if (loaded === null)
        return { case: null, faults: inOrder(faults), doubts: [] };
    let tree = loaded;
    const found = [...faults];
    for (const override of overrides) {
        const laid = applyOverride(tree, override, (_, value) => value);
        tree = laid.tree;
        found.push(...laid.faults);
    }
    const { value: file, wrong } = check(CASE_FILE, plain(tree));
    const known = new Set(found.map((each) => each.path));
    found.push(...distinct(wrong)
        .map(({ path: at, at: what, problem }) => fault(positionOf(tree, at, what), at, problem))
        .filter((each) => !known.has(each.path)));
    const { scenario: inside, faults: within, doubts } = housed(tree, path, source);
    found.push(...within);
    if (file === null || found.length > 0)
        return { case: null, faults: inOrder(found), doubts: [] };
    const read = caseFrom(file, tree, inside, path === null ? NAME : baseName(path));
    const wrongs = faultsTogether(read, tree, inside);
    if (wrongs.length > 0)
        return { case: null, faults: inOrder(wrongs), doubts: [] };
    const own = doubtsInCase(plain(tree)).map(({ path: at, at: what, problem }) => fault(positionOf(tree, at, what), at, problem, 'doubtful'));
    return { case: read, faults: [], doubts: [...inOrder(own), ...doubts] };
}
/** @param inside the company that the file names, if any */
function caseFrom(file, tree, inside, name) {
    const scenario = framed(inside ?? nowhere(file.name ?? NAME), file);
    return {
        name: file.name ?? name,
        description: file.description?.trim() ?? '',
        scenario,
        inside: inside !== null,
        who: file.who ?? 'everybody',
        lossIn: isMoney(plain(tree.entries.get('loss').value)) ? 'money' : 'time',
        beliefs: Object.fromEntries(CASE_INPUT_NAMES.map((each) => [each, file[each] ?? (each === 'price' ? { shape: 'constant', value: 0 } : null)])),
        start: file.start === undefined ? 0 : weekOf(file.start, dayNumber(scenario.start)),
        team: file.team ?? TEAM,
        discount: file.discount ?? DISCOUNT,
    };
}
/** What is wrong with a case whose parts are each right. */
function faultsTogether({ scenario, start, who, beliefs }, tree, inside) {
    const at = (key, message) => fault(positionOf(tree, [key], 'value'), [key], { message });
    const late = start < 0 || start >= scenario.horizon;
    const nobody = inside !== null && headsOf(who, inside) === 0;
    return [
        ...(late ? [at('start', `is not within the horizon of ${writeQuantity(scenario.horizon, 'weeks')}.`)] : []),
        ...(nobody
            ? [
                at(tree.entries.has('who') ? 'who' : 'scenario', `has nobody whose time could be lost: ${inside.name} starts without them.`),
            ]
            : []),
        ...(median(beliefs.effort) === 0 ? [at('effort', 'must be more than nothing.')] : []),
    ];
}
const EMPTY = { kind: 'branch', entries: new Map(), place: { file: 'The case', line: 0, column: 0 } };
/** The company that the case names, if it names one and it can be read; its path is seen from the file that names it. */
function housed(tree, path, source) {
    const named = tree.entries.get('scenario')?.value;
    if (named?.kind !== 'leaf')
        return { scenario: null, faults: [], doubts: [] };
    const file = path === null || named.place.line === 0 ? named.text : source.resolve(path, named.text);
    return understandTree(load(file, source, { place: named.place, path: ['scenario'] }), baseName(file));
}
/** A company of which nothing is known: it is not played, and lends the case its coefficients. */
function nowhere(name) {
    const understood = understand({ company: { engineers: '1', arr: '$0', cash: '$0' } }, name);
    if ('wrong' in understood)
        throw new Error('the empty company is no scenario');
    return { ...understood.scenario, given: [] };
}
function framed(scenario, { today, runs, seed, horizon = HORIZON }) {
    return {
        ...scenario,
        horizon,
        start: today ?? scenario.start,
        runs: runs ?? scenario.runs,
        seed: seed ?? scenario.seed,
        timeline: scenario.timeline.filter(({ from }) => from < horizon),
    };
}
/** How many of those who lose there are in week 0. */
function headsOf(who, { company: { engineers, others } }) {
    return who === 'engineers' ? engineers : who === 'others' ? others : engineers + others;
}
