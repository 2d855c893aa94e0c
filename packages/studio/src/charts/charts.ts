import { addWeeks, type Fan } from '@paydown/engine/internal';
import {
  coursesChart,
  dotsChart,
  HUE,
  rounded,
  money,
  month,
  reachOf,
  share,
  type Chart,
  type Course,
  type Format,
  type Frame,
} from '@paydown/report/browser';
import { aheadIn, formatOf } from '../answer/format.ts';
import type { Picture } from '../answer/picture.ts';
import type { RunDescription } from '../answer/description.ts';
import type { About } from '../answer/why.ts';

/** A’s colour and B’s, everywhere. */
export const SIDE_HUES = { A: HUE.vermilion, B: HUE.blue } as const;

/** What a chart is drawn of: the picture, one future in it if one is looked at, and values that axes hold meanwhile. */
export interface Shown {
  readonly picture: Picture;
  readonly described: RunDescription | null;
  readonly holds: readonly number[];
}

/** A chart of the page: how it is drawn, and the ends that its axis has by itself. */
export interface Draws {
  readonly name: string;
  /** What its finding is about. */
  readonly about: About;
  readonly draw: (shown: Shown) => (frame: Frame) => Chart;
  readonly reach: (picture: Picture) => readonly number[];
}

/** Room for names at the right of a chart; and where a single future is named too. */
const [ROOM, ROOM_FOR_ONE] = [86, 118];
const middleAtEnd = ({ quantiles, errors }: Fan) =>
  rounded({ value: quantiles[50].at(-1)!, error: errors[50].at(-1)! });

const courses = (fans: readonly [Fan, Fan]): readonly [Course, Course] => [
  { name: 'A', colour: SIDE_HUES.A, fan: fans[0] },
  { name: 'B', colour: SIDE_HUES.B, fan: fans[1] },
];

interface Over {
  readonly name: string;
  readonly about: About;
  readonly what: string;
  readonly format: Format;
  readonly kind: 'money' | 'share';
  readonly fans: (picture: Picture) => readonly [Fan, Fan];
  readonly finding: (a: string, b: string, when: string) => string;
  readonly path?: 'arr' | 'velocity';
}

/** Both decisions over time. */
const overTime = ({ name, about, what, format, kind, fans, finding, path: series }: Over): Draws => ({
  name,
  about,
  reach: (picture) => reachOf(courses(fans(picture))),
  draw: ({ picture, described, holds }) => {
    const { scenario, weeks } = picture.comparison;
    const both = fans(picture);
    const [a, b] = [format(middleAtEnd(both[0])), format(middleAtEnd(both[1]))];
    return coursesChart({
      name,
      title: finding(a, b, month(addWeeks(scenario.start, weeks.at(-1)!))),
      subtitle: what,
      scenario,
      weeks,
      courses: courses(both),
      format,
      kind,
      holds,
      room: described === null || series === undefined ? ROOM : ROOM_FOR_ONE,
      ...(described !== null
        && series !== undefined && {
          paths: (['A', 'B'] as const).map((side, i) => ({
            name: `this ${side}`,
            colour: SIDE_HUES[side],
            values: described.sides[i]![series],
          })),
        }),
    });
  },
});

const REVENUE = overTime({
  name: 'revenue',
  about: 'arr',
  what: 'Annual recurring revenue of all companies; those out of money have none.',
  format: money,
  kind: 'money',
  fans: ({ comparison: { alternatives } }) => [alternatives[0]!.fans.arr, alternatives[1]!.fans.arr],
  finding: (a, b, when) =>
    `Revenue in ${when}: ${a === b ? `${a} under both` : `${a} under A, ${b} under B`}, in the middle future`,
  path: 'arr',
});

const VELOCITY = overTime({
  name: 'velocity',
  about: 'velocity',
  what: 'Output of a week of feature work, as a share of what it would be without debt; 0 once the money is gone.',
  format: share,
  kind: 'share',
  fans: ({ shown }) => shown.velocity,
  finding: (a, b, when) =>
    `Of a week of feature work ${a === b ? `${a} is left under both` : `${a} is left under A, ${b} under B`}, ${when}`,
  path: 'velocity',
});

const DEBT = overTime({
  name: 'debt',
  about: 'debtRatio',
  what: 'Debt as a share of the product; of companies out of money their last.',
  format: share,
  kind: 'share',
  fans: ({ shown }) => shown.debtRatio,
  finding: (a, b, when) =>
    `Debt in ${when}: ${a === b ? `${a} of the product under both` : `${a} of the product under A, ${b} under B`}`,
});

/** A hundred futures of B less A. */
export const DOTS: Draws = {
  name: 'dots',
  about: 'value',
  reach: () => [],
  draw: ({ picture }) => {
    const { comparison, dots } = picture;
    return dotsChart({
      name: 'dots',
      title: aheadIn(comparison.contests[0]!),
      subtitle: `${comparison.judge.meaning}, B less A, in the same futures.`,
      scenario: comparison.scenario,
      values: dots.map(({ difference }) => difference),
      format: formatOf(comparison.judge.unit),
      measure: 'B less A',
      sides: ['B ahead', 'A ahead'],
    });
  },
};

/** Both decisions over time, in the order of the page. */
export const OVER_TIME: readonly Draws[] = [REVENUE, VELOCITY, DEBT];
