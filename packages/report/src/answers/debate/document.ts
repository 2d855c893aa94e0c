import type { DebateAnswer, Disagreement, Verdict } from '@paydown/engine/internal';
import { coefficientLabel } from '../../base/coefficients.js';
import { plural, withError, sayShare } from '../../base/format.js';
import { RULE_WORDS } from '../../base/rule.js';
import { deadNotes } from '../../base/measure.js';
import { capital, list, oneLine } from '../../base/words.js';
import { chart, prose, proseIf, type Block, type Document, type Row, type Table } from '../../document/model.js';
import { documentView } from '../../document/view.js';
import { disagreementsChart } from './disagreementsChart.js';
import { scoresChart } from './scoresChart.js';
import { turningChart, turningOf } from './turningChart.js';
import { debateFinding, kindOf, sayChance, sayFlip, worthFinding } from './disputes.js';
import {
  choicesFinding,
  dateOf,
  differenceOf,
  formatOf,
  isGain,
  livableFinding,
  measureOf,
  noiseNote,
  ruleFinding,
  sameFinding,
  sayName,
  sayRegret,
  saySide,
  yardsticksFinding,
} from './words.js';
import { DEBATE_SLIDES, debateDeck } from './slides.js';

/** Who should choose what, and what to settle first. */
const debateDocument = (answer: DebateAnswer): Document => ({
  title: `${oneLine(answer.scenario.name, 120)}: ${oneLine(answer.name, 120)}`,
  description: answer.description || answer.scenario.description,
  about: { name: oneLine(answer.name), span: `${plural(answer.runs, 'future')} each, to ${dateOf(answer)}` },
  headline: ruleFinding(answer),
  blocks: [
    chart((frame) => scoresChart(answer, frame), {
      sketch: [prose(`${debateFinding(answer)}.`), matrix(answer)],
      below: [
        ...proseIf(sameFinding(answer)),
        prose(yardsticksFinding(answer)),
        ...proseIf(choicesFinding(answer)),
        ...proseIf(livableFinding(answer)),
      ],
    }),
    ...(answer.disagreements.length === 0
      ? []
      : [
          chart((frame) => disagreementsChart(answer, frame), {
            sketch: disagreements(answer),
            below: proseIf(worthFinding(answer)),
          }),
        ]),
    ...(turningOf(answer).length === 0 ? [] : [chart((frame) => turningChart(answer, frame))]),
  ],
  notes: [
    { text: RULE_WORDS },
    {
      text:
        'Every proposal was played in the world that each person believes in: run by run the same draws and '
        + 'the same chances, seen through each one’s beliefs. The group is the weighted mean of its people. '
        + 'Companies out of money count. '
        + '± is the Monte Carlo standard error: how far another seed would move a number. It says nothing of who is right.',
      brief: [
        'The same futures are played for every proposal and person, seen through each one’s beliefs; the '
          + 'group is the weighted mean of its people. The dead count. “Gives up”: against the best in the same '
          + 'eyes.',
        noiseNote(answer),
        '± is the Monte Carlo standard error; it says nothing of who is right.',
      ]
        .filter((text) => text !== '')
        .join(' '),
    },
    ...deadNotes(answer.judge.name).map((text) => ({ text })),
    ...(answer.disagreements.length === 0
      ? []
      : [
          {
            text:
              'A disagreement is settled by giving all people one side’s belief about it and leaving them all '
              + 'their others; each side is taken to be right with the weight of those who hold it. Half of the '
              + 'futures advise, and the other half show '
              + 'what the advice was worth, so that chance earns nothing: a value that is no more than chance may be slightly below 0.',
            brief: null,
          },
        ]),
  ],
  origin: answer,
});

/** Three rows a person, and three for the group; as many proposals beside each other as have room. */
function matrix(answer: DebateAnswer): Table {
  const seen = [...answer.people, { name: 'The group', verdict: answer.group }];
  const proposals = answer.proposals.map((_, i) => i);
  const rows = ({ name, verdict }: { readonly name: string; readonly verdict: Verdict }): Row[] => [
    {
      label: sayName(name),
      cells: proposals.map((i) => ({
        text: withError(verdict.standings[i]!.mean, formatOf(answer)),
        ...(i === verdict.best && { tone: 'good' }),
      })),
    },
    { label: '', cells: proposals.map((i) => ({ text: sayRegret(answer, verdict, i) })) },
    {
      label: '',
      cells: proposals.map((i) => ({ text: `${sayShare(verdict.standings[i]!.dead)} dead` })),
      tone: 'faint',
    },
  ];
  return {
    kind: 'table',
    name: 'standings',
    title: `${capital(measureOf(answer))}, as each sees it`,
    caption: `${capital(measureOf(answer))}, as each sees it`,
    head: { text: '' },
    columns: answer.proposals.map((proposal) => ({ label: sayName(proposal), words: true })),
    rows: seen.flatMap(rows),
    narrow: 'wrap',
  };
}

/** What each disagreement is worth that a side’s being right could decide; below, those of which nothing is known. */
function disagreements(answer: DebateAnswer): Block[] {
  const telling = answer.disagreements.filter((each) => kindOf(each) !== 'idle');
  const idle = answer.disagreements.filter((each) => kindOf(each) === 'idle');
  const worth = (each: Disagreement, name: 'settling' | 'knowing') =>
    isGain(each[name]) ? withError(each[name], differenceOf(answer)) : sayChance(answer, each);
  const table: Table = {
    kind: 'table',
    name: 'worth',
    title: 'What to find out first, and what it is worth',
    caption: 'What to find out first, and what it is worth',
    head: { text: '' },
    columns: [{ label: 'who is right' }, { label: 'the very number' }],
    rows: telling.map((each) => ({
      label: capital(coefficientLabel(each.coefficient)),
      cells: [{ text: worth(each, 'settling') }, { text: worth(each, 'knowing') }],
      below: [sayFlip(answer, each), each.sides.map((side) => saySide(each, side)).join(' · ')],
    })),
  };
  const words = [...new Set(idle.map((each) => sayChance(answer, each)))];
  return [
    ...(telling.length === 0 ? [] : [table]),
    ...words.map((said) =>
      prose(
        `${capital(said)}: ${list(idle.filter((each) => sayChance(answer, each) === said).map(({ coefficient }) => coefficientLabel(coefficient)))}.`,
      ),
    ),
  ];
}

export const view = documentView(debateDocument, undefined, {
  slides: { names: DEBATE_SLIDES, deck: debateDeck },
});
