/** Grid points in a row for which a lead must hold to count: a single one may be a threshold that was passed by a hair. */
const HOLDS = 2;
/**
 * The weeks in which a lead changes hands, and who has it at first. A change counts if it holds for two grid points; its week is where a straight line from
 * the grid point before passes zero. Where the lead is zero or not known (null, NaN) neither has it, and who had it last goes on.
 *
 * @param weeks the grid, ascending
 * @param lead by how much one leads at each
 */
export function turnsOf(weeks, lead) {
    const turns = [];
    for (let i = 0; i < weeks.length; i++) {
        const side = sideOf(lead[i]);
        if (side === 0 || (turns.length > 0 && turns[turns.length - 1].ahead === side > 0))
            continue;
        if (!Array.from({ length: HOLDS }, (_, further) => sideOf(lead[i + further])).every((next) => next === side))
            continue;
        const before = sideOf(lead[i - 1]);
        const part = before === -side ? lead[i - 1] / (lead[i - 1] - lead[i]) : 1;
        turns.push({ week: i === 0 ? weeks[0] : weeks[i - 1] + part * (weeks[i] - weeks[i - 1]), ahead: side > 0 });
    }
    return turns;
}
/** 1 ahead, −1 behind, 0 neither. */
const sideOf = (lead) => Math.sign(lead ?? 0) || 0;
