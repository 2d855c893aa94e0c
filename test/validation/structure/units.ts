import {
  CATALOGUE,
  COEFFICIENT_NAMES,
  median,
  type CoefficientName,
  type LeverName,
  type Start,
  type Unit,
} from '@paydown/engine/internal';
import type { Company } from '../../../packages/engine/src/company/company.js';
import { live } from '../../../packages/engine/test/model/live.js';
import { scenarioWith, type Changes } from '../../../packages/engine/test/model/scenario.js';
import { fact, write, type Check, type Measure } from '../check.js';
import { line } from '../page/picture.js';

/** Powers of money, time, people and tickets in a quantity. */
interface Dimension {
  readonly money?: number;
  readonly time?: number;
  readonly people?: number;
  readonly tickets?: number;
}
type Base = keyof Dimension;

const OF_UNIT: Readonly<Record<Unit, Dimension>> = {
  weeks: { time: 1 },
  years: { time: 1 },
  '1/year': { time: -1 },
  '1/week': { time: -1 },
  share: {},
  factor: {},
  FTE: { people: 1 },
  heads: { people: 1 },
  'person-weeks': { people: 1, time: 1 },
  $M: { money: 1 },
  '$M/year': { money: 1, time: -1 },
  '$M/week': { money: 1, time: -1 },
  'tickets/week': { tickets: 1, time: -1 },
};

/** What a coefficient is per, as its meaning says and its unit leaves out. */
const PER: Partial<Record<CoefficientName, Dimension>> = {
  engineerCost: { people: -1 },
  otherCost: { people: -1 }, // per head
  salesProductivity: { people: -1, time: -1 }, // yearly revenue, won in a year, per seller
  acquisitionArr: { time: -1 }, // yearly revenue
  interviewEffort: { people: -1 },
  headroom: { people: -1 }, // per engineer
  mentoring: { people: -1 },
  knowledgeLoss: { people: -1 }, // per hire, newcomer, leaver
  keyGap: { people: -1 },
  keyRate: { people: -1 }, // per engineer
  ticketsPerAgent: { people: -1 },
  ticketRate: { money: -1, time: 1 }, // per supporter; per yearly revenue
  waitChurn: { time: -1 }, // per week of wait
};

const OF_START: Partial<Record<keyof Start, Dimension>> = {
  engineers: { people: 1 },
  others: { people: 1 },
  skillGap: { people: 1 },
  offers: { people: 1 },
  product: { people: 1, time: 1 },
  zombies: { people: 1, time: 1 },
  inProgress: { people: 1, time: 1 },
  unplanned: { people: 1, time: 1 },
  tickets: { tickets: 1 },
  arr: { money: 1, time: -1 },
  cash: { money: 1 },
  sinceRound: { time: 1 },
  mandate: { time: 1 },
};
const OF_LEVER: Partial<Record<LeverName, Dimension>> = {
  audit: { time: -1 },
  hiringPace: { time: -1 },
  wipLimit: { people: -1 },
};

/** What is compared, week by week. */
const OF_RESULT = {
  engineers: { people: 1 },
  others: { people: 1 },
  skillGap: { people: 1 },
  product: { people: 1, time: 1 },
  zombies: { people: 1, time: 1 },
  inProgress: { people: 1, time: 1 },
  debt: { people: 1, time: 1 },
  unplanned: { people: 1, time: 1 },
  tickets: { tickets: 1 },
  arr: { money: 1, time: -1 },
  cash: { money: 1 },
  features: { people: 1 },
  debtRatio: {},
  velocity: {},
  fit: {},
  pressure: {},
  burnout: {},
  cycleTime: { time: 1 },
  supportWait: { time: 1 },
  income: { money: 1, time: -1 },
  cost: { money: 1, time: -1 },
  attritionRate: { time: -1 },
  saleClock: {},
  roundClock: {},
} as const satisfies Partial<Record<keyof Company, Dimension>>;
const RESULTS = Object.keys(OF_RESULT) as (keyof typeof OF_RESULT)[];

const dimensionOf = (name: CoefficientName): Dimension => {
  const [unit, per] = [OF_UNIT[CATALOGUE[name].unit], PER[name] ?? {}];
  const power = (base: Base) => (unit[base] ?? 0) + (per[base] ?? 0);
  return { money: power('money'), time: power('time'), people: power('people'), tickets: power('tickets') };
};

/** A change of units: each number is multiplied by `by` for each power of `base` in it. */
interface Change {
  readonly base: Base;
  readonly by: number;
  readonly say: string;
  /** What is set aside because it is tied to a unit by definition, and why. */
  readonly aside: Partial<Record<CoefficientName, number>>;
  readonly because: string;
}

const FLAT = {
  planGrowthSeed: 0.8,
  planGrowthA: 0.8,
  planGrowthB: 0.8,
  planGrowthC: 0.8,
  planGrowthD: 0.8,
  roundSmall: 20,
  roundLarge: 20,
};
const CHANGES: readonly Change[] = [
  {
    base: 'money',
    by: 1024,
    say: 'money in units of $977 instead of $1M',
    aside: FLAT,
    because: 'expected growth and round sizes are tables over revenue in $M, so they are level here',
  },
  {
    base: 'time',
    by: 0.5,
    say: 'time in fortnights instead of weeks',
    aside: { ...FLAT, pressureGain: 0, roundSteepness: 0, roundPull: 20, newcomerMisalignment: 0 },
    because: 'growth and “under a year” are over a calendar year',
  },
  {
    base: 'people',
    by: 4,
    say: 'people in quarters of a person',
    aside: { ...FLAT, contention: 0, crosstalk: 0, switching: 0, supportVariability: 0 },
    because: 'the scalability law, switching and queues count whole persons: one person, one item, one server',
  },
  {
    base: 'tickets',
    by: 12,
    say: 'tickets in dozenths',
    aside: { supportVariability: 0 },
    because: 'a queue counts whole tickets',
  },
];

const scaled = (value: number, dimension: Dimension | undefined, { base, by }: Change): number =>
  value * by ** (dimension?.[base] ?? 0);

/** Medians of all coefficients, with what is set aside. */
const medians = (aside: Change['aside']) =>
  Object.fromEntries(
    COEFFICIENT_NAMES.map((name) => [name, aside[name] ?? median(CATALOGUE[name].distribution)]),
  ) as Record<CoefficientName, number>;

const NOISE = {
  attrition: false,
  incidents: false,
  effort: false,
  outages: false,
  perception: false,
  funding: false,
  acquisition: false,
  givingUp: false,
} as const;
const HORIZON = 208;

/** Results of every step, in the old units, of a company whose numbers are given in new ones; `unscaled` is a coefficient whose unit is forgotten. */
function play(change: Change | null, aside: Change['aside'], unscaled?: CoefficientName): Float64Array[] {
  const base = scenarioWith({ company: { cash: 14, sinceRound: 60, tickets: 400, debtRatio: 0.29 } });
  const turn = <N extends string>(values: Readonly<Record<N, number>>, dimension: (name: N) => Dimension | undefined) =>
    Object.fromEntries(
      Object.entries<number>(values).map(([name, value]) => [
        name,
        change && name !== unscaled ? scaled(value, dimension(name as N), change) : value,
      ]),
    );
  const perWeek = change?.base === 'time' ? 1 / change.by : 1;
  const scenario = scenarioWith({
    noise: NOISE,
    policy: { policy: 'ceiling', settings: {} },
    horizon: HORIZON / perWeek,
    stepsPerWeek: perWeek,
    company: turn<keyof Start>(base.company as unknown as Record<keyof Start, number>, (name) => OF_START[name]),
    levers: turn<LeverName>(base.levers as unknown as Record<LeverName, number>, (name) => OF_LEVER[name]),
    coefficients: turn<CoefficientName>(medians(aside), dimensionOf),
  } as Changes);
  const results = RESULTS.map(() => new Float64Array(HORIZON));
  live(
    scenario,
    5,
    (c, _k, step) =>
      RESULTS.forEach((name, i) => {
        const dimension: Dimension = OF_RESULT[name];
        results[i]![step] = change ? c[name] / change.by ** (dimension[change.base] ?? 0) : c[name];
      }),
    true,
  );
  return results;
}

/** Largest relative difference over all results and weeks. */
function difference(one: readonly Float64Array[], other: readonly Float64Array[]): { error: number; where: string } {
  let worst = { error: 0, where: 'nothing' };
  one.forEach((values, i) =>
    values.forEach((value, step) => {
      const error = Math.abs(value - other[i]![step]!) / Math.max(Math.abs(other[i]![step]!), 1e-6);
      if (!(error <= worst.error)) worst = { error, where: `${RESULTS[i]!}, week ${step}` };
    }),
  );
  return worst;
}

export const units: Check = {
  id: 'units',
  part: 'structure',
  title: 'The unit of every coefficient is the one in which the model uses it',
  expectation:
    'Measured in other units of money, time, people or tickets, with each coefficient converted by the '
    + 'unit the catalogue gives it, the same company lives the same life, to 1e-9. If the unit of one '
    + 'coefficient were wrong, it would not; converting all but one shows that.',
  source: 'Dimensional consistency (Barlas 1996), tested on the running engine.',
  conditions: `Four years of a company of 40 engineers with shocks and without chance, every coefficient at its median. ${CHANGES.filter(
    ({ because }) => because,
  )
    .map(({ base, because }) => `${base}: ${because}`)
    .join('; ')}.`,
  run() {
    const measures: Measure[] = [];
    let caught = 0;
    let converted = 0;
    const silent: string[] = [];
    for (const change of CHANGES) {
      const before = play(null, change.aside);
      const { error, where } = difference(play(change, change.aside), before);
      measures.push(
        fact(`Largest difference, ${change.say}`, 'under 1e-9', `${write(error, 2)} (${where})`, error < 1e-9),
      );
      for (const name of COEFFICIENT_NAMES) {
        if (
          !dimensionOf(name)[change.base]
          || change.aside[name] !== undefined
          || median(CATALOGUE[name].distribution) === 0
        )
          continue;
        converted++;
        if (difference(play(change, change.aside, name), before).error > 1e-6) caught++;
        else silent.push(`${name} (${change.base})`);
      }
    }
    measures.push(
      fact(
        'Conversions that show when left out',
        `at least 70% of ${converted}`,
        `${caught}${silent.length > 0 ? `; silent here, because this company never meets them: ${silent.join(', ')}` : ''}`,
        caught >= 0.7 * converted,
      ),
    );
    const [money] = CHANGES as [Change];
    const arr = RESULTS.indexOf('arr');
    const weeks = (values: Float64Array) => Array.from(values, (value, week) => [week, value] as const);
    return {
      finding: `Four changes of units leave every result in every week as it was; forgetting to convert a coefficient shows for ${caught} of ${converted}.`,
      measures,
      picture: {
        x: { title: 'Week' },
        y: { title: 'Yearly revenue, $M' },
        series: [
          line('in $M', 'expected', weeks(play(null, money.aside)[arr]!)),
          line('in other money, converted back', 'found', weeks(play(money, money.aside)[arr]!)),
          line('salesProductivity not converted', 'other', weeks(play(money, money.aside, 'salesProductivity')[arr]!)),
        ],
      },
    };
  },
};
