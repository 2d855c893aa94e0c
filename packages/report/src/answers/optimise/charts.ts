import type { FreshPolicy, OptimiseAnswer } from '@paydown/engine/internal';
import { SLIDE, type Box, type Chart, type Drawing, type Frame } from '../../base/chart.js';
import { number, share, withError } from '../../base/format.js';
import { closeTo } from '../../marks/across.js';
import { chartOf } from '../../marks/layout.js';
import { rowLayers, type Row } from '../../marks/rows.js';
import { HUE } from '../../base/theme.js';
import { capital, oneLine } from '../../base/words.js';
import { curveChart } from './curve.js';
import { mapChart } from './map.js';
import { familiesTable } from './table.js';
import {
  allowed,
  deathsShown,
  familiesFinding,
  freeNamed,
  goalFormat,
  goalWhen,
  goalWords,
  leading,
  sayBehind,
  shortBehind,
  shortBest,
} from './words.js';

/** All charts of an optimisation: the rule that leads first, then the rules side by side, then the others. */
export function drawings(answer: OptimiseAnswer): readonly Drawing[] {
  const first = leading(answer);
  const one =
    (family: OptimiseAnswer['families'][number]): Drawing =>
    (frame) =>
      family.axes.length === 1 ? curveChart(answer, family, frame) : mapChart(answer, family, frame);
  return [
    one(first),
    (frame) => familiesChart(answer, frame),
    ...answer.families.filter((family) => family !== first).map(one),
  ];
}

/** The best of every rule in fresh futures, with what the scenario does anyway. */
export function familiesChart(answer: OptimiseAnswer, frame: Frame = SLIDE): Chart {
  const format = goalFormat(answer);
  const deaths = deathsShown(answer);
  const free = freeNamed(answer);
  const all: readonly { label: string; fresh: FreshPolicy; bold?: boolean; colour?: string }[] = [
    ...answer.families.map((family, i) => ({ label: shortBest(family), fresh: family.fresh, bold: i === answer.best })),
    ...(free && answer.families.every(({ fresh }) => fresh.name !== answer.free!.name)
      ? [{ label: `No limit: ${free.short}`, fresh: answer.free!, colour: HUE.grey }]
      : []),
    { label: `Own: ${oneLine(answer.own.name, 28)}`, fresh: answer.own, colour: HUE.vermilion },
  ];
  const rows = (of: (fresh: FreshPolicy) => Pick<Row, 'value' | 'low' | 'high' | 'text'>): Row[] =>
    all.map(({ label, fresh, ...look }) => ({ label, ...look, ...of(fresh) }));
  const levels = rows((fresh) => ({
    ...fresh.goal,
    text: `${withError(fresh.goal, format)}${allowed(answer) ? ` (${shortBehind(answer, fresh)})` : ''}`,
  }));
  const dead = rows((fresh) => ({ ...deaths.of(fresh), text: withError(deaths.of(fresh), share) }));
  const axis = (of: readonly Row[], ends?: readonly [number, number]) => (from: number, to: number) =>
    closeTo(
      of.flatMap(({ low, high }) => [low, high]),
      from,
      to,
      3,
      ends,
    );
  return chartOf(answer, frame, {
    name: 'optimise',
    title: familiesFinding(answer),
    subtitle:
      `The best of each rule, found in ${number(answer.searched)} futures and played again in `
      + `${number(answer.runs)} fresh ones, the same for all. ${capital(goalWords(answer))} in `
      + `${goalWhen(answer)}, and the share out of money`
      + `${deaths.when === goalWhen(answer) ? ' by then' : ` by ${deaths.when}`}, with 95% `
      + `intervals${allowed(answer) ? '; in brackets the difference to the best (≈: may be chance)' : ''}. `
      + 'Orange: the scenario’s own.',
    inWords: all
      .map(
        ({ label, fresh }) =>
          `${label}: ${goalWords(answer)} ${withError(fresh.goal, format)}, ${sayBehind(answer, fresh)}; out of money ${withError(deaths.of(fresh), share)}.`,
      )
      .join(' '),
    panels: [
      {
        heading: capital(goalWords(answer)),
        layers: (box: Box) => rowLayers(levels, box, { named: true, axis: axis(levels), write: format }),
      },
      {
        heading: `Out of money by ${deaths.when}`,
        layers: (box: Box) => rowLayers(dead, box, { named: frame.stacked, axis: axis(dead, [0, 1]), write: share }),
      },
    ],
    around: { timed: false, names: 8, shows: 'estimates with 95% intervals' },
    table: familiesTable(answer),
  });
}
