import type { Estimate, Kind, SensitivityAnswer, Tornado, TornadoBar } from '@paydown/engine/internal';
import { SLIDE, type Box, type Chart, type Frame, type Layer } from '../../base/chart.js';
import { rounded, number, withError, sayShare } from '../../base/format.js';
import { coefficientLabel, coefficientRange, gradeOf } from '../../base/coefficients.js';
import { compose } from '../../marks/layout.js';
import { HUE } from '../../base/theme.js';
import { capital } from '../../base/words.js';
import { across, rowLayers, type Row } from './rows.js';
import {
  behaviourFinding,
  decisionFinding,
  facing,
  flipValue,
  formatOf,
  headingOf,
  kindsOf,
  meanAt,
  numberFinding,
  ordered,
  sides,
  TOP,
  varying,
  when,
} from './words.js';

const ENDS = { low: HUE.orange, high: HUE.blue } as const;
/** Room beside the bars for numbers, in pixels. */
const NUMBERS = 64;
const GAP = 6;

/** What each assumption moves when it alone is known: of the measure, of the behaviour, and of the decision. */
export function tornadoChart(answer: SensitivityAnswer, tornado: Tornado, frame: Frame = SLIDE): Chart {
  const { ahead, behind } = sides(answer);
  const title = decisionFinding(answer, tornado);
  const subtitle =
    (answer.uncertain.length > TOP
      ? `The ten that weigh most of ${varying(answer)}, each`
      : 'Each uncertain assumption')
    + ' '
    + `at its P10 (orange) and its P90 (blue), all others drawn as usual: means of up to ${number(tornado.runs)} `
    + `futures in ${when(answer)}, the ${sayShare(tornado.dead)} out of money counted. `
    + `Line: with everything drawn. Grey: may be chance. The decision: by how much ${ahead} is better than ${behind}; dashed: where both are level.`;
  return {
    name: 'tornado',
    title,
    subtitle,
    description: `${title}. ${numberFinding(answer, tornado)}. ${behaviourFinding(answer, tornado)}. ${subtitle} ${kindsOf(
      answer,
    )
      .map(
        (kind) =>
          `${headingOf(answer, kind)}: ${ordered(tornado, kind)
            .slice(0, TOP)
            .map((bar) => sayBar(answer, bar, kind))
            .join('; ')}.`,
      )
      .join(' ')}`,
    spec: compose(
      answer,
      frame,
      { title, subtitle },
      kindsOf(answer).map((kind) => ({
        heading: headingOf(answer, kind),
        layers: (box: Box) => panel(answer, tornado, kind, box),
      })),
      { timed: false, names: NUMBERS, shows: 'means' },
    ),
    frame,
    table: table(answer, tornado),
  };
}

function panel(answer: SensitivityAnswer, tornado: Tornado, kind: Kind, box: Box): Layer[] {
  const bars = ordered(tornado, kind).slice(0, TOP);
  const format = formatOf(answer, kind);
  const base = (kind === 'decision' ? facing(tornado.decision.difference, sides(answer)) : tornado.base[kind].mean)
    .value;
  const place = across(
    [
      base,
      ...(kind === 'decision' ? [0] : []),
      ...bars.flatMap((bar) => [meanAt(answer, bar, kind, 'low').value, meanAt(answer, bar, kind, 'high').value]),
    ],
    box.width,
  );
  const rows = bars.map((bar): Row => {
    const turns = kind === 'decision' && bar.flips;
    const ends = (['low', 'high'] as const).map((end) => ({ end, mean: meanAt(answer, bar, kind, end) }));
    const [left, right] = [...ends].sort((a, b) => a.mean.value - b.mean.value) as [
      (typeof ends)[number],
      (typeof ends)[number],
    ];
    return {
      label: `${capital(coefficientLabel(bar.name))}${turns ? `: flips at ${flipValue(bar.name, bar.flip!)}` : ''}`,
      bold: turns,
      bars: ends.map(({ end, mean }) => ({
        from: place(base),
        to: place(mean.value),
        colour: bar.effects[kind].clear ? ENDS[end] : HUE.grey,
      })),
      texts: [
        { text: format(rounded(left.mean)), at: place(Math.min(left.mean.value, base)) - GAP, align: 'right' },
        { text: format(rounded(right.mean)), at: place(Math.max(right.mean.value, base)) + GAP, align: 'left' },
      ],
    };
  });
  return rowLayers(rows, box, [{ x: place(base) }, ...(kind === 'decision' ? [{ x: place(0), dashed: true }] : [])]);
}

function sayBar(answer: SensitivityAnswer, bar: TornadoBar, kind: Kind): string {
  const { name, low, high, effects } = bar;
  const mean = (end: 'low' | 'high') => withError(meanAt(answer, bar, kind, end), formatOf(answer, kind));
  return `${coefficientLabel(name)}, ${coefficientRange(name, low, high)}: ${mean('low')} to ${mean('high')}${effects[kind].clear ? '' : ' (may be chance)'}`;
}

/** Every number of the tornado, a row a coefficient. */
function table(answer: SensitivityAnswer, { bars }: Tornado): Chart['table'] {
  const kinds = kindsOf(answer);
  const ofKind = (kind: Kind) =>
    [
      'mean_at_p10',
      'mean_at_p10_error',
      'mean_at_p90',
      'mean_at_p90_error',
      'median_at_p10',
      'median_at_p90',
      'change',
      'change_error',
      'change_low',
      'change_high',
      'clear',
    ].map((column) => `${kind}_${column}`);
  const shares = ({ value, error }: Estimate) => [value, error];
  return {
    columns: [
      'coefficient',
      'grade',
      'p10',
      'p90',
      ...kinds.flatMap(ofKind),
      'second_ahead_at_p10',
      'first_ahead_at_p10',
      'second_ahead_at_p90',
      'first_ahead_at_p90',
      'dead_at_p10',
      'dead_at_p10_error',
      'dead_at_p90',
      'dead_at_p90_error',
      'flips',
      'level_at',
      'level_from',
      'level_to',
      'share_below',
    ],
    rows: bars.map(({ name, low, high, effects, dead, looks, flips, flip }) => [
      name,
      gradeOf(answer.scenario, name),
      low,
      high,
      ...kinds.flatMap((kind) => {
        const { low: atLow, high: atHigh, change, clear } = effects[kind];
        return [
          atLow.mean.value,
          atLow.mean.error,
          atHigh.mean.value,
          atHigh.mean.error,
          atLow.median.value,
          atHigh.median.value,
          change.mean.value,
          change.mean.error,
          change.mean.low,
          change.mean.high,
          clear ? 'yes' : 'no',
        ];
      }),
      looks[0]!.ahead.value,
      looks[0]!.behind.value,
      looks.at(-1)!.ahead.value,
      looks.at(-1)!.behind.value,
      ...shares(dead.low),
      ...shares(dead.high),
      flips ? 'yes' : 'no',
      flip?.at ?? '',
      flip?.from ?? '',
      flip?.to ?? '',
      flip?.below ?? '',
    ]),
  };
}
