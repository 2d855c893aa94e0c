import { addWeeks, type FrontierAnswer, type LastSafeStart, type Timed } from '@paydown/engine/internal';
import { SLIDE, type Box, type Chart, type Frame, type Layer } from '../../base/chart.js';
import { drawn, month, number, share, withError, sayShare } from '../../base/format.js';
import { chartOf } from '../../marks/layout.js';
import { pointer } from '../../marks/pointer.js';
import { heightOf, scaleTo, y, type Scale } from '../../marks/scale.js';
import { seriesTable, yearly } from '../../marks/table.js';
import { x } from '../../marks/time.js';
import { textWidth } from '../../base/inter.js';
import { pixels } from '../../base/pixels.js';
import { HUE, INK, SIZE } from '../../base/theme.js';
import { filled, rulesLayer } from '../../marks/layers.js';
import { startFinding } from './words.js';

const WEEKS_A_MONTH = 52 / 12;

type Started = Pick<FrontierAnswer, 'scenario' | 'version' | 'runs'> & { readonly start: LastSafeStart };

/** How late a change of policy still rescues futures: share of the lost that are rescued, by the week of the change; for answers in which any is lost. */
export function startChart(answer: Started, frame: Frame = SLIDE): Chart {
  const { start, scenario, version, runs } = answer;
  const when = month(addWeeks(scenario.start, start.by));
  const timed: Timed = {
    version,
    scenario: { ...scenario, timeline: [] },
    runs,
    weeks: start.starts,
    dates: start.starts.map((week) => addWeeks(scenario.start, week)),
  };
  // Room for a name above the first start.
  const scale = scaleTo(Math.min(1, 1.12 * Math.max(...start.rescued.map(({ high }) => high))), 'share');
  return chartOf({ scenario, version, runs }, frame, {
    name: 'last-safe-start',
    title: startFinding(start, scenario),
    subtitle:
      `Of the futures that stall or run out of money by ${when} with ${start.before} `
      + `(${withError(start.lost, share)} of ${number(runs)}): the share that does not if ${start.after} `
      + 'begins in that month. Band: 95% of the Monte Carlo error.',
    inWords: yearly(timed, (i) => `rescued ${withError(start.rescued[i]!, share)}`),
    panels: [{ layers: (box) => layers(answer, timed, box, frame, scale) }],
    around: { timed: false, names: 40, shows: 'shares of the futures that are lost without the change' },
    table: seriesTable(timed, { rescued: start.rescued, ...(start.harmed.length > 0 && { harmed: start.harmed }) }),
  });
}

function layers({ start, scenario }: Started, timed: Timed, box: Box, frame: Frame, scale: Scale): Layer[] {
  const { rescued, half, starts } = start;
  const values = rescued.map(({ value, low, high }, i) => ({
    date: timed.dates[i]!,
    value: drawn(value),
    low: drawn(low),
    high: drawn(high),
  }));
  const over = x(timed, box.width);
  const place = (week: number) => drawn((box.width * week) / starts[starts.length - 1]!);
  const first = rescued[0]!;
  const up = (value: number) => drawn(box.height - heightOf(value, scale, box));
  const marks =
    half === null
      ? []
      : [
          {
            x: place(half.week),
            y: up(first.value / 2),
            low: place(half.low),
            high: place(half.high),
            top: 0,
            floor: box.height,
            left: 0,
          },
        ];
  const date = half === null || frame.stacked ? '' : `, ${month(addWeeks(scenario.start, Math.round(half.week)))}`;
  const note = half === null ? '' : `month ${Math.round(half.week / WEEKS_A_MONTH)}${date}: half as many`;
  const toLeft = half !== null && place(half.week) + textWidth(note, SIZE.label, 'semibold') + 14 > box.width;
  const text = (texts: readonly object[], style: Layer): Layer => ({
    data: { values: texts },
    mark: { type: 'text', fontWeight: 600, ...style },
    encoding: { x: pixels('x'), y: pixels('y'), text: { field: 'text' } },
  });
  return filled([
    {
      data: { values: marks },
      mark: { type: 'rect', color: INK.text, opacity: 0.08 },
      encoding: { x: pixels('low'), x2: { field: 'high' }, y: pixels('top'), y2: { field: 'floor' } },
    },
    {
      data: { values },
      mark: { type: 'area', color: HUE.blue, opacity: 0.22 },
      encoding: { x: over, y: y('low', scale), y2: { field: 'high' } },
    },
    {
      data: { values },
      mark: { type: 'line', color: HUE.blue, strokeWidth: 3 },
      encoding: { x: over, y: y('value', scale) },
    },
    rulesLayer(marks, { color: INK.text, strokeDash: [5, 3] }, { x: 'left', x2: 'x', y: 'y' }),
    rulesLayer(marks, { color: INK.text, strokeDash: [5, 3] }, { x: 'x', y: 'y', y2: 'floor' }),
    {
      data: { values: marks },
      mark: { type: 'point', size: 90, color: INK.text, filled: true, opacity: 1 },
      encoding: { x: pixels('x'), y: pixels('y') },
    },
    text([{ x: 10, y: up(first.high) - 8, text: `${sayShare(first)} rescued if it begins at once` }], {
      align: 'left',
      baseline: 'bottom',
      color: HUE.blue,
    }),
    text(
      marks.map((mark) => ({ x: mark.x + (toLeft ? -8 : 8), y: box.height - 14, text: note })),
      { align: toLeft ? 'right' : 'left', baseline: 'middle' },
    ),
    ...pointer(timed, frame, box, (i) => [
      `rescued ${withError(rescued[i]!, share)}`,
      ...(start.harmed.length > 0 ? [`others lost ${withError(start.harmed[i]!, share)}`] : []),
    ]),
  ]);
}
