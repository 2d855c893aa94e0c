import {
  ACTIVITY_NAMES,
  CATALOGUE,
  DEATHS,
  DEBT_ACTIVITIES,
  FATE_NAMES,
  LEVERS,
  DOORS,
  LOOPS,
  MECHANISMS,
  NOISES,
  OUTCOME_NAMES,
  PERCENTILES,
  SHOCKS,
  VERSION,
  addWeeks,
  proportion,
  type ActivityName,
  type Effort,
  type EffortName,
  type Fan,
  type Fate,
  type OutcomeName,
  type Scenario,
  type Summary,
} from '@paydown/engine/internal';

const HORIZON = 260;
const STEP = 4;
const COMPANIES = 1000;
const DEATH_ODDS: readonly [Fate, number][] = [
  ['spending', 0.35],
  ['debt', 0.25],
  ['winter', 0.2],
  ['fit', 0.15],
  ['demand', 0.05],
];

/** The Series B of the fixtures; every part can be replaced. */
export function makeScenario(changes: Partial<Scenario> = {}): Scenario {
  const on = (names: object) => Object.fromEntries(Object.keys(names).map((name) => [name, true]));
  return {
    name: 'Series B',
    description: 'Forty engineers, a fresh round, a board that expects the headcount to double.',
    start: '2027-01-04',
    horizon: HORIZON,
    runs: COMPANIES,
    seed: 'paydown',
    stepsPerWeek: 1,
    company: {
      engineers: 40,
      others: 45,
      newcomers: 0.3,
      skillGap: 2.4,
      offers: 1.8,
      product: 2000,
      zombies: 500,
      inProgress: 240,
      debtRatio: 0.15,
      unplanned: 0.8,
      tickets: 36,
      arr: 6,
      growth: 0.8,
      cash: 32,
      fit: 1,
      pressure: 0.2,
      burnout: 0.1,
      perceivedVelocity: 0.77,
      perceivedDebt: 0.15,
      rounds: 2,
      sinceRound: 13,
      mandate: 91,
    },
    policy: { policy: 'fixed', settings: { share: 0.2 } },
    levers: Object.fromEntries(
      Object.entries(LEVERS).map(([name, lever]) => [name, lever.default]),
    ) as unknown as Scenario['levers'],
    coefficients: Object.fromEntries(
      Object.entries(CATALOGUE).map(([name, entry]) => [name, entry.distribution]),
    ) as Scenario['coefficients'],
    correlations: true,
    shocks: on(SHOCKS) as Scenario['shocks'],
    loops: on(LOOPS) as Scenario['loops'],
    mechanisms: on(MECHANISMS) as Scenario['mechanisms'],
    doors: on(DOORS) as Scenario['doors'],
    noise: on({ ...NOISES, coefficients: 0 }) as Scenario['noise'],
    timeline: [],
    given: ['name', 'company.engineers', 'company.arr', 'company.cash', 'debt'],
    ...changes,
  };
}

const summarised = new Map<string, Summary>();

/** A plausible summary made of a toy growth process, the same on every call. Every part can be replaced. It is worked out once for each scenario. */
export function makeSummary(scenario: Scenario = makeScenario(), changes: Partial<Summary> = {}): Summary {
  const key = JSON.stringify(scenario);
  const summary = summarised.get(key) ?? summariseToy(scenario);
  summarised.set(key, summary);
  return { ...structuredClone(summary), scenario, ...changes };
}

function summariseToy(scenario: Scenario): Summary {
  const weeks = Array.from({ length: Math.floor(scenario.horizon / STEP) + 1 }, (_, i) => i * STEP);
  const lives = Array.from({ length: COMPANIES }, (_, run) => live(run, weeks, scenario));
  const gone = (run: number, w: number) =>
    lives[run]!.end !== null && lives[run]!.fate !== 'acquired' && weeks[w]! >= lives[run]!.end!;
  const outcomes = Object.fromEntries(
    OUTCOME_NAMES.map((name) => [
      name,
      fanOf(
        weeks.map((week, w) =>
          lives.map((simulation, run) =>
            name === 'arr' ? simulation.arr[w]! : typical(name, week / 52, simulation.luck, gone(run, w)),
          ),
        ),
      ),
    ]),
  ) as Record<OutcomeName, Fan>;
  const last = weeks.length - 1;
  const fates = Object.fromEntries(
    FATE_NAMES.map((fate) => [
      fate,
      weeks.map(
        (week) =>
          lives.filter(
            (simulation) => (simulation.end !== null && week >= simulation.end ? simulation.fate : 'alive') === fate,
          ).length / COMPANIES,
      ),
    ]),
  ) as unknown as Summary['fates'];
  const fateBounds = (bound: 'error' | 'low' | 'high') =>
    Object.fromEntries(
      FATE_NAMES.map((fate) => [fate, fates[fate].map((share) => proportion(share, COMPANIES)[bound])]),
    ) as unknown as Summary['fates'];
  const byEnd = lives.map((_, run) => run).sort((a, b) => lives[a]!.arr[last]! - lives[b]!.arr[last]! || a - b);
  return {
    version: VERSION,
    scenario,
    runs: COMPANIES,
    weeks,
    dates: weeks.map((week) => addWeeks(scenario.start, week)),
    outcomes,
    fates,
    fateErrors: fateBounds('error'),
    fateLows: fateBounds('low'),
    fateHighs: fateBounds('high'),
    effort: effortOf(outcomes),
    singles: [0.1, 0.3, 0.5, 0.7, 0.9].map((place) => {
      const run = byEnd[Math.floor(place * COMPANIES)]!;
      const { fate, end, arr } = lives[run]!;
      return { run, fate, end, arr };
    }),
    final: { arr: byEnd.map((run) => lives[run]!.arr[last]!), delivered: byEnd.map((_, i) => i) },
    warnings: [],
  };
}

/** Every percentile of an outcome replaced by constants: p5, p10, p25, p50, p75, p90, p95. */
export function flatFan(summary: Summary, values: readonly number[], error = 0): Fan {
  const all = (value: number) => summary.weeks.map(() => value);
  const by = (of: (i: number) => number) =>
    Object.fromEntries(PERCENTILES.map((p, i) => [p, all(of(i))])) as unknown as Fan['quantiles'];
  return {
    mean: all(values[3]!),
    meanError: all(error),
    quantiles: by((i) => values[i]!),
    errors: by(() => error),
    lows: by((i) => values[i]! - 2 * error),
    highs: by((i) => values[i]! + 2 * error),
  };
}

/** Shares of the engineers’ weeks, from the means of the activities. */
export function effortOf(outcomes: Summary['outcomes']): Summary['effort'] {
  const parts: readonly (readonly [EffortName, readonly ActivityName[]])[] = [
    ...ACTIVITY_NAMES.map((name) => [name, [name]] as const),
    ['toDebt', DEBT_ACTIVITIES],
  ];
  const at = (names: readonly ActivityName[], part: 'mean' | 'meanError', i: number) =>
    names.reduce((sum, name) => sum + outcomes[name][part][i]!, 0);
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
  return Object.fromEntries(
    parts.map(([name, names]): [EffortName, Effort] => {
      const totals = outcomes.features.mean.map((_, i) => at(ACTIVITY_NAMES, 'mean', i));
      const share = (part: 'mean' | 'meanError') =>
        totals.map((total, i) => (total > 0 ? at(names, part, i) / total : 0));
      const whole = (part: 'mean' | 'meanError') => sum(totals.map((_, i) => at(names, part, i))) / sum(totals);
      return [
        name,
        {
          shares: share('mean'),
          errors: share('meanError'),
          whole: { value: whole('mean'), error: whole('meanError') },
        },
      ];
    }),
  ) as unknown as Summary['effort'];
}

interface Life {
  readonly luck: number;
  readonly fate: Fate;
  readonly end: number | null;
  readonly arr: readonly number[];
}

function live(run: number, weeks: readonly number[], scenario: Scenario): Life {
  const uniform = generator(run + 1);
  const bell = () => uniform() + uniform() + uniform() + uniform() - 2;
  const luck = bell();
  const growth = 0.32 + 0.5 * luck;
  let lifetime = 40 + 1400 * uniform() * Math.exp(0.4 * luck);
  const sold = uniform() < 0.1;
  if (lifetime > scenario.horizon) lifetime = Infinity;
  const end = Number.isFinite(lifetime) ? Math.floor(lifetime) : null;
  let odds = uniform();
  const cause = DEATH_ODDS.find(([, share]) => (odds -= share) < 0)?.[0] ?? DEATHS[0]!;
  let walk = 0;
  const arr: number[] = [];
  for (const [w, week] of weeks.entries()) {
    walk += 0.06 * bell();
    const ended = end !== null && week >= end;
    arr.push(
      ended
        ? sold
          ? (arr[w - 1] ?? 0)
          : 0
        : scenario.company.arr * Math.exp((growth * week) / 52 - 0.02 * (week / 52) ** 2 + (week ? walk : 0)),
    );
  }
  return { luck, fate: end === null ? 'alive' : sold ? 'acquired' : cause, end, arr };
}

const BASE: Partial<Record<OutcomeName, readonly [start: number, perYear: number, spread: number]>> = {
  debtRatio: [0.15, 0.02, 0.6],
  headcount: [85, 19, 0.5],
  engineers: [40, 9, 0.5],
  incidents: [25, 9, 0.8],
  supportWait: [0.4, 0.15, 1.2],
};

function typical(name: OutcomeName, years: number, luck: number, dead: boolean): number {
  const grown = (start: number, perYear: number, spread: number) =>
    Math.max(0, (start + perYear * years) * Math.exp(spread * luck * Math.min(1, years)));
  const base = BASE[name];
  const debt = grown(0.15, 0.02, 0.6);
  if (name === 'velocity') return dead ? 0 : 1 / (1 + 2 * debt);
  if (name === 'interestShare') return 1 - 1 / (1 + 2 * debt);
  if (name === 'newcomers')
    return dead ? 0 : Math.max(0, Math.min(1, 0.3 + 0.16 * Math.sin(years * 1.3) + 0.1 * luck * Math.min(1, years)));
  if (base) return dead && (name === 'headcount' || name === 'engineers') ? 0 : grown(...base);
  const activity = (ACTIVITY_NAMES as string[]).indexOf(name);
  if (activity < 0) return dead ? 0 : 1;
  const parts = [
    24 - 2.2 * years,
    5 + 0.8 * years,
    6,
    1.5 + 0.7 * years,
    3 + 0.3 * years,
    1.6,
    2.2,
    0.5,
    2.5 + 0.6 * years,
    1.4,
  ];
  return dead ? 0 : (parts[activity]! * grown(40, 9, 0.5)) / 40;
}

function fanOf(byWeek: readonly (readonly number[])[]): Fan {
  const sorted = byWeek.map((values) => [...values].sort((a, b) => a - b));
  const at = (values: readonly number[], p: number) =>
    values[Math.min(values.length - 1, Math.floor((p / 100) * values.length))]!;
  const mean = sorted.map((values) => values.reduce((sum, value) => sum + value, 0) / values.length);
  const spreadOf = (values: readonly number[]) => (at(values, 84) - at(values, 16)) / 2;
  const errorOf = (values: readonly number[]) => (1.25 * spreadOf(values)) / Math.sqrt(values.length);
  const by = (of: (values: readonly number[], p: number) => number) =>
    Object.fromEntries(
      PERCENTILES.map((p) => [p, sorted.map((values) => of(values, p))]),
    ) as unknown as Fan['quantiles'];
  return {
    mean,
    meanError: sorted.map((values) => spreadOf(values) / Math.sqrt(values.length)),
    quantiles: by(at),
    errors: by(errorOf),
    lows: by((values, p) => at(values, p) - 2 * errorOf(values)),
    highs: by((values, p) => at(values, p) + 2 * errorOf(values)),
  };
}

/** Mulberry32: good enough for a toy. */
function generator(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
