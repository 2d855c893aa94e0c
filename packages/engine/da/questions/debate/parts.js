/** Parts of the coefficient’s values that are told apart: as many as leave enough futures in each. */
const MOST_PARTS = 10;
const LEAST_IN_A_PART = 100;
/** A value that this share of a side’s futures has is a part of its own. */
const ATOM = 0.1;
/**
 * The values of a coefficient in parts: where each run of each side lies. Values that no side reaches across, and a value that a side takes again and again,
 * are kept apart, however little the side weighs; what lies between is divided into parts of about the same probability, equal values in one part.
 */
export function partsOf(sides) {
    const heard = sides.filter(({ weight }) => weight > 0);
    const all = heard
        .flatMap(({ values, weight }) => Array.from(values, (value) => ({ value, weight: weight / values.length })))
        .sort((one, other) => one.value - other.value);
    const edges = keptApart(heard, all)
        .flatMap((segment) => [...dividing(segment), segment[segment.length - 1].value])
        .slice(0, -1);
    const places = sides.map(({ values }) => Uint8Array.from(values, (value) => placeAmong(edges, value)));
    return { count: edges.length + 1, of: (side, run) => places[side][run] };
}
/** The values, in order, cut where no side reaches across and about values taken again and again. */
function keptApart(sides, all) {
    const atoms = new Set(sides.flatMap(atomsOf));
    const ends = endsOf(sides);
    const segments = [];
    all.forEach((drawn, i) => {
        const before = all[i - 1]?.value;
        const begins = before === undefined
            || (before < drawn.value && (ends.has(before) || atoms.has(before) || atoms.has(drawn.value)));
        if (begins)
            segments.push([]);
        segments[segments.length - 1].push(drawn);
    });
    return segments;
}
function atomsOf({ values }) {
    const times = new Map();
    values.forEach((value) => times.set(value, (times.get(value) ?? 0) + 1));
    return [...times].flatMap(([value, count]) => (count >= ATOM * values.length ? [value] : []));
}
/** Values above which no side goes that begins below them. */
function endsOf(sides) {
    const ranges = sides.map(({ values }) => ({
        low: values.reduce((least, value) => Math.min(least, value)),
        high: values.reduce((most, value) => Math.max(most, value)),
    }));
    return new Set(ranges.map(({ high }) => high).filter((end) => ranges.every(({ low, high }) => high <= end || low > end)));
}
/** Edges that divide values into parts of about the same probability. */
function dividing(segment) {
    const whole = segment.reduce((sum, { weight }) => sum + weight, 0);
    const parts = Math.max(1, Math.min(Math.round(MOST_PARTS * whole), Math.floor(segment.length / LEAST_IN_A_PART)));
    const last = segment[segment.length - 1].value;
    const edges = [];
    let [passed, next] = [0, 1];
    for (const { value, weight } of segment) {
        passed += (weight / whole) * parts;
        if (next >= parts || value === last)
            break;
        if (passed < next)
            continue;
        if (value !== edges[edges.length - 1])
            edges.push(value);
        next = Math.floor(passed) + 1;
    }
    return edges;
}
/** How many edges lie below a value. */
function placeAmong(edges, value) {
    let place = 0;
    while (place < edges.length && value > edges[place])
        place++;
    return place;
}
