import type { DecideAnswer } from '@paydown/engine/internal';
import { inHundred } from '../../base/conditions.js';
import { duration, number, significant } from '../../base/format.js';
import { capital } from '../../base/words.js';
import { itemsOf } from '../../base/year.js';
import type { Slide } from '../../document/deck/slide.js';
import type { KeyFigures } from '../../document/model.js';
import type { Notes } from '../slides/basis.js';
import { brief, wordsIn } from '../slides/titles.js';
import { card } from './card.js';
import { caseAgainst } from './doubts.js';
import {
  act,
  asGoodFinding,
  decideFinding,
  gain,
  neverInHundred,
  othersAsGood,
  quarterOf,
  raceCounts,
  raceFinding,
  sayProposal,
  sureFinding,
  VALUE_WORDS,
} from './words.js';

/** So many that are as good are named on a slide. */
const MOST_NAMED = 3;
/** Words of what is asked for that leave room for the number in a title. */
const ASK = 7;

/** Whether nothing that is proposed differs from what is done today. */
export const alone = ({ decision: { choose, against } }: DecideAnswer): boolean => choose === against;

/** “Pay 20% for debt from now on: ahead in 64 of 100”. */
function askTitle(answer: DecideAnswer): string {
  const { verdict, keeps, choose } = answer.decision;
  const { ahead } = raceCounts(answer);
  const { near, open } = othersAsGood(answer);
  if (!keeps) return `Nothing keeps the limits; nearest: ${brief(sayProposal(answer, choose), ASK)}`;
  if (alone(answer)) return `None of ${number(answer.proposals.length)} proposals differs from what is done today`;
  if (verdict === 'stay') return `Change nothing: going on as today is ahead in ${ahead} of 100`;
  const whole = act(answer);
  const short = wordsIn(whole) <= ASK ? whole : brief(whole.replace(/ from now on$/, ''), ASK);
  if (verdict === 'clear') return `${capital(short)}: ahead in ${ahead} of 100`;
  const name = sayProposal(answer, choose);
  return near.length > 0
    ? `${number(near.length + 1)} are as good; simplest: ${brief(name, ASK)}`
    : `${number(open.length + 1)} too close to tell; least regret: ${brief(name, ASK - 2)}`;
}

export function askSlide(answer: DecideAnswer, notes: Notes): Slide {
  const asGood = asGoodFinding(answer, MOST_NAMED);
  return {
    name: 'ask',
    title: askTitle(answer),
    subtitle: raceFinding(answer),
    body: [
      ...(alone(answer) ? [] : [figures(answer)]),
      {
        kind: 'facts',
        rows: [
          ...(alone(answer)
            ? [{ label: 'So', text: 'there is nothing to decide between; propose another share, or another start' }]
            : [
                ...card(answer).rows.filter(({ label }) => label === 'It pays back' || label === 'Waiting costs'),
                { label: 'The case against', text: caseAgainst(answer) },
              ]),
          ...(asGood === null ? [] : [{ label: 'As good', text: asGood }]),
        ],
      },
    ],
    notes: notes(`${decideFinding(answer)}. ${raceFinding(answer)}`, sureFinding(answer), VALUE_WORDS),
  };
}

/** What it costs first, when that is back, what it is worth, and who lives. */
function figures(answer: DecideAnswer): KeyFigures {
  const { year, payback, worth, lives } = answer.decision;
  const count = (value: number) => number(significant(Math.abs(value)));
  const { mean, p10, p90 } = year.items;
  const costs = mean.value > 0;
  const half = year.back.week;
  return {
    kind: 'figures',
    brief: '',
    figures: [
      {
        figure: `${costs ? '' : '+'}${count(mean.value)} of ${itemsOf(year.of)}`,
        words: costs
          ? 'roadmap items that it costs in its first year'
          : 'roadmap items that it ships more in its first year',
        more: `${count(Math.min(p10.value, p90.value))} to ${count(Math.max(p10.value, p90.value))} in eight futures of ten`,
      },
      costs && half !== null
        ? {
            figure: quarterOf(answer, half),
            words: 'half of the futures have built them again',
            more: `never in ${neverInHundred(year.back)} of 100 while a company goes on`,
          }
        : {
            figure: payback.p50 === null ? 'Not in half' : payback.p50 === 0 ? 'At once' : duration(payback.p50),
            words: 'until it is ahead in value, in half of the futures',
            more: `never in ${neverInHundred(payback)} of 100 while a company goes on`,
          },
      { figure: gain(worth.median), words: 'in the middle future', more: `${gain(worth.mean)} on average` },
      {
        figure: `${inHundred(lives.kept.value)} of 100`,
        words: 'companies that it keeps alive',
        more: `it kills ${inHundred(lives.killed.value)}`,
      },
    ],
  };
}
