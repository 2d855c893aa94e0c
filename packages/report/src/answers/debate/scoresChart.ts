import type { DebateAnswer, Verdict } from '@paydown/engine/internal';
import { SLIDE, type Box, type Chart, type Frame, type Layer } from '../../base/chart.js';
import { rounded, number, share, significant, withError, sayShare } from '../../base/format.js';
import { textWidth, widest } from '../../base/inter.js';
import { compose, wrap, cut } from '../../marks/layout.js';
import { HUE, INK, TINT } from '../../base/theme.js';
import { capital } from '../../base/words.js';
import { areaLayers, lineLayers, wordLayers, type Area, type Word } from './marks.js';
import { debateFinding } from './disputes.js';
import {
  choicesFinding,
  formatOf,
  isGain,
  isSure,
  livableFinding,
  measureOf,
  noiseNote,
  sayName,
  sayProposal,
  sayRegret,
  sayRegretShort,
} from './words.js';

/** A line of the matrix: a person, or the group. */
interface Row {
  readonly name: string;
  readonly verdict: Verdict;
}

const rowsOf = ({ people, group }: DebateAnswer): Row[] => [
  ...people,
  ...(people.length > 1 ? [{ name: 'The group', verdict: group }] : []),
];

/** Every proposal in everybody’s eyes: what it brings, what is given up by it, and how many die of it. */
export function scoresChart(answer: DebateAnswer, frame: Frame = SLIDE): Chart {
  const title = debateFinding(answer);
  const subtitle =
    `${capital(measureOf(answer))} of each proposal through each one’s beliefs: ${number(answer.runs)} futures, the same for all, the dead counted. Blue: best in those eyes; `
    + `orange: the darker, the more is given up by choosing it; grey: level, within chance. ${noiseNote(answer)}`.trim();
  const rows = rowsOf(answer);
  const sheet = roomy(answer, frame, rows.length);
  return {
    name: 'debate',
    title,
    subtitle,
    description: `${title}. ${choicesFinding(answer)} ${livableFinding(answer)} ${subtitle} ${rows.map((row) => describe(answer, row)).join(' ')}`,
    spec: compose(
      answer,
      sheet,
      { title, subtitle },
      [{ layers: (box: Box) => (frame.stacked ? lists(answer, rows, box) : matrix(answer, rows, box)) }],
      { timed: false, names: 4, shows: 'means' },
    ),
    frame: sheet,
    table: table(answer, rows),
  };
}

const LEAST_ROW = 62;
const LINE = 20;
const BLOCK = 10;
/** Heads, axis and margins of a chart in a page. */
const AROUND = 70;

/** A chart in a page grows with its rows; a slide does not. */
function roomy({ proposals }: DebateAnswer, frame: Frame, rows: number): Frame {
  if (frame.titled) return frame;
  const needed = frame.stacked ? AROUND + rows * ((proposals.length + 1) * LINE + BLOCK) : AROUND + rows * LEAST_ROW;
  return { ...frame, height: Math.max(frame.stacked ? 0 : frame.height, needed) };
}

/** Room left of a plot, which is free here. */
const GUTTER = { wide: 58, narrow: 46 } as const;
const HEAD = { size: 14, line: 18 } as const;
const GAP = 6;
const INSET = 8;
const MOST_ROW = 112;
/** Rows of this height have room for three lines. */
const ROOMY = 56;

/** A box a person and proposal, the proposals side by side. */
function matrix(answer: DebateAnswer, rows: readonly Row[], box: Box): Layer[] {
  const labels = Math.min(
    190,
    widest(
      rows.map(({ name }) => sayName(name)),
      HEAD.size,
      'semibold',
    ) + 20,
  );
  const left = -GUTTER.wide;
  const begin = left + labels;
  const width = (box.width - begin) / answer.proposals.length;
  const heads = answer.proposals.map((name) => twoLines(sayName(name), width - GAP - INSET));
  const top = Math.max(...heads.map(({ length }) => length)) * HEAD.line + 8;
  const pitch = Math.min(MOST_ROW, (box.height - top - BLOCK) / rows.length);
  const most = Math.max(...rows.flatMap(({ verdict }) => verdict.standings.map(({ regret }) => regret.value)));
  const words: Word[] = heads.flatMap((lines, i) =>
    lines.map((text, line) => ({
      text,
      x: begin + i * width + INSET,
      y: top - 8 - (lines.length - line - 0.5) * HEAD.line,
      size: HEAD.size,
      bold: true,
    })),
  );
  const areas: Area[] = [];
  rows.forEach(({ name, verdict }, r) => {
    const from = top + r * pitch + (r === rows.length - 1 && r > 0 ? BLOCK : 0);
    const middle = from + (pitch - GAP) / 2;
    words.push({
      text: cut(sayName(name), labels - 12, HEAD.size, 'semibold'),
      x: left,
      y: middle,
      size: HEAD.size,
      bold: true,
    });
    verdict.standings.forEach(({ mean, dead }, i) => {
      const x = begin + i * width;
      const best = i === verdict.best;
      areas.push({ x, x2: x + width - GAP, y: from, y2: from + pitch - GAP, ...fillOf(verdict, i, most) });
      const ink = best ? HUE.blue : INK.text;
      const lines =
        pitch < ROOMY
          ? [
              { text: formatOf(answer)(rounded(mean)), size: 13, bold: true, colour: ink },
              { text: sayRegretShort(answer, verdict, i), size: 12, bold: false, colour: ink },
            ]
          : [
              { text: formatOf(answer)(rounded(mean)), size: 18, bold: true, colour: ink },
              { text: sayRegret(answer, verdict, i), size: 13, bold: best, colour: ink },
              { text: `${sayShare(dead)} out of money`, size: 12, bold: false, colour: INK.soft },
            ];
      const step = Math.min(20, (pitch - GAP - 2) / lines.length);
      if (pitch < ROOMY)
        words.push({
          text: `${sayShare(dead)} dead`,
          x: x + width - GAP - INSET,
          y: middle - step / 2,
          align: 'right',
          size: 11,
          colour: INK.soft,
        });
      lines.forEach((line, l) =>
        words.push({
          ...line,
          text: cut(line.text, width - GAP - 2 * INSET, line.size, line.bold ? 'semibold' : 'regular'),
          x: x + INSET,
          y: middle + (l - (lines.length - 1) / 2) * step,
        }),
      );
    });
  });
  const rule = top + (rows.length - 1) * pitch + BLOCK / 2 - GAP / 2;
  return [
    ...areaLayers(areas),
    ...wordLayers(words),
    ...(rows.length > 1
      ? lineLayers([{ x: left, x2: box.width - GAP, y: rule, y2: rule, colour: INK.rule, width: 1 }])
      : []),
  ];
}

/** A head in two lines at most, the second cut to the width. */
function twoLines(text: string, width: number): string[] {
  const [first, ...rest] = wrap(text, HEAD.size, 'semibold', width);
  return [first!, ...(rest.length > 0 ? [rest.join(' ')] : [])].map((line) => cut(line, width, HEAD.size, 'semibold'));
}

/** A list a person, the proposals below each other, for narrow sheets. */
function lists(answer: DebateAnswer, rows: readonly Row[], box: Box): Layer[] {
  const left = -GUTTER.narrow;
  const most = Math.max(...rows.flatMap(({ verdict }) => verdict.standings.map(({ regret }) => regret.value)));
  const columns = { mean: box.width - 148, dead: box.width - 108, regret: box.width } as const;
  const words: Word[] = [
    { text: 'mean', x: columns.mean, y: 8, align: 'right', colour: INK.soft, size: 12 },
    { text: 'dead', x: columns.dead, y: 8, align: 'right', colour: INK.soft, size: 12 },
  ];
  const areas: Area[] = [];
  rows.forEach(({ name, verdict }, r) => {
    const top = 4 + r * ((answer.proposals.length + 1) * LINE + BLOCK);
    words.push({
      text: cut(sayName(name), columns.mean - left - 50, HEAD.size, 'semibold'),
      x: left,
      y: top + LINE / 2,
      size: HEAD.size,
      bold: true,
    });
    verdict.standings.forEach(({ mean, dead }, i) => {
      const y = top + (i + 1.5) * LINE;
      const best = i === verdict.best;
      const ink = { bold: best, colour: best ? HUE.blue : INK.text, size: 12 };
      areas.push({
        x: left - 6,
        x2: box.width + 4,
        y: y - LINE / 2 + 1,
        y2: y + LINE / 2 - 1,
        ...fillOf(verdict, i, most),
      });
      const meant = formatOf(answer)(rounded(mean));
      words.push({
        text: cut(
          sayName(answer.proposals[i]!),
          columns.mean - left - textWidth(meant, 12, 'semibold') - 10,
          12,
          best ? 'semibold' : 'regular',
        ),
        x: left,
        y,
        ...ink,
      });
      words.push({ text: meant, x: columns.mean, y, align: 'right', ...ink });
      words.push({ text: sayShare(dead), x: columns.dead, y, align: 'right', size: 12, colour: INK.soft });
      words.push({
        text: cut(sayRegret(answer, verdict, i), columns.regret - columns.dead - 8, 12),
        x: columns.regret,
        y,
        align: 'right',
        size: 12,
        colour: ink.colour,
      });
    });
  });
  return [...areaLayers(areas), ...wordLayers(words)];
}

/** Blue for the best; orange the darker, the more is given up; grey within chance. */
function fillOf(verdict: Verdict, proposal: number, most: number): { colour: string; opacity: number } {
  if (proposal === verdict.best) return { colour: TINT.ice, opacity: isSure(verdict) ? 1 : 0.6 };
  const { regret } = verdict.standings[proposal]!;
  return isGain(regret)
    ? { colour: HUE.orange, opacity: significant(0.08 + 0.42 * (regret.value / most), 2) }
    : { colour: HUE.grey, opacity: 0.15 };
}

const describe = (answer: DebateAnswer, { name, verdict }: Row): string =>
  `${sayName(name)}: `
  + verdict.standings
    .map(
      ({ mean, dead }, i) =>
        `${sayProposal(answer, i)} ${withError(mean, formatOf(answer))}, ${sayRegret(answer, verdict, i)}, ${withError(dead, share)} out of money`,
    )
    .join('; ')
  + '.';

/** Every number of the matrix, a row a person and proposal. */
function table(answer: DebateAnswer, rows: readonly Row[]): Chart['table'] {
  return {
    columns: [
      'person',
      'weight',
      'proposal',
      'mean',
      'mean_error',
      'mean_low',
      'mean_high',
      'out_of_money',
      'out_of_money_error',
      'gives_up',
      'gives_up_error',
      'gives_up_low',
      'gives_up_high',
      'best',
      'lead_over_second',
      'lead_error',
      'chance_that_lead_is_noise',
      'futures_ahead_of_second',
    ],
    rows: rows.flatMap(({ name, verdict }, r) =>
      verdict.standings.map(({ mean, dead, regret }, i) => [
        name,
        answer.people[r]?.weight ?? 1,
        answer.proposals[i]!,
        mean.value,
        mean.error,
        mean.low,
        mean.high,
        dead.value,
        dead.error,
        regret.value,
        regret.error,
        regret.low,
        regret.high,
        ...(i === verdict.best
          ? ['yes', verdict.lead.value, verdict.lead.error, verdict.noise, verdict.ahead.value]
          : ['no', '', '', '', '']),
      ]),
    ),
  };
}
