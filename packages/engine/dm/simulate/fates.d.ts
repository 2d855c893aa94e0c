/** How a company's story goes on or ends. A death is the week in which the cash is gone, of the first of these causes that held in that week, or in which
 * the founders give up. */
export declare const FATES: {
    readonly alive: "alive";
    readonly acquired: "acquired";
    readonly fit: "weak product fit";
    readonly debt: "stalled by debt";
    readonly winter: "funding winter";
    readonly demand: "demand shock";
    readonly spending: "spent faster than it grew";
    readonly givenUp: "given up";
};
export type Fate = keyof typeof FATES;
/** The order is the code stored for a run: 0 alive, 1 acquired, 2 and up dead. */
export declare const FATE_NAMES: Fate[];
export declare const DEATHS: ("debt" | "demand" | "winter" | "fit" | "alive" | "acquired" | "spending" | "givenUp")[];
/** Whether the code stored for a run is that of a death. */
export declare const isDead: (code: number) => boolean;
/** How the companies of some runs end, and in which week. */
interface Ends {
    readonly fates: ArrayLike<number>;
    readonly ends: ArrayLike<number>;
}
/** Whether the company of a run is out of money by a week. */
export declare const deadBy: ({ fates, ends }: Ends, run: number, week: number) => boolean;
/** By run, whether the companies of two scenarios are both out of money by a week. */
export declare const bothDeadBy: (first: Ends, second: Ends, week: number) => (run: number) => boolean;
export {};
