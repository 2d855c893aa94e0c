/** A number for each name of which nothing is known yet: NaN. */
export declare const unknownOf: <Name extends string>(names: readonly Name[]) => Record<Name, number>;
