import type { Column } from './column.js';
import { casesIn, PRIM, type Limit } from './prim.js';

/** The leaf of a tree in which most cases are of interest: a second voice, found by splitting instead of peeling. */
export interface Leaf {
  readonly limits: readonly (Limit & { readonly name: string })[];
  readonly mass: number;
  readonly density: number;
}

/** How often a branch is split. */
const DEPTH = 2;
/** Places on a column that are tried. */
const PLACES = 19;

/** A small classification tree (Breiman et al. 1984, Gini): its densest leaf. */
export function densestLeaf(columns: readonly Column[], interest: Uint8Array): Leaf {
  const all = Int32Array.from(interest.keys());
  const leaves = grow(columns, interest, all, [], DEPTH);
  const density = (cases: Int32Array) => cases.reduce((sum, i) => sum + interest[i]!, 0) / cases.length;
  const best = leaves.sort((a, b) => density(b.cases) - density(a.cases))[0]!;
  return {
    limits: best.limits.map((limit) => ({ ...limit, name: columns[limit.column]!.name })),
    mass: best.cases.length / all.length,
    density: density(best.cases),
  };
}

interface Branch {
  readonly limits: readonly Limit[];
  readonly cases: Int32Array;
}

function grow(
  columns: readonly Column[],
  interest: Uint8Array,
  cases: Int32Array,
  limits: readonly Limit[],
  depth: number,
): Branch[] {
  const split = depth === 0 ? null : bestSplit(columns, interest, cases, PRIM.leastMass * interest.length);
  if (split === null) return [{ limits, cases }];
  return (['below', 'above'] as const).flatMap((side) => {
    const limit: Limit = { ...split, side };
    return grow(columns, interest, casesIn(columns, [limit], cases), [...limits, limit], depth - 1);
  });
}

/** The split that leaves the purest halves; null where none has enough cases on both sides or makes anything purer. */
function bestSplit(
  columns: readonly Column[],
  interest: Uint8Array,
  cases: Int32Array,
  least: number,
): Omit<Limit, 'side'> | null {
  let best: (Omit<Limit, 'side'> & { readonly impure: number }) | null = null;
  const of = cases.reduce((sum, i) => sum + interest[i]!, 0);
  const gini = (found: number, n: number) => (n === 0 ? 0 : (found * (n - found)) / n);
  for (const [column, { values }] of columns.entries()) {
    const order = cases.slice().sort((a, b) => values[a]! - values[b]!);
    let found = 0;
    let next = 1;
    for (let i = 0; i < order.length; i++) {
      const place = Math.floor((next * order.length) / (PLACES + 1));
      if (i === place) {
        next++;
        const [before, after] = [values[order[i - 1]!]!, values[order[i]!]!];
        const impure = gini(found, i) + gini(of - found, order.length - i);
        const room = i >= least && order.length - i >= least;
        if (after > before && room && impure < (best?.impure ?? gini(of, order.length)) - 1e-9)
          best = { column, at: (before + after) / 2, impure };
      }
      found += interest[order[i]!]!;
    }
  }
  return best === null ? null : { column: best.column, at: best.at };
}
