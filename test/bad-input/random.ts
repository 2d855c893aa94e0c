/** Numbers from 0 to 1 that look like chance and are the same for the same seed: Mulberry32 (T. Ettinger, 2017), enough to choose with. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of several. */
export const oneOf = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)]!;
