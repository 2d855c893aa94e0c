import { INTERVALS, type ScoreAnswer, type TrackRecord } from '@paydown/engine';
import { number, plural } from '../../base/format.js';
import {
  columnsIn,
  fit,
  painter,
  wrapColumns,
  type Paint,
  type TerminalStyle,
} from '../../document/terminal/columns.js';
import {
  crpsWords,
  duelWords,
  forecaster,
  happenedWords,
  heldText,
  placeWords,
  saidWords,
  scoreFinding,
  skillWords,
} from './words.js';

const MOST_LISTED = 12;
/** Columns of the comparison with “no change”. */
const LAST = 16;
/** Columns with room for everything. */
const WIDE = 78;

/** How predictions have fared, for a terminal; ends with a line break. */
export function renderScoreTerminal(answer: ScoreAnswer, style: TerminalStyle): string {
  const columns = columnsIn(style);
  const paint = painter(style);
  const { scored, waiting, unused, forecasters } = answer;
  const lines = (text: string | null) => (text === null ? [] : wrapColumns(text, columns));
  return [
    ...wrapColumns(`${scoreFinding(answer)}.`, columns).map((line) => paint('bold', line)),
    '',
    ...(scored.length === 0
      ? []
      : [
          ...records(answer, columns, paint),
          '',
          ...list(answer, columns, paint),
          '',
          ...lines(duelWords(forecasters)),
        ]),
    ...lines(
      waiting.length === 0 || scored.length === 0
        ? null
        : `${plural(waiting.length, 'prediction')} still to come true, the next on ${waiting.map(({ date }) => date).sort()[0]!}.`,
    ),
    ...unused
      .flatMap(({ measure, date }) =>
        wrapColumns(`! Nobody has predicted ${measure} for ${date} or a day within a week of it.`, columns),
      )
      .map((line) => paint('yellow', line)),
    ...(scored.length === 0
      ? []
      : wrapColumns(
          'CRPS: how far off, in the measure’s unit, for the whole of what was said; 0 is perfect. “No change” says that all stays as it was on the day of the prediction. '
            + 'Brackets: what chance allows (95%), if questions are independent; those about one company hardly are. Several predictions of one question count as one.',
          columns,
        ).map((line) => paint('dim', line))),
    '',
  ].join('\n');
}

function records({ all, forecasters }: ScoreAnswer, columns: number, paint: Paint): string[] {
  const wide = columns >= WIDE;
  const cell = wide ? 16 : 10;
  const first = columns - 3 * cell - LAST;
  const line = (label: string, cells: readonly string[], last: string) =>
    fit(label, first - 1).padEnd(first) + cells.map((text) => text.padStart(cell)).join('') + last.padStart(LAST);
  const row = (label: string, record: TrackRecord) =>
    line(
      label,
      INTERVALS.map((interval) => {
        const held = record.coverage?.[interval];
        return held === undefined
          ? '–'
          : `${heldText(record, interval, '/')}${wide ? ` (${Math.round(held.low * 100)}–${Math.round(held.high * 100)}%)` : ''}`;
      }),
      skillWords(record.skill),
    );
  return [
    paint(
      'dim',
      line(
        'Held by the',
        INTERVALS.map((interval) => (wide ? `${interval}% intervals` : `${interval}%`)),
        '“no change”',
      ),
    ),
    ...forecasters.map((each) => row(forecaster(each.who), each)),
    ...(forecasters.length > 1 ? [row('All', all)] : []),
    ...forecasters
      .filter(({ brier }) => brier !== null)
      .map(
        ({ who, brier, predictions, quantities }) =>
          `${forecaster(who)}: Brier score ${brier!.toFixed(2)} for ${number(predictions - quantities)} ${predictions - quantities === 1 ? 'probability' : 'probabilities'} (0 is perfect, 0.25 is a coin)`,
      ),
  ];
}

function list({ scored }: ScoreAnswer, columns: number, paint: Paint): string[] {
  const shown = [...scored]
    .sort((a, b) => (a.happenedOn < b.happenedOn ? 1 : a.happenedOn > b.happenedOn ? -1 : 0))
    .slice(0, MOST_LISTED);
  const widths = columns >= WIDE ? [columns - 66, 22, 20, 13, 11] : [columns - 50, 22, 16, 12];
  const line = (cells: readonly string[]) =>
    cells
      .slice(0, widths.length)
      .map((text, i) =>
        i === 4 ? fit(text, widths[i]!).padStart(widths[i]!) : fit(text, widths[i]! - 1).padEnd(widths[i]!),
      )
      .join('')
      .trimEnd();
  return [
    paint('dim', line(['Who', 'Question', 'Said (80%)', 'Happened', 'CRPS'])),
    ...shown.map((each) => {
      const text = line([
        forecaster(each.who),
        `${each.measure} ${each.happenedOn}`,
        saidWords(each),
        happenedWords(each),
        crpsWords(each),
      ]);
      return placeWords(each) === 'outside 90%' ? paint('red', text) : text;
    }),
    ...(scored.length > shown.length
      ? [paint('dim', `and ${number(scored.length - shown.length)} more, of ${plural(scored.length, 'prediction')}`)]
      : []),
  ];
}
