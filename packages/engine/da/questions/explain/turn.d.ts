/** Which of two things leads from a week on. */
export interface Turn {
    readonly week: number;
    readonly ahead: boolean;
}
/**
 * The weeks in which a lead changes hands, and who has it at first. A change counts if it holds for two grid points; its week is where a straight line from
 * the grid point before passes zero. Where the lead is zero or not known (null, NaN) neither has it, and who had it last goes on.
 *
 * @param weeks the grid, ascending
 * @param lead by how much one leads at each
 */
export declare function turnsOf(weeks: readonly number[], lead: ArrayLike<number | null>): Turn[];
