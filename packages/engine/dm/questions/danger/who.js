import { uncertainCoefficients } from '../../coefficients/draw.js';
import { sqrt } from '../../random/maths.js';
import { normalQuantile } from '../../random/normal.js';
import { settledBy } from '../../simulate/known.js';
import { parameterDraws } from '../../simulate/parameterDraws.js';
import { SHOCK_KINDS } from '../explain/replay.js';
/** So many are told. */
const MOST = 3;
/** A difference under so many standard deviations is not told. */
const SLIGHT = 0.2;
const CHANCE = 0.05;
const EVENTS = [...SHOCK_KINDS, 'round', 'layoff'];
/**
 * In what the lost differ most from the others: in the coefficients of their worlds, and in what happened to them in their first weeks, before any of those
 * counted was lost. Of so many looked at, one is told by chance in less than one of twenty answers (Bonferroni).
 *
 * @param lost by run, 1 or 0
 * @param lived futures whose events are known, up to week `until`
 */
export function traitsOf(scenario, lost, lived, until) {
    const all = [...coefficientTraits(scenario, lost), ...(until > 0 ? eventTraits(lived, until) : [])];
    const reach = normalQuantile(1 - CHANCE / 2 / Math.max(all.length, 1));
    return all
        .filter(({ difference, error }) => Math.abs(difference) > Math.max(SLIGHT, reach * error))
        .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
        .slice(0, MOST);
}
function coefficientTraits(scenario, lost) {
    const names = [...new Set([...uncertainCoefficients(scenario), ...settledBy(scenario)])];
    const drawn = names.map(() => new Float64Array(lost.length));
    const draws = parameterDraws(scenario);
    for (let run = 0; run < lost.length; run++) {
        draws.enter(run);
        names.forEach((name, i) => (drawn[i][run] = draws.coefficients[name]));
    }
    return names.flatMap((name, i) => {
        const values = drawn[i];
        const [hit, spared] = parted(values, lost);
        if (Math.min(...values) === Math.max(...values))
            return [];
        return [
            {
                kind: 'coefficient',
                name,
                ...differenceOf(parted(normalScores(values), lost)),
                lost: middle(hit),
                others: middle(spared),
            },
        ];
    });
}
function eventTraits(lived, until) {
    const lost = Uint8Array.from(lived, (one) => (one.lost ? 1 : 0));
    return EVENTS.flatMap((name) => {
        const counts = Float64Array.from(lived, ({ events }) => events.filter(({ kind, week }) => kind === name && week < until).length);
        if (Math.min(...counts) === Math.max(...counts))
            return [];
        const parts = parted(counts, lost);
        const [hit, spared] = parts.map((values) => (52 / until) * mean(values));
        return [{ kind: 'event', name, ...differenceOf(parts), lost: hit, others: spared }];
    });
}
/** Values of the lost, and of the others. */
const parted = (values, lost) => [
    values.filter((_, run) => lost[run] === 1),
    values.filter((_, run) => lost[run] === 0),
];
/** Difference of two means in standard deviations (Cohen’s d), and its standard error if there is none. */
function differenceOf([first, second]) {
    const [a, b] = [mean(first), mean(second)];
    const squares = sumOf(first, (value) => square(value - a)) + sumOf(second, (value) => square(value - b));
    const spread = sqrt(squares / (first.length + second.length - 2));
    return { difference: (a - b) / spread, error: sqrt(1 / first.length + 1 / second.length) };
}
/** Each value as the standard normal of its rank (van der Waerden), so that no long tail decides. */
function normalScores(values) {
    const order = Uint32Array.from(values.keys()).sort((a, b) => values[a] - values[b]);
    const scores = new Float64Array(values.length);
    order.forEach((run, rank) => (scores[run] = normalQuantile((rank + 0.5) / values.length)));
    return scores;
}
const square = (value) => value * value;
const sumOf = (values, of) => values.reduce((sum, value) => sum + of(value), 0);
const mean = (values) => sumOf(values, (value) => value) / values.length;
const middle = (values) => {
    const sorted = values.slice().sort();
    return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};
