import type { DecideAnswer, Quarter, Spread } from '@paydown/engine/internal';
import {
  address,
  dayOf,
  head,
  moneyCell,
  moneyFormat,
  numeric,
  shareCell,
  words,
  type Sheet,
  type SheetCell,
} from '../../document/workbook/sheet.js';
import { sayProposal } from './words.js';

type Row = readonly SheetCell[];

const DATE = 'yyyy-mm-dd';
const WEEKS = '#,##0.0" wk"';

/** The decision in numbers, with what follows from them as formulas; and both decisions by quarter. */
export const decideSheets = (answer: DecideAnswer): readonly Sheet[] => [numbers(answer), byQuarter(answer)];

/** The card in numbers. */
function numbers(answer: DecideAnswer): Sheet {
  const { decision, scenario } = answer;
  const { year, payback, race, worth, lives } = decision;
  const from = decision.from ?? 0;
  const rows: Row[] = [
    [head('The decision in numbers'), head('Value'), head('± (standard error)')],
    [words('Choice'), words(sayProposal(answer, decision.choose))],
    [words('Held against'), words(sayProposal(answer, decision.against))],
    [words('Day of the decision'), numeric(dayOf(scenario.start) + 7 * from, DATE)],
  ];
  const decided = address(1, rows.length - 1);
  const figure = (label: string, { value, error }: { value: number; error: number }, cell: (n: number) => SheetCell) =>
    rows.push([words(label), cell(value), cell(error)]);
  const items = (value: number) => numeric(value, '#,##0.0');
  figure('Roadmap items in twelve months, held against', year.of, items);
  const before = address(1, rows.length - 1);
  figure('Fewer roadmap items in these months, mean', year.items.mean, items);
  const lost = address(1, rows.length - 1);
  rows.push([words('Roadmap items with the choice'), { formula: `=${before}-${lost}`, format: '#,##0.0' }]);
  rows.push([words('Part of the roadmap'), { formula: `=${lost}/${before}`, format: '0.0%' }]);
  rows.push([words('Person-weeks in an item'), numeric(year.itemSize)]);
  rows.push([
    words('Person-weeks of features less'),
    { formula: `=${lost}*${address(1, rows.length - 1)}`, format: '#,##0' },
  ]);
  figure('Fewer roadmap items, one future in ten below', year.items.p10, items);
  figure('Fewer roadmap items, one future in ten above', year.items.p90, items);
  for (const [label, weeks] of [
    ['one future in ten', payback.p10],
    ['half of the futures', payback.p50],
    ['nine futures in ten', payback.p90],
  ] as const) {
    rows.push([
      words(`Weeks until it has paid back, ${label}`),
      weeks === null ? words('not by the horizon') : numeric(weeks, WEEKS),
    ]);
    if (weeks !== null)
      rows.push([
        words(`Paid back, ${label}`),
        { formula: `=${decided}+7*${address(1, rows.length - 1)}`, format: DATE },
      ]);
  }
  figure('Futures in which it never pays back', payback.never, shareCell);
  figure('of these: both are out of money', payback.gone, shareCell);
  figure('Futures in which the choice is ahead', race.ahead, shareCell);
  figure('Futures in which it is behind', race.behind, shareCell);
  figure('Futures in which both are out of money', race.bothDead, shareCell);
  figure('It is worth more by the end, mean', worth.mean, moneyCell);
  figure('It is worth more by the end, median', worth.median, moneyCell);
  figure('Companies that live only with it', lives.kept, shareCell);
  figure('Companies that live only without it', lives.killed, shareCell);
  return { name: 'Numbers', widths: [48, 34, 18], frozen: 1, rows };
}

const ASKED = [
  ['cash', 'Cash'],
  ['arr', 'Yearly revenue'],
] as const;
const ENDS = ['p10', 'p50', 'p90'] as const satisfies readonly (keyof Spread)[];

/** Cash and revenue by quarter, the dead among them; the last column of each is the difference of the medians. */
function byQuarter({ decision }: DecideAnswer): Sheet {
  const sides = [
    ['against', decision.against],
    ['choice', decision.choose],
  ] as const;
  const heads = ASKED.flatMap(([, what]) => [
    ...sides.flatMap(([, name]) => ENDS.map((end) => `${what}, ${name}, ${end.toUpperCase()}`)),
    `${what}, difference of the medians`,
  ]);
  const rowOf = (quarter: Quarter, i: number): Row => [
    numeric(dayOf(quarter.date), DATE),
    ...ASKED.flatMap(([outcome], a): Row => {
      const first = 1 + a * (2 * ENDS.length + 1);
      return [
        ...sides.flatMap(([side]) => ENDS.map((end) => moneyCell(quarter[side][outcome][end].value))),
        { formula: `=${address(first + ENDS.length + 1, i + 1)}-${address(first + 1, i + 1)}`, format: moneyFormat() },
      ];
    }),
  ];
  return {
    name: 'By quarter',
    widths: [12, ...heads.map(() => 20)],
    frozen: 1,
    rows: [['Date', ...heads].map(head), ...decision.quarters.map(rowOf)],
  };
}
