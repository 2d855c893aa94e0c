import type { Believable } from '../../scenario/checks/belief.js';
/** Who loses the time: their hours are what an investment gives back, and their number is what the loss grows with. */
export declare const WHO: {
    readonly engineers: "engineers";
    readonly others: "people outside engineering";
    readonly everybody: "everybody";
};
export type Who = keyof typeof WHO;
/** Other words for them, as people write them. */
export declare const ALSO_WHO: Readonly<Record<string, Who>>;
export interface CaseInput extends Believable {
    readonly meaning: string;
    readonly sample: string;
}
/** What a business case believes. What has a default other than nothing takes it from the coefficients of the scenario, or of the catalogue. */
export declare const CASE_INPUTS: {
    readonly loss: CaseInput;
    readonly saves: CaseInput;
    readonly effort: CaseInput;
    readonly overrun: CaseInput;
    readonly price: CaseInput;
    readonly running: CaseInput;
    readonly wage: CaseInput;
    readonly grows: CaseInput;
};
export type CaseInputName = keyof typeof CASE_INPUTS;
export declare const CASE_INPUT_NAMES: CaseInputName[];
/** A loss given in money: the same input in another unit. */
export declare const LOSS_IN_MONEY: CaseInput;
