import { isCondition, type RankAnswer, type RankedPolicy } from '@paydown/engine/internal';
import { SLIDE, type Box, type Chart, type Frame } from '../../base/chart.js';
import { rounded, number, share, withError } from '../../base/format.js';
import { axisFor, roundTicks } from '../../marks/dots.js';
import { closeTo, type Across } from '../../marks/across.js';
import { chartOf } from '../../marks/layout.js';
import { rowLayers, type Row } from '../../marks/rows.js';
import { HUE } from '../../base/theme.js';
import { capital } from '../../base/words.js';
import { rankTable } from './table.js';
import { middleOf, rankFinding, rankFormat, rankWhen, regretFinding, rowName, sayPolicy } from './words.js';

const TICK_GAP = 46;
const AROUND = { timed: false, names: 8, shows: 'estimates with 95% intervals' } as const;

/** What each policy reaches in the middle, with the middle 80% of its futures, and how many companies survive it. */
export function rankChart(answer: RankAnswer, frame: Frame = SLIDE): Chart {
  const spread = !isCondition(answer.measure.name);
  const format = rankFormat(answer);
  const rows = (of: (policy: RankedPolicy) => Pick<Row, 'value' | 'low' | 'high' | 'text' | 'band'>): Row[] =>
    answer.policies.map((policy) => ({
      label: rowName(policy.name),
      bold: leads(answer, policy),
      ...(policy.own && { colour: HUE.vermilion }),
      ...of(policy),
    }));
  const middle = rows(({ middle: { value, error, low, high }, p10, p90 }) => ({
    value,
    low,
    high,
    text: withError({ value, error }, format),
    ...(spread && { band: [p10.value, p90.value] as const }),
  }));
  const lives = rows(({ surviving }) => ({ ...surviving, text: withError(surviving, share) }));
  return chartOf(answer, frame, {
    name: 'rank',
    title: rankFinding(answer),
    subtitle:
      `Dots: ${middleOf(answer)} in ${rankWhen(answer)}, and the share alive or acquired by then, in `
      + `${number(answer.runs)} futures that all policies share. Lines: 95% intervals of the Monte Carlo `
      + 'error. '
      + `${spread ? `Bars: the middle 80% of all futures, the dead too${rooted(answer) ? ' (square-root axis)' : ''}. ` : ''}Orange: the scenario’s own.`,
    inWords: answer.policies
      .map(
        (policy, i) =>
          `${i + 1}. ${sayPolicy(policy.name)}: ${middleOf(answer)} ${withError(policy.middle, format)}`
          + `${spread ? ` (middle 80%: ${format(rounded(policy.p10))} to ${format(rounded(policy.p90))})` : ''}, alive or acquired ${withError(policy.surviving, share)}.`,
      )
      .join(' '),
    panels: [
      {
        heading: `${capital(middleOf(answer))}${spread ? ', and the middle 80%' : ''}`,
        layers: (box: Box) => rowLayers(middle, box, { named: true, axis: axisOver(middle), write: format }),
      },
      {
        heading: 'Alive or acquired',
        layers: (box: Box) =>
          rowLayers(lives, box, {
            named: frame.stacked,
            axis: (from, to) =>
              closeTo(
                lives.flatMap(({ low, high }) => [low, high]),
                from,
                to,
                4,
                [0, 1],
              ),
            write: share,
          }),
      },
    ],
    around: AROUND,
    table: rankTable(answer),
  });
}

/** What each policy gives up against the best one of each future. */
export function regretChart(answer: RankAnswer, frame: Frame = SLIDE): Chart {
  const format = rankFormat(answer);
  const ordered = [...answer.policies].sort((a, b) => a.regret.part.value - b.regret.part.value);
  const rows = (of: (policy: RankedPolicy) => RankedPolicy['best']): Row[] =>
    ordered.map((policy) => {
      const estimate = of(policy);
      return {
        ...estimate,
        label: rowName(policy.name),
        bold: policy === ordered[0],
        text: withError(estimate, share),
        ...(policy.own && { colour: HUE.vermilion }),
      };
    });
  const panel = (all: readonly Row[], named: boolean) => (box: Box) =>
    rowLayers(all, box, {
      named,
      axis: (from, to) => closeTo([0, ...all.flatMap(({ low, high }) => [low, high])], from, to, 4, [0, 1]),
      write: share,
    });
  return chartOf(answer, frame, {
    name: 'rank-regret',
    title: regretFinding(answer),
    subtitle:
      'What a policy gives up of what the best policy of each future reaches, in the mean of all futures; and the share of the futures in which it is that best one itself. '
      + 'Nobody knows beforehand which that will be. Lines: 95% intervals. Orange: the scenario’s own.',
    inWords: ordered
      .map(
        ({ name, regret, best }) =>
          `${sayPolicy(name)}: gives up ${withError(regret.part, share)} (mean regret ${withError(regret.mean, format)}, one future in ten more than `
          + `${withError(regret.p90, format)}), the best in ${withError(best, share)}.`,
      )
      .join(' '),
    panels: [
      {
        heading: 'Given up, on average',
        layers: panel(
          rows(({ regret }) => regret.part),
          true,
        ),
      },
      {
        heading: 'Futures in which it is the best',
        layers: panel(
          rows(({ best }) => best),
          frame.stacked,
        ),
      },
    ],
    around: AROUND,
    table: rankTable(answer),
  });
}

const leads = ({ tempers }: RankAnswer, { name }: RankedPolicy): boolean =>
  tempers.some(({ winner }) => winner === name);

/** Whether a few futures lie far above the middle. */
const rooted = ({ policies }: RankAnswer): boolean =>
  policies.every(({ p10 }) => p10.value >= 0)
  && axisFor(
    policies.map(({ middle }) => middle.value).sort((a, b) => a - b),
    Math.max(...policies.map(({ p90 }) => p90.value)),
  ).transform === Math.sqrt;

/** From zero to the widest spread where nothing is negative, by square roots where a few futures are far above the middle; else close to the values. */
function axisOver(rows: readonly Row[]): (from: number, to: number) => Across {
  const ends = rows.flatMap(({ low, high, band = [low, high] }) => [low, high, ...band]);
  if (Math.min(...ends) < 0 || rows.every(({ band }) => band === undefined))
    return (from, to) => closeTo(ends, from, to);
  const axis = axisFor(
    rows.map(({ value }) => value).sort((a, b) => a - b),
    Math.max(...ends),
  );
  return (from, to) => {
    const position = (value: number) =>
      from + (axis.transform(Math.min(value, axis.top)) / axis.transform(axis.top)) * (to - from);
    return { position, ticks: roundTicks(axis.top, position, TICK_GAP) };
  };
}
