import { sqrt } from '../../random/maths.js';
import { addWeeks } from '../../scenario/calendar.js';
import { monthNumber } from './history/cells.js';
import { USUAL_LAYOFF } from './history/events.js';
import { lastValue } from './history/history.js';
const WEEKS_A_MONTH = 52 / 12;
/** The week with which a month of the history ends, counted from the end of its first. */
export const weekOf = (month) => Math.round(month * WEEKS_A_MONTH);
/** How far debt at the start of the history may be from what it is today, as a share of the product. */
const DEBT_THEN = { shape: 'lognormal', p10: 0.5, p50: 1, p90: 2 };
/** Product that is there today was there in this part at least when the history began. */
const LEAST_PRODUCT = 0.25;
/** Of the engineers' time, the part that became product which is still there. */
const BECAME_PRODUCT = 0.25;
/** What a person costs a month, about, where cash is not in the history: $M. */
const MONTHLY_COST = 0.012;
/**
 * The past of a company: it begins where the first month of the history ends, hires as the history did, sets as much time aside for debt, and meets the rounds,
 * layoffs and freezes that are known. What the history does not say is as in the scenario, smaller by as much as the company was.
 */
export function pastOf(scenario, history) {
    const notes = [];
    const { company: today } = scenario;
    const last = history.months.length - 1;
    const engineers = engineersOf(scenario, history, notes);
    const part = today.engineers > 0 ? engineers[0] / today.engineers : 1;
    const people = history.series.headcount?.find((value) => value !== null);
    const others = typeof people !== 'number' ? today.others * part : Math.max(people - engineers[0], 0);
    const arr = firstValue(history, 'arr') ?? today.arr * part;
    const spent = WEEKS_A_MONTH * engineers.slice(1).reduce((sum, heads) => sum + heads, 0);
    const product = Math.max(today.product - BECAME_PRODUCT * spent, LEAST_PRODUCT * today.product);
    const rounds = history.events.filter(({ kind }) => kind === 'round').length;
    const cash = firstValue(history, 'cash') ?? cashThen(scenario, engineers, others / Math.max(engineers[0], 1), notes);
    const company = {
        ...today,
        engineers: engineers[0],
        others,
        arr,
        cash,
        skillGap: today.skillGap * part,
        offers: 0,
        product,
        zombies: (today.zombies * product) / Math.max(today.product, 1e-9),
        inProgress: today.inProgress * part,
        unplanned: today.unplanned * part,
        tickets: today.arr > 0 ? (today.tickets * arr) / today.arr : today.tickets,
        growth: growthThen(history) ?? today.growth,
        rounds: Math.max(today.rounds - rounds, 0),
        sinceRound: LONG_SINCE,
        mandate: 0,
    };
    const horizon = weekOf(last);
    const { known: _, today: __, hiringPlan: ___, fitted: ____, ...rest } = scenario;
    return {
        scenario: {
            ...rest,
            start: addWeeks(scenario.start, -horizon),
            horizon,
            company,
            levers: { ...scenario.levers, fundraising: 0 },
            hiringPlan: planOf(engineers, history),
            coefficients: { ...scenario.coefficients, debtAtStart: DEBT_THEN },
            timeline: timelineOf(history, horizon, scenario),
        },
        notes,
    };
}
/** Long enough for the next round to be possible. */
const LONG_SINCE = 260;
const firstValue = (history, name) => history.series[name]?.find((value) => typeof value === 'number') ?? null;
/** Engineers month by month: as the history says, else a constant part of all people, else growing half as fast as revenue. */
function engineersOf(scenario, history, notes) {
    const { engineers: now, others, arr } = scenario.company;
    const filled = (values) => values.map((_, i) => between(values, i));
    const { series } = history;
    if (series.engineers !== undefined)
        return filled(series.engineers);
    if (series.headcount !== undefined) {
        notes.push('Engineers are not in the history: they are taken to be the same part of all people as today.');
        const part = now + others > 0 ? now / (now + others) : 0.5;
        return filled(series.headcount).map((people) => people * part);
    }
    notes.push('People are not in the history: engineers are taken to have grown with the square root of revenue.');
    if (series.arr === undefined || arr <= 0)
        return history.months.map(() => now);
    return filled(series.arr).map((then) => now * sqrt(Math.max(then, arr / 100) / arr));
}
/** The value of a month, or one between its neighbours. */
function between(values, at) {
    let [before, after] = [at, at];
    while (before >= 0 && values[before] === null)
        before--;
    while (after < values.length && values[after] === null)
        after++;
    if (before < 0)
        return values[after] ?? 0;
    if (after >= values.length)
        return values[before];
    if (before === after)
        return values[at];
    return values[before] + ((values[after] - values[before]) * (at - before)) / (after - before);
}
/** Every third month is enough of a plan. */
const PLANNED_EVERY = 3;
function planOf(engineers, { months }) {
    return engineers.flatMap((heads, month) => month > 0 && (month % PLANNED_EVERY === 0 || month === months.length - 1)
        ? [{ week: weekOf(month), engineers: heads }]
        : []);
}
/** Revenue growth at the start of the history: that of its first half year, made yearly. */
function growthThen({ series }) {
    const arr = series.arr ?? [];
    const from = arr.findIndex((value) => typeof value === 'number' && value > 0);
    const to = arr.slice(0, from + 7).findLastIndex((value) => typeof value === 'number' && value > 0);
    if (from < 0 || to - from < 3)
        return null;
    const rate = 12 / (to - from);
    return Math.min(Math.max((arr[to] / arr[from] - 1) * rate, -0.8), 10);
}
/** Cash that leaves about as much as there is today, where the history does not tell. */
function cashThen({ company }, engineers, perEngineer, notes) {
    notes.push('Cash is not in the history: the company is taken to have had enough to come to where it is today.');
    const staff = engineers.reduce((sum, heads) => sum + heads * (1 + perEngineer), 0);
    return company.cash + MONTHLY_COST * staff;
}
const FOREVER = { value: 0 };
const ROUND_RATES = [
    'roundRateA',
    'roundRateB',
    'roundRateC',
    'roundRateD',
];
/** What is known to have been done, as changes: nobody is laid off and hiring goes on unless the history says so. */
function timelineOf(history, horizon, scenario) {
    const first = monthNumber(history.months[0]);
    const weeksOf = (month, until = month) => {
        const [from, to] = [monthNumber(month) - first, monthNumber(until) - first];
        return [weekOf(Math.max(from - 1, 0)), Math.min(Math.max(weekOf(to), weekOf(Math.max(from - 1, 0)) + 1), horizon)];
    };
    const always = {
        from: 0,
        until: null,
        policy: null,
        levers: {},
        coefficients: { layoffRunway: FOREVER, hiringRunway: FOREVER, giveUpRate: FOREVER, acquisitionRate: FOREVER },
        label: 'as the history shows',
    };
    const change = (weeks, rest) => ({
        policy: null,
        levers: {},
        label: 'history',
        ...rest,
        from: weeks[0],
        until: weeks[1],
    });
    const events = history.events.flatMap((event) => {
        const weeks = weeksOf(event.month, event.until);
        if (weeks[0] >= horizon)
            return [];
        if (event.kind === 'freeze')
            return [change(weeks, { levers: { hiring: 0 } })];
        if (event.kind === 'layoff')
            return [
                change([weeks[1] - 1, weeks[1]], {
                    coefficients: {
                        layoffRunway: { value: 520 },
                        layoffShare: { value: event.share ?? USUAL_LAYOFF },
                        layoffGap: { value: 1 },
                    },
                }),
            ];
        const surely = Object.fromEntries(ROUND_RATES.map((name) => [name, { value: 5 }]));
        return [
            change(weeks, {
                levers: { fundraising: 1 },
                coefficients: { ...surely, roundRunway: { value: 520 }, roundGap: { value: 8 } },
            }),
        ];
    });
    return [always, ...sharesOf(history, horizon, scenario), ...events];
}
const SHARE_EVERY = 3;
/** The share for debt quarter by quarter, where the history has it. */
function sharesOf({ series }, horizon, { policy }) {
    const shares = series.debtShare ?? [];
    return Array.from({ length: Math.ceil(shares.length / SHARE_EVERY) }, (_, quarter) => {
        const values = shares
            .slice(quarter * SHARE_EVERY, (quarter + 1) * SHARE_EVERY)
            .filter((value) => value !== null);
        // What is told of a month was spent in the weeks before its end.
        const from = weekOf(Math.max(quarter * SHARE_EVERY - 1, 0));
        if (values.length === 0 || from >= horizon)
            return null;
        const share = values.reduce((sum, value) => sum + value, 0) / values.length;
        return {
            from,
            until: Math.min(weekOf((quarter + 1) * SHARE_EVERY - 1), horizon),
            policy: { policy: 'fixed', settings: { share } },
            levers: {},
            label: policy.policy,
        };
    }).filter((change) => change !== null);
}
/** The company as it stands at the end of a month of its history, in the eyes of a scenario of it: for a forecast from there. */
export function scenarioAt(scenario, history, month) {
    const { company: today } = scenario;
    const people = lastValue(history, 'headcount', month);
    const engineers = lastValue(history, 'engineers', month)
        ?? (people === null ? today.engineers : (people * today.engineers) / Math.max(today.engineers + today.others, 1));
    const part = today.engineers > 0 ? engineers / today.engineers : 1;
    const arr = lastValue(history, 'arr', month) ?? today.arr;
    const before = lastValue(history, 'arr', month - 12);
    const first = (history.series.arr ?? []).findIndex((value) => typeof value === 'number');
    const [since, from] = before === null ? [month - first, history.series.arr?.[first] ?? null] : [12, before];
    const growth = from === null || from <= 0 || since < 3
        ? today.growth
        : Math.min(Math.max((arr / from - 1) * (12 / since), -0.85), 15);
    const { known: _, today: __, hiringPlan: ___, ...rest } = scenario;
    return {
        ...rest,
        company: {
            ...today,
            engineers,
            others: people === null ? today.others * part : Math.max(people - engineers, 0),
            arr,
            cash: lastValue(history, 'cash', month) ?? today.cash,
            skillGap: today.skillGap * part,
            offers: today.offers * part,
            product: today.product * part,
            zombies: today.zombies * part,
            inProgress: today.inProgress * part,
            unplanned: today.unplanned * part,
            tickets: today.arr > 0 ? (today.tickets * arr) / today.arr : today.tickets,
            growth,
        },
    };
}
