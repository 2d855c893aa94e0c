import { addWeeks, type Scenario, type Timed } from '@paydown/engine/internal';
import type { Box, Layer } from '../base/chart.js';
import { textWidth } from '../base/inter.js';
import { pixels } from '../base/pixels.js';
import { INK, SIZE } from '../base/theme.js';
import { oneLine } from '../base/words.js';
import { x } from './time.js';
import { filled } from './layers.js';

/** Height of a row of labels above a plot. */
export const ROW = 17;
const MOST_ROWS = 3;
const GAP = 14;

interface Placed {
  readonly from: string;
  readonly until: string;
  readonly label: string;
  readonly row: number;
  readonly align: 'left' | 'right';
}

/** Rows of labels that the changes of a timeline need above a plot of this width. */
export function changeRows(scenario: Scenario, width: number): number {
  return place(scenario, width).reduce((most, { row }) => Math.max(most, row + 1), 0);
}

/** Changes of policy and levers as thin dated rules with their names above the plot; one that ends shades its time. */
export function changes(summary: Timed, box: Box): Layer[] {
  const placed = place(summary.scenario, box.width);
  if (placed.length === 0) return [];
  const at = { ...x(summary, box.width), field: 'from' };
  const labels = (align: 'left' | 'right'): Layer => ({
    data: {
      values: placed
        .filter((change) => change.align === align)
        .map((change) => ({ ...change, y: -6 - change.row * ROW })),
    },
    mark: {
      type: 'text',
      align,
      baseline: 'bottom',
      dx: align === 'left' ? -2 : 2,
      fontSize: SIZE.footer,
      color: INK.soft,
    },
    encoding: { x: at, y: pixels('y'), text: { field: 'label' } },
  });
  return filled([
    {
      data: { values: placed.filter(({ from, until }) => from !== until) },
      mark: { type: 'rect', color: INK.text, opacity: 0.06 },
      encoding: { x: at, x2: { field: 'until' } },
    },
    {
      data: { values: placed },
      mark: { type: 'rule', color: INK.text, opacity: 0.55, strokeWidth: 1, strokeDash: [3, 3] },
      encoding: { x: at, y: { value: -4 }, y2: { value: box.height } },
    },
    labels('left'),
    labels('right'),
  ]);
}

/** Each label goes to the lowest row in which it overlaps no other. */
function place(scenario: Scenario, width: number): Placed[] {
  const taken: [number, number][][] = Array.from({ length: MOST_ROWS }, () => []);
  return scenario.timeline.map((change) => {
    const label = oneLine(change.label, 32);
    const at = (width * change.from) / scenario.horizon;
    const length = textWidth(label, SIZE.footer);
    const align = at + length > width + 60 ? 'right' : 'left';
    const span: [number, number] = align === 'left' ? [at, at + length + GAP] : [at - length - GAP, at];
    const free = taken.findIndex((row) => row.every(([from, until]) => span[1] <= from || span[0] >= until));
    const row = free < 0 ? MOST_ROWS - 1 : free;
    taken[row]!.push(span);
    const end = Math.min(change.until ?? change.from, scenario.horizon);
    return { from: addWeeks(scenario.start, change.from), until: addWeeks(scenario.start, end), label, row, align };
  });
}
