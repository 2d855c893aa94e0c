import { FATE_NAMES, type Comparison, type Contest, type Fate } from '@paydown/engine/internal';
import { estimate, isReal, independent } from '../../base/findings.js';
import { money, month, number, rounded, sayShare, share, significant } from '../../base/format.js';
import { HUE } from '../../base/theme.js';
import { capital, oneLine } from '../../base/words.js';
import { yearWords } from '../../base/year.js';
import type { Facts } from '../../document/model.js';
import type { Deck, Slide } from '../../document/deck/slide.js';
import { colourOf } from '../../marks/lines.js';
import { deckOf, type Notes } from '../slides/basis.js';
import { coursesPlot, endingsPlot, leadPlot, moneyUnit, quarterEnd } from '../slides/plots.js';
import { at, quarterly } from '../slides/quarters.js';
import { brief, yearTitle } from '../slides/titles.js';
import { crossoverChart } from './charts/crossover.js';
import { levelRows } from './tables.js';
import {
  compareAsked,
  compareFinding,
  costFinding,
  deadBy,
  endIn,
  identical,
  leadingContest,
  moneyFinding,
  placeOf,
  sayBeats,
  sayCriterion,
  sayMoment,
  sayMonths,
  sayName,
  sayPayback,
  sayTerms,
  sayWaiting,
  sizeOf,
  winner,
} from './words.js';

/** Names of the slides of a comparison, in the order in which they matter. */
export const COMPARE_SLIDES = [
  'ask',
  'cost',
  'back',
  'risk',
  'waiting',
  'numbers',
  'limits',
  'revenue',
  'overtakes',
  'appendix',
] as const;

const SAME =
  'All alternatives live through the same futures: run by run the same coefficients, outages and markets, so that what differs is the decision. Companies out of money count.';
const QUARTERS_OF_COST = 12;
const FEW_COURSES = 2;
const NAME = 3;

/** Decisions compared, as slides. With more than two, the slides tell of the one that leads. */
export function comparisonDeck(comparison: Comparison): Deck {
  const contest = leadingContest(comparison);
  const asked = compareAsked(comparison);
  const about = {
    title: oneLine(`${comparison.scenario.name}: ${asked}`, 200),
    question: oneLine(`${comparison.scenario.name}: ${asked}`, 120),
    decision: oneLine(asked, 90),
    keep: COMPARE_SLIDES,
  };
  const differ = !identical(contest);
  return deckOf(comparison, about, SAME, (notes) => {
    const context: DeckContext = { comparison, contest, notes };
    return [
      ask(context),
      ...(differ ? [cost(context), back(context)] : []),
      revenue(context),
      risk(context),
      ...(differ ? [...waiting(context), overtakes(context)] : []),
      numbers(context),
    ];
  });
}

interface DeckContext {
  readonly comparison: Comparison;
  readonly contest: Contest;
  readonly notes: Notes;
}

const briefly = (name: string): string => brief(sayName(name), NAME);

/** “20% for debt leads 5% for debt in 83% of futures”. */
function askTitle({ comparison, contest }: DeckContext): string {
  const { ahead, behind } = contest.beats;
  const [base, other] = [briefly(comparison.alternatives[0]!.name), briefly(contest.name)];
  if (identical(contest)) return `The decisions do not differ in any of ${number(comparison.runs)} futures`;
  const won = winner(contest, independent(comparison));
  if (won === null) return `Neither is ahead by more than chance: ${sayShare(ahead)} against ${sayShare(behind)}`;
  return won === 'alternative'
    ? `${other} leads ${base} in ${sayShare(ahead)} of futures`
    : `${base} leads ${other} in ${sayShare(behind)} of futures`;
}

function ask(all: DeckContext): Slide {
  const { comparison, contest, notes } = all;
  const cost = costFinding(comparison, contest);
  const finding = compareFinding(comparison);
  const title = sayBeats(comparison, contest);
  const rest = finding.startsWith(`${title}; `) ? capital(finding.slice(title.length + 2)) : null;
  return {
    name: 'ask',
    title: askTitle(all),
    subtitle: `${title}.`,
    body: [
      {
        kind: 'facts',
        rows: [
          ...(cost === null ? [] : [{ label: 'It costs first', text: `${cost}.` }]),
          ...(rest === null ? [] : [{ label: 'Then', text: `${rest}.` }]),
          { label: 'It is worth', text: `${moneyFinding(comparison, contest)}.` },
        ],
      },
    ],
    notes: notes(finding, `${sayTerms(comparison)}.`),
  };
}

const percent = (value: number): number => Number(value.toPrecision(5));

function cost({ comparison, contest, notes }: DeckContext): Slide {
  const { atFirst, year } = contest;
  const { scenario } = comparison;
  const places = quarterly(comparison)
    .filter((i) => comparison.weeks[i]! < atFirst.baseline.length)
    .slice(0, QUARTERS_OF_COST + 1);
  // What is built in a quarter, against what the other builds in it.
  const changes = places.slice(1).map((_, q) => {
    const [from, to] = [comparison.weeks[places[q]!]!, comparison.weeks[places[q + 1]!]!];
    const sum = (values: readonly number[]) => values.slice(from, to).reduce((all, each) => all + each, 0);
    const whole = sum(atFirst.baseline);
    return whole > 0 ? percent(sum(atFirst.change) / whole) : NaN;
  });
  const dates = at(places.slice(1), comparison.dates);
  return {
    name: 'cost',
    title: yearTitle(year),
    subtitle:
      `${capital(sayName(contest.name))}, against ${sayName(comparison.alternatives[0]!.name)}: features `
      + `built in each quarter, more or less than the other, in the mean of ${number(comparison.runs)} `
      + 'futures; companies out of money build none.',
    body: [
      {
        kind: 'plot',
        shape: 'columns',
        sheet: 'Features built, more or less',
        across: 'Quarter until',
        categories: dates.map(quarterEnd),
        series: [{ name: 'Features built in the quarter, change', values: changes, colour: HUE.blue }],
        format: '0%',
        description: `Change of the features built in each quarter: ${changes.map((value) => share(value)).join(', ')}.`,
      },
      { kind: 'facts', rows: [{ label: 'Its first year costs', text: yearWords(year, scenario) }] },
    ],
    notes: notes('How to read it: below nothing, it builds fewer features in that quarter than the other.'),
  };
}

function backTitle({ payback }: Contest): string {
  const { shares, leads } = payback;
  const half = leads[50].week;
  if (shares.ahead.value > 0.5) return `Ahead in value from the start in ${sayShare(shares.ahead)} of futures`;
  if (half === null)
    return `It pays back in only ${share(Math.min(1, shares.ahead.value + shares.overtakes.value))} of futures`;
  return `It pays back after ${sayMonths(half)} in half of the futures`;
}

function back({ comparison, contest, notes }: DeckContext): Slide {
  const places = quarterly(comparison);
  const ahead = at(places, contest.ahead).map(({ value }) => value);
  const behind = at(places, contest.behind).map(({ value }) => value);
  const side = contest.changes.value.mean.value >= 0 ? 'alternative' : 'baseline';
  return {
    name: 'back',
    title: backTitle(contest),
    subtitle: `Shares of ${number(comparison.runs)} futures in which ${sayName(contest.name)} is ahead of ${sayName(comparison.alternatives[0]!.name)} on ${sayCriterion(comparison)}, and behind.`,
    body: [
      leadPlot('Who is ahead so far', at(places, comparison.dates), ahead, behind),
      {
        kind: 'facts',
        rows: [
          {
            label: side === 'alternative' ? 'The change' : 'As it is',
            text: sayPayback(comparison, contest, side),
          },
        ],
      },
    ],
    notes: notes('How to read it: at each date the heights add up to all futures.'),
  };
}

function revenue({ comparison, contest, notes }: DeckContext): Slide {
  const { alternatives, dates, terms } = comparison;
  const places = quarterly(comparison);
  const end = comparison.weeks.findLastIndex((week) => week <= terms.by);
  const chosen = alternatives.findIndex(({ name }) => name === contest.name);
  const middle = (i: number) => money(rounded(estimate(alternatives[i]!.fans.arr, 50, end)));
  const few = alternatives.length <= FEW_COURSES;
  const courses = alternatives.map(({ name, fans: { arr } }, i) => ({
    name: capital(sayName(name)),
    colour: colourOf(i),
    middle: at(places, arr.quantiles[50]),
    ...(few && { low: at(places, arr.quantiles[10]), high: at(places, arr.quantiles[90]) }),
  }));
  return {
    name: 'revenue',
    title: `Middle revenue in ${month(dates[end]!)}: ${middle(chosen)}, against ${middle(0)}`,
    subtitle:
      `${capital(sayName(contest.name))}, against ${sayName(alternatives[0]!.name)}: yearly revenue in `
      + `${number(comparison.runs)} futures, companies out of money with `
      + `none.${few ? ' Dashed: one future in ten is lower, one in ten higher.' : ''}`,
    body: [
      coursesPlot(
        'Yearly revenue',
        at(places, dates),
        courses,
        moneyUnit(courses.flatMap(({ middle: values, high = [] }) => [...values, ...high])),
      ),
    ],
    notes: notes('How to read it: each line joins percentiles, not one company’s course.'),
  };
}

function risk({ comparison, contest, notes }: DeckContext): Slide {
  const { alternatives, terms } = comparison;
  const end = comparison.weeks.findLastIndex((week) => week <= terms.by);
  const shares = (fates: Readonly<Record<Fate, readonly number[]>>) =>
    Object.fromEntries(FATE_NAMES.map((fate) => [fate, fates[fate][end]!])) as Record<Fate, number>;
  const lives = contest.lives;
  const gone = endIn(comparison);
  return {
    name: 'risk',
    title: `${sayShare(deadBy(comparison, placeOf(comparison, contest)))} ${gone.go}, against ${sayShare(deadBy(comparison, 0))}`,
    subtitle: `${capital(sayName(contest.name))}, against ${sayName(alternatives[0]!.name)}: how ${number(comparison.runs)} futures end by ${sayMoment(terms.by)}, by cause.`,
    body: [
      endingsPlot(alternatives.map(({ name, fates }) => ({ name: capital(sayName(name)), shares: shares(fates) }))),
      {
        kind: 'facts',
        rows: [
          {
            label: 'It saves',
            text: `${sayShare(lives.alternative)} of the companies, that would ${gone.go} otherwise`,
          },
          { label: 'It loses', text: `${sayShare(lives.baseline)}, that would have lived` },
          ...(isReal(contest.changes.surviving.mean)
            ? []
            : [{ label: 'Chance', text: 'may be all of the difference' }]),
        ],
      },
    ],
    notes: notes(
      'How to read it: each bar is all futures. A cause is the first that held in the week in which the money was gone.',
    ),
  };
}

/** What the cost of waiting is a part of, and what is put off by it. */
function besideWaiting({ comparison, contest }: DeckContext): Facts['rows'] {
  const { cost: whole } = contest.waiting;
  const { mean } = contest.changes.value;
  const part = whole.value / mean.value;
  return [
    ...(isReal(whole) && isReal(mean) && part > 0 && part <= 1
      ? [
          {
            label: 'Of what it is worth',
            text: `${share(part)} of the ${sizeOf(mean)} by which the decision is ${mean.value > 0 ? 'ahead' : 'behind'} on average`,
          },
        ]
      : []),
    { label: 'What it puts off', text: `the cost of its first year: ${yearWords(contest.year, comparison.scenario)}` },
    { label: 'In the end', text: `${moneyFinding(comparison, contest)}.` },
  ];
}

/** What waiting costs, where it was played; where chance decides, what chance leaves open. */
function waiting(all: DeckContext): Slide[] {
  const { contest, notes } = all;
  const { perMonth, weeks, cost: whole } = contest.waiting;
  if (weeks === null) return [];
  const said = sayWaiting(contest);
  const range = {
    figure: `${money(significant(whole.low))} to ${money(significant(whole.high))}`,
    words: 'is what chance leaves open for the whole wait (95% interval)',
  };
  const open = { label: 'Chance', text: 'Below nothing, waiting gains. More futures would narrow the range.' };
  return [
    {
      name: 'waiting',
      title:
        said === null
          ? `Waiting ${sayMonths(weeks)} costs nothing that can be told from chance`
          : `Each month of waiting ${perMonth.value > 0 ? 'costs' : 'saves'} ${sizeOf(perMonth)}`,
      subtitle: `${capital(sayName(contest.name))} at once, against the same ${sayMonths(weeks)} later, in the same futures; in value, on average.`,
      body: [
        {
          kind: 'figures',
          brief: '',
          figures:
            said === null
              ? [range]
              : [
                  { figure: sizeOf(perMonth), words: 'a month' },
                  { figure: sizeOf(whole), words: `in all, for ${sayMonths(weeks)}` },
                  range,
                ],
        },
        { kind: 'facts', rows: [...(said === null ? [open] : []), ...besideWaiting(all)] },
      ],
      notes: notes(said),
    },
  ];
}

function overtakes({ comparison, contest, notes }: DeckContext): Slide {
  const chart = crossoverChart(comparison, contest);
  const half = contest.crossover.leads[50].week;
  const { ahead, overtakes: later } = contest.crossover.shares;
  return {
    name: 'overtakes',
    title:
      half === null
        ? `In total it is ahead for good in ${share(Math.min(1, ahead.value + later.value))} of futures`
        : `In total it is even after ${sayMonths(half)} in half`,
    subtitle: `${chart.title}. ${chart.subtitle}`,
    body: [{ kind: 'drawn', draw: (frame) => crossoverChart(comparison, contest, frame) }],
    notes: notes(chart.description),
  };
}

/** All numbers side by side with their errors. */
function numbers({ comparison, contest, notes }: DeckContext): Slide {
  const { alternatives, terms } = comparison;
  const by = sayMoment(terms.by);
  const { mean, median } = contest.changes.value;
  return {
    name: 'numbers',
    title: isReal(median)
      ? `The middle future is worth ${sizeOf(median)} ${median.value > 0 ? 'more' : 'less'}`
      : `Value differs by ${sizeOf(mean)} on average, which may be chance`,
    subtitle: `Means of ${number(comparison.runs)} futures by ${by}, ± their Monte Carlo standard error; differences are taken run by run. ${sayTerms(comparison)}.`,
    body: [
      {
        kind: 'table',
        name: 'numbers',
        title: '',
        head: { text: `By ${by}` },
        columns: [sayName(alternatives[0]!.name), sayName(contest.name), 'Difference'].map((label) => ({ label })),
        rows: levelRows(comparison, [contest]),
      },
    ],
    notes: notes(moneyFinding(comparison, contest)),
  };
}
