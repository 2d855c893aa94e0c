import type { Bounded, DebateAnswer, Disagreement } from '@paydown/engine/internal';
import { coefficientLabel } from '../../base/coefficients.js';
import { money, number, share, type Format } from '../../base/format.js';
import { RULE_WORDS } from '../../base/rule.js';
import { HUE } from '../../base/theme.js';
import { capital, oneLine } from '../../base/words.js';
import type { Deck, Plot, Slide } from '../../document/deck/slide.js';
import type { Table } from '../../document/model.js';
import { deckOf, type Notes } from '../slides/basis.js';
import { moneyUnit, SHARES, WORK, type SheetUnit } from '../slides/plots.js';
import { brief } from '../slides/titles.js';
import { turningChart, turningOf } from './turningChart.js';
import { debateFinding, kindOf, sayChance, sayFlip, sayWorth, worthFinding } from './disputes.js';
import {
  choicesFinding,
  formatOf,
  isGain,
  livableFinding,
  measureOf,
  ruleFinding,
  sayDifference,
  sayName,
  sayRegretShort,
  saySide,
  yardsticksFinding,
} from './words.js';

/** Names of the slides of a debate, in the order in which they matter. */
export const DEBATE_SLIDES = ['ask', 'who', 'settle', 'turns', 'live', 'limits', 'beliefs', 'appendix'] as const;

const NAME = 3;
const LABEL = 5;

/** Who should choose what, and what to settle first, as slides. */
export function debateDeck(answer: DebateAnswer): Deck {
  const { scenario, disagreements } = answer;
  const name = oneLine(answer.name, 120);
  const about = {
    title: `${oneLine(scenario.name, 120)}: ${name}`,
    question: name,
    decision: `${oneLine(answer.name, 50)}: ${oneLine(answer.advice.choice, 50)}`,
    keep: DEBATE_SLIDES,
  };
  return deckOf(answer, about, SAME, (notes) => [
    ask(answer, notes),
    who(answer, notes),
    ...(disagreements.length === 0 ? [] : [settle(answer, notes)]),
    ...(turningOf(answer).length === 0 ? [] : [turns(answer, notes)]),
    live(answer, notes),
    ...(disagreements.length === 0 ? [] : [beliefs(answer, notes)]),
  ]);
}

const SAME =
  'Every proposal was played in the world that each person believes in: run by run the same draws and '
  + 'the same chances, seen through each one’s beliefs. The group is the weighted mean of its people. '
  + 'Companies out of money count.';

const briefName = (name: string): string => brief(sayName(name), NAME);

function ask(answer: DebateAnswer, notes: Notes): Slide {
  const { advice, advised, people } = answer;
  const agree = advised.filter((name) => name === advice.choice).length;
  const worth = worthFinding(answer);
  return {
    name: 'ask',
    title: `Choose ${briefName(advice.choice)}: ${number(agree)} of ${number(people.length)} agree`,
    subtitle: `${ruleFinding(answer)}.`,
    body: [
      {
        kind: 'facts',
        rows: [
          { label: 'By the mean', text: `${debateFinding(answer)}.` },
          { label: 'To live with', text: livableFinding(answer) },
          ...(worth === null ? [] : [{ label: 'Settle first', text: worth }]),
          { label: 'Other yardsticks', text: yardsticksFinding(answer) },
        ],
      },
    ],
    notes: notes(ruleFinding(answer), RULE_WORDS),
  };
}

function who(answer: DebateAnswer, notes: Notes): Slide {
  const { people, group, proposals } = answer;
  const seen = [...people, { name: 'The group', verdict: group }];
  const choices = new Set(people.map(({ verdict }) => verdict.best)).size;
  const table: Table = {
    kind: 'table',
    name: 'who',
    title: '',
    head: { text: 'In whose eyes' },
    columns: proposals.map((proposal) => ({ label: sayName(proposal) })),
    rows: seen.map(({ name, verdict }) => ({
      label: sayName(name),
      cells: proposals.map((_, i) => ({ text: sayRegretShort(answer, verdict, i) })),
    })),
  };
  return {
    name: 'who',
    title:
      choices === 1
        ? `All ${number(people.length)} would make the same choice by the mean`
        : `${number(people.length)} people, ${number(choices)} different first choices`,
    subtitle: `What each proposal gives up against the best, in each one’s eyes: ${measureOf(answer)}, the dead with nothing. Level: apart by no more than chance.`,
    body: [table, { kind: 'prose', text: choicesFinding(answer) }],
    notes: notes(choicesFinding(answer)),
  };
}

/** How values of what is judged by stand in a sheet. */
function unitOf(answer: DebateAnswer, values: readonly number[]): SheetUnit {
  const format: Format = formatOf(answer);
  if (format === money) return moneyUnit(values);
  return format === share ? SHARES : WORK;
}

function settle(answer: DebateAnswer, notes: Notes): Slide {
  const { disagreements } = answer;
  const first = disagreements.find(({ settling, knowing }) => isGain(settling) || isGain(knowing));
  const worth = worthFinding(answer)!;
  return {
    name: 'settle',
    title:
      first === undefined
        ? `None of ${number(disagreements.length)} disagreements is clearly worth settling`
        : settleTitle(answer, first),
    subtitle: `What the group gains on average, in ${measureOf(answer)}, by learning first who is right, or the very number, and then choosing.`,
    body: [
      ...(first === undefined ? [] : [knowingPlot(answer)]),
      { kind: 'facts', rows: disagreements.slice(0, 4).map((each) => flipRow(answer, each)) },
    ],
    notes: notes(
      worth,
      'Half of the futures advise, and the other half show what the advice was worth, so that chance earns nothing.',
    ),
  };
}

function settleTitle(answer: DebateAnswer, { coefficient, knowing, settling }: Disagreement): string {
  const name = brief(coefficientLabel(coefficient), LABEL);
  return isGain(knowing)
    ? `Knowing ${name} is worth ${sayDifference(answer, knowing)}`
    : `Settling ${name} is worth ${sayDifference(answer, settling)}`;
}

function flipRow(answer: DebateAnswer, each: Disagreement) {
  const worth = kindOf(each) === 'idle' ? sayWorth(answer, each.knowing) : null;
  return {
    label: capital(coefficientLabel(each.coefficient)),
    text: `${sayFlip(answer, each)}${worth === null ? '' : `; to know more is worth ${worth}`}`,
  };
}

/** No bar stands for what is not told from nothing. */
function knowingPlot(answer: DebateAnswer): Plot {
  const { disagreements } = answer;
  const unit = unitOf(
    answer,
    disagreements.map(({ knowing }) => knowing.value),
  );
  const inUnits = (worth: Bounded) => (isGain(worth) ? Number((worth.value * unit.times).toPrecision(4)) : NaN);
  return {
    kind: 'plot',
    shape: 'bars',
    sheet: `Worth of knowing, ${unit.unit}`,
    across: 'Disputed number',
    categories: disagreements.map(({ coefficient }) => capital(coefficientLabel(coefficient))),
    series: [
      { name: 'Who is right', colour: HUE.sky, values: disagreements.map(({ settling }) => inUnits(settling)) },
      { name: 'The very number', colour: HUE.blue, values: disagreements.map(({ knowing }) => inUnits(knowing)) },
    ],
    format: unit.format,
    valued: true,
    description: `What it is worth to know: ${disagreements
      .map(
        (each) => `${coefficientLabel(each.coefficient)} ${sayWorth(answer, each.knowing) ?? sayChance(answer, each)}`,
      )
      .join(', ')}.`,
  };
}

function turns(answer: DebateAnswer, notes: Notes): Slide {
  const chart = turningChart(answer);
  const flips = answer.disagreements.filter((each) => kindOf(each) === 'flips').length;
  return {
    name: 'turns',
    title:
      flips === 0
        ? `Finding out about ${brief(coefficientLabel(turningOf(answer)[0]!.coefficient), LABEL)} can turn the choice`
        : `${number(flips)} of ${number(answer.disagreements.length)} disagreements would turn the choice`,
    subtitle: `${chart.title}.`,
    body: [{ kind: 'drawn', draw: (frame) => turningChart(answer, frame) }],
    notes: notes(chart.description),
  };
}

function live(answer: DebateAnswer, notes: Notes): Slide {
  const { livable, people, proposals } = answer;
  const name = briefName(proposals[livable.proposal]!);
  const share_ = (verdict: DebateAnswer['group']) => share(verdict.standings[livable.proposal]!.dead.value);
  const table: Table = {
    kind: 'table',
    name: 'live',
    title: '',
    head: { text: 'In whose eyes' },
    columns: [{ label: 'Gives up by it' }, { label: 'Out of money with it' }],
    rows: people.map(({ name: person, verdict }) => ({
      label: sayName(person),
      cells: [{ text: sayRegretShort(answer, verdict, livable.proposal) }, { text: share_(verdict) }],
    })),
  };
  return {
    name: 'live',
    title: isGain(livable.regret)
      ? `All can live with ${name}: ${sayDifference(answer, livable.regret)} given up at most`
      : `${capital(name)} suits all ${number(people.length)}: nobody gives up beyond chance`,
    subtitle: livableFinding(answer),
    body: [table],
    notes: notes(livableFinding(answer)),
  };
}

const beliefs = (answer: DebateAnswer, notes: Notes): Slide => ({
  name: 'beliefs',
  title: `Appendix: ${number(answer.disagreements.length)} numbers on which people disagree`,
  subtitle: 'What each believes: eight futures in ten lie in the range.',
  body: [
    {
      kind: 'facts',
      rows: answer.disagreements.map((each) => ({
        label: capital(coefficientLabel(each.coefficient)),
        text: each.sides.map((side) => saySide(each, side)).join(' · '),
      })),
    },
  ],
  notes: notes(null),
});
