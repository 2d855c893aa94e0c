import { isDeath, type Ending, type Explanation } from '@paydown/engine/internal';
import { LIMITS } from '../../base/limits.js';
import { number, work } from '../../base/format.js';
import { capital, oneLine } from '../../base/words.js';
import { chart, prose, type Document, type Listing, type Row, type Table } from '../../document/model.js';
import { documentView } from '../../document/view.js';
import { futureChart } from './charts/future.js';
import { progressChart } from './charts/progress.js';
import { whatIfChart } from './charts/whatIf.js';
import { levelsOf, type Levels } from './levels.js';
import {
  dateOf,
  drivingFinding,
  endOf,
  marginalFinding,
  placeFinding,
  progressFinding,
  restFinding,
  sayWhatIf,
  shownWhatIfs,
  spanOf,
  storyFinding,
  storyLines,
  whatIfFinding,
} from './words.js';

/** So many events are told on a page, and in a terminal. */
const MOST_LINES = 60;
const MOST_BRIEFLY = 14;

/** The story of one future. */
function explainDocument(answer: Explanation): Document {
  const place = `${placeFinding(answer)}.`;
  const driving = `${drivingFinding(answer)}.`;
  const chosen = storyLines(answer, answer.events.length <= MOST_LINES ? null : MOST_LINES);
  const briefly = storyLines(answer, MOST_BRIEFLY);
  return {
    title: `${oneLine(answer.scenario.name, 120)}: the story of future ${answer.run}`,
    description: answer.scenario.description,
    about: {
      name: oneLine(answer.scenario.name),
      span: `run ${answer.run} of seed “${oneLine(answer.scenario.seed, 20)}”`,
    },
    headline: storyFinding(answer),
    blocks: [
      chart((frame) => futureChart(answer, frame), {
        above: [prose(`${place} ${driving}`, place)],
        sketch: [
          briefly.lines.length > 0 ? story(briefly.lines) : prose('Nothing happened that moved it.'),
          prose('', leftOut(briefly.left)),
        ],
        below: [
          { ...story(chosen.lines), items: story(chosen.lines).items.map((item) => ({ ...item, brief: null })) },
          ...(chosen.left > 0
            ? [prose(`${number(chosen.left)} more events, none of which moved the end by 1%, are in the data.`, null)]
            : []),
        ],
      }),
      chart((frame) => progressChart(answer, frame), {
        sketch: [prose(`${marginalFinding(answer)}. ${progressFinding(answer)}.`), prose(driving)],
      }),
      chart((frame) => whatIfChart(answer, frame), { sketch: [whatIfs(answer)] }),
      {
        kind: 'list',
        name: 'limits',
        title: 'What this model cannot tell you',
        items: LIMITS.map(({ title, text }) => ({ label: title, text, brief: null })),
      },
    ],
    notes: [
      {
        text:
          `One future was lived again: run ${answer.run} of the seed. In a counterfactual every chance but the `
          + 'one left out stays as it was, so its difference is exact in this future, and no statement about '
          + 'others. ± is the Monte Carlo standard error of shares of all futures; it says nothing about the '
          + 'assumptions.',
        brief:
          'The same future, lived again: all chances but the one left out stay as they were, so differences are exact in this future and say nothing of others. '
          + '± is the Monte Carlo standard error of shares of all futures.',
      },
      {
        text:
          'Which loop drove: from each quarter on the future was lived for a year as it was, and with each '
          + 'loop cut; the loop that changed the year’s useful product most is named, and none where it moved by '
          + 'less than 1%.',
        brief: null,
      },
      {
        text:
          'What a month of work is worth: a thousandth of an engineer-month more, on debt or on features, and '
          + `what useful product it brings ${spanOf(answer.marginal.within)}, scaled up. Being a rate of change `
          + 'it leaves out what a whole month might tip over. In the many futures a tenth of the free weeks was '
          + 'moved for four weeks, and thresholds are part of the answer.',
        brief: null,
      },
    ],
    origin: answer,
  };
}

/** What happened, with its dates. */
const story = (lines: readonly { readonly date: string; readonly text: string }[]): Listing => ({
  kind: 'list',
  heads: ['When', 'What happened'],
  items: lines.map(({ date, text }) => ({ label: date, text: `${text}.` })),
});

const leftOut = (left: number): string | null =>
  left === 0 ? null : `(${number(left)} smaller ${left === 1 ? 'event is' : 'events are'} in --json)`;

/** The ends beside the real one: those without the shocks that mattered, without any, and under other decisions. */
function whatIfs(answer: Explanation): Table {
  const rest = restFinding(answer);
  const shown = shownWhatIfs(answer);
  const levels = levelsOf(answer.ending, shown);
  const row = (label: string, ending: Ending): Row => ({
    label: shortDate(label),
    cells: endingCells(answer, ending, levels).map((text) => ({ text })),
  });
  return {
    kind: 'table',
    name: 'what-if-numbers',
    title: `${whatIfFinding(answer)}.`,
    caption: `${whatIfFinding(answer)}.`,
    head: { text: `What if (${endOf(answer)})` },
    columns: [{ label: 'revenue' }, { label: 'change' }, { label: 'useful work' }],
    rows: [
      row('As it happened', answer.ending),
      ...shown.map((one) => row(capital(sayWhatIf(answer, one)), one.ending)),
    ],
    ...(rest !== null && { key: `${rest}.` }),
  };
}

function endingCells(answer: Explanation, ending: Ending, { level, change }: Levels): string[] {
  if (isDeath(ending)) return ['dead', shortDate(dateOf(answer, ending.end!)), ''];
  return [
    level(ending.arr),
    ending === answer.ending || isDeath(answer.ending) ? '' : change(ending.arr),
    work(ending.delivered),
  ];
}

/** “March 2028” as “Mar 2028”. */
const shortDate = (text: string): string => text.replace(/\b([A-Z][a-z]{2})[a-z]* (\d{4})\b/g, '$1 $2');

export const view = documentView(explainDocument);
