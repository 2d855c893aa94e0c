import { SHEET, type Place, type Point } from './places.js';

/** A rectangle along the axes. */
interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A curved line from one box to another. */
interface Curve {
  readonly points: readonly Point[];
  /** What they lie in. */
  readonly extent: Extent;
  readonly start: Point;
  /** The point that bends it: it is quadratic. */
  readonly bend: Point;
  readonly end: Point;
}

/** A curved arrow, and where its sign stands. */
export interface Route extends Curve {
  readonly sign: Point;
}

/** What is to be joined: indices of boxes. */
export interface Ends {
  readonly from: number;
  readonly to: number;
}

export const SIGN_RADIUS = 8.5;
/** Room kept free around boxes, and between an arrow’s head and its box. */
const CLEARANCE = 7;
const GAP = 3;
const EDGE = 10;
const SAMPLES = 28;
const FINE = 200;
/** How far the middle of an arrow may stand aside, as a part of its length. */
const BENDS = [0, 0.06, 0.12, 0.18, 0.24, 0.31, 0.38, 0.46, 0.55, 0.65, 0.75].flatMap((bend) =>
  bend === 0 ? [0] : [bend, -bend],
);
/** Where its sign may stand, in pixels before the head. */
const SIGN_PLACES = [20, 27, 34, 42, 52, 64, 78, 94, 112, 132, 154];
const ROUNDS = 3;
/** Lines that are nearer than this run along each other. */
const ALONG = 7;
/** What is worse: through a box or off the sheet, sign on sign, a sign on another arrow, along another arrow, across it, a long way round. */
const COST = { box: 400, signs: 250, struck: 30, along: 5, crossing: 9, detour: 88 } as const;

/**
 * Finds a way for every arrow: none through a box, no sign on a box or on another sign, and as few crossings as may be. Each arrow in turn takes the
 * best of its possible ways, given those of the others, and then each sign the best of its places; the same boxes always give the same ways.
 */
export function routes(places: readonly Place[], ends: readonly Ends[]): Route[] {
  const curves = refine(
    ends.map(({ from, to }) => BENDS.flatMap((bend) => curve(places[from]!, places[to]!, bend))),
    (each, i) =>
      costOfCurve(
        each,
        places.filter((_, place) => place !== ends[i]!.from && place !== ends[i]!.to),
      ),
    costBetweenCurves,
  );
  return refine(
    curves.map((each): Route[] =>
      SIGN_PLACES.flatMap((far) => before(each.points, far)).map((sign) => ({ ...each, sign })),
    ),
    (route) => costOfSign(route, places),
    costBetweenSigns,
  );
}

/** Chooses one of each list so that together they cost little: each in turn the cheapest, given the others, a few times over. */
function refine<T>(
  lists: readonly (readonly T[])[],
  alone: (item: T, i: number) => number,
  between: (a: T, b: T) => number,
): T[] {
  const priced = lists.map((list, i) =>
    list.map((item) => ({ item, price: alone(item, i) })).sort((a, b) => a.price - b.price),
  );
  const chosen = priced.map(([first]) => first!.item);
  for (let round = 0; round < ROUNDS; round++) {
    priced.forEach((list, i) => {
      let least = Infinity;
      for (const { item, price } of list) {
        let cost = price;
        for (let j = 0; j < chosen.length && cost < least; j++) if (j !== i) cost += between(item, chosen[j]!);
        if (cost < least) [least, chosen[i]] = [cost, item];
      }
    });
  }
  return chosen;
}

/** The part of a bent line between the middles of two boxes that lies outside both; none if they stand too close for this bend. */
function curve(from: Place, to: Place, bend: number): Curve[] {
  const along = { x: to.x - from.x, y: to.y - from.y };
  const middle = { x: (from.x + to.x) / 2 - along.y * bend, y: (from.y + to.y) / 2 + along.x * bend };
  const whole = sample(from, middle, to, FINE);
  const first = whole.findIndex((point) => !inside(point, from, 0));
  const last = whole.findLastIndex((point) => !inside(point, to, GAP));
  if (first < 0 || last <= first) return [];
  const [start, end] = [whole[first]!, whole[last]!];
  const control = blossom(from, middle, to, first / FINE, last / FINE);
  const points = sample(start, control, end, SAMPLES);
  return [{ points, extent: extentOf(points), start, bend: control, end }];
}

function extentOf(points: readonly Point[]): Extent {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Whether nothing of two lines can be as near as that. */
const apart = (a: Extent, b: Extent, within: number): boolean =>
  a.left - b.right >= within || b.left - a.right >= within || a.top - b.bottom >= within || b.top - a.bottom >= within;

/** The part of a quadratic curve between two of its parameters is a quadratic curve with this middle point. */
function blossom(a: Point, b: Point, c: Point, s: number, e: number): Point {
  const at = (p: number, q: number, r: number) => (1 - s) * (1 - e) * p + ((1 - s) * e + s * (1 - e)) * q + s * e * r;
  return { x: at(a.x, b.x, c.x), y: at(a.y, b.y, c.y) };
}

function sample(a: Point, b: Point, c: Point, parts: number): Point[] {
  return Array.from({ length: parts + 1 }, (_, i) => {
    const t = i / parts;
    const at = (p: number, q: number, r: number) => (1 - t) * (1 - t) * p + 2 * t * (1 - t) * q + t * t * r;
    return { x: at(a.x, b.x, c.x), y: at(a.y, b.y, c.y) };
  });
}

/** The point of a line so far before its end, if it is in its second half. */
function before(points: readonly Point[], far: number): Point[] {
  let left = far;
  for (let i = points.length - 1; i > points.length * 0.3; i--) {
    const [a, b] = [points[i - 1]!, points[i]!];
    const step = distance(a, b);
    if (step >= left) return [{ x: b.x + ((a.x - b.x) * left) / step, y: b.y + ((a.y - b.y) * left) / step }];
    left -= step;
  }
  return [];
}

export const inside = (point: Point, box: Place, margin: number): boolean =>
  Math.abs(point.x - box.x) < box.width / 2 + margin && Math.abs(point.y - box.y) < box.height / 2 + margin;

/** What a line costs for itself: boxes in its way, the edge of the sheet, its length and its detour. */
function costOfCurve({ points, start, end }: Curve, others: readonly Place[]): number {
  const straight = distance(start, end);
  const length = points.reduce((sum, point, i) => (i === 0 ? 0 : sum + distance(point, points[i - 1]!)), 0);
  const crossed = others.reduce(
    (sum, place) => sum + points.filter((point) => inside(point, place, CLEARANCE)).length,
    0,
  );
  const outside = points.filter(
    ({ x, y }) => x < EDGE || y < EDGE || x > SHEET.width - EDGE || y > SHEET.height - EDGE,
  ).length;
  return COST.box * (crossed + outside) + COST.detour * (length / straight - 1) + length / 60;
}

/** What a sign costs for itself: boxes that it touches, and its way from the head of the arrow. */
function costOfSign({ sign, end }: Route, places: readonly Place[]): number {
  return COST.box * places.filter((place) => inside(sign, place, SIGN_RADIUS + 1)).length + distance(sign, end) / 40;
}

function costBetweenCurves(a: Curve, b: Curve): number {
  if (apart(a.extent, b.extent, ALONG)) return 0;
  let cost = 0;
  for (let i = 0; i < a.points.length; i++) {
    for (let j = i % 2; j < b.points.length; j += 2) if (near(a.points[i]!, b.points[j]!, ALONG)) cost += COST.along;
  }
  for (let i = 4; i < a.points.length; i += 4) {
    for (let j = 4; j < b.points.length; j += 4) {
      if (cross(a.points[i - 4]!, a.points[i]!, b.points[j - 4]!, b.points[j]!)) cost += COST.crossing;
    }
  }
  return cost;
}

function costBetweenSigns(a: Route, b: Route): number {
  const struck = (sign: Point, points: readonly Point[]) =>
    points.filter((point) => near(point, sign, SIGN_RADIUS + 1)).length;
  return (
    (near(a.sign, b.sign, 2 * SIGN_RADIUS + 2) ? COST.signs : 0)
    + COST.struck * (struck(a.sign, b.points) + struck(b.sign, a.points))
  );
}

export const distance = (a: Point, b: Point): number => Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);
const near = (a: Point, b: Point, within: number): boolean =>
  Math.abs(a.x - b.x) < within && Math.abs(a.y - b.y) < within;
const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
const cross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
