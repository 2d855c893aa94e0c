import type { DecideAnswer, ProposalAnswer } from '@paydown/engine/internal';
import { money, number, share, work } from '../../base/format.js';
import { RULE_WORDS } from '../../base/rule.js';
import { oneLine } from '../../base/words.js';
import { chart, proseIf, type Document, type Table } from '../../document/model.js';
import { documentView } from '../../document/view.js';
import { card, changes, doubts } from './card.js';
import { regretChart } from './charts.js';
import { memoDocument } from './memo.js';
import { decideSheets } from './sheets.js';
import { DECIDE_SLIDES, decideDeck } from './slides.js';
import {
  decideFinding,
  droppedFinding,
  raceFinding,
  sameFinding,
  sayProposal,
  shortName,
  VALUE_WORDS,
} from './words.js';

/** One recommendation: the card first, then what it rests on. */
export function decideDocument(answer: DecideAnswer): Document {
  const name = oneLine(answer.scenario.name, 120);
  return {
    title: `${name}: what to decide`,
    description: answer.scenario.description,
    about: { name, span: `${number(answer.runs)} futures of each proposal` },
    headline: decideFinding(answer),
    blocks: [
      { kind: 'prose', text: raceFinding(answer) },
      card(answer),
      changes(answer),
      doubts(answer),
      chart((frame) => regretChart(answer, frame), {
        above: [],
        below: [...proseIf(sameFinding(answer)), ...proseIf(droppedFinding(answer))],
      }),
      proposals(answer),
    ],
    notes: [
      { text: RULE_WORDS },
      { text: VALUE_WORDS },
      {
        text: 'All proposals met the same futures: run by run the same chances. ± is the Monte Carlo standard error. All companies count, those out of money too.',
        brief: null,
      },
    ],
    origin: answer,
  };
}

/** All proposals in numbers. */
function proposals(answer: DecideAnswer): Table {
  const cells = ({ regret, value, dead, others }: ProposalAnswer) => [
    { estimate: regret, format: money },
    { estimate: value.median, format: money },
    { estimate: value.mean, format: money },
    { estimate: dead, format: share },
    { estimate: others.arr, format: money },
    { estimate: others.delivered, format: work },
  ];
  return {
    kind: 'table',
    name: 'proposals',
    title: 'All proposals',
    head: { text: 'Proposal', brief: '' },
    columns: [
      { label: 'Regret that one future in ten exceeds', brief: ['regret', 'P90'] },
      { label: 'Median value', brief: ['value', 'median'] },
      { label: 'Mean value', brief: ['value', 'mean'] },
      { label: 'Out of money', brief: ['out of', 'money'] },
      { label: 'Median revenue', brief: ['revenue', 'median'] },
      { label: 'Median useful product', brief: ['product', 'median'] },
    ],
    rows: [...answer.proposals]
      .filter(({ sameAs }) => sameAs === null)
      .sort((a, b) => a.regret.value - b.regret.value)
      .map((proposal) => ({
        label: `${sayProposal(answer, proposal.name)}${proposal.kept ? '' : ' (out)'}`,
        brief: `${shortName(answer, proposal.name)}${proposal.kept ? '' : ' (out)'}`,
        cells: cells(proposal),
        ...(proposal.name === answer.decision.choose
          ? { tone: 'strong' as const }
          : proposal.tied
            ? {}
            : { tone: 'faint' as const }),
      })),
  };
}

export const view = documentView(decideDocument, decideSheets, {
  slides: { names: DECIDE_SLIDES, deck: decideDeck },
  memo: memoDocument,
});
