import { isDeath, type Counterfactual, type Ending, type Explanation } from '@paydown/engine/internal';
import { SLIDE, type Box, type Chart, type Frame, type Layer } from '../../../base/chart.js';
import { drawn, duration, significant, work } from '../../../base/format.js';
import { textWidth, widest } from '../../../base/inter.js';
import { boxes } from '../../../base/pixels.js';
import { chartOf, wrap } from '../../../marks/layout.js';
import { HUE, INK, SIZE } from '../../../base/theme.js';
import { capital } from '../../../base/words.js';
import { levelsOf, type Levels } from '../levels.js';
import { dateOf, endedAs, endOf, restFinding, sayWhatIf, shownWhatIfs, whatIfFinding } from '../words.js';
import { filled, rulesLayer, wordsLayer } from '../../../marks/layers.js';

/** Whether the company dies whatever is changed: then its ends differ by their dates alone. */
const nobodyLives = ({ ending, counterfactuals }: Explanation): boolean =>
  [ending, ...counterfactuals.map((one) => one.ending)].every(isDeath);

/** How the same future would have ended: without a shock, without any, and under other decisions. */
export function whatIfChart(answer: Explanation, given: Frame = SLIDE): Chart {
  const rows = rowsOf(answer);
  const frame = given.titled
    ? given
    : { ...given, height: given.stacked ? 60 + rows.length * 52 : 60 + rows.length * 38 };
  const rest = restFinding(answer);
  const drawnIs = nobodyLives(answer) ? 'How long the money lasts' : `Yearly revenue in ${endOf(answer)}`;
  return chartOf(answer, frame, {
    name: 'what-if',
    title: whatIfFinding(answer),
    subtitle:
      `${drawnIs}: the same future lived again, each time with one thing changed and every other chance as `
      + 'it '
      + `was.${nobodyLives(answer) ? '' : ' A company out of money has none.'}${rest === null ? '' : ` ${rest}.`}`,
    inWords: rows
      .map(({ label, ending, text }) => `${label}: ${text}, ${work(ending.delivered)} of useful work.`)
      .join(' '),
    panels: [{ layers: (box) => bars(rows, box, frame) }],
    around: { timed: false, names: 8, shows: 'one future: differences are exact in it, and say nothing of others' },
    table: table(answer),
  });
}

interface Row {
  readonly label: string;
  readonly ending: Ending;
  readonly text: string;
  /** What the bar shows: revenue, or weeks lived where nobody lives. */
  readonly size: number;
  readonly colour: string;
  readonly one?: Counterfactual;
}

/** As it happened, then the shocks that mattered, then all of them, then the decisions. */
function rowsOf(answer: Explanation): Row[] {
  const { ending: real } = answer;
  const shown = shownWhatIfs(answer);
  const levels = levelsOf(real, shown);
  const size = nobodyLives(answer) ? ({ end }: Ending) => end! : ({ arr }: Ending) => arr;
  return [
    {
      label: 'As it happened',
      ending: real,
      text: sayEnd(answer, real, null, levels),
      size: size(real),
      colour: INK.text,
    },
    ...shown.map((one) => ({
      label: capital(sayWhatIf(answer, one)),
      ending: one.ending,
      text: sayEnd(answer, one.ending, real, levels),
      size: size(one.ending),
      one,
      colour: size(one.ending) === size(real) ? HUE.grey : size(one.ending) > size(real) ? HUE.blue : HUE.vermilion,
    })),
  ];
}

/** “$31.2M (+$7.1M)”, “out of money in April 2029 (6 weeks later)”. */
function sayEnd(answer: Explanation, ending: Ending, real: Ending | null, { level, change }: Levels): string {
  const bracketed = (text: string) => ` (${text === 'none' ? 'no change' : text})`;
  if (isDeath(ending)) {
    const later = real !== null && isDeath(real) ? ending.end! - real.end! : null;
    const moved =
      later === null
        ? ''
        : bracketed(later === 0 ? 'none' : `${duration(Math.abs(later))} ${later > 0 ? 'later' : 'earlier'}`);
    return `${endedAs(ending)} in ${dateOf(answer, ending.end!)}${moved}`;
  }
  return `${level(ending.arr)}${ending.fate === 'acquired' ? ', acquired' : ''}${real === null || isDeath(real) ? '' : bracketed(change(ending.arr))}`;
}

const PITCH = 104;
const NUMBER = 8;

function bars(rows: readonly Row[], box: Box, frame: Frame): Layer[] {
  const written = (row: Row) => textWidth(row.text, SIZE.label, row.one === undefined ? 'semibold' : 'regular');
  const beside = frame.stacked
    ? 0
    : Math.min(
        widest(
          rows.map(({ label }) => label),
          SIZE.label,
          'semibold',
        ) + 16,
        box.width * 0.45,
      );
  const from = frame.stacked ? -40 : beside - 50;
  const most = Math.max(...rows.map(({ size }) => size)) || 1;
  const long = box.width - from - Math.max(...rows.map(written)) - 2 * NUMBER;
  const pitch = Math.min(PITCH, box.height / rows.length);
  const real = from + (rows[0]!.size / most) * long;
  const thick = frame.stacked ? 16 : Math.min(44, pitch * 0.55);
  const values = rows.map(({ label, size, text, colour, one }, i) => {
    const y = frame.stacked ? i * pitch + 30 : (i + 0.5) * pitch;
    const to = from + (size / most) * long;
    const name = wrap(label, SIZE.label, 'semibold', frame.stacked ? box.width + 40 : beside)[0]!;
    return {
      label: name.length < label.length ? `${name}…` : name,
      text,
      colour,
      bold: one === undefined,
      from: drawn(from),
      to: drawn(to),
      y: drawn(y),
      name: drawn(frame.stacked ? y - thick / 2 - 9 : y),
      top: drawn(y - thick / 2),
      bottom: drawn(y + thick / 2),
      at: drawn(Math.max(to, real) + NUMBER),
    };
  });
  const words = (bold: boolean): Layer[] => {
    const chosen = values.filter((value) => value.bold === bold);
    const style = { align: 'left', baseline: 'middle', fontWeight: bold ? 600 : 400 };
    return [
      wordsLayer(chosen, style, { x: frame.stacked ? from : -50, y: 'name', text: 'label' }),
      wordsLayer(chosen, style, { x: 'at' }),
    ];
  };
  return filled([
    {
      data: { values },
      mark: { type: 'rect' },
      encoding: boxes('from', 'to'),
    },
    rulesLayer(
      values.map(({ top, bottom }) => ({
        at: drawn(real),
        top: frame.stacked ? top : top - 5,
        bottom: bottom + 5,
      })),
      { color: INK.text, strokeWidth: 1.5 },
      { x: 'at', y: 'top', y2: 'bottom' },
    ),
    ...words(true),
    ...words(false),
  ]);
}

/** Every counterfactual, those that moved nothing too. */
function table(answer: Explanation): Chart['table'] {
  const row = (label: string, kind: string, ending: Ending): (string | number)[] => [
    label,
    kind,
    ending.fate,
    ending.end ?? NaN,
    significant(ending.arr, 7),
    significant(ending.arr - answer.ending.arr, 7),
    significant(ending.delivered, 7),
    significant(ending.delivered - answer.ending.delivered, 7),
  ];
  return {
    columns: ['what', 'kind', 'fate', 'end_week', 'arr', 'arr_change', 'delivered', 'delivered_change'],
    rows: [
      row('As it happened', 'real', answer.ending),
      ...answer.counterfactuals.map((one) => row(capital(sayWhatIf(answer, one)), one.kind, one.ending)),
    ],
  };
}
