import { normalCdf } from '../../random/normal.js';
import { PROBES, valueAt } from './factors.js';
export function winnerOf({ low, high }) {
    if (low > 0)
        return 'second';
    return high < 0 ? 'first' : 'open';
}
/**
 * Where a curve given at some places first crosses 0, by straight lines between them; null if it does not. Places where the curve is exactly 0
 * count for the side of what follows.
 */
export function crossing(places, values) {
    for (let i = 1; i < places.length; i++) {
        const [before, after] = [values[i - 1], values[i]];
        if (before * after < 0 || (before !== 0 && after === 0))
            return places[i - 1] + ((places[i] - places[i - 1]) * before) / (before - after);
    }
    return null;
}
/** The flip along a coefficient, from the mean paired differences at PROBES; null if their sign does not change. */
export function flipOf(scenario, name, differences) {
    const z = crossing(PROBES, differences.map(({ value }) => value));
    if (z === null)
        return null;
    const rises = differences[differences.length - 1].value > differences[0].value;
    const end = (last) => PROBES[last ? PROBES.length - 1 : 0];
    const secondIsClear = crossing(PROBES, differences.map(({ low }) => low)) ?? end(rises);
    const firstIsClear = crossing(PROBES, differences.map(({ high }) => high)) ?? end(!rises);
    const valueOf = (place) => valueAt(scenario, name, place);
    return {
        at: valueOf(z),
        from: valueOf(Math.min(z, secondIsClear, firstIsClear)),
        to: valueOf(Math.max(z, secondIsClear, firstIsClear)),
        below: normalCdf(z),
    };
}
