/** How long what is asked for may take to come, in ms. */
const PATIENCE = 3000;
/** What a reader does who goes somewhere else. */
const LEAVING = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** Puts a place at the top of the window, and holds it there while what follows it is drawn, unless its reader goes on. */
export function toTop(place: Element): void {
  const show = () => {
    place.scrollIntoView({ block: 'start' });
  };
  const growing = new ResizeObserver(show);
  const end = new AbortController();
  const stop = () => {
    growing.disconnect();
    end.abort();
  };
  show();
  growing.observe(document.body);
  setTimeout(stop, PATIENCE);
  for (const type of LEAVING) addEventListener(type, stop, { signal: end.signal, passive: true });
}
