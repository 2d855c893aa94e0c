import {
  ACTIVITY_NAMES,
  type ActivityName,
  type EffortName,
  type Estimate,
  type Summary,
} from '@paydown/engine/internal';
import { SLIDE, type Chart, type Frame } from '../../../base/chart.js';
import { dead, futures, lastDate, sayEnd } from '../../../base/findings.js';
import { duration, month, share, withError, sayShare } from '../../../base/format.js';
import { HUE, TINT } from '../../../base/theme.js';
import { capital } from '../../../base/words.js';
import { bandLayers } from '../../../marks/bands.js';
import { chartOf } from '../../../marks/layout.js';
import { seriesTable, yearly } from '../../../marks/table.js';

/** One hue a family: progress, debt, upkeep, people, organisation. */
export const ACTIVITY_COLOURS: Readonly<Record<ActivityName, string>> = {
  features: HUE.blue,
  interest: HUE.vermilion,
  repayment: HUE.orange,
  fires: TINT.rust,
  upkeep: HUE.grey,
  mentoring: HUE.green,
  learning: TINT.mint,
  interviewing: TINT.dew,
  coordination: HUE.purple,
  switching: TINT.rose,
};

export const ACTIVITY_LABELS: Readonly<Record<ActivityName, string>> = {
  features: 'progress',
  interest: 'interest',
  repayment: 'repayment',
  fires: 'incidents',
  upkeep: 'upkeep',
  mentoring: 'mentoring',
  learning: 'ramping up',
  interviewing: 'interviews',
  coordination: 'coordination',
  switching: 'switching',
};

/** Where the engineers’ weeks go, as shares that add up to 100% of all the weeks of all the companies still there. */
export function weeks(summary: Summary, frame: Frame = SLIDE): Chart {
  const shares = activityShares(summary);
  const bands = ACTIVITY_NAMES.map((name) => ({
    name: capital(ACTIVITY_LABELS[name]),
    colour: ACTIVITY_COLOURS[name],
    shares: shares[name],
  }));
  const gone =
    dead(summary).value > 0
      ? ` (by the end ${sayShare(dead(summary))} have ${sayEnd(summary.fates.givenUp).have} and work no more)`
      : '';
  return chartOf(summary, frame, {
    name: 'weeks',
    title: finding(summary),
    subtitle:
      `Share of all weeks worked in ${futures(summary)}${gone}. Progress: features that move the product; interest: features that debt eats; `
      + `incidents: unplanned work. At the right: shares in the last week, ${month(lastDate(summary))}; in the title: from start to end.`,
    inWords: yearly(summary, (i) =>
      ACTIVITY_NAMES.map((name) => `${ACTIVITY_LABELS[name]} ${withError(shares[name][i]!, share)}`).join(', '),
    ),
    panels: [{ layers: (box) => bandLayers(summary, bands, box, frame) }],
    around: { timed: true, names: 142, shows: 'means' },
    table: seriesTable(summary, shares),
  });
}

/** Share of each activity in the weeks worked, at each reported week; all zero once nobody is left. */
export function activityShares({ effort }: Summary): Record<ActivityName, Estimate[]> {
  return Object.fromEntries(
    ACTIVITY_NAMES.map((name) => {
      const { shares, errors } = effort[name];
      return [name, shares.map((value, i) => ({ value, error: errors[i]! }))];
    }),
  ) as Record<ActivityName, Estimate[]>;
}

/** “Over 5 years, 41% of the engineers’ weeks move the product; debt takes 27%”. */
function finding(summary: Summary): string {
  const sayPart = (name: EffortName) => sayShare(summary.effort[name].whole);
  return `Over ${duration(summary.scenario.horizon)}, ${sayPart('features')} of the engineers’ weeks move the product; debt and incidents take ${sayPart('toDebt')}`;
}
