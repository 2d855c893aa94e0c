import type { Box, Layer } from '../../base/chart.js';
import { drawn } from '../../base/format.js';
import { textWidth } from '../../base/inter.js';
import { boxes, pixels } from '../../base/pixels.js';
import { INK, SIZE } from '../../base/theme.js';

/** A row of a panel: a name with its bar below. Positions are in pixels of the panel. */
export interface Row {
  readonly label: string;
  readonly bold?: boolean;
  /** Bars one over another, each from one place to another. */
  readonly bars: readonly {
    readonly from: number;
    readonly to: number;
    readonly colour: string;
    readonly thick?: number;
  }[];
  /** Thin lines along the bar: intervals. */
  readonly whiskers?: readonly { readonly from: number; readonly to: number }[];
  /** Numbers beside the bar. */
  readonly texts: readonly { readonly text: string; readonly at: number; readonly align: 'left' | 'right' }[];
}

const PITCH = 44;
const LABEL_HEIGHT = 19;
const ROW_GAP = 7;
const THICK = [8, 13] as const;
const WHISKER_GAP = 5;
const CLEAR = 4;

interface Rule {
  readonly x: number;
  readonly dashed?: boolean;
}

/** Where a number stands so that no rule strikes it through: beyond the rule, if there is one in its way. */
function clearOf(rules: readonly Rule[], { text, at: x, align }: Row['texts'][number]): number {
  const width = textWidth(text, SIZE.footer);
  const away = align === 'left' ? 1 : -1;
  return rules.reduce((place, rule) => {
    const inside = (rule.x - place) * away;
    return inside > -CLEAR && inside < width + CLEAR ? rule.x + away * CLEAR : place;
  }, x);
}

/** Rows from the top of a panel down, with a rule through each bar at some places. */
export function rowLayers(rows: readonly Row[], box: Box, rules: readonly Rule[]): Layer[] {
  const pitch = Math.min(PITCH, box.height / Math.max(1, rows.length));
  const thickness = Math.min(THICK[1], Math.max(THICK[0], pitch - LABEL_HEIGHT - ROW_GAP));
  const middle = (i: number) => i * pitch + LABEL_HEIGHT + thickness / 2;
  const reach = thickness / 2 + 2;
  const bars = rows.flatMap(({ bars }, i) =>
    bars.map(({ from, to, colour, thick = thickness }) => ({
      from: drawn(Math.min(from, to)),
      to: drawn(Math.max(from, to)),
      top: drawn(middle(i) - thick / 2),
      bottom: drawn(middle(i) + thick / 2),
      colour,
    })),
  );
  const whiskers = rows.flatMap(({ whiskers = [] }, i) =>
    whiskers.map(({ from, to }, line) => ({
      from: drawn(from),
      to: drawn(to),
      y: drawn(middle(i) + (line - (whiskers.length - 1) / 2) * WHISKER_GAP),
    })),
  );
  const texts = rows.flatMap(({ texts }, i) =>
    texts.map((each) => ({ text: each.text, x: drawn(clearOf(rules, each)), y: drawn(middle(i)), align: each.align })),
  );
  const labels = rows.map(({ label, bold = false }, i) => ({ label, bold, y: drawn(i * pitch + 2) }));
  const layer = (values: readonly object[], mark: Layer, encoding: Layer): Layer[] =>
    values.length > 0 ? [{ data: { values }, mark, encoding }] : [];
  return [
    ...layer(bars, { type: 'rect' }, boxes('from', 'to')),
    ...layer(
      whiskers,
      { type: 'rule', strokeWidth: 1.5, color: INK.text },
      { x: pixels('from'), x2: { field: 'to' }, y: pixels('y') },
    ),
    ...rules.flatMap(({ x, dashed = false }) =>
      layer(
        rows.map((_, i) => ({ x: drawn(x), top: drawn(middle(i) - reach), bottom: drawn(middle(i) + reach) })),
        { type: 'rule', color: dashed ? INK.text : INK.rule, ...(dashed && { strokeDash: [3, 2] }) },
        { x: pixels('x'), y: pixels('top'), y2: { field: 'bottom' } },
      ),
    ),
    ...[true, false].flatMap((bold) =>
      layer(
        labels.filter((label) => label.bold === bold),
        { type: 'text', align: 'left', baseline: 'top', fontSize: SIZE.label, fontWeight: bold ? 600 : 400 },
        { x: { value: 0 }, y: pixels('y'), text: { field: 'label' } },
      ),
    ),
    ...(['left', 'right'] as const).flatMap((align) =>
      haloed(
        texts.filter((text) => text.align === align),
        { align, baseline: 'middle', fontSize: SIZE.footer, color: INK.soft },
      ),
    ),
  ];
}

/** Texts that stay readable over a line: each on an edge of paper. Their data has `x`, `y` and `text`. */
export function haloed(values: readonly object[], style: Layer): Layer[] {
  const layer = (more: Layer): Layer => ({
    data: { values },
    mark: { type: 'text', ...style, ...more },
    encoding: { x: pixels('x'), y: pixels('y'), text: { field: 'text' } },
  });
  return values.length > 0
    ? [layer({ color: INK.paper, stroke: INK.paper, strokeWidth: 4, strokeJoin: 'round' }), layer({})]
    : [];
}

/** From values to pixels: a straight scale over all of them. */
export function across(values: readonly number[], width: number): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return (value) => (high > low ? ((value - low) / (high - low)) * width : width / 2);
}
