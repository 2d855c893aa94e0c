import type { DebtIsProgress, Explanation, Marginal, Timed } from '@paydown/engine/internal';
import { addWeeks } from '@paydown/engine/internal';
import { SLIDE, type Box, type Chart, type Frame, type Layer } from '../../../base/chart.js';
import { count, drawn, number, share, significant, withError } from '../../../base/format.js';
import { bandLayers } from '../../../marks/bands.js';
import { endLabels } from '../../../marks/labels.js';
import { chartOf } from '../../../marks/layout.js';
import { pointer } from '../../../marks/pointer.js';
import { heightOf, scaleOver, y } from '../../../marks/scale.js';
import { x } from '../../../marks/time.js';
import { HUE, INK, SIZE, TINT } from '../../../base/theme.js';
import { dateOf, marginalFinding, progressFinding, spanOf } from '../words.js';
import { filled } from '../../../marks/layers.js';

const COLOURS = { debt: HUE.vermilion, features: HUE.blue } as const;

/** What a month of work is worth on debt and on features: in this future, and which of the two is worth more in many. */
export function progressChart(answer: Explanation, frame: Frame = SLIDE): Chart {
  const { marginal, debtIsProgress: all } = answer;
  const own = lastKnown(marginal) > 0;
  const many =
    'in each of which a month is moved from features to debt; a company that is gone by then gains nothing from either.';
  return chartOf(answer, frame, {
    name: 'debt-is-progress',
    title: own ? marginalFinding(answer) : progressFinding(answer),
    subtitle: own
      ? 'One engineer-month more, spread over four weeks, and the useful product that it brings '
        + `${spanOf(marginal.within)}, by the month in which it is worked. `
        + `${frame.stacked ? 'Below' : 'Right'}: ${number(all.runs)} futures, ${many} `
        + `${progressFinding(answer)}.`
      : `What an engineer-month brings in useful product ${spanOf(marginal.within)}, by the month in which it is worked, in ${number(all.runs)} futures, ${many} ${marginalFinding(answer)}.`,
    inWords: marginal.weeks
      .map(
        (week, i) =>
          `${dateOf(answer, week)}: ${[
            ['on debt', marginal.debt[i]],
            ['on features', marginal.features[i]],
          ]
            .map(([what, value]) => `${what} ${typeof value === 'number' ? count(value) : 'not known'}`)
            .join(', ')}, debt worth more in ${withError(all.ahead[i]!, share)} of the futures.`,
      )
      .join(' '),
    panels: [
      ...(own
        ? [
            {
              heading: frame.stacked
                ? 'Weeks of product for a month of work'
                : `Future ${answer.run}: weeks of useful product for a month of work`,
              layers: (box: Box) => worthLayers(answer, marginal, box, frame),
            },
          ]
        : []),
      { heading: `${number(all.runs)} futures: which is worth more`, layers: (box) => shareLayers(all, box, frame) },
    ],
    around: {
      timed: true,
      names: frame.stacked ? 118 : 132,
      shows: own ? 'one future, and shares of many' : 'shares of many futures',
    },
    table: table(answer),
  });
}

/** Index of the last week for which the worth of a month is known; −1 if there is none. A line has two weeks or more. */
const lastKnown = ({ debt, features }: Marginal): number =>
  debt.findLastIndex((value, i) => value !== null && features[i] !== null);

function worthLayers(answer: Explanation, all: Marginal, box: Box, frame: Frame): Layer[] {
  const until = lastKnown(all) + 1;
  const marginal = {
    ...all,
    weeks: all.weeks.slice(0, until),
    debt: all.debt.slice(0, until),
    features: all.features.slice(0, until),
  };
  const dates = marginal.weeks.map((week) => addWeeks(answer.scenario.start, week));
  const timed: Timed = { ...answer, weeks: marginal.weeks, dates };
  const known = (['debt', 'features'] as const).map((name) => ({
    name,
    points: marginal[name].flatMap((value, i) =>
      value === null ? [] : [{ date: dates[i]!, value: drawn(value), week: marginal.weeks[i]! }],
    ),
  }));
  const values = known.flatMap(({ points }) => points.map(({ value }) => value));
  const at = x(timed, box.width);
  const scale = scaleOver(Math.min(0, ...values), Math.max(0, ...values), 'count');
  const flips = marginal.turns
    .filter(({ week }) => week > marginal.weeks[0]!)
    .map((turn) => ({
      date: addWeeks(answer.scenario.start, Math.round(turn.week)),
      text: `${turn.ahead ? 'debt' : 'features'} from ${dateOf(answer, turn.week)}`,
      align: turn.week > marginal.weeks[until - 1]! / 2 ? 'right' : 'left',
    }));
  const names = known.flatMap(({ name, points }) => {
    const last = points[points.length - 1];
    return last === undefined || last.week < marginal.weeks[marginal.weeks.length - 1]!
      ? []
      : [
          {
            text: `on ${name} ${count(last.value)}`,
            height: heightOf(last.value, scale, box),
            colour: COLOURS[name],
            bold: true,
          },
        ];
  });
  const label = (align: 'left' | 'right'): Layer => ({
    data: { values: flips.filter((flip) => flip.align === align) },
    mark: {
      type: 'text',
      align,
      baseline: 'top',
      dx: align === 'left' ? 5 : -5,
      fontSize: SIZE.label,
      fontWeight: 600,
    },
    encoding: { x: at, y: { value: 2 }, text: { field: 'text' } },
  });
  return filled([
    {
      data: { values: dates.map((date) => ({ date, value: 0 })) },
      mark: { type: 'line', opacity: 0 },
      encoding: { x: at, y: y('value', scale) },
    },
    ...known.map(({ name, points }): Layer => ({
      data: { values: points },
      mark: { type: 'line', color: COLOURS[name], strokeWidth: 3 },
      encoding: { x: at, y: y('value', scale) },
    })),
    { data: { values: flips }, mark: { type: 'rule', color: INK.text, strokeDash: [4, 3] }, encoding: { x: at } },
    label('left'),
    label('right'),
    ...endLabels(names, box),
    ...pointer(timed, frame, box, (i) =>
      (['debt', 'features'] as const).map(
        (name) => `on ${name} ${marginal[name][i] === null ? 'not known' : count(marginal[name][i]!)}`,
      ),
    ),
  ]);
}

const shareLayers = (all: DebtIsProgress, box: Box, frame: Frame): Layer[] =>
  bandLayers(
    all,
    [
      { name: 'Debt', colour: COLOURS.debt, shares: all.ahead },
      { name: 'Features', colour: HUE.sky, shares: all.behind },
      { name: 'Gone', colour: TINT.ice, shares: all.neither },
    ],
    box,
    frame,
  );

/** A row a month of the grid. */
function table({ marginal, debtIsProgress: all }: Explanation): Chart['table'] {
  const known = (value: number | null | undefined) =>
    value === null || value === undefined ? NaN : significant(value, 6);
  const shares = (['ahead', 'behind', 'neither'] as const).flatMap((name) => [name, `${name}_error`]);
  return {
    columns: [
      'week',
      'date',
      'this_debt',
      'this_features',
      ...shares,
      'worth_p25',
      'worth_p50',
      'worth_p75',
      'date_come_share',
      'date_come_error',
    ],
    rows: all.weeks.map((week, i) => [
      week,
      all.dates[i]!,
      known(marginal.debt[marginal.weeks.indexOf(week)]),
      known(marginal.features[marginal.weeks.indexOf(week)]),
      ...(['ahead', 'behind', 'neither'] as const).flatMap((name) => [
        all[name][i]!.value,
        significant(all[name][i]!.error, 4),
      ]),
      all.worth.quantiles[25][i]!,
      all.worth.quantiles[50][i]!,
      all.worth.quantiles[75][i]!,
      all.date.come[i]!.value,
      significant(all.date.come[i]!.error, 4),
    ]),
  };
}
