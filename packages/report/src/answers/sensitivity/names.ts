import type { Box } from '../../base/chart.js';
import { drawn } from '../../base/format.js';
import { textWidth } from '../../base/inter.js';

export interface Point {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const GAP = 4;

/**
 * Names beside points, each where it covers no other name and no point: right, left, above or below. A name for which there is no such place is left out, so
 * give those that matter most first. `x` is the left end of the text, `y` its middle.
 */
export function placeNames(
  named: readonly Point[],
  all: readonly Point[],
  box: Box,
  { size, radius }: { readonly size: number; readonly radius: number },
): { readonly text: string; readonly x: number; readonly y: number }[] {
  const half = size / 2 + 1;
  const taken: Room[] = all.map(({ x, y }) => ({
    left: x - radius / 2,
    right: x + radius / 2,
    top: y - radius / 2,
    bottom: y + radius / 2,
  }));
  const placed: { text: string; x: number; y: number }[] = [];
  for (const { name, x, y } of named) {
    const width = textWidth(name, size);
    const places = [
      [x + radius, y],
      [x - radius - width, y],
      ...[-1, 1].flatMap((side) =>
        [x - width / 2, x - width + radius, x - radius].map((left) => [left, y + side * (half + radius / 2 + 1)]),
      ),
    ] as [number, number][];
    const free = places.find(([left, middle]) => {
      const room: Room = {
        left: left - GAP / 2,
        right: left + width + GAP / 2,
        top: middle - half,
        bottom: middle + half,
      };
      return (
        room.left >= 0
        && room.right <= box.width
        && room.top >= 0
        && room.bottom <= box.height
        && taken.every((other) => apart(room, other))
      );
    });
    if (free === undefined) continue;
    const [left, middle] = free;
    taken.push({ left, right: left + width, top: middle - half, bottom: middle + half });
    placed.push({ text: name, x: drawn(left), y: drawn(middle) });
  }
  return placed;
}

const apart = (a: Room, b: Room): boolean =>
  a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

/** The stretch of the diagonal, from the lower left (0) to the upper right (1), that runs through a room; null if it does not. */
function struck({ left, right, top, bottom }: Room, { width, height }: Box): readonly [number, number] | null {
  const from = Math.max(left / width, 1 - bottom / height);
  const to = Math.min(right / width, 1 - top / height);
  return from < to ? [from, to] : null;
}

/** The stretches of the diagonal that run through none of the names. */
export function lineBetween(
  names: readonly { readonly text: string; readonly x: number; readonly y: number }[],
  box: Box,
  size: number,
): (readonly [number, number])[] {
  const gaps = names
    .flatMap(({ text, x, y }) => {
      const gap = struck(
        { left: x - GAP, right: x + textWidth(text, size) + GAP, top: y - size / 2 - GAP, bottom: y + size / 2 + GAP },
        box,
      );
      return gap === null ? [] : [gap];
    })
    .sort(([a], [b]) => a - b);
  const starts = [0, ...gaps.map(([, to]) => to)];
  const ends = [...gaps.map(([from]) => from), 1];
  return starts.map((from, i) => [Math.max(0, from), Math.min(1, ends[i]!)] as const).filter(([from, to]) => from < to);
}
