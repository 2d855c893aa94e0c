import type { DecideAnswer, Fate, Quarter } from '@paydown/engine/internal';
import { countWords, inHundred } from '../../base/conditions.js';
import { isReal } from '../../base/findings.js';
import { duration, money, month, number, rounded, sayShare, share, significant, withError } from '../../base/format.js';
import { capital, oneLine } from '../../base/words.js';
import type { Deck, Slide } from '../../document/deck/slide.js';
import type { Table } from '../../document/model.js';
import { deckOf, type Notes } from '../slides/basis.js';
import { columnsPlot, coursesPlot, endingsPlot, leadPlot, moneyUnit, WORK } from '../slides/plots.js';
import { yearTitle } from '../slides/titles.js';
import { alone, askSlide } from './ask.js';
import { regretChart } from './charts.js';
import { changes, doubts } from './card.js';
import { colourOf } from './colours.js';
import {
  act,
  backFinding,
  goneWords,
  endIn,
  raceCounts,
  livesFinding,
  monthOf,
  neverInHundred,
  paybackFinding,
  proposalOf,
  regretFinding,
  sayProposal,
  shortName,
  sureFinding,
  VALUE_WORDS,
  worthFinding,
  yearFinding,
} from './words.js';
import { waitingFinding, waitingMatters } from './waiting.js';

/** Names of the slides of a decision, in the order in which they matter. */
export const DECIDE_SLIDES = [
  'ask',
  'cost',
  'back',
  'risk',
  'waiting',
  'change',
  'limits',
  'wrong',
  'revenue',
  'options',
  'appendix',
] as const;

const SAME =
  'All proposals met the same futures: run by run the same coefficients, outages and markets, so that what differs is the decision. Companies out of money count.';
const QUARTERS_OF_COST = 8;

/** The decision as slides for a board: what to do, what it costs first, when that is back, and what speaks against it. */
export function decideDeck(answer: DecideAnswer): Deck {
  const name = oneLine(answer.scenario.name, 120);
  const about = {
    title: `${name}: what to decide`,
    question: `${name}: what to decide about debt`,
    decision: oneLine(decisionOf(answer), 120),
    keep: DECIDE_SLIDES,
  };
  return deckOf(answer, about, SAME, (notes) => {
    const first = askSlide(answer, notes);
    if (alone(answer)) return [first];
    const others = [cost, back, revenue, risk, wrong].map((slide) => slide(answer, notes));
    const last = [...waiting(answer, notes), change(answer, notes), options(answer, notes)];
    return [first, ...others, ...last].filter(({ body }) => body.length > 0);
  });
}

/** “Pay 20% for debt from now on, against as today (5% for debt)”. */
const decisionOf = (answer: DecideAnswer): string =>
  alone(answer)
    ? `Go on ${sayProposal(answer, answer.decision.choose)}`
    : `${capital(act(answer))}, against ${sayProposal(answer, answer.decision.against)}`;

const until = (quarters: readonly Quarter[], most: number) => quarters.slice(1, most + 1);
const dates = (quarters: readonly Quarter[]) => quarters.map(({ date }) => date);
const heldAgainst = (answer: DecideAnswer): string =>
  `${capital(sayProposal(answer, answer.decision.choose))}, against ${sayProposal(answer, answer.decision.against)}`;

function cost(answer: DecideAnswer, notes: Notes): Slide {
  const { year, quarters, from } = answer.decision;
  const first = until(
    quarters.filter(({ week }) => week >= (from ?? 0)),
    QUARTERS_OF_COST,
  );
  const last = first[first.length - 1];
  const work = (value: number) => number(significant(value));
  return {
    name: 'cost',
    title: yearTitle(year),
    subtitle:
      `${heldAgainst(answer)}: useful product built so far, by quarter, in the middle future; in `
      + `person-weeks, of which ${number(significant(year.itemSize))} make an item. The dead have built `
      + 'nothing.',
    body:
      last === undefined
        ? []
        : [
            columnsPlot(
              'Product so far',
              dates(first),
              first.map(({ gain: { p50 } }) => p50.value),
              WORK,
            ),
            {
              kind: 'facts',
              rows: [
                { label: 'In its first year', text: yearFinding(answer) },
                {
                  label: `By ${month(last.date)}`,
                  text: `from ${work(last.gain.p10.value)} to ${work(last.gain.p90.value)} person-weeks more or less, in eight futures of ten`,
                },
              ],
            },
          ],
    notes: notes(
      'How to read it: below nothing, it has built less so far than what it is held against; the difference is taken future by future.',
      yearFinding(answer),
    ),
  };
}

function backTitle({ decision: { payback } }: DecideAnswer): string {
  if (payback.never.value === 1) return 'It pays back in none of 100 futures';
  if (payback.p50 === null) return `It pays back in only ${inHundred(1 - payback.never.value)} of 100 futures`;
  const never = `never in ${neverInHundred(payback)} of 100`;
  return payback.p50 === 0
    ? `Ahead at once in half; ${never}`
    : `Paid back after ${duration(payback.p50)} in half; ${never}`;
}

function back(answer: DecideAnswer, notes: Notes): Slide {
  const { quarters } = answer.decision;
  const ahead = quarters.map((each) => each.ahead.value);
  const behind = quarters.map((each) => each.behind.value);
  const features = backFinding(answer, goneWords(answer));
  return {
    name: 'back',
    title: backTitle(answer),
    subtitle:
      `Shares of ${number(answer.runs)} futures in which ${sayProposal(answer, answer.decision.choose)} is `
      + 'ahead in value so far, and behind. Value counts what people cost, and five years of revenue.',
    body: [
      ...(quarters.length === 0 ? [] : [leadPlot('Who is ahead in value so far', dates(quarters), ahead, behind)]),
      {
        kind: 'facts',
        rows: [
          { label: 'In value', text: paybackFinding(answer) },
          ...(features === null ? [] : [{ label: 'In features', text: features }]),
          { label: 'In the end', text: worthFinding(answer) },
        ],
      },
    ],
    notes: notes(
      'How to read it: at each date the heights add up to all futures. Paid back means ahead for good within the horizon, so that a future that is ahead once and behind again does not count.',
      VALUE_WORDS,
    ),
  };
}

function revenue(answer: DecideAnswer, notes: Notes): Slide {
  const { quarters, choose, against } = answer.decision;
  const last = quarters[quarters.length - 1];
  if (last === undefined) return { name: 'revenue', title: 'Revenue', body: [], notes: '' };
  const values = quarters.flatMap(({ against, choice }) => [against.arr.p90.value, choice.arr.p90.value]);
  const course = (which: 'against' | 'choice', name: string) => ({
    name: capital(shortName(answer, name)),
    colour: colourOf(answer, name),
    low: quarters.map((each) => each[which].arr.p10.value),
    middle: quarters.map((each) => each[which].arr.p50.value),
    high: quarters.map((each) => each[which].arr.p90.value),
  });
  return {
    name: 'revenue',
    title: `Middle revenue in ${month(last.date)}: ${money(rounded(last.choice.arr.p50))}, against ${money(rounded(last.against.arr.p50))}`,
    subtitle: `${heldAgainst(answer)}: yearly revenue in ${number(answer.runs)} futures, companies out of money with none. Dashed: one future in ten is lower, one in ten higher.`,
    body: [
      coursesPlot(
        'Yearly revenue',
        dates(quarters),
        [course('against', against), course('choice', choose)],
        moneyUnit(values),
      ),
    ],
    notes: notes(
      'How to read it: each line joins percentiles, not one company’s course. The two middle lines are of the middle company of each decision, which need not be the same future.',
    ),
  };
}

const valuesOf = (shares: Readonly<Record<Fate, { readonly value: number }>>) =>
  Object.fromEntries(Object.entries(shares).map(([fate, { value }]) => [fate, value])) as Record<Fate, number>;

function risk(answer: DecideAnswer, notes: Notes): Slide {
  const { fates, choose, against, lives } = answer.decision;
  const dead = (name: string) => proposalOf(answer, name).dead;
  return {
    name: 'risk',
    title: `${sayShare(dead(choose))} ${endIn(answer).go}, against ${sayShare(dead(against))}`,
    subtitle: `${heldAgainst(answer)}: how ${number(answer.runs)} futures end, by cause, ${monthOf(answer, answer.scenario.horizon)}.`,
    body: [
      endingsPlot([
        { name: capital(shortName(answer, against)), shares: valuesOf(fates.against) },
        { name: capital(shortName(answer, choose)), shares: valuesOf(fates.choice) },
      ]),
      {
        kind: 'facts',
        rows: [
          { label: 'It keeps alive', text: livesFinding(answer) },
          ...(lives.killed.value > 0
            ? [
                {
                  label: 'Chance',
                  text: `moves these counts by about ${number(Math.max(1, Math.round(lives.kept.error * 100)))} of 100`,
                },
              ]
            : []),
        ],
      },
    ],
    notes: notes(
      'How to read it: each bar is all futures. A cause is the first that held in the week in which the money was gone.',
      livesFinding(answer),
    ),
  };
}

/** What a deck says of the doubts about a card. */
const DOUBTS = ['It goes wrong', 'Watch', 'Nobody has tried it', 'The case against'];

const wrong = (answer: DecideAnswer, notes: Notes): Slide => ({
  name: 'wrong',
  title: `It ends behind in ${countWords(answer.decision.race.behind.value, raceCounts(answer).behind)} of 100 futures: what to watch`,
  subtitle: `${heldAgainst(answer)}, judged by value.`,
  body: [{ kind: 'facts', rows: doubts(answer).rows.filter(({ label }) => DOUBTS.includes(label)) }],
  notes: notes(sureFinding(answer)),
});

/** The cost of waiting, where waiting was among the proposals. */
function waiting(answer: DecideAnswer, notes: Notes): Slide[] {
  const { waiting: waited } = answer.decision;
  const said = waitingFinding(answer);
  if (waited === null || said === null) return [];
  const { perMonth, weeks } = waited;
  const real = isReal(perMonth);
  const each = money(Math.abs(rounded(perMonth)));
  const title = !real
    ? `Waiting ${duration(weeks)} costs nothing that is more than chance`
    : `Each month of waiting ${perMonth.value > 0 ? 'costs' : 'saves'} ${each}${waitingMatters(answer.decision) ? '' : ': no difference worth having'}`;
  const whole = (value: number) => money(significant((Math.abs(value) * weeks * 12) / 52));
  return [
    {
      name: 'waiting',
      title,
      subtitle: `${capital(sayProposal(answer, answer.decision.choose))} at once, against the same ${duration(weeks)} later, in the same futures; in value, on average, in money of today.`,
      body: [
        {
          kind: 'figures',
          brief: '',
          figures: [
            ...(real
              ? [
                  { figure: each, words: `${perMonth.value > 0 ? 'costs' : 'saves'} a month of waiting, on average` },
                  { figure: whole(perMonth.value), words: `in all, for ${duration(weeks)}` },
                ]
              : []),
            {
              figure: `${money(significant(perMonth.low))} to ${money(significant(perMonth.high))}`,
              words: 'a month is what chance leaves open (95% interval)',
            },
          ],
        },
        startsTable(answer, waited.later),
      ],
      notes: notes(said, regretFinding(answer)),
    },
  ];
}

/** The decision at once, later and never, side by side. */
function startsTable(answer: DecideAnswer, later: string): Table {
  const { choose } = answer.decision;
  const row = (label: string, name: string): Table['rows'][number] => {
    const { value, dead, others, regret } = proposalOf(answer, name);
    return {
      label,
      cells: [
        withError(value.median, money),
        withError(value.mean, money),
        withError(others.arr, money),
        withError(dead, share),
        withError(regret, money),
      ].map((text) => ({ text })),
    };
  };
  const when = (name: string) => monthOf(answer, proposalOf(answer, name).from ?? 0);
  return {
    kind: 'table',
    name: 'starts',
    title: '',
    head: { text: `By ${monthOf(answer, answer.scenario.horizon)}` },
    columns: ['Middle value', 'Mean value', 'Middle revenue', 'Out of money', 'Regret, 1 in 10'].map((label) => ({
      label,
    })),
    rows: [
      row(`From ${when(choose)}`, choose),
      row(`From ${when(later)}`, later),
      ...(answer.proposals[0]!.name === choose ? [] : [row('Never: as today', answer.proposals[0]!.name)]),
    ],
  };
}

function change(answer: DecideAnswer, notes: Notes): Slide {
  const { turns, grounds } = answer.decision;
  const turning = grounds.filter(({ turn }) => turn !== null).length + turns.length;
  const title =
    turning === 0
      ? `No single belief turns the answer; it holds on ${number(grounds.length)} starting points`
      : `${number(turning)} ${turning === 1 ? 'finding' : 'findings'} would change our mind`;
  return {
    name: 'change',
    title,
    subtitle: 'What is believed today, and where the rule would choose otherwise, with all else as it is.',
    body: [changes(answer)],
    notes: notes(sureFinding(answer)),
  };
}

function options(answer: DecideAnswer, notes: Notes): Slide {
  const { choose, against } = answer.decision;
  const regret = (name: string) => money(rounded(proposalOf(answer, name).regret));
  const chart = regretChart(answer);
  return {
    name: 'options',
    title: `Of ${number(answer.proposals.length)} proposals, one in ten regrets ${regret(choose)}, not ${regret(against)}`,
    subtitle: chart.subtitle,
    body: [{ kind: 'drawn', draw: (frame) => regretChart(answer, frame) }],
    notes: notes(
      chart.description,
      doubts(answer)
        .rows.map(({ label, text }) => `${label}: ${text}`)
        .join('\n\n'),
    ),
  };
}
