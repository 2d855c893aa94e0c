/** Text as XML can hold it: without control and broken characters. */
export const plain = (text: string): string => text.replace(/[^\P{Cc}\n]|\p{Cs}|[\uFFFE\uFFFF]/gu, '');

/** All texts of a slide as XML can hold them. */
export const plainly = <Part>(part: Part): Part => {
  if (typeof part === 'string') return plain(part) as Part;
  if (Array.isArray(part)) return part.map((each: unknown) => plainly(each)) as Part;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, plainly(value as unknown)])) as Part;
};
