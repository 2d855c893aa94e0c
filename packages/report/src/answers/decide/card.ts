import type { DecideAnswer } from '@paydown/engine/internal';
import type { Facts } from '../../document/model.js';
import { beyondFinding, caseAgainst, failsFinding, watchFinding } from './doubts.js';
import {
  asGoodFinding,
  backFinding,
  goneWords,
  groundRow,
  holdsFinding,
  livesFinding,
  otherYardsticks,
  paybackFinding,
  sureFinding,
  turnRow,
  worthFinding,
  yearFinding,
} from './words.js';
import { waitingFinding } from './waiting.js';

/** What it costs now, then what it brings. */
export function card(answer: DecideAnswer): Facts {
  const row = (label: string, text: string | null) => (text === null ? [] : [{ label, text }]);
  return {
    kind: 'facts',
    rows: [
      ...row('This year it costs', yearFinding(answer)),
      ...row('They are back by', backFinding(answer, goneWords(answer))),
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
export function changes(answer: DecideAnswer): Facts {
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

export function doubts(answer: DecideAnswer): Facts {
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
