import type { Scenario, Summary } from '@paydown/engine/internal';
import { runFindings } from './findings.js';
import { assumptions } from './assumptions.js';
import { CHART_ROOM, type Deck, type Slide } from '../../document/deck/slide.js';
import { CHARTS } from './charts/index.js';
import { writeMoneyOf } from '../../base/currency.js';
import { dead, futures, lastDate } from '../../base/findings.js';
import { month, share, withError } from '../../base/format.js';
import { LIMITS } from '../../base/limits.js';
import { footerText, type Origin } from '../../marks/layout.js';
import { oneLine } from '../../base/words.js';

const TOLD = ['arr', 'survival', 'debt', 'weeks'] as const;
const ROWS_A_SLIDE = 21;

const READ_FAN =
  'How to read it: half of the futures lie in the darker band, nine in ten in the lighter one. Companies that run out of money stay in, as zero.';
const READ: Readonly<Record<(typeof TOLD)[number], string>> = {
  arr: READ_FAN,
  survival:
    'How to read it: at each date the heights add up to all futures. Everything above “acquired” has run out of money by then, by cause.',
  debt: `${READ_FAN} Velocity is what a week of feature work yields, as a share of what it would yield without debt.`,
  weeks:
    'How to read it: at each date the heights add up to all the engineers’ weeks of all companies still there. Interest is feature work that debt eats.',
};

/** Where the numbers of a deck come from, as its notes say it. */
export const sourceNote = (origin: Origin): string =>
  `Assumed: the scenario “${oneLine(origin.scenario.name)}” and the ranges in the appendix, of which many are judgement (grade C). Every number carries the Monte Carlo error of so many futures, not that of the assumptions. Source: ${footerText(origin)}.`;

/** What happens to a company, in seven slides and an appendix of assumptions. */
export function runDeck(summary: Summary): Deck {
  writeMoneyOf(summary.scenario);
  const { headline, rows, spread } = runFindings(summary);
  const source = sourceNote(summary);
  const charts = TOLD.map((name): Slide => {
    const chart = CHARTS.find((entry) => entry.name === name)!.draw(summary, CHART_ROOM);
    return {
      title: chart.title,
      subtitle: chart.subtitle,
      chart,
      notes: `${READ[name]}\n\n${chart.description}\n\n${source}`,
    };
  });
  const numbers: Slide = {
    title: `${withError(dead(summary), share)} of the companies are out of money by ${month(lastDate(summary))}`,
    subtitle: `In ${futures(summary)}, the dead counted. ± is the Monte Carlo standard error: how far another seed would move a number.`,
    table: {
      size: 16,
      columns: [
        { name: `In ${month(lastDate(summary))}`, part: 3 },
        ...['Today', 'Bad tenth', 'Median', 'Good tenth'].map((name) => ({ name, part: 2, right: true })),
      ],
      rows: rows.map(({ label, format, today, bad, median, good }) => [
        label,
        format(today),
        withError(bad, format),
        withError(median, format),
        withError(good, format),
      ]),
    },
    notes: `Bad tenth: one future in ten is worse. Good tenth: one in ten is better. ${spread ?? ''}\n\n${source}`,
  };
  return {
    title: oneLine(summary.scenario.name),
    question: `What happens to ${oneLine(summary.scenario.name)}?`,
    origin: summary,
    slides: [
      {
        title: headline,
        paragraphs: [oneLine(summary.scenario.description, 400), ...(spread === null ? [] : [spread])],
        notes: `${headline}\n\n${source}`,
      },
      ...charts,
      numbers,
      limitsSlide(source),
      ...appendix(summary.scenario, source),
    ],
  };
}

/** What the model cannot tell, for those who will ask. */
export const limitsSlide = (source: string): Slide => ({
  title: 'What this model cannot tell you',
  table: {
    size: 13,
    columns: [
      { name: 'What', part: 2 },
      { name: 'Why', part: 9 },
    ],
    rows: LIMITS.map(({ title, text }) => [title, text]),
  },
  notes: `${LIMITS.map(({ title, text }) => `${title}: ${text}`).join('\n\n')}\n\n${source}`,
});

/** Everything uncertain that a result rests on, with its grade: what the scenario says first. */
export function appendix(scenario: Scenario, source: string): Slide[] {
  const uncertain = assumptions(scenario).filter(
    ({ group, grade, changed, value }) =>
      (grade !== null && / to |,/.test(value)) || (changed && group !== 'Company in week 0'),
  );
  const ordered = [...uncertain.filter(({ changed }) => changed), ...uncertain.filter(({ changed }) => !changed)];
  const pages = Math.ceil(ordered.length / ROWS_A_SLIDE);
  const rows = Math.ceil(ordered.length / pages);
  return Array.from({ length: pages }, (_, page) => ({
    title: `Appendix: what this rests on (${page + 1} of ${pages})`,
    subtitle:
      'Ranges hold eight futures in ten (P10 to P90). Grade A: a published measurement that was checked; B: published, seen second-hand; C: judgement; own: said by this scenario.',
    table: {
      size: 9,
      columns: [
        { name: 'Assumption', part: 10 },
        { name: 'Value', part: 4 },
        { name: 'Grade', part: 1 },
        { name: 'Source', part: 8 },
      ],
      rows: ordered
        .slice(page * rows, (page + 1) * rows)
        .map(({ name, meaning, value, grade, source: from, year, changed }) => [
          `${meaning} (${name})`,
          value,
          changed ? 'own' : (grade ?? ''),
          `${from}${year === null || from.includes(String(year)) ? '' : `, ${year}`}`,
        ]),
    },
    notes: source,
  }));
}
