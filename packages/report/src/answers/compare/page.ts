import type { Comparison, Contest } from '@paydown/engine';
import { honest, money, number, share, withError, signed } from '../../base/format.js';
import { blockSections } from '../../document/page/answer.js';
import { chartSection, type Section } from '../../document/page/chart.js';
import { escape } from '../../base/html.js';
import { questionPage } from '../../document/page/question.js';
import { deadNotes } from '../../base/measure.js';
import { compareCharts } from './charts/index.js';
import { contestBlocks, doorHeadline } from './doors.js';
import { comparedRows } from './rows.js';
import {
  baselineOf,
  compareAsked,
  compareFinding,
  dyingNotes,
  leadingContest,
  moneyFinding,
  sayMoment,
  sayDying,
  sayName,
  sayTerms,
  sayWaiting,
  seenBy,
  sayEven,
  judgedBy,
} from './words.js';

const NOTE =
  'All alternatives live through the same futures: run by run the same coefficients, the same outages, the same markets, so that what differs is the decision. ± is the Monte Carlo standard error of a mean or a share: '
  + 'how far another seed would move it. It says nothing about the assumptions. Companies out of money count: they have no revenue, and nothing delivered that is left. An acquired company keeps what it had.';

/** A comparison as one HTML document that opens offline. */
export async function renderComparePage(comparison: Comparison): Promise<string> {
  const [first, ...others] = compareCharts(comparison);
  const contest = leadingContest(comparison);
  const sections: Section[] = [
    await chartSection((frame) => first!(frame), { first: true }),
    moneySection(comparison),
    ...(await blockSections(contestBlocks(comparison))),
    ...(await Promise.all(others.map((draw) => chartSection((frame) => draw(frame))))),
  ];
  return questionPage({
    scenario: comparison.scenario,
    version: comparison.version,
    runs: comparison.runs,
    asked: compareAsked(comparison),
    lead: [compareFinding(comparison), moneyFinding(comparison, contest), doorHeadline(comparison)]
      .flatMap((sentence) => (sentence === null ? [] : [`${sentence}.`]))
      .join(' '),
    sections,
    notes: [NOTE, ...deadNotes(comparison.judge.name), `${sayTerms(comparison)}. ${sayJudge(comparison)}`],
  });
}

const sayJudge = (comparison: Comparison): string =>
  `Ahead: ${comparison.judge.better} of “${comparison.judge.meaning.toLowerCase()}”. Even, or paid back: the first week from which an alternative is not behind again within the horizon.`;

/** All numbers side by side with their errors, and what waiting costs. */
export function moneySection(comparison: Comparison): Section {
  const { alternatives, contests, terms } = comparison;
  const heads = [
    sayName(alternatives[0]!.name),
    ...contests.flatMap(({ name }) => [sayName(name), contests.length === 1 ? 'Difference' : 'against it']),
  ];
  const cell = (of: string, text: string) => (text === '' ? '<td></td>' : `<td data-of="${escape(of)}">${text}</td>`);
  const row = (label: string, cells: readonly string[]) =>
    `<tr><th scope="row">${escape(label)}</th>${cells.map((text, i) => cell(heads[i]!, escape(text))).join('')}</tr>`;
  const body = comparedRows(comparison).map(({ row: name, label, format }) =>
    row(label, [
      withError(alternatives[0]!.levels[name].mean, format),
      ...contests.flatMap(({ changes }, i) => [
        withError(alternatives[i + 1]!.levels[name].mean, format),
        signed(changes[name].mean, format),
      ]),
    ]),
  );
  const blank = (say: (contest: Contest) => string): string[] => [
    '',
    ...contests.flatMap((contest) => ['', say(contest)]),
  ];
  const extra = [
    row(
      'Features given up at first',
      blank(({ atFirst: { lost } }) =>
        lost === null
          ? 'none'
          : `${lost.by === 'alternative' ? '' : 'gains '}${share(honest(lost.share))} (${number(honest(lost.features))} wk)`,
      ),
    ),
    row(
      comparison.terms.delay === null ? 'Lead in value, a month' : 'Cost of a month of waiting',
      blank(({ waiting: { perMonth } }) => money(honest(perMonth))),
    ),
  ];
  const title = `${moneyTitle(comparison)}`;
  const waits = contests.map((contest) => sayWaiting(comparison, contest)).filter((text) => text !== null);
  const paybacks = contests.map(
    (contest) =>
      `${sayName(contest.name)}: ${sayEven(comparison, seenBy('alternative', contest.payback, comparison.runs), 'its value is', 'the futures', 'ahead for good')}.`,
  );
  return {
    html: `<section class="numbers" id="compare-money" aria-labelledby="compare-money-title">
<h2 id="compare-money-title">${escape(title)}</h2>
<p class="subtitle">Means of ${number(comparison.runs)} futures by ${sayMoment(terms.by)}, ± their Monte Carlo standard error; differences are taken run by run. ${escape(sayTerms(comparison))}.</p>
<div class="wide" role="region" aria-labelledby="compare-money-title" tabindex="0">
<table${contests.length > 1 ? ' style="max-width:none"' : ''}>
<thead><tr><th scope="col">By ${sayMoment(terms.by)}</th>${heads.map((head) => `<th scope="col">${escape(head)}</th>`).join('')}</tr></thead>
<tbody>
${[...body, ...extra].join('\n')}
</tbody>
</table>
</div>
<p class="note">${escape([...paybacks, ...dyingNotes(comparison), ...waits.map((text) => `${text}.`)].join(' '))} ${
      terms.delay === null
        ? 'The lead in value, a month: the whole difference, spread over the months; --delay says what waiting costs'
        : `A month of waiting: the value lost by going on as with ${escape(baselineOf(comparison))} for so long first, a month of it`
    }.</p>
</section>`,
    specs: [],
  };
}

function moneyTitle(comparison: Comparison): string {
  const contest = leadingContest(comparison);
  const { value, people } = contest.changes;
  const say = (change: typeof value.mean, more: string, less: string): string => {
    if (!(change.low > 0 || change.high < 0)) return 'no more than chance';
    return `${money(honest({ value: Math.abs(change.value), error: change.error }))} ${change.value > 0 ? more : less}`;
  };
  const on = judgedBy(comparison) === 'revenue' ? '' : `; people cost ${say(people.mean, 'more', 'less')}`;
  const dying = sayDying(contest, value.mean.value > 0 ? 'alternative' : 'baseline');
  const base = baselineOf(comparison);
  // What dying gains is told of the side that gains by it.
  if (dying !== null && value.mean.value < 0)
    return `Value with ${base} is ${say({ ...value.mean, value: -value.mean.value }, 'higher', 'lower')} than with ${sayName(contest.name)}, ${dying}${on}`;
  return `Value with ${sayName(contest.name)} is ${say(value.mean, 'higher', 'lower')} than with ${base}${dying === null ? '' : `, ${dying}`}${on}`;
}
