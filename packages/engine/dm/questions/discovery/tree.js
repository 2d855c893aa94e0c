import { casesIn, PRIM } from './prim.js';
/** How often a branch is split. */
const DEPTH = 2;
/** Places on a column that are tried. */
const PLACES = 19;
/** A small classification tree (Breiman et al. 1984, Gini): its densest leaf. */
export function densestLeaf(columns, interest) {
    const all = Int32Array.from(interest.keys());
    const leaves = grow(columns, interest, all, [], DEPTH);
    const density = (cases) => cases.reduce((sum, i) => sum + interest[i], 0) / cases.length;
    const best = leaves.sort((a, b) => density(b.cases) - density(a.cases))[0];
    return {
        limits: best.limits.map((limit) => ({ ...limit, name: columns[limit.column].name })),
        mass: best.cases.length / all.length,
        density: density(best.cases),
    };
}
function grow(columns, interest, cases, limits, depth) {
    const split = depth === 0 ? null : bestSplit(columns, interest, cases, PRIM.leastMass * interest.length);
    if (split === null)
        return [{ limits, cases }];
    return ['below', 'above'].flatMap((side) => {
        const limit = { ...split, side };
        return grow(columns, interest, casesIn(columns, [limit], cases), [...limits, limit], depth - 1);
    });
}
/** The split that leaves the purest halves; null where none has enough cases on both sides or makes anything purer. */
function bestSplit(columns, interest, cases, least) {
    let best = null;
    const of = cases.reduce((sum, i) => sum + interest[i], 0);
    const gini = (found, n) => (n === 0 ? 0 : (found * (n - found)) / n);
    for (const [column, { values }] of columns.entries()) {
        const order = cases.slice().sort((a, b) => values[a] - values[b]);
        let found = 0;
        let next = 1;
        for (let i = 0; i < order.length; i++) {
            const place = Math.floor((next * order.length) / (PLACES + 1));
            if (i === place) {
                next++;
                const [before, after] = [values[order[i - 1]], values[order[i]]];
                const impure = gini(found, i) + gini(of - found, order.length - i);
                const room = i >= least && order.length - i >= least;
                if (after > before && room && impure < (best?.impure ?? gini(of, order.length)) - 1e-9)
                    best = { column, at: (before + after) / 2, impure };
            }
            found += interest[order[i]];
        }
    }
    return best === null ? null : { column: best.column, at: best.at };
}
