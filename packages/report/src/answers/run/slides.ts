import { ACTIVITY_NAMES, FATE_NAMES, FATES, type Percentile, type Summary } from '@paydown/engine/internal';
import { dead, estimate, futures, known, lastDate, lastWeek } from '../../base/findings.js';
import { money, month, number, rounded, sayShare, share } from '../../base/format.js';
import { HUE } from '../../base/theme.js';
import { capital, oneLine } from '../../base/words.js';
import type { Deck, Slide } from '../../document/deck/slide.js';
import { deckOf, type Notes } from '../slides/basis.js';
import { coursesPlot, moneyUnit, sharesPlot } from '../slides/plots.js';
import { at, quarterly } from '../slides/quarters.js';
import { debt as debtChart } from './charts/debt.js';
import { FATE_COLOURS } from '../../base/fates.js';
import { ACTIVITY_COLOURS, ACTIVITY_LABELS } from './charts/weeks.js';
import { causes, runFindings } from './findings.js';
import { numbersTable } from './table.js';

/** Names of the slides of a run, in the order in which they matter. */
export const RUN_SLIDES = ['answer', 'risk', 'debt', 'weeks', 'numbers', 'limits', 'appendix'] as const;

const TOO_FEW = (summary: Summary): string => `${number(summary.runs)} futures are too few to tell`;

/** What happens to a company, as slides, with an appendix of assumptions. */
export function runDeck(summary: Summary): Deck {
  const name = oneLine(summary.scenario.name);
  const about = {
    title: name,
    question: `What happens to ${name}?`,
    decision: `What happens to ${name}, with nothing changed`,
    keep: RUN_SLIDES,
  };
  return deckOf(summary, about, null, (notes) =>
    [answer, risk, debt, weeks, numbers].map((slide) => slide(summary, notes)),
  );
}

function answer(summary: Summary, notes: Notes): Slide {
  const { headline, spread } = runFindings(summary);
  const { arr } = summary.outcomes;
  const places = quarterly(summary);
  const end = estimate(arr, 50, lastWeek(summary));
  const by = month(lastDate(summary));
  const course = (percentile: Percentile) => at(places, arr.quantiles[percentile]);
  return {
    name: 'answer',
    title: known(end)
      ? `Middle revenue: ${money(arr.quantiles[50][0]!)} today, ${money(rounded(end))} in ${by}`
      : TOO_FEW(summary),
    subtitle: `${headline} Yearly revenue in ${futures(summary)}, companies out of money with none. Dashed: one future in ten is lower, one in ten higher.`,
    body: [
      coursesPlot(
        'Yearly revenue',
        at(places, summary.dates),
        [{ name: 'Revenue', colour: HUE.blue, low: course(10), middle: course(50), high: course(90) }],
        moneyUnit(course(90)),
      ),
    ],
    notes: notes(
      'How to read it: each line joins percentiles, not one company’s course. Companies that run out of money stay in, as zero.',
      oneLine(summary.scenario.description, 400),
      spread,
    ),
  };
}

function risk(summary: Summary, notes: Notes): Slide {
  const gone = dead(summary);
  const [first] = causes(summary);
  const places = quarterly(summary);
  const present = FATE_NAMES.filter((fate) => summary.fates[fate].some((value) => value > 0));
  return {
    name: 'risk',
    title:
      first === undefined
        ? `None of ${futures(summary)} runs out of money`
        : `${sayShare(gone)} of companies end; ${sayShare(first.share)} ${FATES[first.cause]}`,
    subtitle: `How ${futures(summary)} stand at each date, until ${month(lastDate(summary))}. Everything above “acquired” is out of money, by cause, or given up by its founders.`,
    body: [
      sharesPlot(
        'How companies stand, share',
        at(places, summary.dates),
        present.map((fate) => ({
          name: capital(FATES[fate]),
          colour: FATE_COLOURS[fate],
          values: at(places, summary.fates[fate]),
        })),
      ),
    ],
    notes: notes(
      'How to read it: at each date the heights add up to all futures.',
      runFindings(summary).paragraphs.deaths.text,
    ),
  };
}

function debt(summary: Summary, notes: Notes): Slide {
  const { velocity } = summary.outcomes;
  const end = estimate(velocity, 50, lastWeek(summary));
  const chart = debtChart(summary);
  return {
    name: 'debt',
    title: known(end)
      ? `Middle velocity: ${share(velocity.quantiles[50][0]!)} today, ${sayShare(end)} in ${month(lastDate(summary))}`
      : TOO_FEW(summary),
    subtitle: `${chart.title}. Velocity is what a week of feature work yields, as a share of what it would yield without debt.`,
    body: [{ kind: 'drawn', draw: (frame) => debtChart(summary, frame) }],
    notes: notes(
      'How to read it: half of the futures lie in the darker band, nine in ten in the lighter one.',
      chart.description,
    ),
  };
}

function weeks(summary: Summary, notes: Notes): Slide {
  const { effort } = summary;
  const places = quarterly(summary);
  const shareOf = (name: 'features' | 'toDebt') => sayShare(effort[name].whole);
  return {
    name: 'weeks',
    title: `${shareOf('features')} of engineers’ weeks move the product; ${shareOf('toDebt')} go to debt`,
    subtitle: `${runFindings(summary).paragraphs.weeks.text} Shares of all weeks worked, of all companies still there.`,
    body: [
      sharesPlot(
        'Engineers’ weeks, share',
        at(places, summary.dates),
        ACTIVITY_NAMES.map((name) => ({
          name: capital(ACTIVITY_LABELS[name]),
          colour: ACTIVITY_COLOURS[name],
          values: at(places, effort[name].shares),
        })),
      ),
    ],
    notes: notes(
      'How to read it: at each date the heights add up to all the engineers’ weeks of all companies still there. Interest is feature work that debt eats.',
    ),
  };
}

function numbers(summary: Summary, notes: Notes): Slide {
  const { spread, paragraphs } = runFindings(summary);
  const low = estimate(summary.outcomes.arr, 10, lastWeek(summary));
  return {
    name: 'numbers',
    title: !known(low)
      ? TOO_FEW(summary)
      : low.value > 0
        ? `One future in ten ends at ${money(rounded(low))} of revenue or less`
        : `At least one future in ten ends at ${money(0)} of revenue`,
    subtitle: `In ${futures(summary)}, the dead counted. ± is the Monte Carlo standard error: how far another seed would move a number.`,
    body: [numbersTable(summary), { kind: 'prose', text: paragraphs.badTenth.text }],
    notes: notes(`Bad tenth: one future in ten is worse. Good tenth: one in ten is better. ${spread ?? ''}`),
  };
}
