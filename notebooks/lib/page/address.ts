/** What a reader has set on this page stands in its address: it survives a reload and the way back, and travels with a link. */

const params = (): URLSearchParams => new URLSearchParams(location.hash.slice(1));

/** What the address says under a name; null if nothing. Whoever takes it has to look whether it can be. */
export const kept = (name: string): string | null => params().get(name);

/** All that it says under a name. */
export const allKept = (name: string): readonly string[] => params().getAll(name);

let written = location.hash;

/** Puts values into the address, each name as often as it has values, and leaves all other names alone. */
export function keep(values: Readonly<Record<string, readonly string[]>>): void {
  const next = params();
  for (const [name, list] of Object.entries(values)) {
    next.delete(name);
    for (const value of list) next.append(name, value);
  }
  written = next.size === 0 ? '' : `#${next.toString()}`;
  const address = `${location.href.replace(/#.*$/, '')}${written}`;
  try {
    history.replaceState(null, '', address);
  } catch {
    // From a disk some browsers let nobody write the history.
    location.replace(written || '#_');
  }
}

/** The address of this page with other things behind its `#`. */
export const linkWith = (values: readonly (readonly [name: string, value: string])[]): string =>
  `${location.href.replace(/#.*$/, '')}#${new URLSearchParams(values.map(([name, value]) => [name, value])).toString()}`;

/** Somebody put another link of the same page into the address: begin anew with it. */
addEventListener('hashchange', () => {
  if (location.hash !== written && location.hash !== '#_') location.reload();
});
