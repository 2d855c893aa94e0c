import { DANGER_COURSES, DANGER_GROUPS, type DangerCourse, type DangerGroup } from '@paydown/engine/internal';
import { SLIDE, type Chart, type Frame } from '../../../base/chart.js';
import { number, share } from '../../../base/format.js';
import { HUE } from '../../../base/theme.js';
import { chartOf } from '../../../marks/layout.js';
import { linesPanel, roomFor, type Line } from '../../../marks/lines.js';
import { scaleTo } from '../../../marks/scale.js';
import { yearly } from '../../../marks/table.js';
import { dangerFinding, type Endangered } from './words.js';

const GROUPS: Readonly<Record<DangerGroup, { readonly label: string; readonly colour: string }>> = {
  lost: { label: 'lost to debt', colour: HUE.vermilion },
  recovered: { label: 'recovered', colour: HUE.blue },
  rest: { label: 'all others', colour: HUE.grey },
};
const HEADINGS: Readonly<Record<DangerCourse, string>> = {
  debtRatio: 'Debt as a share of the product',
  velocity: 'Velocity (100%: no debt)',
  features: 'Features per engineer (100%: today)',
};
/** Above this nothing is told from the rest. */
const TOP = 2;

/** Debt, velocity and features per engineer of the futures that debt stops or kills, of those that recover, and of all others: the dead stay in. */
export function dangerChart(summary: Endangered, frame: Frame = SLIDE): Chart {
  const { danger } = summary;
  const there = DANGER_GROUPS.filter((group) =>
    danger.groups[group].courses.velocity.p50.some((value) => !Number.isNaN(value)),
  );
  const sized = (group: DangerGroup) => `${GROUPS[group].label} ${share(danger.groups[group].share.value)}`;
  const missing = DANGER_GROUPS.filter((group) => !there.includes(group) && danger.groups[group].share.value > 0);
  const linesOf = (course: DangerCourse): Line[] =>
    there.toReversed().map((group) => {
      const { p25, p50, p75 } = danger.groups[group].courses[course];
      return {
        colour: GROUPS[group].colour,
        values: capped(p50),
        low: capped(p25),
        high: capped(p75),
        label: sized(group),
      };
    });
  return chartOf(summary, frame, {
    name: 'danger',
    title: dangerFinding(summary),
    subtitle:
      `${number(danger.runs)} futures in ${there.length === 1 ? 'one group' : `${there.length} groups`}: `
      + `lost to debt, ${there.includes('recovered') ? 'stalled and recovered, ' : ''}and all others. Lines: `
      + 'medians; bands: the middle half. The dead stay in, with velocity and features 0%.'
      + (missing.length === 0 ? '' : ` Too few to draw: ${missing.map(sized).join(', ')}.`),
    inWords: yearly(summary, (i) =>
      there
        .map((group) => {
          const { debtRatio, velocity, features } = danger.groups[group].courses;
          return `${GROUPS[group].label}: debt ${share(debtRatio.p50[i]!)}, velocity ${share(velocity.p50[i]!)}, features ${share(features.p50[i]!)}`;
        })
        .join('; '),
    ),
    panels: DANGER_COURSES.map((course) => {
      const lines = linesOf(course);
      const top = Math.max(1, ...lines.flatMap(({ high }) => high!.filter((value) => !Number.isNaN(value))));
      return linesPanel(summary, frame, {
        heading: HEADINGS[course],
        lines,
        scale: scaleTo(top, 'share'),
        tip: (i) =>
          there.map((group) => `${GROUPS[group].label} ${share(danger.groups[group].courses[course].p50[i]!)}`),
      });
    }),
    around: {
      timed: true,
      names: roomFor(
        there.map((group) => ({ label: sized(group) })),
        frame,
      ),
      shows: 'medians and quartiles of type 7',
    },
    table: {
      columns: [
        'week',
        'date',
        ...DANGER_GROUPS.flatMap((group) =>
          DANGER_COURSES.flatMap((course) => ['p25', 'p50', 'p75'].map((p) => `${group}_${course}_${p}`)),
        ),
      ],
      rows: summary.weeks.map((week, i) => [
        week,
        summary.dates[i]!,
        ...DANGER_GROUPS.flatMap((group) =>
          DANGER_COURSES.flatMap((course) => {
            const { p25, p50, p75 } = danger.groups[group].courses[course];
            return [p25[i]!, p50[i]!, p75[i]!];
          }),
        ),
      ]),
    },
  });
}

const capped = (values: readonly number[]): number[] => values.map((value) => Math.min(value, TOP));
