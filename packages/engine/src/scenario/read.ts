import { longForm } from './checks/longForm.js';
import { applyOverride, type Override } from './files/override.js';
import { givenPaths, load, type ScenarioSource } from './files/load.js';
import { placeOf, plain, SECTIONS } from './files/tree.js';
import { fault, inOrder, type Fault } from './fault.js';
import type { Scenario } from './scenario.js';
import { understand } from './understand.js';

export type { Override, ScenarioSource };

/** A scenario, or every fault there is; one of the two is empty. */
export interface Reading {
  readonly scenario: Scenario | null;
  readonly faults: readonly Fault[];
}

/**
 * Reads a scenario file, the files it extends and what overrides them, checks all of it and fills in what is not given. It never throws
 * for what a person wrote: everything wrong comes back as faults, in reading order.
 *
 * @param path the file, as `source` knows it and as faults name it
 * @param overrides values that replace what the files say, the last one winning
 */
export function readScenario(path: string, source: ScenarioSource, overrides: readonly Override[] = []): Reading {
  const loaded = load(path, source);
  const faults = [...loaded.faults];
  if (loaded.tree === null) return { scenario: null, faults: inOrder(faults) };
  let tree = loaded.tree;
  for (const override of overrides) {
    const applied = applyOverride(tree, override, longForm);
    tree = applied.tree;
    faults.push(...applied.faults);
  }
  const understood = understand(plain(tree), baseName(path));
  if ('wrong' in understood) {
    const reported = new Set(faults.map((each) => each.path));
    // What a file that cannot be read may have said is not missed.
    const wrong = loaded.whole ? understood.wrong : understood.wrong.filter(({ absent }) => !absent);
    const found = wrong.map(({ path: where, at, problem }) => fault(placeOf(tree, where, at), where, problem));
    faults.push(...found.filter((each) => !reported.has(each.path)));
  }
  if ('wrong' in understood || faults.length > 0) return { scenario: null, faults: inOrder(faults) };
  return { scenario: { ...understood.scenario, given: givenPaths(tree, SECTIONS) }, faults: [] };
}

/** `scenarios/series-b.yaml` is called series-b. */
const baseName = (path: string): string => path.replace(/^.*[/\\]/, '').replace(/\.(?:ya?ml|json)$/i, '') || path;
