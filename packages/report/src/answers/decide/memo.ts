import type { DecideAnswer } from '@paydown/engine/internal';
import { PHONE, type Frame } from '../../base/chart.js';
import { LIMITS } from '../../base/limits.js';
import { number } from '../../base/format.js';
import { RULE_WORDS } from '../../base/rule.js';
import { list, oneLine, uncapital } from '../../base/words.js';
import { chart, type Document, type Facts, type Table } from '../../document/model.js';
import type { Assumption } from '../assumptions/assumptions.js';
import { uncertain, uncertainTable } from '../slides/basis.js';
import { card, changes, doubts } from './card.js';
import { builtChart, leadChart, revenueChart } from './courseCharts.js';
import { decideFinding, raceFinding, VALUE_WORDS } from './words.js';

/** Charts on paper: two beside each other, and one across the page. */
const HALF: Frame = { ...PHONE, width: 440, height: 330 };
const WHOLE: Frame = { ...PHONE, stacked: false, width: 900, height: 300 };
/** Assumptions at most, and at least. */
const ASSUMPTIONS = { most: 8, least: 3 } as const;

/**
 * The second page as memo.css sets it, in sixtieths of an inch: how high a row is and each of its lines, and how many letters a line of each column takes,
 * rather too few; and what titles and notes leave to all rows.
 */
const FACT = { row: 5, line: 9.5, letters: [23, 82] } as const;
const ASSUMPTION = { row: 3.5, line: 7, letters: [42, 26, 6, 42] } as const;
const ROOM = 480;

const heightOf = ({ row, line, letters }: typeof FACT | typeof ASSUMPTION, cells: readonly string[]): number =>
  row + line * Math.max(...cells.map((text, i) => Math.ceil(text.length / letters[i]!)));

/** The decision on two pages: the card and three charts, then what would change it, what speaks against it and what it rests on. */
export function memoDocument(answer: DecideAnswer): Document {
  const name = oneLine(answer.scenario.name, 100);
  const { quarters } = answer.decision;
  const facts = [changes(answer), doubts(answer)];
  return {
    title: `${name}: what to decide`,
    headline: decideFinding(answer),
    sheet: 'memo',
    blocks: [
      { kind: 'prose', text: raceFinding(answer) },
      card(answer),
      ...(quarters.length < 2
        ? []
        : [
            {
              kind: 'pair' as const,
              charts: [
                chart((frame) => builtChart(answer, frame), { only: HALF }),
                chart((frame) => leadChart(answer, frame), { only: HALF }),
              ] as const,
            },
            chart((frame) => revenueChart(answer, frame), { only: WHOLE }),
          ]),
      ...facts,
      assumed(answer, facts),
    ],
    notes: [
      { text: RULE_WORDS },
      { text: VALUE_WORDS },
      {
        text:
          'All proposals met the same futures; companies out of money count. ± is the Monte Carlo standard '
          + 'error; it says nothing about the assumptions. The model cannot tell: '
          + `${list(LIMITS.map(({ title }) => uncapital(title)))}.`,
      },
    ],
    origin: answer,
  };
}

/**
 * What carries most of the spread and what the scenario itself assumes, first, as many as the page has room for beside
 * the facts; and how many more there are.
 */
function assumed(answer: DecideAnswer, facts: readonly Facts[]): Table {
  const all = uncertain(answer.scenario);
  const leading = new Set<string>(answer.decision.sure.leaders.map(({ name }) => name));
  const rank = ({ name, changed }: Assumption) => (changed ? 1 : leading.has(name) ? 0 : 2);
  const table = uncertainTable([...all].sort((a, b) => rank(a) - rank(b)).slice(0, ASSUMPTIONS.most));
  let room = facts
    .flatMap(({ rows }) => rows)
    .reduce((left, { label, text }) => left - heightOf(FACT, [label, text]), ROOM);
  const rows = table.rows.filter(({ label, cells }, i) => {
    room -= heightOf(ASSUMPTION, [label, ...cells.map((cell) => ('text' in cell ? cell.text : ''))]);
    return i < ASSUMPTIONS.least || room >= 0;
  });
  return {
    ...table,
    rows,
    title: `What it rests on: ${number(rows.length)} of ${number(all.length)} assumptions`,
    subtitle: {
      text:
        'Those that carry most of the spread first, then those of this scenario; the report and the deck '
        + 'have all of them. Ranges hold eight futures in ten. Grade A: measured and checked; B: published; C: '
        + 'judgement; own: said by this scenario.',
    },
  };
}
