import {
  MOST_SLACK,
  type FitAnswer,
  type ForecastName,
  type ScoredName,
  type ScoredSeries,
  type SeriesName,
} from '@paydown/engine/internal';
import { coefficientLabel } from '../../base/coefficients.js';
import { money, number, plural, share, significant } from '../../base/format.js';
import { list } from '../../base/words.js';

export const SERIES_WORDS: Readonly<Record<SeriesName, string>> = {
  arr: 'Growth of revenue',
  netExpansion: 'Net expansion a year',
  lost: 'Revenue or customers lost a year',
  headcount: 'Growth of headcount',
  engineers: 'Engineers',
  leavers: 'People leaving a year',
  cash: 'Cash burnt, as a part of revenue',
  incidents: 'Incidents a year',
  cycleTime: 'Change of the cycle time, first half to second',
  debtShare: 'Share for debt',
};

/** The same where there is less room. */
export const SHORT_WORDS: Readonly<Record<SeriesName, string>> = {
  arr: 'revenue',
  netExpansion: 'expansion',
  lost: 'loss',
  headcount: 'people',
  engineers: 'engineers',
  leavers: 'leaving',
  cash: 'burn',
  incidents: 'incidents',
  cycleTime: 'cycle',
  debtShare: 'debt share',
};

const SCORED_WORDS: Readonly<Record<ScoredName, string>> = { arr: 'revenue', headcount: 'headcount' };
export const FORECAST_WORDS: Readonly<Record<ForecastName, string>> = {
  fitted: 'Fitted futures',
  unfitted: 'Futures without the history',
  lastValue: 'The last value',
  lastGrowth: 'The last half year’s growth',
};

/**
 * Whether the history is among the model's futures, what it has narrowed, and, where months were held back, first of
 * all whether its forecasts beat the naive ones.
 */
export function fitFinding(answer: FitAnswer): string {
  const tested = answer.backTest === null ? '' : `${backTestFinding(answer)} `;
  if (!answer.among)
    return `${tested}This history is not among the model’s futures: no play of the past comes near it unless ${MOST_SLACK} times the stated errors are allowed, and nothing was fitted`;
  const { narrowed, history } = answer;
  const what =
    narrowed.length === 0
      ? 'narrows no coefficient by more than a fifth'
      : `narrows ${list(narrowed.slice(0, 4).map(({ name }) => coefficientLabel(name)))}${narrowed.length > 4 ? ` and ${plural(narrowed.length - 4, 'other coefficient')}` : ''}`;
  return `${tested}The history of ${plural(history.months, 'month')} (${history.from} to ${history.to}) ${what}`;
}

const best = ({ crps }: ScoredSeries): number => Math.min(crps.lastValue, crps.lastGrowth);

/** Whether the forecasts of the months that were held back were better than the naive ones, a sentence a measure; first of all those that were not. */
export function backTestFinding({ backTest }: FitAnswer): string {
  const { series, held } = backTest!;
  if (series.length === 0) return 'No month that was held back could be scored.';
  const beaten = series.filter((one) => one.crps.fitted >= best(one));
  const sentences = [...beaten, ...series.filter((one) => !beaten.includes(one))].map(
    (one, i) => `${i === 0 ? 'Tested, the' : 'The'} ${scoredFinding(one, held)}.`,
  );
  return `${sentences.join(' ')}${beaten.length > 0 ? ' Trust differences between decisions more than levels.' : ''}`;
}

function scoredFinding(one: ScoredSeries, held: number): string {
  const { name, crps } = one;
  const naive = best(one);
  const against = crps.lastValue < crps.lastGrowth ? 'the last value' : 'the last half year’s growth';
  const forecast = `forecast of ${SCORED_WORDS[name]} for the ${plural(held, 'month')} held back`;
  const than = `${crps.fitted < crps.unfitted ? 'better than' : 'no better than'} futures without the history`;
  return crps.fitted < naive
    ? `${forecast} beats both naive ones by ${share(1 - crps.fitted / naive)} (CRPS), and is ${than}`
    : `${forecast} does not beat ${against}: its error (CRPS) is ${share(significant(crps.fitted / Math.max(naive, 1e-9) - 1))} larger, and it is ${than}`;
}

/** How far the weights can be trusted, and what was done about it. */
export function trustFinding({ pasts, effective, shape, shapeLimit, slack, among }: FitAnswer): string {
  const said =
    `${number(pasts)} pasts were played; after weighing by how well they meet the history they are worth `
    + `${number(Math.floor(effective))} equally likely ones (effective sample size), and the tail of the `
    + `weights has a shape k̂ of ${number(significant(shape))} (below ${number(significant(shapeLimit))} `
    + 'it can be trusted).';
  if (slack === 1) return said;
  return (
    `${said} At the stated errors too few would have met it: they were taken `
    + `${number(significant(slack))} times as large. `
    + (among
      ? 'What is left is wider than the history alone would have it.'
      : 'That is more than a model of this company should need.')
  );
}

/** What the history cannot tell apart. */
export const tiesFinding = ({ ties }: FitAnswer): string | null =>
  ties.length === 0
    ? null
    : 'It cannot tell apart '
      + list(
        ties.map(
          ({ one, other, correlation }) =>
            `${coefficientLabel(one)} and ${coefficientLabel(other)} (${correlation < 0 ? 'one makes up for the other' : 'both move together'}, ${number(significant(correlation))})`,
        ),
      )
      + '.';

/** How much the advice has moved. */
export function adviceFinding({ advice }: FitAnswer): string | null {
  if (advice === null) return null;
  const { before, after, runs } = advice;
  const moved =
    before.choice === after.choice
      ? `is the same with and without the history (${after.choice})`
      : after.asGood.includes(before.choice)
        ? `hardly moves: “${after.choice}” with the history, where “${before.choice}”, chosen without it, is as good or may be`
        : `moves from “${before.choice}” to “${after.choice}”`;
  const gain = (of: typeof before): string => money(significant(of.gain));
  return (
    `What the rule recommends ${moved}; `
    + `over going on as today it is worth ${gain(before)} in the mean without the history and `
    + `${gain(after)} with it. In ${number(runs)} futures of each proposal; paydown decide looks closer.`
  );
}

export const eventsFinding = ({ history: { events } }: FitAnswer): string | null =>
  events.length === 0
    ? null
    : 'Known events were played as they happened: '
      + list(
        events.map(
          ({ kind, month, until, share: part, seen }) =>
            `${kind === 'freeze' ? 'hiring freeze' : kind} in `
            + `${month}${until !== undefined && until !== month ? ` to ${until}` : ''}${part === undefined ? '' : ` (${share(part)})`}${seen ? ' (seen in the cash)' : ''}`,
        ),
      )
      + '.';
