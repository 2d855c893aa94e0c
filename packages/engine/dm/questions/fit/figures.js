import { exp, log, sqrt } from '../../random/maths.js';
import { rowOf } from '../../simulate/played.js';
import { weekOf } from './past.js';
/**
 * What the model leaves out, as standard deviations: revenue drifts away from any model of it by so much in a year (of
 * its logarithm); people other than engineers follow rules of their own; rates of loss, leaving, incidents and cycle
 * time are counted differently in every company.
 */
export const DISCREPANCY = {
    arr: 0.08,
    headcount: 0.12,
    rate: 0.25,
    cycleTime: 0.25,
    netExpansion: 0.05,
    burn: 0.1,
};
/** Errors of observation: revenue is known to two parts in a hundred. */
const ARR_KNOWN = 0.02;
const LEAST = 1e-4;
const both = (a, b) => sqrt(a * a + b * b);
const safeLog = (x) => log(Math.max(x, 1e-9));
/** Which figures a history gives, and how they are read from a played past. */
export function comparisonOf(history) {
    const parts = [...growthOf(history), ...peopleOf(history), ...ratesOf(history)];
    const outcomes = [
        'arr',
        'cash',
        'headcount',
        'incidents',
        'attrition',
        'cycleTime',
        'netExpansion',
        'fit',
        'debtRatio',
        'income',
        'cost',
    ];
    return {
        figures: parts.map(([figure]) => figure),
        readers: parts.map(([, reader]) => reader),
        wanted: { outcomes, weeks: history.months.map((_, month) => weekOf(month)) },
    };
}
/** Months of a series that have a value, from the second on: the first is where the past begins. */
const monthsOf = ({ series }, name, from = 1) => (series[name] ?? []).flatMap((value, month) => (value !== null && month >= from ? [month] : []));
const MOST_STEPS = 4;
const LEAST_STEP = 3;
/** Growth of revenue over up to four stretches of three months and more. */
function growthOf(history) {
    const arr = history.series.arr ?? [];
    const months = monthsOf(history, 'arr', 0).filter((month) => arr[month] > 0);
    if (months.length < 2)
        return [];
    const [first, last] = [months[0], months.at(-1)];
    const steps = Math.max(1, Math.min(MOST_STEPS, Math.floor((last - first) / LEAST_STEP)));
    const ends = Array.from({ length: steps + 1 }, (_, i) => nearestTo(months, first + ((last - first) * i) / steps));
    return ends.slice(1).flatMap((to, i) => {
        const from = ends[i];
        if (to <= from)
            return [];
        return [
            [
                {
                    series: 'arr',
                    from,
                    to,
                    observed: log(arr[to] / arr[from]),
                    error: both(ARR_KNOWN, DISCREPANCY.arr * sqrt((to - from) / 12)),
                },
                (run) => safeLog(run.at('arr', to)) - safeLog(run.at('arr', from)),
            ],
        ];
    });
}
const nearestTo = (months, at) => months.reduce((best, month) => (Math.abs(month - at) < Math.abs(best - at) ? month : best));
/** All people against the start, in the middle and at the end. */
function peopleOf(history) {
    const people = history.series.headcount ?? [];
    const months = monthsOf(history, 'headcount', 0).filter((month) => people[month] > 0);
    if (months.length < 2)
        return [];
    const [first, last] = [months[0], months.at(-1)];
    const ends = last - first >= 12 ? [nearestTo(months, (first + last) / 2), last] : [last];
    return ends.map((to) => [
        { series: 'headcount', from: first, to, observed: log(people[to] / people[first]), error: DISCREPANCY.headcount },
        (run) => safeLog(run.at('headcount', to)) - safeLog(run.at('headcount', first)),
    ]);
}
/** Rates, over each half of the months that have them: means hold against single months. */
function ratesOf(history) {
    const { series } = history;
    const part = (name, observe, read, onLog) => halves(monthsOf(history, name)).flatMap((months) => {
        const seen = observe(months);
        if (seen === null)
            return [];
        const [observed, error] = seen;
        return [
            [
                { series: name, from: months[0], to: months.at(-1), observed: onLog ? safeLog(observed) : observed, error },
                (run) => {
                    const mean = months.reduce((sum, month) => sum + read(run, month), 0) / months.length;
                    return onLog ? safeLog(Math.max(mean, LEAST)) : mean;
                },
            ],
        ];
    });
    const sum = (name, months) => months.reduce((total, month) => total + series[name][month], 0);
    /** A count has the error of a count besides. */
    const counted = (count) => both(1 / sqrt(count + 0.5), DISCREPANCY.rate);
    return [
        ...part('incidents', (months) => [(12 * (sum('incidents', months) + 0.5)) / months.length, counted(sum('incidents', months))], (run, month) => run.at('incidents', month), true),
        ...part('leavers', (months) => {
            const people = months.map((month) => series.headcount?.[month] ?? series.engineers?.[month] ?? null);
            if (people.includes(null))
                return null;
            const years = people.reduce((total, heads) => total + heads / 12, 0);
            return years > 0 ? [(sum('leavers', months) + 0.5) / years, counted(sum('leavers', months))] : null;
        }, (run, month) => run.at('attrition', month), true),
        ...cycleTimeOf(history),
        ...part('lost', (months) => [
            (12 * sum('lost', months)) / months.length + LEAST,
            both(DISCREPANCY.rate, 0.5 / sqrt(months.length)),
        ], (run, month) => run.coefficient('expansion') * run.at('fit', month) - run.at('netExpansion', month), true),
        ...part('netExpansion', (months) => [(12 * sum('netExpansion', months)) / months.length, DISCREPANCY.netExpansion], (run, month) => run.at('netExpansion', month), false),
        ...burnOf(history),
    ];
}
function halves(months) {
    if (months.length < 3)
        return [];
    const middle = months.length >> 1;
    return months.length < 12 ? [months] : [months.slice(0, middle), months.slice(middle)];
}
/** How the cycle time has changed: its level depends on what is counted as one piece of work, its change does not. */
function cycleTimeOf(history) {
    const [early, late] = halves(monthsOf(history, 'cycleTime'));
    if (early === undefined || late === undefined)
        return [];
    const mean = (months, at) => months.reduce((sum, month) => sum + at(month), 0) / months.length;
    const change = (at) => safeLog(mean(late, at)) - safeLog(mean(early, at));
    return [
        [
            {
                series: 'cycleTime',
                from: early[0],
                to: late.at(-1),
                observed: change((month) => history.series.cycleTime[month]),
                error: both(DISCREPANCY.cycleTime, 0.3 / sqrt(early.length)),
            },
            (run) => change((month) => run.at('cycleTime', month)),
        ],
    ];
}
/** Cash burnt as a part of revenue, without the months of rounds. */
function burnOf(history) {
    const { cash = [], arr = [] } = history.series;
    const rounds = new Set(history.events.filter(({ kind }) => kind === 'round').map(({ month }) => history.months.indexOf(month)));
    const usable = monthsOf(history, 'cash').filter((month) => typeof cash[month - 1] === 'number' && (arr[month] ?? 0) > 0 && !rounds.has(month));
    return halves(usable).map((months) => {
        const burnt = months.reduce((sum, month) => sum + (12 * (cash[month - 1] - cash[month])) / arr[month], 0) / months.length;
        return [
            {
                series: 'cash',
                from: months[0],
                to: months.at(-1),
                observed: burnt,
                error: both(DISCREPANCY.burn, 0.15 * Math.abs(burnt)),
            },
            (run) => months.reduce((sum, month) => sum + (52 * (run.at('cost', month) - run.at('income', month))) / Math.max(run.at('arr', month), LEAST), 0) / months.length,
        ];
    });
}
/** What the figures of played pasts are: [run][figure]; null for a company that did not live to today. */
export function figuresOf({ readers }, futures, months, coefficient) {
    const rows = new Map();
    for (const outcome of futures.outcomes)
        for (let month = 0; month < months; month++)
            rows.set(`${outcome} ${month}`, rowOf(futures, outcome, weekOf(month)));
    let run = 0;
    const played = {
        at: (outcome, month) => futures.values[rows.get(`${outcome} ${month}`) + run],
        coefficient: (name) => coefficient(name, run),
    };
    return Array.from({ length: futures.runs }, (_, i) => {
        run = i;
        return futures.ends[i] >= 0 ? null : Float64Array.from(readers, (reader) => reader(played));
    });
}
/** A figure in the unit in which people speak of it, from the scale on which it is compared. */
export const spoken = ({ series }, value) => series === 'netExpansion' || series === 'cash'
    ? value
    : series === 'arr' || series === 'headcount' || series === 'cycleTime'
        ? exp(value) - 1
        : exp(value);
