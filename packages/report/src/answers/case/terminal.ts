import type { CaseAnswer, Estimate } from '@paydown/engine/internal';
import { count, honest, money, number, share, withError } from '../../base/format.js';
import {
  columnsIn,
  fit,
  heading,
  painter,
  wrapColumns,
  type Paint,
  type TerminalStyle,
} from '../../document/terminal/columns.js';
import { capital } from '../../base/words.js';
import {
  breakEvenWords,
  caseFinding,
  DOORS_NOTE,
  deadWords,
  driverLabel,
  horizonOf,
  movers,
  paybackTime,
  placeOf,
  waitingWords,
} from './words.js';

const CELL = 17;
const MOST_DRIVERS = 6;
const DRIVER_LABEL = 30;

/** A business case for a terminal; ends with a line break. */
export function renderCaseTerminal(answer: CaseAnswer, style: TerminalStyle): string {
  const columns = columnsIn(style);
  const paint = painter(style);
  const span = `${number(answer.runs)} futures, ${horizonOf(answer)}`;
  const plain = (text: string | null) => (text === null ? [] : wrapColumns(text, columns));
  const dead = deadWords(answer);
  return [
    heading(placeOf(answer), span, columns, paint),
    '',
    ...wrapColumns(`${caseFinding(answer)}.`, columns).map((line) => paint('bold', line)),
    '',
    ...numbers(answer, columns, paint),
    '',
    ...plain(
      `Paid back within ${horizonOf(answer)}: ${withError(answer.payback.share, share)} of the futures. Mean worth ${withError(answer.value.mean, money)}. `
        + `${capital(waitingWords(answer))}${answer.waiting === null ? '' : ` (${withError(answer.waiting, money)})`}. ${breakEvenWords(answer)}`,
    ),
    ...plain(dead),
    '',
    ...drivers(answer, columns, paint),
    ...wrapColumns(
      `${DOORS_NOTE} Money is discounted at ${share(answer.case.discount)} a year. Payback is counted from the start of the work, and is for good: what pays and then falls behind again has not paid. ${
        answer.case.lossIn === 'time' ? 'Time given back counts as what it costs, not as what people make of it. ' : ''
      }± is the Monte Carlo standard error; it says nothing about the assumptions.`,
      columns,
    ).map((line) => paint('dim', line)),
    '',
  ].join('\n');
}

function numbers(answer: CaseAnswer, columns: number, paint: Paint): string[] {
  const cell = Math.min(CELL, Math.floor((columns - 25) / 3));
  const first = columns - 3 * cell;
  const line = (label: string, cells: readonly string[]) =>
    label.padEnd(first) + cells.map((text) => text.padStart(cell)).join('');
  const {
    value,
    payback,
    spent,
    effort,
    back,
    case: { lossIn },
  } = answer;
  const row = (
    label: string,
    each: { readonly p10: Estimate; readonly p50: Estimate; readonly p90: Estimate },
    write: (estimate: Estimate) => string,
  ) => line(label, [write(each.p10), write(each.p50), write(each.p90)]);
  const weeks = (estimate: Estimate) => `${count(honest(estimate))} wk`;
  return [
    paint('dim', line('', ['P10', 'median', 'P90'])),
    row('Worth, saved less spent', value, (estimate) => money(honest(estimate))),
    line('Pays back after', [paybackTime(payback.p10), paybackTime(payback.p50), paybackTime(payback.p90)]),
    row('Spent', spent, (estimate) => money(honest(estimate))),
    row('Person-weeks put in', effort, weeks),
    ...(lossIn === 'time' ? [row('Person-weeks given back', back, weeks)] : []),
  ];
}

function drivers(answer: CaseAnswer, columns: number, paint: Paint): string[] {
  const shown = movers(answer).slice(0, MOST_DRIVERS);
  if (shown.length === 0) return [];
  const label = Math.min(DRIVER_LABEL, columns - 32);
  const room = columns - label - 2 * 10 - 2;
  const most = Math.max(...shown.map(({ correlation }) => Math.abs(correlation)));
  return [
    ...wrapColumns('What matters most: mean worth where it is lowest, and where it is highest', columns),
    ...shown.map(
      (driver) =>
        `${fit(driverLabel(driver), label - 1).padEnd(label)}${money(honest(driver.lowest)).padStart(10)}${money(honest(driver.highest)).padStart(10)}  `
        + paint(
          driver.correlation > 0 ? 'blue' : 'red',
          (driver.correlation > 0 ? '█' : '░').repeat(
            Math.max(1, Math.round((Math.abs(driver.correlation) / most) * room)),
          ),
        ),
    ),
    ...wrapColumns('(fifths of the futures; bars: rank correlation with the worth, █ up, ░ down)', columns).map(
      (text) => paint('dim', text),
    ),
    '',
  ];
}
