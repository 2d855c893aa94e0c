/** Where the runs of one outcome in one week begin among the values of a block. */
export function rowOf(block, outcome, week) {
    const o = block.outcomes.indexOf(outcome);
    const w = block.weeks.indexOf(week);
    if (o < 0 || w < 0)
        throw new RangeError(`${outcome} in week ${week} was not kept`);
    return (o * block.weeks.length + w) * block.runs;
}
