/** Adds months of a column; what an earlier table says of a month stays. */
export function addMonths({ values }, name, months) {
    const has = values.get(name);
    if (has === undefined)
        values.set(name, months);
    else
        for (const [month, value] of months)
            if (!has.has(month))
                has.set(month, value);
}
