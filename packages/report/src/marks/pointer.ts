import type { Timed } from '@paydown/engine/internal';
import type { Box, Frame, Layer } from '../base/chart.js';
import { month } from '../base/format.js';
import { INK } from '../base/theme.js';
import { x } from './time.js';

/** A rule under the pointer with the numbers of that week, for pages; `lines` gives them for the reported week with this index. */
export function pointer(summary: Timed, frame: Frame, box: Box, lines: (week: number) => readonly string[]): Layer[] {
  if (!frame.interactive) return [];
  const values = summary.dates.map((date, week) => ({ date, tip: [month(date), ...lines(week)].join('\n') }));
  return [
    {
      data: { values },
      params: [{ name: 'pointed', select: { type: 'point', on: 'pointerover', clear: 'pointerout' } }],
      mark: { type: 'rule', color: INK.text, strokeWidth: Math.ceil(box.width / values.length) },
      encoding: {
        x: x(summary, box.width),
        opacity: { condition: { param: 'pointed', empty: false, value: 0.12 }, value: 0 },
        tooltip: { field: 'tip', type: 'nominal' },
      },
    },
  ];
}
