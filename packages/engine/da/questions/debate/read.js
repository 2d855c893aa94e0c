import { own } from '../../scenario/own.js';
import { check, distinct } from '../../scenario/checks/check.js';
import { asMap } from '../../scenario/checks/fields.js';
import { fault, formatFault, inOrder } from '../../scenario/fault.js';
import { load } from '../../scenario/files/load.js';
import { readBranch } from '../../scenario/files/mapFile.js';
import { merge, positionOf, plain } from '../../scenario/files/tree.js';
import { baseName, overridden, understandTree, } from '../../scenario/read.js';
import { besides } from '../common/alternatives.js';
import { YARDSTICK } from '../common/measure.js';
import { readJudged } from '../common/readMeasure.js';
import { apart } from './people.js';
import { DEBATE, DECISIONS, MOST } from './file.js';
const JUDGE = `${YARDSTICK} at end`;
const NEEDS = 'A debate needs scenario:, people: and proposals:.';
/**
 * Reads a debate file and the scenario it names, and checks all of it. Beliefs and decisions are checked by laying them upon the scenario: a person’s world
 * is a scenario as any other. It never throws for what a person wrote: everything wrong comes back as faults, in reading order.
 *
 * @param path the file, as `source` knows it and as faults name it
 * @param overrides values that replace what the scenario says, the last one winning
 */
export function readDebate(path, source, overrides = []) {
    const { tree, faults } = readBranch(path, source, NEEDS);
    if (tree === null)
        return { debate: null, faults, doubts: [] };
    if (isScenario(tree)) {
        const hint = `Write a file with scenario: ${baseName(path)}.yaml, people: and proposals:.`;
        return {
            debate: null,
            faults: [fault({ file: path, line: 0, column: 0 }, [], { message: 'This is a scenario, not a debate.', hint })],
            doubts: [],
        };
    }
    return readTree(tree, path, source, overrides, faults);
}
const isScenario = ({ entries }) => (entries.has('company') || entries.has('extends')) && !entries.has('people') && !entries.has('proposals');
function readTree(tree, path, source, overrides, before) {
    const written = plain(tree);
    const { value: file, wrong } = check(DEBATE, written);
    const at = (where, problem) => fault(positionOf(tree, where, 'value'), where, problem);
    const faults = [
        ...before,
        ...distinct(wrong).map(({ path: where, at: part, problem }) => fault(positionOf(tree, where, part), where, problem)),
    ];
    const base = overridden(agreedOn(tree, path, source), overrides);
    const common = understandTree(base, scenarioName(written));
    const people = partsIn(tree, 'people').map((part, i) => overlaid(base, { people: { part, i } }));
    const proposals = partsIn(tree, 'proposals').map((part, i) => overlaid(base, { proposals: { part, i } }));
    const judge = readJudged(String(asMap(written)['judge'] ?? JUDGE), common.scenario ?? { start: '2027-01-04', horizon: Infinity });
    const all = [
        ...faults,
        ...[...alikeIn(written, 'people'), ...alikeIn(written, 'proposals')].map((where) => at(where, { message: 'is the name of another one as well.', hint: 'Give each its own.' })),
        ...[common, ...people, ...proposals].flatMap((reading) => reading.faults),
        ...('message' in judge ? [at(['judge'], judge)] : []),
    ];
    const found = inOrder([...new Map(all.map((each) => [formatFault(each), each])).values()]);
    if (found.length > 0 || file === null || common.scenario === null || 'message' in judge)
        return { debate: null, faults: found, doubts: [] };
    const debate = complete(file, baseName(path), common.scenario, judge, { people, proposals });
    if (apart(debate.proposals).different.length < 2)
        return {
            debate: null,
            faults: [
                at(['proposals'], { message: 'All of them decide the same in every week.', hint: 'Let one decide otherwise.' }),
            ],
            doubts: [],
        };
    const doubts = [common, ...people, ...proposals].flatMap((reading) => reading.doubts);
    return {
        debate,
        faults: [],
        doubts: [...new Map(doubts.map((each) => [formatFault(each), each])).values()],
    };
}
/** The scenario file that a debate names; an empty one, of which nothing is missed, if it names none. */
function agreedOn(tree, path, source) {
    const named = tree.entries.get('scenario')?.value;
    const nothing = { kind: 'branch', entries: new Map(), place: tree.place };
    if (named?.kind !== 'leaf')
        return { tree: nothing, whole: false, faults: [] };
    const loaded = load(source.resolve(path, named.text), source, { place: named.place, path: ['scenario'] });
    return loaded.tree === null ? { ...loaded, tree: nothing } : loaded;
}
const scenarioName = (written) => baseName(String(asMap(written)['scenario'] ?? ''));
function partsIn(tree, key) {
    const list = tree.entries.get(key)?.value;
    return list?.kind === 'list' && list.items.length <= MOST ? [...list.items] : [];
}
/** Paths of the names that stand for one above them as well. */
function alikeIn(written, key) {
    const list = asMap(written)[key];
    const names = (Array.isArray(list) ? list : [])
        .map((each) => asMap(each)['name'])
        .map((name) => (typeof name === 'string' ? name.trim().toLowerCase() : null));
    return names.flatMap((name, i) => (name !== null && names.indexOf(name) < i ? [[key, i, 'name']] : []));
}
/** The scenario with one person’s beliefs, or one proposal’s decisions, laid upon it. Its own faults are reported where it is read by itself. */
function overlaid(base, { people, proposals }) {
    const over = new Map();
    const from = (part, key, as) => {
        const entry = part?.kind === 'branch' ? part.entries.get(key) : undefined;
        if (entry)
            over.set(as, entry);
    };
    from(people?.part, 'believes', 'coefficients');
    for (const decision of DECISIONS)
        from(proposals?.part, decision, decision);
    const above = people ? ['people', people.i, 'believes'] : ['proposals', proposals.i];
    const isOurs = ([section, name]) => {
        const value = over.get(String(section))?.value;
        return value !== undefined && (name === undefined || value.kind !== 'branch' || value.entries.has(String(name)));
    };
    const pathOf = (path) => (isOurs(path) ? [...above, ...(people ? path.slice(1) : path)] : path);
    const tree = merge(base.tree, { kind: 'branch', entries: over, place: base.tree.place });
    return understandTree({ tree, whole: base.whole, faults: [] }, '', pathOf);
}
function complete(file, name, scenario, judge, { people, proposals }) {
    return {
        name: file.name ?? name,
        description: file.description?.trim() ?? '',
        scenario,
        judge,
        people: file.people.map((person, i) => ({
            name: person.name.trim(),
            weight: person.weight ?? 1,
            believes: believed(person.believes, people[i].scenario),
        })),
        proposals: file.proposals.map((proposal, i) => ({
            name: proposal.name.trim(),
            scenario: { ...besides(scenario, proposals[i].scenario), name: scenario.name },
        })),
    };
}
const believed = (written, { coefficients }) => Object.fromEntries(Object.keys(asMap(written)).map((name) => [name, own(coefficients, name)]));
