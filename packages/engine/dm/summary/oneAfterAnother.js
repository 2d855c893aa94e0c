/** The numbers of one or more arrays of a kind, in one array of that kind: those of each part behind those of the part before it. */
export function oneAfterAnother(parts) {
    const Kind = parts[0].constructor;
    const all = new Kind(parts.reduce((sum, { length }) => sum + length, 0));
    parts.reduce((at, part) => (all.set(part, at), at + part.length), 0);
    return all;
}
