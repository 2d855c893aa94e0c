import { INTERVALS, SAID, type ScoreAnswer, type ScoredPrediction } from '@paydown/engine/internal';
import { SLIDE, type Box, type Chart, type Frame, type Layer } from '../../base/chart.js';
import { drawn, number, plural } from '../../base/format.js';
import { widest } from '../../base/inter.js';
import { colours, pixels } from '../../base/pixels.js';
import { chartOf } from '../../marks/layout.js';
import { crpsWords, forecaster, happenedWords, placeWords, saidWords, surprised, origin } from './words.js';
import { HUE, INK, SIZE } from '../../base/theme.js';
import { rulesLayer, wordsLayer } from '../../marks/layers.js';

const MOST_ROWS = 14;
const MOST_STACKED = 9;
/** Heights of a row, in pixels: as tall as the sheet allows, to a limit; a sheet of few rows ends where they end. */
const TALLEST = 96;
const TALL_ON_PAGE = 46;
const AROUND_ROWS = 42;
const AROUND_TITLED = 270;

/** What was said of each question, and what happened: every row on a scale of its own, on which the 90% interval is as long. */
export function predictionsChart(answer: ScoreAnswer, frame: Frame = SLIDE): Chart {
  const order = [...answer.scored].sort((a, b) =>
    a.happenedOn < b.happenedOn ? 1 : a.happenedOn > b.happenedOn ? -1 : 0,
  );
  const rows = order.slice(0, frame.stacked ? MOST_STACKED : MOST_ROWS);
  const sheet = {
    ...frame,
    height: Math.min(
      frame.height,
      frame.titled ? rows.length * TALLEST + AROUND_TITLED : rows.length * TALL_ON_PAGE + AROUND_ROWS,
    ),
  };
  const has = {
    quantities: rows.some(({ percentiles }) => percentiles !== null),
    chances: rows.some(({ percentiles }) => percentiles === null),
  };
  return chartOf(origin(answer), sheet, {
    name: 'predictions',
    title: whereFinding(answer.scored),
    subtitle: [
      ...(has.quantities
        ? [
            'What was said (thick: 50%, thin: 80%, faint: 90%; upright: median) and what happened (dot; orange: outside 90%). Each row has its own scale; a dot at its edge is further off.',
          ]
        : []),
      ...(has.chances
        ? [
            'Yes or no: the bar is the chance that was said, on a line from 0% to 100%; the dot is at 100% if it happened, else at 0% (orange: less than 10% was said for that).',
          ]
        : []),
      ...(rows.length < order.length ? [`The last ${rows.length} of ${order.length}.`] : []),
    ].join(' '),
    inWords:
      order
        .map(
          (each) =>
            `${forecaster(each.who)}, ${each.measure} on ${each.happenedOn}: said ${saidWords(each)}, `
            + `${each.percentiles === null ? '' : 'happened '}${[happenedWords(each), placeWords(each)].filter((words) => words !== '').join(', ')}`,
        )
        .join('; ') + '.',
    panels: [{ layers: (box) => rowLayers(rows, box, frame.stacked) }],
    around: { timed: false, names: 20, shows: 'last outcome of each question' },
    table: {
      columns: [
        'forecaster',
        'made',
        'measure',
        'date',
        'happened_on',
        ...SAID.map((percentile) => `p${percentile}`),
        'probability',
        'now',
        'happened',
        'inside_50',
        'inside_80',
        'inside_90',
        'place',
        'crps',
        'pinball',
        'crps_no_change',
      ],
      rows: answer.scored.map((each) => [
        forecaster(each.who),
        each.made,
        each.measure,
        each.date,
        each.happenedOn,
        ...SAID.map((percentile) => each.percentiles?.[percentile] ?? NaN),
        each.probability ?? NaN,
        each.now ?? NaN,
        each.happened,
        ...INTERVALS.map((interval) => (each.inside === null ? '' : each.inside[interval] ? 'yes' : 'no')),
        each.place ?? NaN,
        each.crps,
        each.pinball ?? NaN,
        each.naive ?? NaN,
      ]),
    },
  });
}

/** “What happened lay outside the 90% interval of 2 of 12 predictions; 1 of 2 yes-or-no answers leaned the right way” */
function whereFinding(scored: readonly ScoredPrediction[]): string {
  const quantities = scored.filter(({ percentiles }) => percentiles !== null);
  const chances = scored.filter(({ percentiles }) => percentiles === null);
  const out = quantities.filter(surprised).length;
  const right = chances.filter(({ probability, happened }) =>
    happened > 0 ? probability! > 0.5 : probability! < 0.5,
  ).length;
  const lay =
    out === 0
      ? `within the 90% interval of ${quantities.length === 1 ? 'the prediction' : `all ${number(quantities.length)} predictions`}`
      : `outside the 90% interval of ${number(out)} of ${plural(quantities.length, 'prediction')}`;
  const leaned = `${number(right)} of ${number(chances.length)} yes-or-no ${chances.length === 1 ? 'answer' : 'answers'} leaned the right way`;
  return [...(quantities.length > 0 ? [`What happened lay ${lay}`] : []), ...(chances.length > 0 ? [leaned] : [])].join(
    '; ',
  );
}

/** Part of the width that a 90% interval takes; half of the rest lies to each side. */
const INTERVAL = 0.5;
const LARGEST_TEXT = 1.4;
const TEXT_GAP = 24;

function rowLayers(rows: readonly ScoredPrediction[], box: Box, stacked: boolean): Layer[] {
  const left = stacked ? -40 : -50;
  const pitch = Math.min(TALLEST, box.height / rows.length);
  const size = Math.min(2.2, Math.max(1, pitch / 34));
  const names = rows.map((each) =>
    stacked
      ? `${forecaster(each.who)}: ${each.measure} ${each.happenedOn}, ${saidWords(each)} → ${happenedWords(each)}`
      : `${forecaster(each.who)}: ${each.measure} on ${each.happenedOn}`,
  );
  const results = rows.map(
    (each) => `${saidWords(each)}, ${each.percentiles === null ? '' : 'was '}${happenedWords(each)}`,
  );
  const fontSize = stacked ? SIZE.label : Math.round(SIZE.label * Math.min(LARGEST_TEXT, size));
  const start = stacked ? 0 : Math.min(box.width * 0.4, left + widest(names, fontSize) + TEXT_GAP);
  const end = stacked ? box.width : Math.max(box.width * 0.6, box.width - widest(results, fontSize) - TEXT_GAP);
  const width = end - start;
  const place = (part: number) => drawn(start + width * Math.min(1, Math.max(0, (1 - INTERVAL) / 2 + INTERVAL * part)));
  const values = rows.map((each, i) => {
    const y = drawn((i + (stacked ? 0.72 : 0.5)) * pitch);
    return {
      y,
      above: drawn(y - 8),
      low: drawn(y - 7 * size),
      high: drawn(y + 7 * size),
      dot: place(partOf(each, each.happened)),
      colour: surprised(each) ? HUE.vermilion : INK.text,
      label: names[i],
      text: results[i],
      tip: [results[i], placeWords(each), `${each.percentiles === null ? 'Brier score' : 'CRPS'} ${crpsWords(each)}`]
        .filter((words) => words !== '')
        .join('; '),
    };
  });
  const quantities = rows.flatMap((each, i) => {
    const said = each.percentiles;
    if (said === null) return [];
    const { y, low, high } = values[i]!;
    const ends = Object.fromEntries(
      SAID.map((percentile) => [`p${percentile}`, place(partOf(each, said[percentile]))]),
    ) as Record<`p${(typeof SAID)[number]}`, number>;
    return [{ y, low, high, ...ends }];
  });
  const chances = rows.flatMap((each, i) =>
    each.percentiles === null
      ? [{ y: values[i]!.y, p5: place(0), p95: place(1), p25: place(0), p75: place(each.probability!) }]
      : [],
  );
  const spans = [...quantities, ...chances];
  const bar = (values: readonly object[], low: string, high: string, style: Layer): Layer => ({
    data: { values },
    mark: { type: 'rule', color: HUE.blue, ...style },
    encoding: { x: pixels(low), x2: { field: high }, y: pixels('y') },
  });
  return [
    bar(spans, 'p5', 'p95', { strokeWidth: 2 * size, opacity: 0.35 }),
    ...(quantities.length === 0 ? [] : [bar(quantities, 'p10', 'p90', { strokeWidth: 3 * size })]),
    bar(spans, 'p25', 'p75', { strokeWidth: 9 * size }),
    ...(quantities.length === 0
      ? []
      : [rulesLayer(quantities, { color: INK.paper, strokeWidth: 2.5 }, { x: 'p50', y: 'low', y2: 'high' })]),
    {
      data: { values },
      mark: { type: 'point', filled: true, size: 100 * size, opacity: 1, stroke: INK.paper, strokeWidth: 1.5 },
      encoding: {
        x: pixels('dot'),
        y: pixels('y'),
        fill: colours('colour'),
        tooltip: { field: 'tip', type: 'nominal' },
      },
    },
    {
      data: { values },
      mark: { type: 'text', align: 'left', baseline: stacked ? 'bottom' : 'middle', fontSize },
      encoding: { x: { value: left }, y: pixels(stacked ? 'above' : 'y'), text: { field: 'label' } },
    },
    ...(stacked
      ? []
      : [
          wordsLayer(
            values,
            { align: 'left', baseline: 'middle', fontSize, color: INK.soft },
            { x: drawn(end + TEXT_GAP) },
          ),
        ]),
  ];
}

/** Where a value lies on the scale of its row: 0 at the lower end of the 90% interval and 1 at its upper end; of a chance, the chance itself. */
function partOf({ percentiles }: ScoredPrediction, value: number): number {
  if (percentiles === null) return value;
  return (value - percentiles[5]) / Math.max(percentiles[95] - percentiles[5], Math.abs(percentiles[50]) * 1e-6, 1e-12);
}
