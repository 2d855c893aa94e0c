import { ACTIVITY_NAMES, FATES, type ActivityName, type Summary } from '@paydown/engine/internal';
import { dead, futures, lastDate, lastWeek, shareOfRuns, sayEnd } from '../../base/findings.js';
import { month, share, withError } from '../../base/format.js';
import { LIMITS } from '../../base/limits.js';
import { capital, oneLine } from '../../base/words.js';
import { chart, prose, type Bars, type Block, type Document, type Tone } from '../../document/model.js';
import { documentView } from '../../document/view.js';
import { causesPicture } from '../causes/picture.js';
import { loopsBlocks } from '../loops/document.js';
import { runFindings, causes } from './findings.js';
import { assumptionsTable } from '../assumptions/table.js';
import { arrFinding } from './charts/arr.js';
import { CHARTS } from './charts/index.js';
import { ACTIVITY_LABELS } from './charts/weeks.js';
import { dangerBlocks } from './danger/blocks.js';
import { dangerFinding, isEndangered } from './danger/words.js';
import { costBlocks } from './doors.js';
import { knownBlocks } from './known.js';
import { RUN_SLIDES, runDeck } from './slides.js';
import { ALL_COUNT, numbersTable } from './table.js';

const PERCENTILES =
  'P5, P25, median, P75 and P95 are percentiles over all futures at each date (linear between order statistics: type 7 of Hyndman and Fan). '
  + 'Companies out of money are counted: as zero, or with their last value where less is better. '
  + 'Numbers in titles and on charts have two significant digits, and fewer where the Monte Carlo error (how far another seed would move them) leaves fewer; '
  + 'a percentile of too few futures to have a 95% interval is not shown. '
  + 'That error says nothing about the assumptions, whose ranges are above, nor about what this model cannot tell you.';

/** What happens to a company: what debt does at its worst, where its revenue ends, who dies of what, and all that it rests on. */
export function runDocument(summary: Summary): Document {
  const { scenario, warnings } = summary;
  const finding = arrFinding(summary);
  const endangered = isEndangered(summary);
  return {
    title: `What happens to ${oneLine(scenario.name, 120)}?`,
    description: scenario.description,
    about: {
      name: oneLine(scenario.name),
      span: `${futures(summary)}, ${month(summary.dates[0]!)} to ${month(lastDate(summary))}`,
    },
    headline: endangered ? dangerFinding(summary) : finding,
    warnings: warnings.map((warning) => oneLine(warning, 300)),
    blocks: [
      ...(endangered ? dangerBlocks(summary) : []),
      ...blocksBesideDanger(withoutDanger(summary), endangered ? `${finding}.` : null),
    ],
    notes: [
      {
        text: `From ${summary.dates[0]!} to ${lastDate(summary)}. ${PERCENTILES}`,
        brief: `${ALL_COUNT} ± is the Monte Carlo standard error: how far another seed would move a number. It says nothing about the assumptions.`,
      },
      { text: 'What this model cannot tell you', href: '#limits', brief: null },
    ],
    origin: summary,
  };
}

/** Of a run, all but what debt does at its worst: that is known last. */
function withoutDanger(summary: Summary): Summary {
  const { danger: _, ...rest } = summary;
  return rest;
}

/** What a page shows besides danger. @param finding what is said of revenue where that is not the headline */
function blocksBesideDanger(summary: Summary, finding: string | null): Block[] {
  const { scenario, version } = summary;
  const [revenue, ...charts] = CHARTS.map(({ draw }) => draw);
  return [
    chart((frame) => revenue!(summary, frame), {
      above: [prose(runFindings(summary).paragraphs.weeks.text, null)],
      ...(finding !== null && { sketch: [{ ...prose(finding), tone: 'strong' }] }),
    }),
    numbersTable(summary),
    endings(summary),
    time(summary),
    ...costBlocks(summary),
    ...(summary.known === undefined ? [] : knownBlocks(summary.known)),
    ...charts.map((draw) => chart((frame) => draw(summary, frame))),
    ...(summary.loops ? loopsBlocks({ ...summary.loops, scenario, version }) : []),
    causesPicture(scenario),
    {
      kind: 'list',
      name: 'limits',
      title: 'What this model cannot tell you',
      items: LIMITS.map(({ title, text }) => ({ label: title, text, brief: null })),
    },
    assumptionsTable(scenario),
  ];
}

/** Who is alive, and what the others died of. */
function endings(summary: Summary): Bars {
  const gone = dead(summary);
  const others = (['acquired', 'alive'] as const)
    .map((fate) => {
      const part = shareOfRuns(summary.fates[fate][lastWeek(summary)]!, summary);
      return `${FATES[fate]} ${withError(part, share)}`;
    })
    .join(', ');
  const whole = Math.max(gone.value, 0.2);
  return {
    kind: 'bars',
    caption: `${capital(sayEnd(summary.fates.givenUp).are)} ${withError(gone, share)} (${others})`,
    rows: causes(summary).map(({ cause, share: part }) => ({
      label: capital(FATES[cause]),
      figures: [withError(part, share)],
      parts: [{ length: part.value / whole, tone: 'bad' }],
    })),
  };
}

const TONES: Readonly<Record<ActivityName, Tone>> = {
  features: 'good',
  interest: 'bad',
  repayment: 'strong',
  fires: 'bad',
  upkeep: 'faint',
  mentoring: 'level',
  learning: 'level',
  interviewing: 'level',
  coordination: 'faint',
  switching: 'faint',
};

/** Where the engineers’ weeks go. */
function time({ effort }: Summary): Bars {
  const parts = ACTIVITY_NAMES.map((name) => ({ name, part: effort[name].whole }));
  const most = Math.max(...parts.map(({ part }) => part.value));
  return {
    kind: 'bars',
    caption: 'Where the engineers’ weeks go, start to end',
    rows: parts.map(({ name, part }) => ({
      label: capital(ACTIVITY_LABELS[name]),
      figures: [withError(part, share)],
      parts: [{ length: most > 0 ? part.value / most : 0, tone: TONES[name] }],
    })),
  };
}

export const view = documentView(runDocument, undefined, {
  slides: { names: RUN_SLIDES, deck: runDeck },
  early: withoutDanger,
});
