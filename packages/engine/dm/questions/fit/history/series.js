/** Months of a year: an MRR is a twelfth of an ARR. */
const A_YEAR = 12;
/** What the columns say of the company: revenue from either form, expansion and loss from a waterfall of revenue or from counts of customers. */
export function seriesFrom(columns, notes) {
    const of = (name) => columns.get(name);
    const arr = arrFrom(of('arr'), of('mrr'), of('startMrr'), notes);
    const same = ['headcount', 'engineers', 'leavers', 'cash', 'incidents', 'cycleTime', 'debtShare'];
    const series = Object.fromEntries(same.flatMap((name) => (of(name) === undefined ? [] : [[name, new Map(of(name))]])));
    if (arr !== undefined)
        series.arr = arr;
    Object.assign(series, fromWaterfall(columns, arr) ?? fromCustomers(of('customers'), of('customersWon'), of('customersLost'), notes) ?? {});
    return Object.fromEntries(Object.entries(series).filter(([, values]) => values.size > 0));
}
function arrFrom(arr, mrr, start, notes) {
    if (arr !== undefined) {
        if (mrr !== undefined)
            notes.push('Both ARR and MRR are there: ARR is used.');
        return new Map(arr);
    }
    if (mrr !== undefined)
        return new Map([...mrr].map(([month, value]) => [month, A_YEAR * value]));
    // What a month starts with, the month before has ended with.
    return start === undefined ? undefined : new Map([...start].map(([month, value]) => [month - 1, A_YEAR * value]));
}
/** Shares of the revenue that a month began with. */
function fromWaterfall(columns, arr) {
    const [expansion, contraction, churn] = ['expansionMrr', 'contractionMrr', 'churnMrr'].map((name) => columns.get(name));
    if (churn === undefined || arr === undefined)
        return null;
    const lost = new Map();
    const net = new Map();
    for (const [month, gone] of churn) {
        const before = arr.get(month - 1);
        if (before === undefined || before <= 0)
            continue;
        const less = gone + (contraction?.get(month) ?? 0);
        lost.set(month, (A_YEAR * less) / before);
        const more = expansion?.get(month);
        if (more !== undefined)
            net.set(month, (A_YEAR * (more + (columns.get('reactivationMrr')?.get(month) ?? 0) - less)) / before);
    }
    return { lost, ...(net.size > 0 ? { netExpansion: net } : {}) };
}
/** Customers lost, as a share of those there were. */
function fromCustomers(customers, won, gone, notes) {
    if (gone === undefined)
        return null;
    if (customers === undefined) {
        notes.push('Customers lost say nothing without how many there are: add a column customers.');
        return null;
    }
    const lost = new Map();
    for (const [month, left] of gone) {
        const now = customers.get(month);
        const before = customers.get(month - 1) ?? (now === undefined ? undefined : now - (won?.get(month) ?? 0) + left);
        if (before !== undefined && before > 0)
            lost.set(month, left / before);
    }
    return { lost };
}
