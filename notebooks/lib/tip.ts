/** What the place of a picture tells that a pointer, or a finger, is at. For those who cannot see it the words below the picture say it all. */

const GAP = 14;

/** What Vega keeps of a mark at its element. */
interface Mark {
  readonly __data__?: { readonly tooltip?: unknown } | undefined;
}

export function showTip(event: PointerEvent): void {
  const tip = document.getElementById('tip')!;
  const mark = (event.target as Element & Mark).__data__;
  const text = mark?.tooltip;
  tip.hidden = typeof text !== 'string' || text === '';
  if (tip.hidden) return;
  tip.textContent = text as string;
  const { clientWidth, clientHeight } = document.documentElement;
  tip.style.left = `${Math.max(8, Math.min(event.clientX + GAP, clientWidth - tip.offsetWidth - 8))}px`;
  tip.style.top = `${Math.max(8, Math.min(event.clientY + GAP, clientHeight - tip.offsetHeight - 8))}px`;
}

/** A pointer that leaves takes it along; a finger that is lifted leaves it there, to be read. */
export function hideTip({ pointerType }: PointerEvent): void {
  if (pointerType === 'mouse') document.getElementById('tip')!.hidden = true;
}

/** A touch elsewhere puts it away. */
document.addEventListener('pointerdown', ({ target }) => {
  if (!(target instanceof Element && target.closest('.picture'))) document.getElementById('tip')!.hidden = true;
});
