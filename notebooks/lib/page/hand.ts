/** Whether somebody moves a slider right now: then fewer futures are played, so that the page follows the hand, and all of them as soon as it rests. */

let moving = false;

export const isMoving = (): boolean => moving;

/** How often the page follows a hand that moves on, and after what time it rests, in ms. */
const [STEP, REST] = [50, 250];

/** What to call when a slider is moved: it tells at once, then as often as a page can follow, and once more when the hand rests. */
export function following(tell: () => void): () => void {
  let [next, resting] = [0, 0];
  let last = -Infinity;
  const move = () => {
    next = 0;
    last = performance.now();
    tell();
  };
  return () => {
    moving = true;
    clearTimeout(resting);
    resting = window.setTimeout(() => {
      clearTimeout(next);
      next = 0;
      moving = false;
      tell();
    }, REST);
    if (next === 0) next = window.setTimeout(move, Math.max(0, last + STEP - performance.now()));
  };
}

/** Waits until no hand moves. While one does it never comes: when the hand rests, all that follows from the slider is asked for anew. */
export const atRest = (): Promise<void> => (moving ? new Promise(() => {}) : Promise.resolve());
