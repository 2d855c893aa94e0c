import {
  ACTIVITY_NAMES,
  column,
  FATE_NAMES,
  formatFault,
  playHere,
  readScenario,
  type ActivityName,
  type Futures,
  type OutcomeName,
} from '@paydown/engine/internal';
import { shipped } from '../../../packages/engine/test/scenario/source.js';
import { line, type Picture } from '../page/picture.js';
import { mean, quantile } from '../statistics.js';

export const RUNS = 2048;
export const FIVE_YEARS = 260;
const STEP = 26;

/** The futures of a shipped scenario, and questions about them. */
export interface Member {
  readonly horizon: number;
  /** Share of all futures out of money by a week. */
  deadBy(week: number): number;
  /** Values of an outcome in a week in the futures that still go on, on their own or bought. */
  going(outcome: OutcomeName, week: number): number[];
  /** Median of one outcome, or of the ratio of two, in the futures that go on. */
  median(outcome: OutcomeName, week: number, per?: OutcomeName): number;
  /** Share of the engineers’ weeks of all futures that go to some activities. */
  share(week: number, ...activities: readonly ActivityName[]): number;
  /** Revenue over time: a bad tenth, the median, a good tenth of all futures, the dead counted. */
  readonly picture: Picture;
}

const OUTCOMES = [
  'arr',
  'engineers',
  'headcount',
  'newcomers',
  'debtRatio',
  'incidents',
  'rounds',
  ...ACTIVITY_NAMES,
] as const satisfies readonly OutcomeName[];

const known = new Map<string, Promise<Member>>();

/** Plays a shipped scenario, once. */
export function member(name: string): Promise<Member> {
  if (!known.has(name)) known.set(name, playMember(name));
  return known.get(name)!;
}

async function playMember(name: string): Promise<Member> {
  const { scenario, faults } = readScenario(`scenarios/${name}.yaml`, shipped);
  if (scenario === null) throw new Error(faults.map(formatFault).join('\n'));
  const { horizon } = scenario;
  const weeks = Array.from({ length: horizon / STEP + 1 }, (_, i) => i * STEP);
  const futures = await playHere({ ...scenario, runs: RUNS }, { outcomes: OUTCOMES, weeks });
  const dead = (run: number, week: number) =>
    futures.fates[run]! > FATE_NAMES.indexOf('acquired') && futures.ends[run]! <= week;
  const alive = (week: number) => Array.from({ length: RUNS }, (_, run) => run).filter((run) => !dead(run, week));
  const going = (outcome: OutcomeName, week: number) => alive(week).map((run) => column(futures, outcome, week)[run]!);
  return {
    horizon,
    deadBy: (week) => 1 - alive(week).length / RUNS,
    going,
    median: (outcome, week, per) => {
      const below = per === undefined ? null : going(per, week);
      return quantile(
        going(outcome, week).map((value, i) => (below ? value / below[i]! : value)),
        0.5,
      );
    },
    share: (week, ...activities) =>
      activities.reduce((sum, activity) => sum + mean(column(futures, activity, week)), 0)
      / mean(column(futures, 'engineers', week)),
    picture: revenue(futures),
  };
}

function revenue(futures: Futures): Picture {
  const at = (share: number) =>
    futures.weeks.map((week) => [week / 52, quantile(column(futures, 'arr', week), share)] as const);
  return {
    x: { title: 'Year' },
    y: { title: 'Yearly revenue, $M (dead: 0)' },
    series: [
      line('good tenth', 'other', at(0.9)),
      line('median', 'found', at(0.5)),
      line('bad tenth', 'other', at(0.1)),
    ],
  };
}

/** Growth a year that leads from one value to another. */
export const yearly = (from: number, to: number, weeks: number): number => (to / from) ** (52 / weeks) - 1;
