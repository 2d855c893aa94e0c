import type { FamilyAnswer, OptimiseAnswer, TriedPolicy } from '@paydown/engine/internal';
import { SLIDE, type Box, type Chart, type Frame, type Layer } from '../../base/chart.js';
import { drawn, rounded, number, share, withError, sayShare } from '../../base/format.js';
import { textWidth } from '../../base/inter.js';
import { boxes, pixels } from '../../base/pixels.js';
import { wordsLayer } from '../../marks/layers.js';
import { chartOf } from '../../marks/layout.js';
import { HUE, INK, SIZE } from '../../base/theme.js';
import { capital } from '../../base/words.js';
import { optimiseTable } from './table.js';
import { FAMILY_WORDS, goalFormat, goalWhen, goalWords, sayAt, sayBest, sayLimits, settingFinding } from './words.js';

/** The goal over two settings: a tile for each pair of the first grid, and the best, wherever it was found. */
export function mapChart(answer: OptimiseAnswer, family: FamilyAnswer, frame: Frame = SLIDE): Chart {
  const { tried } = family;
  const best = tried[family.best]!;
  const format = goalFormat(answer);
  const [across, upwards] = FAMILY_WORDS[family.family].axes as [string, string];
  return chartOf({ ...answer, runs: answer.searched, scenario: { ...answer.scenario, runs: answer.searched } }, frame, {
    name: `optimise-${family.family}`,
    title:
      best.verdict === 'broken'
        ? `No two shares keep the ${sayLimits(answer)}; ${sayBest(family)} comes nearest`
        : settingFinding(answer, family),
    subtitle:
      `${capital(goalWords(answer))} in ${goalWhen(answer)}, and below it the share out of money, by the `
      + `${across} (left to right) and the ${upwards} (upwards), in the same ${number(answer.searched)} `
      + 'futures. '
      + 'Blue: chance does not tell it from the best. '
      + `${tried.some(({ verdict }) => verdict === 'broken') ? 'Grey: breaks a limit. ' : ''}Dot: `
      + `${best.verdict === 'broken' ? 'what comes nearest' : 'the best'}.`,
    inWords: tried
      .map(
        (one) =>
          `${one.at.map(sayAt).join(' and ')}: ${withError(one.goal, format)}, out of money `
          + `${withError(one.dead, share)}${one.asGood ? ', within the noise' : ''}${one.verdict === 'broken' ? ', breaks a limit' : ''}.`,
      )
      .join(' '),
    panels: [{ heading: `${capital(upwards)} ↑, ${across} →`, layers: (box) => tiles(answer, family, box) }],
    around: { timed: false, names: 16, shows: 'estimates' },
    table: optimiseTable(answer, family),
  });
}

function tiles(answer: OptimiseAnswer, { tried, best, axes }: FamilyAnswer, box: Box): Layer[] {
  const format = goalFormat(answer);
  const [columns, rows] = axes.map(({ grid }) => grid) as [readonly number[], readonly number[]];
  const [wide, high] = [box.width / columns.length, box.height / rows.length];
  const step = columns[1]! - columns[0]!;
  const x = (at: number) => (at / step + 0.5) * wide;
  const y = (at: number) => box.height - (at / (rows[1]! - rows[0]!) + 0.5) * high;
  const shown = tried
    .filter(({ at }) => columns.includes(at[0]!) && rows.includes(at[1]!))
    .map((one) => ({
      left: drawn(x(one.at[0]!) - wide / 2 + 1),
      right: drawn(x(one.at[0]!) + wide / 2 - 1),
      top: drawn(y(one.at[1]!) - high / 2 + 1),
      bottom: drawn(y(one.at[1]!) + high / 2 - 1),
      x: drawn(x(one.at[0]!)),
      y: drawn(y(one.at[1]!)),
      text: format(rounded(one.goal)),
      dead: `${sayShare(one.dead)} dead`,
      colour: colourOf(one),
    }));
  const found = tried[best]!;
  const roomy = high > 68 && wide > textWidth('99% dead', SIZE.footer) + 8;
  return [
    {
      data: { values: shown },
      mark: { type: 'rect', opacity: 0.35 },
      encoding: boxes(),
    },
    wordsLayer(shown, { baseline: 'middle', dy: 12 }),
    ...(roomy
      ? [wordsLayer(shown, { baseline: 'middle', dy: 27, fontSize: SIZE.footer, color: INK.soft }, { text: 'dead' })]
      : []),
    wordsLayer(
      columns.map((value) => ({ x: drawn(x(value)), text: sayAt(value) })),
      { baseline: 'top', color: INK.soft },
      { y: box.height + 7 },
    ),
    wordsLayer(
      rows.map((value) => ({ y: drawn(y(value)), text: sayAt(value) })),
      { align: 'right', baseline: 'middle', color: INK.soft },
      { x: -8 },
    ),
    {
      data: { values: [{ x: drawn(x(found.at[0]!)), y: drawn(y(found.at[1]!)) }] },
      mark: { type: 'point', filled: true, color: INK.text, stroke: INK.paper, strokeWidth: 2, size: 150, opacity: 1 },
      encoding: { x: pixels('x'), y: pixels('y') },
    },
  ];
}

const colourOf = ({ verdict, asGood }: TriedPolicy): string =>
  verdict === 'broken' ? INK.rule : asGood ? HUE.sky : INK.grid;
