import { rowOf } from '../simulate/block.js';
import { ACTIVITY_NAMES } from '../simulate/outcomes.js';
import { kept } from './digits.js';
import { ExactSums, sumsRoom } from './exactSums.js';
/** What debt takes: features that it eats, its repayment, and the incidents. */
export const DEBT_ACTIVITIES = ['interest', 'repayment', 'fires'];
/** Each activity, and groups of them. */
const PARTS = [
    ...ACTIVITY_NAMES.map((name) => [name, [name]]),
    ['toDebt', DEBT_ACTIVITIES],
];
const WHOLE = PARTS.length;
const SUMS = 3;
/** Memory of where the weeks go, of so many reported weeks. */
export const effortRoom = (weeks) => sumsRoom((WHOLE + 1) * (weeks + 1) * SUMS);
/**
 * Where the engineers’ weeks go: the weeks of an activity as a share of all weeks worked by all companies, in each reported week and from start to end.
 * A share is a ratio of two means over the runs, x̄/ȳ; its error, by the delta method, is that of the mean of x − (x̄/ȳ) y, over ȳ.
 *
 * It depends on which blocks were added and not on their order.
 */
export class EffortTally {
    reported;
    sums;
    #spans;
    /** Memory of a block; the next takes it. */
    #columns = null;
    constructor(reported, room) {
        this.reported = reported;
        this.sums = new ExactSums((WHOLE + 1) * (reported.length + 1) * SUMS, room);
        this.#spans = reported.map((week, w) => ((reported[w + 1] ?? week) - (reported[w - 1] ?? week)) / 2);
    }
    add(block) {
        const { reported } = this;
        if (this.#columns?.runs !== block.runs)
            this.#columns = columnsOf(block.runs);
        const { parts, lives } = this.#columns;
        for (const life of lives)
            life.fill(0);
        for (let w = 0; w < reported.length; w++) {
            read(block, reported[w], this.#columns);
            for (let p = 0; p <= WHOLE; p++)
                this.#tally(p, w, parts[p], parts[WHOLE], lives[p], this.#spans[w]);
        }
        for (let p = 0; p <= WHOLE; p++)
            this.#tally(p, reported.length, lives[p], lives[WHOLE], lives[p], 0);
    }
    /** The shares among so many runs. @param effect as in `meanOf` */
    shares(runs, effect = 1) {
        const ratioAt = (part, week) => ratio(this.#at(part, week), this.#at(WHOLE, week), runs, effect);
        return Object.fromEntries(PARTS.map(([name], p) => {
            const shares = this.reported.map((_, w) => ratioAt(p, w));
            return [
                name,
                {
                    shares: shares.map(({ value }) => value),
                    errors: shares.map(({ error }) => error),
                    whole: ratioAt(p, this.reported.length),
                },
            ];
        }));
    }
    /** Where the sums of a part in a week begin; after the last week come those from start to end. */
    #place(part, week) {
        return (part * (this.reported.length + 1) + week) * SUMS;
    }
    #at(part, week) {
        const place = this.#place(part, week);
        return [this.sums.total(place), this.sums.total(place + 1), this.sums.total(place + 2)];
    }
    /** Adds the runs of a block; and to what they have from start to end, so many times as much. */
    #tally(part, week, values, whole, life, times) {
        let [x, xx, xy] = [0, 0, 0];
        for (let i = 0; i < values.length; i++) {
            const a = values[i];
            x += a;
            xx += a * a;
            xy += a * whole[i];
            life[i] += times * a;
        }
        const place = this.#place(part, week);
        this.sums.add(place, x);
        this.sums.add(place + 1, xx);
        this.sums.add(place + 2, xy);
    }
}
/** What each part sums up, and last all of them. */
const GROUPS = [...PARTS.map(([, names]) => names), ACTIVITY_NAMES].map((names) => names.map((name) => ACTIVITY_NAMES.indexOf(name)));
function columnsOf(runs) {
    const room = () => new Float64Array(runs);
    const activities = ACTIVITY_NAMES.map(room);
    const parts = GROUPS.map((group) => (group.length === 1 ? activities[group[0]] : room()));
    return { runs, activities, parts, lives: GROUPS.map(room) };
}
/** Reads a week of a block. */
function read(block, week, { activities, parts }) {
    ACTIVITY_NAMES.forEach((name, a) => {
        const row = rowOf(block, name, week);
        activities[a].set(block.values.subarray(row, row + block.runs));
    });
    GROUPS.forEach((group, p) => {
        if (group.length > 1)
            addUp(group, activities, parts[p]);
    });
}
/** Adds up some columns, in their order, two at a time. */
function addUp(group, columns, sum) {
    sum.fill(0);
    for (let g = 0; g < group.length; g += 2) {
        const [one, other] = [columns[group[g]], columns[group[g + 1]]];
        if (other)
            for (let i = 0; i < sum.length; i++)
                sum[i] = sum[i] + one[i] + other[i];
        else
            for (let i = 0; i < sum.length; i++)
                sum[i] += one[i];
    }
}
function ratio([x, xx, xy], [y, yy], n, effect) {
    if (y === 0)
        return { value: 0, error: 0 };
    const r = x / y;
    const squares = Math.max(0, xx - 2 * r * xy + r * r * yy);
    const error = n > 1 ? Math.sqrt((effect * squares * n) / (n - 1)) / y : NaN;
    return { value: kept(r), error: kept(error, error) };
}
