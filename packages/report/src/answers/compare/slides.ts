import type { Comparison } from '@paydown/engine/internal';
import { aheadChart } from './charts/ahead.js';
import { crossoverChart } from './charts/crossover.js';
import { differenceChart } from './charts/difference.js';
import { compareSurvivalChart } from './charts/survival.js';
import { comparedRows } from './rows.js';
import {
  compareAsked,
  compareFinding,
  leadingContest,
  moneyFinding,
  sayBeats,
  sayMoment,
  sayName,
  sayTerms,
} from './words.js';
import { writeMoneyOf } from '../../base/currency.js';
import { number, withError, signed } from '../../base/format.js';
import { capital, oneLine } from '../../base/words.js';
import { CHART_ROOM, type Deck, type Slide } from '../../document/deck/slide.js';
import { appendix, limitsSlide, sourceNote } from '../run/slides.js';

const SAME =
  'All alternatives live through the same futures: run by run the same coefficients, outages and markets, so that what differs is the decision. Companies out of money count.';

/** Decisions compared, in seven slides and an appendix of assumptions. With more than two, the charts show the one that leads. */
export function comparisonDeck(comparison: Comparison): Deck {
  writeMoneyOf(comparison.scenario);
  const contest = leadingContest(comparison);
  const source = sourceNote(comparison);
  const finding = compareFinding(comparison);
  const title = sayBeats(comparison, contest);
  const rest = finding.startsWith(`${title}; `) ? [`${capital(finding.slice(title.length + 2))}.`] : [];
  const charts = [
    aheadChart(comparison, CHART_ROOM),
    differenceChart(comparison, contest, CHART_ROOM),
    crossoverChart(comparison, contest, CHART_ROOM),
    compareSurvivalChart(comparison, CHART_ROOM),
  ].map((chart): Slide => ({
    title: chart.title,
    subtitle: chart.subtitle,
    chart,
    notes: `${SAME}\n\n${chart.description}\n\n${source}`,
  }));
  return {
    title: oneLine(`${comparison.scenario.name}: ${compareAsked(comparison)}`, 200),
    question: capital(oneLine(compareAsked(comparison), 120)),
    origin: comparison,
    slides: [
      {
        title,
        paragraphs: [...rest, `${moneyFinding(comparison, contest)}.`, SAME, `${sayTerms(comparison)}.`],
        notes: `${finding}\n\n${SAME}\n\n${source}`,
      },
      ...charts,
      numbersSlide(comparison, source),
      limitsSlide(source),
      ...appendix(comparison.scenario, source),
    ],
  };
}

/** All numbers side by side with their errors. */
function numbersSlide(comparison: Comparison, source: string): Slide {
  const { alternatives, terms } = comparison;
  const contest = leadingContest(comparison);
  const chosen = alternatives.find(({ name }) => name === contest.name)!;
  const by = sayMoment(terms.by);
  return {
    title: moneyFinding(comparison, contest),
    subtitle: `Means of ${number(comparison.runs)} futures by ${by}, ± their Monte Carlo standard error; differences are taken run by run. ${sayTerms(comparison)}.`,
    table: {
      size: 16,
      columns: [
        { name: `By ${by}`, part: 4 },
        ...[sayName(alternatives[0]!.name), sayName(chosen.name), 'Difference'].map((name) => ({
          name,
          part: 3,
          right: true,
        })),
      ],
      rows: comparedRows(comparison).map(({ row, label, format }) => [
        label,
        withError(alternatives[0]!.levels[row].mean, format),
        withError(chosen.levels[row].mean, format),
        signed(contest.changes[row].mean, format),
      ]),
    },
    notes: `${SAME}\n\n${source}`,
  };
}
