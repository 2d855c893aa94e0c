import { distance } from 'fastest-levenshtein';

const LONGEST = 60;

/** The known name that somebody who wrote `name` most likely meant; null when none is near. */
export function nearest(name: string, known: readonly string[]): string | null {
  if (name.length > LONGEST) return null;
  const written = name.toLowerCase();
  let best: string | null = null;
  let least = written.length < 4 ? 2 : Math.min(Math.max(2, Math.floor(written.length / 3)), 4) + 1;
  for (const candidate of known) {
    const far = distance(written, candidate.toLowerCase());
    if (far < least) [best, least] = [candidate, far];
  }
  return best ?? known.find((candidate) => written.length >= 4 && candidate.toLowerCase().startsWith(written)) ?? null;
}

/** “Did you mean rampTime?”, or the names there are when they are few. */
export function suggestion(name: string, known: readonly string[]): string | null {
  const near = nearest(name, known);
  if (near !== null) return `Did you mean ${near}?`;
  return known.length > 0 && known.length <= 16 ? `There are: ${known.join(', ')}.` : null;
}
