import type { CaseAnswer } from '@paydown/engine/internal';
import { SLIDE, type Box, type Chart, type Frame, type Layer } from '../../base/chart.js';
import { drawn, money, rounded, withError } from '../../base/format.js';
import { widest } from '../../base/inter.js';
import { pixels } from '../../base/pixels.js';
import { HUE, INK, SIZE } from '../../base/theme.js';
import { chartOf } from '../../marks/layout.js';
import { scaleOver } from '../../marks/scale.js';
import { timed } from './charts.js';
import { driverLabel, driversFinding, driverText, movers } from './words.js';
import { rulesLayer, wordsLayer } from '../../marks/layers.js';

const MOST_ROWS = 7;

/** What moves the value: its mean where each input is lowest, and where it is highest. */
export function caseDriversChart(answer: CaseAnswer, frame: Frame = SLIDE): Chart {
  const rows = answer.drivers
    .filter(({ lowest }) => lowest !== null)
    .slice(0, frame.stacked ? MOST_ROWS - 1 : MOST_ROWS);
  return chartOf(timed(answer), frame, {
    name: 'case-drivers',
    title: driversFinding(answer),
    subtitle:
      'Mean worth in the fifth of the futures where an input is lowest (○) and in that where it is highest (●); upright line: mean of all.',
    inWords: movers(answer)
      .map(
        (driver) =>
          `${driverLabel(driver)} (${driverText(driver)}): ${withError(driver.lowest, money)} where lowest, `
          + `${withError(driver.highest, money)} where highest, rank correlation `
          + `${driver.correlation.toFixed(2).replace('-', '−')}.`,
      )
      .join(' '),
    panels: [{ layers: (box) => driverLayers(answer, rows, box, frame) }],
    around: { timed: false, names: 28, shows: 'means of all futures in a fifth' },
    table: {
      columns: [
        'input',
        'unit',
        'given',
        'p10',
        'p50',
        'p90',
        'rank_correlation',
        'worth_lowest',
        'worth_lowest_error',
        'worth_highest',
        'worth_highest_error',
      ],
      rows: answer.drivers.map(({ name, unit, given, p10, p50, p90, correlation, lowest, highest }) => [
        name,
        unit,
        given ? 'yes' : 'no',
        p10,
        p50,
        p90,
        correlation,
        lowest?.value ?? NaN,
        lowest?.error ?? NaN,
        highest?.value ?? NaN,
        highest?.error ?? NaN,
      ]),
    },
  });
}

const EDGE = 16;
const TICK_ROOM = 120;
/** Names begin left of the plot, where other charts have their axis. */
const NAMES_FROM = -40;
const NAMES_GAP = 14;
/** Between the lines of a name. */
const NAME_LEADING = 17;

/**
 * Beside each bar its input and the range of it, or above it on a narrow sheet; the upright lines stop where names stand.
 */
function driverLayers(answer: CaseAnswer, rows: CaseAnswer['drivers'], box: Box, { stacked }: Frame): Layer[] {
  const means = rows.flatMap(({ lowest, highest }) => [lowest!.value, highest!.value]);
  const named = rows.map((driver) => [driverLabel(driver), driverText(driver)] as const);
  const from = (stacked ? 0 : Math.max(0, NAMES_FROM + widest(named.flat(), SIZE.label) + NAMES_GAP)) + EDGE;
  const scale = scaleOver(
    Math.min(0, ...means),
    Math.max(0, ...means),
    'money',
    Math.max(2, Math.floor((box.width - from) / TICK_ROOM)),
  );
  const across = (value: number) =>
    drawn(from + ((value - scale.bottom) / (scale.top - scale.bottom)) * (box.width - from - EDGE));
  const pitch = box.height / Math.max(1, rows.length);
  const middle = (i: number) => drawn((i + (stacked ? 0.74 : 0.5)) * pitch);
  const marks = rows.map((driver, i) => ({
    y: middle(i),
    low: across(driver.lowest!.value),
    high: across(driver.highest!.value),
    tip: `${money(rounded(driver.lowest!))} where lowest, ${money(rounded(driver.highest!))} where highest`,
  }));
  const names = named.flatMap(([label, text], i) =>
    stacked
      ? [{ text: `${label}: ${text}`, y: middle(i) - 16 }]
      : [
          { text: label, y: middle(i) - NAME_LEADING / 2 },
          { text, y: middle(i) + NAME_LEADING / 2 },
        ],
  );
  // From name to name where these stand above the bars.
  const stretches =
    stacked && rows.length > 0 ? rows.map((_, i) => [middle(i) - 8, (i + 1) * pitch]) : [[0, box.height]];
  const upright = (xs: readonly number[], style: Layer): Layer =>
    rulesLayer(
      xs.flatMap((x) => stretches.map(([top, bottom]) => ({ x, top: drawn(top!), bottom: drawn(bottom!) }))),
      style,
      { x: 'x', y: 'top', y2: 'bottom' },
    );
  const others = scale.ticks.filter((tick) => tick !== 0);
  return [
    upright(others.map(across), { color: INK.grid }),
    ...(others.length < scale.ticks.length ? [upright([across(0)], { color: INK.rule })] : []),
    wordsLayer(
      scale.ticks.map((tick) => ({ x: across(tick), text: money(tick) })),
      { baseline: 'top', color: INK.soft },
      { y: box.height + 7 },
    ),
    ...(rows.length === 0
      ? []
      : [
          upright([across(answer.value.mean.value)], { color: INK.text, strokeDash: [3, 3], opacity: 0.55 }),
          rulesLayer(marks, { color: HUE.blue, strokeWidth: 3 }, { x: 'low', x2: 'high', y: 'y' }),
          {
            data: { values: marks },
            mark: { type: 'point', filled: true, color: HUE.blue, size: 110, opacity: 1 },
            encoding: { x: pixels('high'), y: pixels('y'), tooltip: { field: 'tip', type: 'nominal' } },
          },
          {
            data: { values: marks },
            mark: {
              type: 'point',
              filled: false,
              fill: INK.paper,
              color: HUE.blue,
              size: 90,
              opacity: 1,
              strokeWidth: 2.5,
            },
            encoding: { x: pixels('low'), y: pixels('y'), tooltip: { field: 'tip', type: 'nominal' } },
          },
          wordsLayer(names, { align: 'left', baseline: 'middle' }, { x: NAMES_FROM }),
        ]),
  ];
}
