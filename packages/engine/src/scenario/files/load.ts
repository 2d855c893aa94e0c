import { dotted, fault, type Fault, type Path, type Place } from '../fault.js';
import { quoted } from '../quantities/problem.js';
import { givenTwice, renewed } from './renamed.js';
import { merge, type Branch, type Tree } from './tree.js';
import { parseFile } from './yaml.js';

/** Where scenario files come from: a disk, a web page, a test. */
export interface ScenarioSource {
  /** Text of the file. Throws an Error whose message tells a person why there is none. */
  read(path: string): string;
  /** Path of a file that another file names: `to` as written, seen from the file `from`. */
  resolve(from: string, to: string): string;
}

const DEEPEST = 8;
/** What only scenarios have at the beginning of a line. */
const OF_SCENARIOS =
  /^[ \t\uFEFF]*\{?["' \t]*(?:company|debt|levers|coefficients|correlations|shocks|loops|noise|timeline|hiringPlan|currency|horizon|runs|stepsPerWeek|extends)["' \t]*:/m;
/** What belongs to one file and is not handed down to those that extend it. */
const OWN = ['name', 'description', 'extends'];

export interface Loaded {
  /** The file laid upon those it extends, as far as they can be read; null when it cannot be read itself. */
  readonly tree: Branch | null;
  /** Whether all of them could be read. */
  readonly whole: boolean;
  readonly faults: readonly Fault[];
}

/** Who names a file, and where: faults of a file that cannot be read point there. */
export interface Asked {
  readonly place: Place;
  readonly path: Path;
}

/** A scenario file together with all it extends. */
export function load(
  path: string,
  source: ScenarioSource,
  asked: Asked = { place: { file: path, line: 0, column: 0 }, path: [] },
): Loaded {
  return follow(path, source, [], asked.place, asked.path);
}

function follow(path: string, source: ScenarioSource, chain: readonly string[], asked: Place, askedPath: Path): Loaded {
  const refuse = (message: string, kind: Fault['kind'] = 'invalid'): Loaded => ({
    tree: null,
    whole: false,
    faults: [fault(asked, askedPath, { message }, kind)],
  });
  if (chain.includes(path))
    return refuse(`goes in a circle: ${[...chain.slice(chain.indexOf(path)), path].join(' → ')}.`);
  if (chain.length > DEEPEST) return refuse(`goes back over more than ${DEEPEST} files.`);
  let text: string;
  try {
    text = source.read(path);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error), 'missing');
  }
  if (asked.line > 0 && !isScenario(text)) return refuse(`names ${quoted(path)}, which is no scenario.`);
  const { tree, faults } = parseFile(path, text);
  if (tree === null) return { tree, whole: false, faults };
  if (tree.kind !== 'branch')
    return {
      tree: null,
      whole: false,
      faults: [...faults, fault(tree.place, [], { message: 'must be a map of keys, such as company: and debt:.' })],
    };
  const parent = tree.entries.get('extends')?.value;
  const own = { ...renewed(tree), place: { file: path, line: 1, column: 1 } };
  const all = [...faults, ...givenTwice(tree)];
  if (parent?.kind !== 'leaf') return { tree: own, whole: true, faults: all };
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
const isScenario = (text: string): boolean => OF_SCENARIOS.test(text);

function without(tree: Branch, names: readonly string[]): Branch {
  return { ...tree, entries: new Map([...tree.entries].filter(([name]) => !names.includes(name))) };
}

/** Dotted paths of what was given: names within a section, and everything else as a whole. */
export function givenPaths(tree: Branch, sections: readonly string[]): string[] {
  return [...tree.entries].flatMap(([name, { value }]: [string, { value: Tree }]) =>
    value.kind === 'branch' && sections.includes(name)
      ? [...value.entries.keys()].map((key) => dotted([name, key]))
      : name === 'extends'
        ? []
        : [name],
  );
}
