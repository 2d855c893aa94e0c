import { textWidth } from '../base/inter.js';
import { SIZE } from '../base/theme.js';

/** A point that wants its name beside it, in pixels. */
export interface Named {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly bold: boolean;
}

export interface PlacedName extends Named {
  /** Left end and middle of the text. */
  readonly left: number;
  readonly middle: number;
  /** Where a line from the point meets the text; null where the text is right beside it. */
  readonly tied: number | null;
}

const HEIGHT = 16;
const DOT = 7;
const AWAY = [10, 22, 36, 52, 70];

/** Names beside their points so that none covers another or a point: the first come first, and one for which there is no room is left out. */
export function placeNames(points: readonly Named[], width: number, height: number): PlacedName[] {
  type Area = readonly [left: number, right: number, top: number, bottom: number];
  const taken: Area[] = points.map(({ x, y }) => [x - DOT, x + DOT, y - DOT, y + DOT]);
  const free = ([left, right, top, bottom]: Area) =>
    left >= 0
    && right <= width
    && top >= 0
    && bottom <= height
    && taken.every(([l, r, t, b]) => right <= l || left >= r || bottom <= t || top >= b);
  return points.flatMap((point) => {
    const length = textWidth(point.text, SIZE.label, point.bold ? 'semibold' : 'regular');
    const options = AWAY.flatMap(
      (away) =>
        [
          [point.x + away, point.y],
          [point.x - away - length, point.y],
          [point.x + away * 0.7, point.y - away],
          [point.x + away * 0.7, point.y + away],
          [point.x - away * 0.7 - length, point.y - away],
          [point.x - away * 0.7 - length, point.y + away],
          [point.x - length / 2, point.y - away - 6],
          [point.x - length / 2, point.y + away + 6],
        ] as const,
    );
    const area = ([left, middle]: readonly [number, number]): Area => [
      left - 2,
      left + length + 2,
      middle - HEIGHT / 2,
      middle + HEIGHT / 2,
    ];
    const place = options.find((option) => free(area(option)));
    if (place === undefined) return [];
    taken.push(area(place));
    const beside =
      place[1] === point.y && Math.min(Math.abs(place[0] - point.x), Math.abs(place[0] + length - point.x)) <= AWAY[0]!;
    return [
      {
        ...point,
        left: place[0],
        middle: place[1],
        tied: beside ? null : Math.min(Math.max(point.x, place[0]), place[0] + length),
      },
    ];
  });
}
