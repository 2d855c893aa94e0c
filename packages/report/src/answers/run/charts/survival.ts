import { DEATHS, FATES, FATE_NAMES, type Fate, type Summary } from '@paydown/engine/internal';
import { SLIDE, type Chart, type Frame } from '../../../base/chart.js';
import { FATE_COLOURS } from '../../../base/fates.js';
import { dead, futures, lastDate, lastWeek, shareOfRuns, sayEnd } from '../../../base/findings.js';
import { month, number, share, withError, sayShare } from '../../../base/format.js';
import { capital } from '../../../base/words.js';
import { bandLayers } from '../../../marks/bands.js';
import { chartOf } from '../../../marks/layout.js';
import { seriesTable, yearly } from '../../../marks/table.js';

/** Each cause as it follows “most often”. */
const CAUSES: Readonly<Partial<Record<Fate, string>>> = {
  debt: 'stalled by debt',
  winter: 'in a funding winter',
  demand: 'after a demand shock',
  fit: 'with a product that fits too weakly',
  spending: 'having spent faster than they grew',
  givenUp: 'given up by their founders',
};

/** Names that fit beside the chart. */
const NAMES: Readonly<Partial<Record<Fate, string>>> = { fit: 'weak fit', spending: 'overspent' };

/** Who is alive, acquired or out of money, and of what, over time. */
export function survival(summary: Summary, frame: Frame = SLIDE): Chart {
  const bands = FATE_NAMES.map((fate) => ({
    name: capital(NAMES[fate] ?? FATES[fate]),
    colour: FATE_COLOURS[fate],
    shares: summary.fates[fate].map((value) => shareOfRuns(value, summary)),
  }));
  return chartOf(summary, frame, {
    name: 'survival',
    title: finding(summary),
    subtitle:
      `Share of ${futures(summary)} in each state, adding up to 100%. `
      + (dead(summary).value > 0
        ? 'Above “acquired”: out of money, by cause (overspent: spent faster than it grew), or given up by its founders.'
        : 'No future runs out of money.'),
    inWords: yearly(summary, (i) =>
      FATE_NAMES.filter((fate) => summary.fates[fate][i]! > 0)
        .map((fate) => `${FATES[fate]} ${withError(shareOfRuns(summary.fates[fate][i]!, summary), share)}`)
        .join(', '),
    ),
    panels: [{ layers: (box) => bandLayers(summary, bands, box, frame) }],
    around: { timed: true, names: 162, shows: 'shares of all futures' },
    table: seriesTable(summary, Object.fromEntries(bands.map(({ shares }, i) => [FATE_NAMES[i]!, shares]))),
  });
}

/** “23% of the companies run out of money by December 2031, most often stalled by debt; 8% are acquired”. */
function finding(summary: Summary): string {
  const last = lastWeek(summary);
  const by = month(lastDate(summary));
  const gone = dead(summary).value;
  const say = (value: number) => sayShare(shareOfRuns(value, summary));
  const acquired = summary.fates.acquired[last]!;
  const sold = acquired > 0 ? `; ${say(acquired)} are acquired` : '';
  if (gone === 0) return `None of ${number(summary.runs)} companies runs out of money by ${by}${sold}`;
  return `${say(gone)} of the companies ${sayEnd(summary.fates.givenUp).go} by ${by}, ${mostOften(summary, last)}${sold}`;
}

/** The cause that leads, unless chance could have put another first. */
function mostOften({ fates, runs }: Summary, week: number): string {
  const [first, second] = [...DEATHS].sort((a, b) => fates[b][week]! - fates[a][week]!) as [Fate, Fate];
  const [p, q] = [fates[first][week]!, fates[second][week]!];
  if (q === 0) return `all ${CAUSES[first]}`;
  const error = Math.sqrt((p + q - (p - q) ** 2) / runs);
  return p - q > 2 * error ? `most often ${CAUSES[first]}` : `most often ${CAUSES[first]} or ${CAUSES[second]}`;
}
