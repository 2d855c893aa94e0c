/**
 * Friedman & Fisher (1999): a tenth is peeled off at a time, a twentieth is pasted back; and no box holds less than a
 * twentieth of all, as nobody would act on less.
 */
export const PRIM = { peel: 0.1, paste: 0.05, leastMass: 0.05 };
/**
 * The patient rule induction method (Friedman & Fisher 1999): peels off, again and again, the end of one column whose loss leaves the largest share of cases
 * of interest, until too little is left. Returns all boxes on the way, from everything to the smallest.
 *
 * @param of the cases that are looked at
 * @param most limits of a box; with so many it is only tightened
 */
export function peel(columns, interest, of, most = Infinity) {
    const all = countIn(interest, of);
    const boxes = [{ limits: [], mass: 1, density: all / of.length, coverage: 1 }];
    const left = {
        orders: columns.map(({ values }) => Int32Array.from(of.keys()).sort((a, b) => values[of[a]] - values[of[b]])),
        inside: new Uint8Array(of.length).fill(1),
        count: of.length,
        found: all,
    };
    let limits = [];
    for (;;) {
        const cut = bestCut(columns, interest, of, left, limits.length < most ? null : limits);
        if (cut === null || left.count - cut.count < PRIM.leastMass * of.length)
            return boxes;
        for (const place of cut.places)
            left.inside[place] = 0;
        left.count -= cut.count;
        left.found -= cut.found;
        limits = tightened(limits, cut.limit);
        boxes.push({
            limits,
            mass: left.count / of.length,
            density: left.found / left.count,
            coverage: left.found / (all || 1),
        });
    }
}
/** Pastes back: each limit of a box is moved out, as long as the share of cases of interest does not fall. */
export function paste(columns, interest, of, box) {
    const all = countIn(interest, of);
    let best = box;
    for (let moved = true; moved;) {
        moved = false;
        for (const limit of best.limits) {
            const wider = movedOut(columns, of, best, limit);
            if (wider === null)
                continue;
            const tried = boxOf(wider, interest, casesIn(columns, wider, of), of.length, all);
            if (tried.mass > best.mass && tried.density >= best.density)
                [best, moved] = [tried, true];
            if (moved)
                break;
        }
    }
    return best;
}
/** What lies in a box, of other cases than it was found in. */
export function inBox(columns, interest, of, limits) {
    return boxOf(limits, interest, casesIn(columns, limits, of), of.length, countIn(interest, of));
}
export function casesIn(columns, limits, of) {
    const result = new Int32Array(of.length);
    let count = 0;
    for (let place = 0; place < of.length; place++) {
        const i = of[place];
        let inside = true;
        for (let l = 0; inside && l < limits.length; l++) {
            const { column, side, at } = limits[l];
            const value = columns[column].values[i];
            inside = side === 'above' ? value > at : value < at;
        }
        if (inside)
            result[count++] = i;
    }
    return result.slice(0, count);
}
const countIn = (interest, of) => of.reduce((sum, i) => sum + interest[i], 0);
function boxOf(limits, interest, inside, cases, all) {
    const found = countIn(interest, inside);
    return {
        limits,
        mass: inside.length / cases,
        density: inside.length === 0 ? 0 : found / inside.length,
        coverage: all === 0 ? 0 : found / all,
    };
}
/** The end whose loss leaves the highest share of cases of interest; null where no loss leaves a higher one. */
function bestCut(columns, interest, of, left, only) {
    const taken = Math.max(1, Math.floor(PRIM.peel * left.count));
    let best = null;
    let density = left.found / left.count;
    for (let column = 0; column < columns.length; column++) {
        for (const side of ['above', 'below']) {
            if (only !== null && !only.some((limit) => limit.column === column && limit.side === side))
                continue;
            const cut = endOf(columns, interest, of, left, column, side, taken);
            if (cut === null)
                continue;
            const without = (left.found - cut.found) / (left.count - cut.count);
            if (without > density)
                [best, density] = [cut, without];
        }
    }
    return best;
}
/** One end of a column: at least so many cases, and all that are level with the last of them; null where nothing would be left. */
function endOf(columns, interest, of, { orders, inside }, column, side, taken) {
    const [{ values }, order] = [columns[column], orders[column]];
    const places = [];
    let found = 0;
    let last = NaN;
    for (let k = 0; k < order.length; k++) {
        const place = order[side === 'above' ? k : order.length - 1 - k];
        if (inside[place] === 0)
            continue;
        const value = values[of[place]];
        if (places.length >= taken && value !== last)
            return { limit: { column, side, at: (last + value) / 2 }, places, count: places.length, found };
        places.push(place);
        found += interest[of[place]];
        last = value;
    }
    return null;
}
/** A later limit on the same side of the same column takes the place of the earlier one. */
const tightened = (limits, { column, side, at }) => [
    ...limits.filter((each) => each.column !== column || each.side !== side),
    { column, side, at },
];
/** The limits with one of them moved out so that a twentieth more comes in, or dropped where there is no more beyond; null where it excludes nothing. */
function movedOut(columns, of, box, limit) {
    const others = box.limits.filter((each) => each !== limit);
    const { values } = columns[limit.column];
    const inward = limit.side === 'above' ? 1 : -1;
    const beyond = Float64Array.from(casesIn(columns, others, of), (i) => inward * values[i])
        .filter((value) => value <= inward * limit.at)
        .sort();
    if (beyond.length === 0)
        return null;
    const more = Math.max(1, Math.ceil(PRIM.paste * box.mass * of.length));
    return more >= beyond.length ? others : [...others, { ...limit, at: inward * beyond[beyond.length - 1 - more] }];
}
