import { fault, type Fault, type Path, type Place } from '../fault.js';
import type { Branch, Tree } from './tree.js';
import { FORBIDDEN } from './walk.js';
import { parseValue } from './yaml.js';

/** One value that replaces what the files say. */
export interface Override {
  /** Dotted path: `company.arr`, `debt`, `debt.threshold`, `timeline[0].at`. */
  readonly path: string;
  /** The value, as a file would give it. */
  readonly text: string;
  /** Where it was given, for faults: `--set company.arr=$5M`. */
  readonly origin: string;
}

/**
 * Gives a value that was written as one word its long form, a map, when a part of it is to be set: `debt: reactive` becomes
 * `{policy: reactive}`. What has no long form is returned as it is.
 */
export type LongForm = (path: Path, value: Tree | undefined, part: string) => Tree | undefined;

/** The tree with an override laid upon it. */
export function applyOverride(
  tree: Branch,
  { path, text, origin }: Override,
  longForm: LongForm,
): { readonly tree: Branch; readonly faults: readonly Fault[] } {
  const names = path.replace(/\[(\d+)\]/g, '.$1').split('.');
  const place: Place = { file: origin, line: 0, column: 0 };
  const refuse = (message: string, hint?: string) => ({
    tree,
    faults: [fault(place, [], hint === undefined ? { message } : { message, hint })],
  });
  if (names.some((name) => name.trim() === ''))
    return refuse('This is no path to a value.', 'Write for example company.arr=$5M.');
  const forbidden = names.findIndex((name) => FORBIDDEN.includes(name));
  if (forbidden >= 0)
    return {
      tree,
      faults: [fault(place, names.slice(0, forbidden + 1), { message: 'is a name that a scenario cannot use.' })],
    };
  if (names[0] === 'extends') return refuse('Another file to extend cannot be set here.');
  const parsed = parseValue(origin, text, names);
  if (parsed.tree === null) return { tree, faults: parsed.faults };
  return { tree: assign(tree, [], names, parsed.tree, place, longForm) as Branch, faults: parsed.faults };
}

/** The value put in place below `below`; maps are made on the way where there are none. */
function assign(
  below: Tree | undefined,
  above: Path,
  [name, ...rest]: readonly string[],
  value: Tree,
  place: Place,
  longForm: LongForm,
): Tree {
  if (name === undefined) return value;
  const here = longForm(above, below, name);
  if (here?.kind === 'list' && Number(name) < here.items.length) {
    return {
      ...here,
      items: here.items.map((item, i) =>
        i === Number(name) ? assign(item, [...above, i], rest, value, place, longForm) : item,
      ),
    };
  }
  const branch: Branch = here?.kind === 'branch' ? here : { kind: 'branch', entries: new Map(), place };
  const entry = branch.entries.get(name);
  return {
    ...branch,
    entries: new Map(branch.entries).set(name, {
      key: place,
      value: assign(entry?.value, [...above, name], rest, value, place, longForm),
    }),
  };
}
