import type { Deck } from './slide.js';

/** What is wanted of a deck: only some slides, without some, and so many at most. */
export interface Wanted {
  readonly only?: readonly string[];
  readonly drop?: readonly string[];
  readonly slides?: number;
}

/** A laid-out slide, as far as choosing goes. */
interface Named {
  readonly slide: { readonly name: string };
}

/** The slides that are wanted, in their order; of too many those stay that matter most, and of a table that goes on its first. */
export function choose<One extends Named>(all: readonly One[], { keep }: Pick<Deck, 'keep'>, wanted: Wanted): One[] {
  const { only, drop = [], slides = Infinity } = wanted;
  const asked = all.filter(({ slide: { name } }) => (only?.includes(name) ?? true) && !drop.includes(name));
  const rank = ({ slide: { name } }: One) => (keep.includes(name) ? keep.indexOf(name) : keep.length);
  const kept = new Set([...asked].sort((a, b) => rank(a) - rank(b)).slice(0, slides));
  return asked.filter((each) => kept.has(each));
}
