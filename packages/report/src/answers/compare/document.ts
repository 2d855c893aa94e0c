import type { Comparison, Contest } from '@paydown/engine/internal';
import { plural, share, withError } from '../../base/format.js';
import { deadNotes } from '../../base/measure.js';
import { oneLine } from '../../base/words.js';
import { chart, prose, proseIf, type Aside, type Bars, type Document, type Text } from '../../document/model.js';
import { documentView } from '../../document/view.js';
import { compareCharts } from './charts/index.js';
import { contestBlocks, doorHeadline } from './doors.js';
import { contestsTable, numbersTable, pairsTable } from './tables.js';
import {
  beyondFinding,
  compareAsked,
  compareFinding,
  costFinding,
  identical,
  sayCriterion,
  leadingContest,
  moneyFinding,
  sayMoment,
  sayName,
  sayTerms,
  startFinding,
} from './words.js';
import { COMPARE_SLIDES, comparisonDeck } from './slides.js';

const SAME: Text = {
  text:
    'All alternatives live through the same futures: run by run the same coefficients, the same outages, the same markets, so that what differs is the decision. '
    + '± is the Monte Carlo standard error of a mean or a share: how far another seed would move it. It says nothing about the assumptions. '
    + 'Companies out of money count: they have no revenue, and nothing delivered that is left. An acquired company keeps what it had.',
  brief:
    'Run by run both meet the same chances. ± is the Monte Carlo standard error; it says nothing about the assumptions. '
    + 'The dead count, with nothing delivered and no revenue.',
};

/** Fewer futures than these say little. */
const FEW = 100;

/** Decisions compared in the same futures: who is ahead when, in what numbers, and through which door the difference came. */
function compareDocument(comparison: Comparison): Document {
  const { scenario, runs, judge, contests } = comparison;
  const asked = compareAsked(comparison);
  const contest = leadingContest(comparison);
  const [first, ...others] = compareCharts(comparison);
  return {
    title: `${oneLine(scenario.name, 120)}: ${oneLine(asked, 120)}`,
    description: scenario.description,
    about: { name: `${oneLine(scenario.name)}: ${asked}`, span: plural(runs, 'future') },
    headline: compareFinding(comparison),
    blocks: [
      ...proseIf(sentence(costFinding(comparison, contest))),
      prose(`${moneyFinding(comparison, contest)}.`),
      ...proseIf(sentence(doorHeadline(comparison))),
      ...proseIf(beyondFinding(comparison)),
      ...proseIf(startFinding(comparison)),
      chart(first!, { sketch: identical(contest) ? [] : [aheadByYear(comparison, contest)] }),
      ...(runs < FEW ? [TOO_FEW] : []),
      ...(contests.length > 1 ? [contestsTable(comparison), pairsTable(comparison)] : []),
      numbersTable(comparison),
      ...contestBlocks(comparison),
      ...others.map((draw) => chart(draw)),
    ],
    notes: [
      SAME,
      ...deadNotes(judge.name).map((text) => ({ text })),
      { text: `${sayTerms(comparison)}. ${sayJudge(comparison)}`, brief: `${sayTerms(comparison)}.` },
    ],
    origin: comparison,
  };
}

const sentence = (text: string | null): string | null => (text === null ? null : `${text}.`);

const TOO_FEW: Aside = { kind: 'aside', text: 'So few futures say little: take 1,000 or more.' };

const sayJudge = ({ judge }: Comparison): string =>
  `Ahead: ${judge.better} of “${judge.meaning.toLowerCase()}”. `
  + 'Even, or paid back: the first week from which an alternative is not behind again within the horizon.';

/** Shares of the futures in which the alternative is ahead, and behind, at the end of each year. */
function aheadByYear(comparison: Comparison, contest: Contest): Bars {
  const {
    weeks,
    scenario: { horizon },
  } = comparison;
  const every = Math.max(52, Math.ceil(horizon / 10 / 52) * 52);
  const ends =
    horizon < 52 ? [horizon] : Array.from({ length: Math.floor(horizon / every) }, (_, i) => (i + 1) * every);
  return {
    kind: 'bars',
    caption: `Share of the futures in which ${sayName(contest.name)} is ahead on ${sayCriterion(comparison)}, and behind`,
    rows: ends.map((end) => {
      const i = weeks.findLastIndex((week) => week <= end);
      const [ahead, behind] = [contest.ahead[i]!, contest.behind[i]!];
      return {
        label: sayMoment(weeks[i]!),
        figures: [withError(ahead, share), withError(behind, share)],
        parts: [
          { length: ahead.value, tone: 'good' },
          { length: behind.value, tone: 'bad' },
        ],
      };
    }),
  };
}

export const view = documentView(compareDocument, undefined, {
  slides: { names: COMPARE_SLIDES, deck: comparisonDeck },
});
