import type { DecideAnswer } from '@paydown/engine/internal';
import { PHONE, type Frame } from '../../base/chart.js';
import { LIMITS } from '../../base/limits.js';
import { number } from '../../base/format.js';
import { RULE_WORDS } from '../../base/rule.js';
import { list, oneLine, uncapital } from '../../base/words.js';
import { chart, type Document, type Table } from '../../document/model.js';
import type { Assumption } from '../assumptions/assumptions.js';
import { uncertain, uncertainTable } from '../slides/basis.js';
import { card, changes, doubts } from './card.js';
import { builtChart, leadChart, revenueChart } from './courseCharts.js';
import { decideFinding, raceFinding, VALUE_WORDS } from './words.js';

/** Charts on paper: two beside each other, and one across the page. */
const HALF: Frame = { ...PHONE, width: 440, height: 330 };
const WHOLE: Frame = { ...PHONE, stacked: false, width: 900, height: 300 };
/** So many leave room for the longest of all other texts. */
const MOST_ASSUMPTIONS = 8;

/** The decision on two pages: the card and three charts, then what would change it, what speaks against it and what it rests on. */
export function memoDocument(answer: DecideAnswer): Document {
  const name = oneLine(answer.scenario.name, 100);
  const { quarters } = answer.decision;
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
      changes(answer),
      doubts(answer),
      assumed(answer),
    ],
    notes: [
      { text: RULE_WORDS },
      { text: VALUE_WORDS },
      {
        text: `All proposals met the same futures; companies out of money count. ± is the Monte Carlo standard error; it says nothing about the assumptions. The model cannot tell: ${list(LIMITS.map(({ title }) => uncapital(title)))}.`,
      },
    ],
    origin: answer,
  };
}

/** What carries most of the spread and what the scenario itself assumes, first; and how many more there are. */
function assumed(answer: DecideAnswer): Table {
  const all = uncertain(answer.scenario);
  const leading = new Set<string>(answer.decision.sure.leaders.map(({ name }) => name));
  const rank = ({ name, changed }: Assumption) => (changed ? 1 : leading.has(name) ? 0 : 2);
  const shown = [...all].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_ASSUMPTIONS);
  return {
    ...uncertainTable(shown),
    title: `What it rests on: ${number(shown.length)} of ${number(all.length)} assumptions`,
    subtitle: {
      text: 'Those that carry most of the spread first, then those of this scenario; the report and the deck have all of them. Ranges hold eight futures in ten. Grade A: measured and checked; B: published; C: judgement; own: said by this scenario.',
    },
  };
}
