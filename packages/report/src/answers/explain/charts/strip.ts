import { addWeeks, type Explanation, type LoopName } from '@paydown/engine/internal';
import type { Box, Layer } from '../../../base/chart.js';
import { textWidth } from '../../../base/inter.js';
import { colours } from '../../../base/pixels.js';
import { LOOP_LABELS } from '../../loops/words.js';
import { x } from '../../../marks/time.js';
import { HUE, INK, SIZE } from '../../../base/theme.js';
import { capital } from '../../../base/words.js';
import { stretchesOf } from '../words.js';

/** Light enough for dark letters, in every theme. */
const COLOURS: Readonly<Record<LoopName | 'none', string>> = {
  contagion: HUE.purple,
  pressure: HUE.orange,
  burnout: HUE.green,
  zombies: HUE.yellow,
  alignment: HUE.sky,
  none: INK.grid,
};
const LETTERS = '#111111';
const THICK = 20;
const ROOM = 8;

/** Which feedback loop drove when, as a band of colours with names, from `top` pixels on. */
export function stripLayers(answer: Explanation, box: Box, top: number): Layer[] {
  const date = (week: number) => addWeeks(answer.scenario.start, Math.floor(week));
  const values = stretchesOf(answer).map(({ loop, from, until }) => {
    const room = (box.width * (until - from)) / answer.scenario.horizon - ROOM;
    const name = loop === null ? 'none by more than 1%' : LOOP_LABELS[loop];
    const text =
      [name, loop === null ? 'none' : capital(name.split(' ').at(-1)!)].find(
        (words) => textWidth(words, SIZE.footer) <= room,
      ) ?? '';
    return {
      date: date(from),
      until: date(until),
      middle: date((from + until) / 2),
      fill: COLOURS[loop ?? 'none'],
      colour: loop === null ? INK.soft : LETTERS,
      text,
    };
  });
  const at = x(answer, box.width);
  return [
    {
      data: { values },
      mark: { type: 'rect', stroke: INK.paper, strokeWidth: 1 },
      encoding: {
        x: at,
        x2: { field: 'until' },
        y: { value: top },
        y2: { value: top + THICK },
        color: colours('fill'),
      },
    },
    {
      data: { values },
      mark: { type: 'text', baseline: 'middle', fontSize: SIZE.footer },
      encoding: {
        x: { ...at, field: 'middle' },
        y: { value: top + THICK / 2 + 1 },
        text: { field: 'text' },
        color: colours('colour'),
      },
    },
  ];
}

export const STRIP_HEIGHT = THICK;
