import type { Prediction } from '@paydown/engine/internal';
import { month, number, share } from '../../base/format.js';
import { columnsIn, painter, wrapColumns, type TerminalStyle } from '../../document/terminal/columns.js';
import { capital } from '../../base/words.js';
import { forecaster, formatOf } from './words.js';

/** What was predicted, for a terminal; ends with a line break. */
export function renderPredictionTerminal(predictions: readonly Prediction[], style: TerminalStyle): string {
  const columns = columnsIn(style);
  const paint = painter(style);
  return `${predictions
    .flatMap((prediction, i) => [
      ...wrapColumns(`${sayPrediction(prediction)}.`, columns).map((line) => (i === 0 ? paint('bold', line) : line)),
      ...wrapColumns(intervals(prediction), columns).filter((line) => line !== ''),
      ...(prediction.from === null
        ? []
        : [
            paint(
              'dim',
              `${number(prediction.from.runs)} futures, seed “${forecaster(prediction.from.seed)}”, Paydown ${prediction.from.version}`,
            ),
          ]),
    ])
    .join('\n')}\n`;
}

const CERTAIN = ' A single number claims to be certain: a range scores better when it is honest.';

/** “The model says: arr on 2029-01-01 (January 2029) is $14M, and between $3.1M and $41M in eight cases of ten” */
export function sayPrediction({ who, from, measure, date, percentiles, probability }: Prediction): string {
  const by = from === null ? forecaster(who) : 'The model';
  const what = `${measure} on ${date} (${month(date)})`;
  if (percentiles === null) return `${capital(by)} says: ${what} has a chance of ${share(probability!)}`;
  const write = formatOf(measure);
  if (percentiles[5] === percentiles[95])
    return `${capital(by)} says: ${what} is ${write(percentiles[50])}.${CERTAIN.replace(/\.$/, '')}`;
  return `${capital(by)} says: ${what} is ${write(percentiles[50])}, and in eight cases of ten between ${write(percentiles[10])} and ${write(percentiles[90])}`;
}

function intervals({ percentiles, measure, now }: Prediction): string {
  if (percentiles === null || percentiles[5] === percentiles[95]) return '';
  const write = formatOf(measure);
  const between = (low: number, high: number) => `${write(low)} to ${write(high)}`;
  return (
    `50%: ${between(percentiles[25], percentiles[75])} · 80%: `
    + `${between(percentiles[10], percentiles[90])} · 90%: `
    + `${between(percentiles[5], percentiles[95])}${now === null ? '' : ` · now ${write(now)}`}`
  );
}
