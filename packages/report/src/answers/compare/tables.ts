import { DEATHS, FATES, type Bounded, type Comparison, type Contest } from '@paydown/engine/internal';
import { rounded, money, number, share, signed, withError, sayShare } from '../../base/format.js';
import { isReal, independent, shareOfRuns } from '../../base/findings.js';
import { capital } from '../../base/words.js';
import type { Cell, Row, Table } from '../../document/model.js';
import { comparedRows } from './rows.js';
import {
  baselineOf,
  deadBy,
  dyingNotes,
  endIn,
  sayCriterion,
  leadingContest,
  placeOf,
  sayDying,
  sayEven,
  sayMoment,
  sayMonths,
  sayName,
  sayTerms,
  sayWaiting,
  seenBy,
  sizeOf,
} from './words.js';

const NOTHING: Cell = { text: '' };

/** A row an alternative: how it does against the baseline. */
export function contestsTable(comparison: Comparison): Table {
  const [base] = comparison.alternatives;
  const dead = (index: number): Cell => ({ text: sayShare(deadBy(comparison, index)) });
  return {
    kind: 'table',
    name: 'compare-each',
    title: `Each against ${baselineOf(comparison)}`,
    head: { text: `By ${sayMoment(comparison.terms.by)}` },
    columns: ['ahead', 'behind', 'costs first', 'even, half', 'value', 'out of money'].map((label) => ({ label })),
    rows: [
      ...comparison.contests.map((contest, i): Row => {
        const {
          name,
          beats,
          atFirst: { lost },
          crossover: { leads },
          changes,
        } = contest;
        const value = changes.value.mean;
        return {
          label: sayName(name),
          cells: [
            { text: sayShare(beats.ahead) },
            { text: sayShare(beats.behind) },
            { text: lost?.by === 'alternative' ? sayShare(lost.share) : 'nothing' },
            { text: leads[50].week === null ? 'never' : `after ${sayMonths(leads[50].week)}` },
            { text: `${value.value > 0 ? '+' : ''}${money(rounded(value))}` },
            dead(i + 1),
          ],
        };
      }),
      {
        label: sayName(base!.name),
        cells: [
          ...Array.from({ length: 4 }, () => ({ text: '–' })),
          { text: money(rounded(base!.levels.value.mean)) },
          dead(0),
        ],
        tone: 'faint',
      },
    ],
  };
}

/** All against each other: the share of the futures in which the one at the left is ahead of the one above. */
export function pairsTable(comparison: Comparison): Table {
  const names = comparison.alternatives.map(({ name }) => sayName(name));
  return {
    kind: 'table',
    name: 'compare-pairs',
    title: `Each against each: ahead on ${sayCriterion(comparison)}`,
    caption: `Share of the futures in which the left one is ahead of the upper one on ${sayCriterion(comparison)}; in the rest of each pair both are level, most often out of money`,
    head: { text: 'ahead of' },
    columns: names.map((label) => ({ label })),
    rows: names.map((label, i) => ({
      label,
      cells: comparison.pairs[i]!.map((ahead, j) => ({ text: i === j ? '–' : sayShare(ahead) })),
    })),
    narrow: 'wrap',
  };
}

/** All numbers side by side with their errors, what the dead died of, and what waiting costs. */
export function numbersTable(comparison: Comparison): Table {
  const { alternatives, contests, runs, terms } = comparison;
  const single = contests.length === 1;
  return {
    kind: 'table',
    name: 'compare-money',
    title: moneyTitle(comparison),
    // Of several the rows of each stand in a table of their own where there is less room.
    ...(!single && { brief: dyingNotes(comparison).join(' ') }),
    subtitle: {
      text:
        `Means of ${number(runs)} futures by ${sayMoment(terms.by)}, ± their Monte Carlo standard error; differences are taken run by run. `
        + `${sayTerms(comparison)}.`,
      brief: null,
    },
    head: { text: `By ${sayMoment(terms.by)}`, brief: `Means by ${sayMoment(terms.by)}` },
    columns: [
      sayName(alternatives[0]!.name),
      ...contests.flatMap(({ name }) => [sayName(name), single ? 'Difference' : 'against it']),
    ].map((label) => ({ label })),
    rows: [...levelRows(comparison), ...deathRows(comparison), ...differenceRows(comparison)],
    below: [
      ...contests.map((contest) => ({ text: `${sayPaidBack(comparison, contest)}.`, brief: null })),
      ...dyingNotes(comparison).map((text) => ({ text, brief: null })),
      ...contests.flatMap((contest) => {
        const waiting = sayWaiting(contest);
        return waiting === null ? [] : [{ text: `${waiting}.` }];
      }),
      ...(terms.delay === null
        ? []
        : [
            {
              text: `A month of waiting: the value lost by going on as with ${baselineOf(comparison)} for so long first, a month of it.`,
              brief: null,
            },
          ]),
    ],
  };
}

/** The mean of the baseline and of some alternatives, and what they differ by from it. */
export function levelRows(comparison: Comparison, contests: readonly Contest[] = comparison.contests): Row[] {
  return comparedRows(comparison).map(({ row, label, format }) => {
    const mean = (place: number): Cell => ({
      text: withError(comparison.alternatives[place]!.levels[row].mean, format),
    });
    return {
      label,
      cells: [
        mean(0),
        ...contests.flatMap((contest) => [
          mean(placeOf(comparison, contest)),
          { text: signed(contest.changes[row].mean, format) },
        ]),
      ],
    };
  });
}

/** What the dead died of, a row a cause that anybody died of. */
function deathRows(comparison: Comparison): Row[] {
  const { alternatives, weeks, terms } = comparison;
  const at = weeks.findLastIndex((week) => week <= terms.by);
  const row = (label: string, of: (index: number) => Bounded): Row => ({
    label,
    cells: alternatives.flatMap((_, i): Cell[] => [{ text: withError(of(i), share) }, ...(i === 0 ? [] : [NOTHING])]),
  });
  return [
    row(capital(endIn(comparison).are), (i) => deadBy(comparison, i)),
    ...DEATHS.filter((cause) => alternatives.some(({ fates }) => fates[cause][at]! > 0)).map((cause): Row => ({
      ...row(FATES[cause], (i) => shareOfRuns(alternatives[i]!.fates[cause][at]!, comparison)),
      brief: `  ${FATES[cause]}`,
      tone: 'faint',
    })),
  ];
}

/** What is known of differences alone. */
function differenceRows({ contests, terms }: Comparison): Row[] {
  const row = (label: string, say: (contest: Contest) => string): Row => ({
    label,
    cells: [NOTHING, ...contests.flatMap((contest) => [NOTHING, { text: say(contest) }])],
  });
  return [
    row('Features given up at first', ({ atFirst: { lost } }) =>
      lost === null
        ? 'none'
        : `${lost.by === 'alternative' ? '' : 'gains '}${sayShare(lost.share)} (${number(rounded(lost.features))} wk)`,
    ),
    ...(terms.delay === null
      ? []
      : [row('Cost of a month of waiting', ({ waiting }) => money(rounded(waiting.perMonth)))]),
  ];
}

const sayPaidBack = (comparison: Comparison, { name, payback }: Contest): string =>
  `${sayName(name)}: ${sayEven(comparison, seenBy('alternative', payback, independent(comparison)), 'its value is', 'the futures', 'ahead for good')}`;

function moneyTitle(comparison: Comparison): string {
  const contest = leadingContest(comparison);
  const { value, people } = contest.changes;
  const say = (change: typeof value.mean, more: string, less: string): string => {
    return isReal(change) ? `${sizeOf(change)} ${change.value > 0 ? more : less}` : 'no more than chance';
  };
  const on = sayCriterion(comparison) === 'revenue' ? '' : `; people cost ${say(people.mean, 'more', 'less')}`;
  const dying = sayDying(contest, value.mean.value > 0 ? 'alternative' : 'baseline');
  const base = baselineOf(comparison);
  // What dying gains is told of the side that gains by it.
  if (dying !== null && value.mean.value < 0)
    return `Value with ${base} is ${say({ ...value.mean, value: -value.mean.value }, 'higher', 'lower')} than with ${sayName(contest.name)}, ${dying}${on}`;
  return `Value with ${sayName(contest.name)} is ${say(value.mean, 'higher', 'lower')} than with ${base}${dying === null ? '' : `, ${dying}`}${on}`;
}
