/** A number for each name of which nothing is known yet: NaN. */
export const unknownOf = (names) => Object.fromEntries(names.map((name) => [name, NaN]));
