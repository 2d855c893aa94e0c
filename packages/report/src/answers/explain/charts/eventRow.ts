import { addWeeks, type Explanation, type ShockKind, type StoryEvent } from '@paydown/engine/internal';
import type { Box, Layer } from '../../../base/chart.js';
import { textWidth } from '../../../base/inter.js';
import { colours, pixels } from '../../../base/pixels.js';
import { x } from '../../../marks/time.js';
import { HUE, INK, SIZE } from '../../../base/theme.js';
import { describeEvent } from '../events.js';
import { weightOf } from '../words.js';
import { filled, rulesLayer } from '../../../marks/layers.js';

type Kind = StoryEvent['kind'];

interface Look {
  readonly shape: string;
  readonly colour: string;
  readonly filled: boolean;
}

/** How an event is drawn: shocks point down, money is a square or a circle, marks are hollow, an end is a cross or a diamond. */
const SHOCK: Look = { shape: 'triangle-down', colour: HUE.vermilion, filled: true };
const LOOKS: Readonly<Partial<Record<ShockKind, Look>> & Record<Exclude<Kind, ShockKind>, Look>> = {
  customDeal: { shape: 'triangle-up', colour: HUE.orange, filled: true },
  round: { shape: 'circle', colour: HUE.green, filled: true },
  layoff: { shape: 'square', colour: INK.text, filled: true },
  decision: { shape: 'diamond', colour: HUE.blue, filled: true },
  policy: { shape: 'diamond', colour: HUE.blue, filled: true },
  mark: { shape: 'circle', colour: INK.rule, filled: false },
  acquired: { shape: 'diamond', colour: HUE.green, filled: true },
  dead: { shape: 'M-1,-1L1,1M-1,1L1,-1', colour: HUE.vermilion, filled: false },
};

const ROW = 16;
const FIRST_ROW = 20;
const GAP = 12;
/** From an icon to its name. */
const BESIDE = 4;
/** Shocks that hardly moved the end are drawn if they are no more than this. */
const MOST_SMALL = 40;
/** How far a name may stand out on the left. */
const LEFT = 40;

/** Height of so many rows of names below the icons. */
export const eventsHeight = (rows: number): number => FIRST_ROW + rows * ROW;

/** An event with its place in the row, in pixels from the left; a name that finds no room is left out, its icon stays. */
export interface Placed {
  readonly at: number;
  readonly label: string;
  readonly width: number;
  readonly row: number | null;
  readonly align: 'left' | 'right';
}

/** A name that wants a place: where its icon is, how wide it is, and how much it matters. */
export interface Name {
  readonly at: number;
  readonly label: string;
  readonly width: number;
  readonly weight: number;
}

/**
 * Gives names a row below their icons, the weightiest first, as many as find room. A name lies beside a thin line that comes down from its icon, and touches
 * neither another name nor another line.
 */
export function placeNames(names: readonly Name[], rows: number, width: number): Placed[] {
  const order = names
    .map((_, i) => i)
    .filter((i) => names[i]!.weight > 0)
    .sort((a, b) => names[b]!.weight - names[a]!.weight || a - b);
  let kept = new Map<number, Placed>();
  for (const i of order) kept = together(names, [...kept.keys(), i], rows, width) ?? kept;
  return names.map(
    ({ at, label, width: wide }, i) => kept.get(i) ?? { at, label, width: wide, row: null, align: 'left' },
  );
}

/** All of the chosen names in their rows, from the right to the left, so that earlier ones hang lower; null if one finds no room. */
function together(
  names: readonly Name[],
  chosen: readonly number[],
  rows: number,
  width: number,
): Map<number, Placed> | null {
  const placed = new Map<number, Placed>();
  for (const i of [...chosen].sort((a, b) => names[b]!.at - names[a]!.at || b - a)) {
    const { at, label, width: wide } = names[i]!;
    const tries = (['left', 'right'] as const).flatMap((align) =>
      Array.from({ length: rows }, (_, row): Placed => ({ at, label, width: wide, row, align })),
    );
    const found = tries.find((place) => isFree(place, [...placed.values()], width));
    if (found === undefined) return null;
    placed.set(i, found);
  }
  return placed;
}

const spanOf = ({ at, width, align }: Placed): [number, number] =>
  align === 'left' ? [at, at + width + BESIDE + GAP] : [at - width - BESIDE - GAP, at];

function isFree(place: Placed, others: readonly Placed[], width: number): boolean {
  const [from, until] = spanOf(place);
  if (from < -LEFT || until > width + GAP) return false;
  return others.every((other) => {
    const [left, right] = spanOf(other);
    if (other.row === place.row && from < right && left < until) return false;
    if (other.row! > place.row! && other.at > from && other.at < until) return false;
    return !(other.row! < place.row! && place.at > left && place.at < right);
  });
}

interface Shown {
  readonly event: StoryEvent;
  readonly weight: number;
  readonly name: Placed;
}

/** The events of the story with places for their names, in `rows` at most. Changes of the timeline are drawn elsewhere. */
export function placeEvents(answer: Explanation, box: Box, beside: number, rows: number): Shown[] {
  const all = answer.events
    .map((event, place) => ({ event, weight: weightOf(answer, place) }))
    .filter(({ event }) => event.kind !== 'decision');
  const small = all.filter(({ weight }) => weight === 0).length;
  const shown = all.filter(({ weight }) => weight > 0 || small <= MOST_SMALL);
  const names = placeNames(
    shown.map(({ event, weight }) => {
      const { label } = describeEvent(event);
      return {
        at: (box.width * event.week) / answer.scenario.horizon,
        label,
        width: textWidth(label, SIZE.footer),
        weight,
      };
    }),
    rows,
    box.width + beside,
  );
  return shown.map((one, i) => ({ ...one, name: names[i]! }));
}

/** Rows that the names take. */
export const rowsUsed = (shown: readonly Shown[]): number =>
  shown.reduce((most, { name }) => Math.max(most, (name.row ?? -1) + 1), 0);

/** The events: icons on a line, with the names that have room below, from `top` pixels on. */
export function eventLayers(answer: Explanation, shown: readonly Shown[], box: Box, top: number): Layer[] {
  const values = shown.map(({ event, weight, name: { row, align, label } }) => {
    const { colour, shape, filled } = LOOKS[event.kind] ?? SHOCK;
    return {
      date: addWeeks(answer.scenario.start, event.week),
      label,
      align,
      row,
      colour,
      shape,
      filled,
      strong: weight > 0,
      stem: top + 6,
      text: top + FIRST_ROW + (row ?? 0) * ROW,
    };
  });
  const lasting = shown.flatMap(({ event }) => {
    if ((event.kind !== 'demand' && event.kind !== 'winter') || event.lasts === 0) return [];
    const until = Math.min(
      event.week + (event.lasts ?? answer.scenario.horizon),
      answer.ending.end ?? answer.scenario.horizon,
    );
    return [
      { date: addWeeks(answer.scenario.start, event.week), until: addWeeks(answer.scenario.start, Math.floor(until)) },
    ];
  });
  const at = x(answer, box.width);
  const names = (align: 'left' | 'right'): Layer => ({
    data: { values: values.filter((value) => value.row !== null && value.align === align) },
    mark: { type: 'text', align, baseline: 'middle', dx: align === 'left' ? BESIDE : -BESIDE, fontSize: SIZE.footer },
    encoding: { x: at, y: pixels('text'), text: { field: 'label' } },
  });
  const icons = (filled: boolean, strong: boolean): Layer => ({
    data: { values: values.filter((value) => value.filled === filled && value.strong === strong) },
    mark: { type: 'point', filled, size: strong ? 80 : 36, opacity: strong ? 1 : 0.6, strokeWidth: 2 },
    encoding: {
      x: at,
      y: { value: top },
      color: colours('colour'),
      shape: colours('shape'),
    },
  });
  return filled([
    rulesLayer([{ y: top }], { color: INK.grid }, { x: 0, x2: box.width, y: 'y' }),
    {
      data: { values: lasting },
      mark: { type: 'rule', color: HUE.vermilion, opacity: 0.35, strokeWidth: 5 },
      encoding: { x: at, x2: { field: 'until' }, y: { value: top } },
    },
    {
      data: { values: values.filter(({ row }) => row !== null) },
      mark: { type: 'rule', color: INK.rule, strokeWidth: 0.8 },
      encoding: { x: at, y: pixels('stem'), y2: { field: 'text' } },
    },
    icons(true, false),
    icons(false, false),
    icons(false, true),
    icons(true, true),
    names('left'),
    names('right'),
  ]);
}
