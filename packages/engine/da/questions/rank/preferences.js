import { difference } from '../common/statistic.js';
/** Three ways to want the best, each a plain rule: which figure is to be largest, and which decides between equals. */
export const PREFERENCES = {
    growth: { name: 'growth first', rule: 'the best middle', by: 'middle', then: 'surviving' },
    survival: {
        name: 'survival first',
        rule: 'the most companies alive or acquired; of equals, the best mean of the worst 5%',
        by: 'surviving',
        then: 'worst',
    },
    balanced: {
        name: 'balanced',
        rule: 'the least given up, as a part of what the best policy of each future reaches',
        by: 'kept',
        then: 'surviving',
    },
};
/** The best by the rule of a temper. At least two standings. */
export function choose(temper, standings) {
    const { by, then } = PREFERENCES[temper];
    const ahead = (figure) => (a, b) => b[figure].estimate.value - a[figure].estimate.value;
    const [first, ...rest] = [...standings].sort((a, b) => ahead(by)(a, b) || ahead(then)(a, b));
    return {
        temper,
        winner: first.name,
        // Of a single future no interval is known.
        asGood: rest.filter((other) => !(difference(first[by], other[by], rest.length).low > 0)).map(({ name }) => name),
        lead: difference(first[by], rest[0][by]),
    };
}
/**
 * Whether the first is at least as good in the middle and in survival, and in one of them better by more than chance.
 *
 * @param rivals how many are held against the second: with 95% none beats it, in either figure, by chance alone (Bonferroni)
 */
export function beats(first, second, rivals) {
    const [middle, surviving] = [
        difference(first.middle, second.middle, 2 * rivals),
        difference(first.surviving, second.surviving, 2 * rivals),
    ];
    return middle.value >= 0 && surviving.value >= 0 && (middle.low > 0 || surviving.low > 0);
}
