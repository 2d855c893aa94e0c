type Numbers = Float64Array | Float32Array | Int32Array;

/** The numbers of one or more arrays of a kind, in one array of that kind: those of each part behind those of the part before it. */
export function oneAfterAnother<Part extends Numbers>(parts: readonly Part[]): Part {
  const Kind = parts[0]!.constructor as new (length: number) => Part;
  const all = new Kind(parts.reduce((sum, { length }) => sum + length, 0));
  parts.reduce((at, part) => (all.set(part, at), at + part.length), 0);
  return all;
}
