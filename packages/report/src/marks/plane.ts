import type { Box, Layer } from '../base/chart.js';
import { drawn, type Format } from '../base/format.js';
import { INK } from '../base/theme.js';
import type { Across } from './across.js';
import { rulesLayer, wordsLayer } from './layers.js';

/** A measure along one side of a plane. */
interface Side extends Across {
  readonly name: string;
  readonly format: Format;
}

/** Lines and numbers of a plane of two measures, each named where it is largest. */
export function planeLayers(across: Side, upwards: Side, box: Box): Layer[] {
  const ticksOf = ({ ticks, position, format }: Side) =>
    ticks.map((tick) => ({ at: drawn(position(tick)), text: format(tick) }));
  const [columns, rows] = [ticksOf(across), ticksOf(upwards)];
  return [
    rulesLayer(columns, { color: INK.grid }, { x: 'at', y: 0, y2: box.height }),
    rulesLayer(rows, { color: INK.grid }, { y: 'at', x: 0, x2: box.width }),
    wordsLayer(columns, { baseline: 'top', color: INK.soft }, { x: 'at', y: box.height + 7 }),
    wordsLayer(rows, { align: 'right', baseline: 'middle', color: INK.soft }, { x: -8, y: 'at' }),
    wordsLayer([{ text: `${upwards.name} ↑` }], { align: 'left', baseline: 'top', color: INK.soft }, { x: 6, y: 6 }),
    wordsLayer(
      [{ text: `${across.name} →` }],
      { align: 'right', baseline: 'bottom', color: INK.soft },
      { x: box.width - 4, y: box.height - 5 },
    ),
  ];
}
