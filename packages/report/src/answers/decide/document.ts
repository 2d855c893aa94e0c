import type { DecideAnswer, ProposalAnswer } from '@paydown/engine/internal';
import { money, number, share, work } from '../../base/format.js';
import { RULE_WORDS } from '../../base/rule.js';
import { oneLine } from '../../base/words.js';
import { chart, proseIf, type Document, type Facts, type Table } from '../../document/model.js';
import { documentView } from '../../document/view.js';
import { regretChart } from './charts.js';
import { decideSheets } from './sheets.js';
import {
  asGoodFinding,
  backFinding,
  beyondFinding,
  caseAgainst,
  decideFinding,
  droppedFinding,
  failsFinding,
  groundRow,
  holdsFinding,
  livesFinding,
  otherYardsticks,
  paybackFinding,
  raceFinding,
  sameFinding,
  sayProposal,
  sureFinding,
  turnRow,
  VALUE_WORDS,
  waitingFinding,
  watchFinding,
  worthFinding,
  yearFinding,
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

/** What it costs now, then what it brings. */
function card(answer: DecideAnswer): Facts {
  const row = (label: string, text: string | null) => (text === null ? [] : [{ label, text }]);
  return {
    kind: 'facts',
    rows: [
      ...row('This year it costs', yearFinding(answer)),
      ...row('They are back by', backFinding(answer)),
      ...row('It pays back', paybackFinding(answer)),
      ...row('In the end it is worth', worthFinding(answer)),
      ...row('It keeps alive', livesFinding(answer)),
      ...row('Waiting costs', waitingFinding(answer)),
      ...row('As good', asGoodFinding(answer)),
    ],
  };
}

const MOST_TURNS = 4;

/** Beliefs and starting points, with the value at which the answer turns. */
function changes(answer: DecideAnswer): Facts {
  const { turns, grounds } = answer.decision;
  const turning = grounds.filter(
    (ground): ground is typeof ground & { turn: NonNullable<typeof ground.turn> } => ground.turn !== null,
  );
  const rows = [
    ...turning.map((ground) => groundRow(answer, ground)),
    ...turns.slice(0, MOST_TURNS).map((turn) => turnRow(answer, turn)),
  ];
  const holds = holdsFinding(answer);
  return {
    kind: 'facts',
    title: 'This would change the answer',
    rows: [
      ...rows.map(({ what, today, turns: where }) => ({ label: what, text: `today ${today}; it turns ${where}` })),
      ...(holds === null ? [] : [{ label: 'It holds with', text: holds }]),
      ...(turns.length === 0 ? [{ label: 'No belief', text: 'about a single coefficient turns it by itself' }] : []),
    ],
  };
}

function doubts(answer: DecideAnswer): Facts {
  const beyond = beyondFinding(answer);
  return {
    kind: 'facts',
    title: 'Before you trust it',
    rows: [
      { label: 'It goes wrong', text: failsFinding(answer) },
      { label: 'Watch', text: watchFinding(answer) },
      ...(beyond === null ? [] : [{ label: 'Nobody has tried it', text: beyond }]),
      { label: 'The case against', text: caseAgainst(answer) },
      { label: 'How sure', text: sureFinding(answer) },
      { label: 'Other yardsticks', text: otherYardsticks(answer) },
    ],
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
        cells: cells(proposal),
        ...(proposal.name === answer.decision.choose
          ? { tone: 'strong' as const }
          : proposal.tied
            ? {}
            : { tone: 'faint' as const }),
      })),
  };
}

export const view = documentView(decideDocument, decideSheets);
