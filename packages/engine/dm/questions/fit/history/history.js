/** What a history can hold of a company, month by month, in the units of the model. */
export const SERIES = {
    arr: 'revenue',
    netExpansion: 'net expansion of customers',
    lost: 'revenue or customers lost',
    headcount: 'people employed',
    engineers: 'engineers employed',
    leavers: 'people who left',
    cash: 'cash',
    incidents: 'incidents',
    cycleTime: 'cycle time',
    debtShare: 'share for debt',
};
export const SERIES_NAMES = Object.keys(SERIES);
/** The first months of a history. */
export const firstMonths = ({ months, series, events }, count) => ({
    months: months.slice(0, count),
    series: Object.fromEntries(Object.entries(series).map(([name, values]) => [name, values.slice(0, count)])),
    events: events.filter(({ month }) => month <= months[count - 1]),
});
/** The last value of a series at or before a month, or null. */
export function lastValue({ series }, name, at) {
    for (let i = at; i >= 0; i--) {
        const value = series[name]?.[i];
        if (typeof value === 'number')
            return value;
    }
    return null;
}
