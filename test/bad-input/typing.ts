import { oneOf } from './random.js';

/** A name with two neighbouring letters within it that differ in each other’s place, as it happens in typing; as it is where there are none. */
export function swapped(name: string, random: () => number): string {
  const places = [...name].flatMap((letter, i) =>
    i > 0 && i < name.length - 1 && letter.toLowerCase() !== name[i + 1]!.toLowerCase() ? [i] : [],
  );
  if (places.length === 0) return name;
  const at = oneOf(places, random);
  return `${name.slice(0, at)}${name[at + 1]}${name[at]}${name.slice(at + 2)}`;
}

/** A name that has lost a letter, neither its first nor its last. */
export function shortened(name: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (name.length - 2));
  return `${name.slice(0, at)}${name.slice(at + 1)}`;
}
