import { fault, type Fault, type Path, type Place } from '../fault.js';
import type { Branch, Tree } from './tree.js';
import { FORBIDDEN } from './walk.js';
import { parseValue } from './yaml.js';

/** One value that replaces what the files say. */
export interface Override {
  /** Dotted path: `company.arr`, `debt`, `coefficients.rampTime.high`. */
  readonly path: string;
  /** The value, as a file would give it. */
  readonly text: string;
  /** Where it was given, for faults: `--set company.arr=$5M`. */
  readonly origin: string;
}

/** The tree with an override laid upon it. */
export function applyOverride(tree: Branch, { path, text, origin }: Override): { readonly tree: Branch; readonly faults: readonly Fault[] } {
  const names = path.split('.');
  const place: Place = { file: origin, line: 0, column: 0 };
  const refuse = (message: string, hint?: string) => ({ tree, faults: [fault(place, [], hint === undefined ? { message } : { message, hint })] });
  if (names.some((name) => name.trim() === '')) return refuse('This is no path to a value.', 'Write for example company.arr=$5M.');
  const forbidden = names.findIndex((name) => FORBIDDEN.includes(name));
  if (forbidden >= 0) return { tree, faults: [fault(place, names.slice(0, forbidden + 1), { message: 'is a name that a scenario cannot use.' })] };
  if (names[0] === 'extends') return refuse('Another file to extend cannot be set here.');
  const parsed = parseValue(origin, text, names);
  if (parsed.tree === null) return { tree, faults: parsed.faults };
  return { tree: assign(tree, names, parsed.tree, place) as Branch, faults: parsed.faults };
}

/** The value put in place below `below`; maps are made on the way where there are none. */
function assign(below: Tree | undefined, [name, ...rest]: Path, value: Tree, place: Place): Tree {
  if (name === undefined) return value;
  const here: Branch = below?.kind === 'branch' ? below : { kind: 'branch', entries: new Map(), place };
  const key = String(name);
  const entry = here.entries.get(key);
  return { ...here, entries: new Map(here.entries).set(key, { key: place, value: assign(entry?.value, rest, value, place) }) };
}
