/** Scenarios that are played at once: threads stay busy, and no more is held in memory than that. */
export declare const AT_ONCE = 16;
/** Does the same to each item, a few at a time, and gives what came out in the order of the items. */
export declare function inTurn<Item, Result>(items: readonly Item[], work: (item: Item, index: number) => Promise<Result>): Promise<Result[]>;
