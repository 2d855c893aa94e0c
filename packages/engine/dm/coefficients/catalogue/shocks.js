import { constant, judged, lognormal, reported } from '../entry.js';
/** What hits from outside. */
export const shocks = {
    demandRate: constant('Demand shocks', '1/year', 0.15, [0, 52]),
    demandSize: constant('New revenue during a demand shock, as a multiple of before (median)', 'factor', 0.6, [0, 10]),
    demandSpread: constant('Spread of that multiple (standard deviation of its logarithm)', 'factor', 0.25, [0, 3]),
    demandShortest: constant('Shortest demand shock', 'weeks', 26, [0, 520]),
    demandLongest: constant('Longest demand shock', 'weeks', 52, [0, 520]),
    winterRate: constant('Funding winters begin, while times are good', '1/year', 0.2, [0, 52]),
    winterEnd: constant('Funding winters end, while they last', '1/year', 2 / 3, [0, 52]),
    winterFunding: constant('Closing of rounds in a funding winter, as a multiple of before', 'factor', 0.4, [0, 1]),
    keyRate: constant('Departures of key people, per engineer', '1/year', 0.02, [0, 52]),
    keyGap: constant('Productivity lost with a key person, per engineer of the company', 'FTE', 0.1, [0, 1]),
    keyCap: constant('Largest loss of productivity with one key person', 'FTE', 3, [0, 1000]),
    migrationRate: constant('Forced migrations (platform, security)', '1/year', 0.3, [0, 52]),
    migrationSize: constant('Debt a forced migration brings, as a share of the product (median)', 'share', 0.03, [0, 5]),
    migrationSpread: constant('Spread of that share (standard deviation of its logarithm)', 'factor', 0.6, [0, 3]),
    competitorRate: constant('Leaps of a competitor', '1/year', 0.2, [0, 52]),
    competitorSize: lognormal('Rise of what customers expect after a leap (median)', 'factor', [1.06, 1.15, 1.3], judged('Judgement; drawn since it moves survival and revenue, see promotion.md'), [0.1, 10]),
    competitorSpread: constant('Spread of that rise (standard deviation of its logarithm)', 'factor', 0.08, [0, 3]),
    dealRate: constant('Big custom deals, or acquisitions one regrets', '1/year', 0.1, [0, 52]),
    dealArr: constant('Revenue such a deal brings, as a share of today’s (median)', 'share', 0.08, [0, 5]),
    dealDebt: constant('Debt such a deal brings, as a share of the product (median)', 'share', 0.05, [0, 5]),
    dealSpread: constant('Spread of both shares (standard deviation of their logarithm)', 'factor', 0.5, [0, 3]),
    overrunMean: constant('Mean overrun of an ordinary rewrite, as a multiple of the plan', 'factor', 1.27, [0.1, 20], reported('Flyvbjerg & Budzier, Harvard Business Review', 2011)),
    overrunTail: constant('Mean overrun of a rewrite that goes badly wrong', 'factor', 3, [0.1, 50], reported('Flyvbjerg & Budzier, Harvard Business Review', 2011)),
    overrunTailShare: constant('Share of rewrites that go badly wrong', 'share', 1 / 6, [0, 1], reported('Flyvbjerg & Budzier, Harvard Business Review', 2011)),
    overrunSpread: constant('Spread of an overrun (standard deviation of its logarithm)', 'factor', 0.25, [0, 3]),
    overrunGain: constant('Overruns happen (0: every rewrite takes as long as planned)', 'factor', 1, [0, 1]),
};
/** Chances that the shocks take: the number of the stream of each, and when it is asked (see `CHANCES` in company/uniforms.ts). */
export const SHOCK_CHANCES = {
    demand: [8, 'step'],
    demandLength: [9, 'step'],
    winter: [10, 'step'],
    keyDeparture: [11, 'step'],
    migration: [12, 'step'],
    competitor: [13, 'step'],
    deal: [14, 'step'],
    overrun: [15, 'look'],
};
export const SHOCK_ENTRIES = {
    demand: { off: ['demandRate'], strikes: { by: 'demand', one: 'the demand shock', several: 'demand shocks' } },
    winter: { off: ['winterRate'], strikes: { by: 'winter', one: 'the funding winter', several: 'funding winters' } },
    keyDeparture: {
        off: ['keyRate'],
        strikes: {
            by: 'keyDeparture',
            one: 'the key departure',
            several: 'key departures',
            figures: { gap: 'keyLoss' },
        },
    },
    migration: {
        off: ['migrationRate'],
        strikes: {
            by: 'migration',
            one: 'the forced migration',
            several: 'forced migrations',
            figures: { debt: 'migrationDebt' },
        },
    },
    competitor: {
        off: ['competitorRate'],
        strikes: {
            by: 'competitor',
            one: 'the competitor’s leap',
            several: 'moves of a competitor',
            figures: { leap: 'barLeap' },
            rest: 1,
        },
    },
    customDeal: {
        off: ['dealRate'],
        strikes: {
            by: 'deal',
            one: 'the custom deal',
            several: 'custom deals',
            figures: { won: 'dealRevenue', debt: 'dealDebt' },
        },
    },
    rewriteOverrun: { off: ['overrunGain'] },
};
