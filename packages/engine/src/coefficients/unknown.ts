/** A number for each name of which nothing is known yet: NaN. */
export const unknownOf = <Name extends string>(names: readonly Name[]): Record<Name, number> =>
  Object.fromEntries(names.map((name) => [name, NaN])) as Record<Name, number>;
