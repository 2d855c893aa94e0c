import type { CoefficientName } from '../coefficients/catalogue/index.js';
import {
  channelOf,
  coefficientPlan,
  drawValues,
  fixCoefficients,
  switchedOff,
  type CoefficientPlan,
} from '../coefficients/draw.js';
import { median, quantile, sampler } from '../coefficients/sample.js';
import { DOOR_NAMES, DOORS } from '../coefficients/switches.js';
import { unknownOf } from '../coefficients/unknown.js';
import { createCompany } from '../company/company.js';
import { createConstants } from '../company/constants.js';
import { createUniforms } from '../company/uniforms.js';
import { pooling } from '../company/support.js';
import { exp, log, pow, sqrt } from '../random/maths.js';
import { normalQuantile, Z90 } from '../random/normal.js';
import { streamState, uniform, type Key } from '../random/streams.js';
import { KNOWN_NAMES, type KnownName } from '../scenario/known.js';
import type { Levers } from '../scenario/levers.js';
import type { Scenario, Start } from '../scenario/scenario.js';
import { createChances, drawsOf } from './channels.js';
import type { SimulationState } from './state.js';
import { decisions, giveHiringPlan, type Decisions } from './decisions.js';
import { createFirst } from './beginnings.js';
import type { Beginning, MakeFirst, Seen } from './first.js';

const A_YEAR = 52;
const NOTHING_KNOWN = unknownOf(KNOWN_NAMES);

/** What is known in one future: a value drawn within its error. */
type Facts = Readonly<Record<KnownName, number>>;

/** How some of what is known settles some coefficients. */
interface Settler {
  readonly facts: readonly KnownName[];
  /** The coefficients, and the power of the common factor that each is multiplied by. */
  readonly settles: (scenario: Scenario) => readonly (readonly [CoefficientName, 1 | -1])[];
  /**
   * The factor at which the company's first week would agree, as far as the week as it is now tells; NaN if none would.
   * @param value of the first coefficient
   */
  readonly factor: (c: Seen, known: Facts, start: Start, value: number, levers: Levers) => number;
}

/** In this order: what comes later takes account of what came before. */
const SETTLERS: readonly Settler[] = [
  {
    facts: ['incidents'],
    settles: () => [['incidents', 1]],
    factor: (c, { incidents }) => incidents / c.incidentRate,
  },
  {
    // Supporters are as many as the tickets ask for at that load, so that a load that rises while each answers fewer leaves their number as it is.
    // Where they do not follow the tickets, no load is aimed at.
    facts: ['waiting'],
    settles: (scenario) =>
      supportFollows(scenario)
        ? [
            ['supportLoad', 1],
            ['ticketsPerAgent', -1],
          ]
        : [['ticketsPerAgent', -1]],
    factor: (c, { waiting }) => pow(waiting, 1 / pooling(c.supportersAtWork)) / c.supportLoad,
  },
  {
    facts: ['leavers'],
    settles: () => [['attrition', 1]],
    factor: (c, { leavers }, { engineers, others }) =>
      -log(Math.max(1 - leavers / (engineers + others), 1e-3)) / c.attritionRate,
  },
  {
    facts: ['timeLost'],
    settles: ({ given }) => [[given.includes('company.debtRatio') ? 'drag' : 'debtAtStart', 1]],
    factor: (c, { timeLost }) => timeLost / (1 - timeLost) / ((1 - c.velocity) / c.velocity),
  },
  {
    facts: ['retention'],
    settles: () => [
      ['expansion', 1],
      ['churn', -1],
    ],
    factor(c, { retention }) {
      const [gained, lost, out] = [c.expansionArr, c.churnedArr, c.outageLoss].map(
        (flow) => (A_YEAR * flow) / c.arr,
      ) as [number, number, number];
      const net = log(retention) + out;
      return (net + sqrt(net * net + 4 * gained * lost)) / (2 * gained);
    },
  },
  {
    facts: ['burn'],
    settles: () => [
      ['engineerCost', 1],
      ['otherCost', 1],
    ],
    factor: (c, { burn }) => (c.income + burn / A_YEAR) / c.cost,
  },
  {
    facts: ['cycleTime'],
    settles: () => [['itemSize', 1]],
    // In the long run as much is in progress as the limit allows, and both that and the wait in a pool go with the size of an item.
    factor: (c, { cycleTime }, _, itemSize, { wipLimit }) =>
      cycleTime / ((wipLimit * itemSize * c.engineers - c.inProgress) / Math.max(c.features, 1e-9) + c.cycleTime),
  },
  {
    facts: ['growth', 'growthQuarter'],
    settles: () => [['salesProductivity', 1]],
    factor(c, { growth }) {
      const net = c.newArr + c.expansionArr - c.churnedArr - c.outageLoss;
      return Math.max((c.newArr + (growth * c.arr) / A_YEAR - net) / c.newArr, NEXT_TO_NOTHING);
    },
  },
];

const supportFollows = (scenario: Scenario): boolean =>
  !switchedOff(scenario).has('supportFollows') && median(scenario.coefficients.supportFollows) > 0;

/** Part of its sales that is left to a company that grows more slowly than its customers of today alone would make it. */
const NEXT_TO_NOTHING = 1e-3;
/** Chances at which nothing strikes. */
const NOTHING = 1 - 1e-9;
/** What settles a coefficient may depend on it a little, through what comes of it: a second look makes up for that. */
const LOOKS = 2;
/** Weeks in a step of the year in which sales are settled: near enough, and half the work of single ones. */
const STRIDE = 2;
/** Draws among which a future chooses, each as likely as what it makes of the coefficients is believed to be. */
const CANDIDATES = 4;
/** Runs are numbered below this; candidates count on from there. */
const APART = 16_777_216;
/** A settled coefficient that lies further out than 99% of what is believed of it does not agree. */
const FAR = 2.5758293035489004;

/** Makes draws agree with what is known of a company. */
export interface Agreement {
  /** Draws the coefficients of several runs so that they agree, and gives the values of each. */
  draw(key: Key, runs: readonly number[]): Float64Array[];
  /**
   * Draws those of several runs without regard to what is believed of the settled ones: whether each fact that is given could be met by coefficients that are
   * believed possible.
   */
  propose(key: Key, runs: readonly number[]): ReadonlyMap<KnownName, boolean>[];
}

const inForce = ({ known = {} }: Scenario): Settler[] =>
  SETTLERS.filter(({ facts }) => facts.some((name) => known[name] !== undefined));

/** What is known was seen with every door open: doors that a scenario closes are closed once it is settled, so that closing one changes nothing else. */
export const doorsToClose = (scenario: Scenario): CoefficientName[] =>
  inForce(scenario).length === 0 ? [] : DOOR_NAMES.flatMap((door) => (scenario.doors[door] ? [] : DOORS[door]));

/** A scenario as it is settled, before doors are closed. */
export const beforeClosing = (scenario: Scenario): Scenario =>
  doorsToClose(scenario).length === 0 ? scenario : { ...scenario, doors: OPEN };

/** What is drawn for a scenario before doors are closed. */
export const planOf = (scenario: Scenario): CoefficientPlan =>
  coefficientPlan(beforeClosing(scenario), settledBy(scenario));

/** Closes in what was drawn the doors that are open only until it is settled. */
export function closing(scenario: Scenario, { drawn }: CoefficientPlan): (values: Float64Array) => void {
  const closed = doorsToClose(scenario);
  const places = [...drawn.keys()].filter((place) => closed.includes(drawn[place]!.name));
  return (values) => {
    for (const place of places) values[place] = 0;
  };
}

const OPEN = Object.fromEntries(DOOR_NAMES.map((door) => [door, true])) as Scenario['doors'];

/** The coefficients that what is known settles. */
export const settledBy = (scenario: Scenario): CoefficientName[] =>
  inForce(scenario).flatMap(({ settles }) => settles(scenario).map(([name]) => name));

/**
 * What makes the draws of a scenario agree with what is known, or null if nothing is. What identifies a coefficient is solved for, in the company's own first
 * week without chance; of several such draws one is taken, by how well the coefficients that came out are in keeping with what is believed of them.
 *
 * @param makeFirst makes what plays first weeks and years; it changes no bit
 */
export function agreement(
  scenario: Scenario,
  plan: CoefficientPlan,
  makeFirst: MakeFirst = createFirst,
): Agreement | null {
  const settlers = inForce(scenario).map((settler) => ({
    ...settler,
    at: settler
      .settles(scenario)
      .map(([name, power]) => ({ place: plan.drawn.findIndex((one) => one.name === name), name, power })),
  }));
  if (settlers.length === 0) return null;
  const { known = {}, today = scenario, noise } = scenario;
  const { inProgress, mandate } = today.company;
  const start: Start = { ...scenario.company, inProgress, mandate };
  const { policy, levers, hiringPlan = [] } = today;
  const [now] = decisions({
    ...scenario,
    company: start,
    policy,
    levers,
    hiringPlan,
    timeline: [],
  }) as [Decisions];
  const given = KNOWN_NAMES.filter((name) => known[name] !== undefined);
  // Growth alone is met by most draws: the first that can is taken, so that nearly every future keeps what it would have drawn of all else.
  const [only] = settlers;
  const growthAlone = settlers.length === 1 && only!.facts.includes('growth');
  const candidates = noise.coefficients ? CANDIDATES : 1;
  const samplers = given.map((name) => ({ name, valueAt: sampler(known[name]!), channel: channelOf(`known.${name}`) }));
  const words = new Int32Array(4);
  const chance = (key: Key, run: number, channel: number): number => {
    streamState(key, run, channel, words, 0);
    return uniform(words, 0);
  };
  const choice = channelOf('known');
  const beginningWith = (step: number): Beginning => ({
    state: beginning(plan, now, step),
    policy: now.policy,
    start,
    names: plan.drawn.map(({ name }) => name),
  });
  const { firstWeeks } = makeFirst(beginningWith(1));
  const { firstYears } = makeFirst(beginningWith(STRIDE));
  const growthError = [known.growth, known.growthQuarter].map((d) =>
    d === undefined ? Infinity : Math.max((quantile(d, Z90) - quantile(d, -Z90)) / (2 * Z90), 1e-6),
  ) as [number, number];

  const sales = plan.drawn.findIndex(({ name }) => name === 'salesProductivity');
  const isGrowthKnown = known.growth !== undefined || known.growthQuarter !== undefined;
  /** Sales that make the first year without chance grow as the company does today. The first week alone would leave out those who are hired by then. */
  const settleYears = (values: readonly Float64Array[], rates: readonly number[]): void => {
    if (!isGrowthKnown) return;
    const { low, high } = plan.drawn[sales]!;
    for (let i = 0; i < (growthAlone ? 1 : LOOKS); i++)
      firstYears(values, A_YEAR / STRIDE).forEach(({ sold, arr, steps }, run) => {
        const missing = start.arr * exp((rates[run]! * steps * STRIDE) / A_YEAR) - arr;
        const times = Math.max((sold + missing) / sold, NEXT_TO_NOTHING);
        if (times > 0 && times < Infinity)
          values[run]![sales] = Math.min(Math.max(values[run]![sales]! * times, low), high);
      });
  };

  const candidateOf = (key: Key, run: number): Candidate => {
    drawValues(plan, key, run);
    const facts = { ...NOTHING_KNOWN };
    for (const { name, valueAt, channel } of samplers)
      facts[name] = valueAt(noise.coefficients ? normalQuantile(chance(key, run, channel)) : 0);
    facts.growth = todaysGrowth(facts, growthError);
    return { values: plan.values.slice(), facts, likely: 0, agrees: true, goesOn: true, met: new Map() };
  };
  /** Draws what is believed, then what is known, and settles, for several runs side by side. */
  const settled = (key: Key, runs: readonly number[]): Candidate[] => {
    const all = runs.map((run) => candidateOf(key, run));
    const values = all.map((one) => one.values);
    for (const { at, factor, facts: about } of settlers) {
      for (const one of all) {
        one.agrees = one.goesOn = true;
        if (at.length > 1) for (const { place } of at) one.likely += 0.5 * square(scoreOf(place, one.values));
      }
      for (let i = 0; i < LOOKS; i++) {
        const seen = firstWeeks(values);
        all.forEach((one, lane) => {
          const times = factor(seen[lane]!, one.facts, start, one.values[at[0]!.place]!, levers);
          if (one.goesOn) settle(one, at, times);
        });
      }
      for (const one of all) {
        for (const { place } of at) {
          const score = scoreOf(place, one.values);
          one.likely -= 0.5 * square(score);
          if (Math.abs(score) > FAR) one.agrees = false;
        }
        for (const name of about) if (known[name] !== undefined) one.met.set(name, one.agrees);
      }
    }
    return all;
  };
  /** Multiplies what a fact settles. */
  const settle = (one: Candidate, at: readonly Settled[], times: number): void => {
    if (!(times > 0 && times < Infinity)) {
      one.agrees = one.goesOn = false;
      return;
    }
    for (const { place, power } of at) {
      const { low, high } = plan.drawn[place]!;
      const value = one.values[place]! * (power > 0 ? times : 1 / times);
      one.values[place] = Math.min(Math.max(value, low), high);
      if (value < low || value > high) one.agrees = false;
    }
  };

  /** The standard normal at which what is believed of a coefficient has its value; 0 where one value is believed. */
  const scoreOf = (place: number, values: Float64Array): number => {
    const { name, valueAt } = plan.drawn[place]!;
    if (!noise.coefficients || scenario.coefficients[name].shape === 'constant') return 0;
    let [low, high] = [-8, 8];
    for (let i = 0; i < 24; i++) {
      const middle = (low + high) / 2;
      if (valueAt(middle) < values[place]!) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };

  const close = closing(scenario, plan);
  /** Takes one of each run's candidates. */
  const choose = (key: Key, runs: readonly number[]): Candidate[] => {
    const [chosen, sums] = [[] as Candidate[], runs.map(() => 0)];
    let open = [...runs.keys()];
    for (let i = 0; i < candidates && open.length > 0; i++) {
      const runOf = (at: number): number => runs[at]! + i * APART;
      const found = settled(key, open.map(runOf));
      open = open.filter((at, lane) => {
        const one = found[lane]!;
        const weight = Math.max(exp(Math.min(one.likely, 0)), 1e-300);
        sums[at]! += weight;
        if (chance(key, runOf(at), choice) * sums[at]! >= weight) return true;
        chosen[at] = one;
        return !(growthAlone && only!.facts.some((name) => one.met.get(name) === true));
      });
    }
    return chosen;
  };
  return {
    draw(key, runs) {
      const chosen = choose(key, runs);
      const values = chosen.map((one) => one.values);
      settleYears(
        values,
        chosen.map(({ facts }) => facts.growth),
      );
      values.forEach(close);
      return values;
    },
    propose: (key, runs) => settled(key, runs).map((one) => one.met),
  };
}

/** A draw of a run that is made to agree. */
interface Candidate {
  readonly values: Float64Array;
  readonly facts: Facts;
  /** Logarithm of how likely the outcome is believed to be. */
  likely: number;
  /** Of the fact at hand: whether coefficients that are believed possible meet it, and whether looking further may help. */
  agrees: boolean;
  goesOn: boolean;
  readonly met: Map<KnownName, boolean>;
}

/** A coefficient that is settled: its place in the plan, and the power of the common factor. */
interface Settled {
  readonly place: number;
  readonly power: 1 | -1;
}

const square = (x: number): number => x * x;

/** Today's growth as a continuous rate: of the year and the quarter, each counts by how well it is known. */
function todaysGrowth({ growth, growthQuarter }: Facts, [year, quarter]: readonly [number, number]): number {
  if (quarter === Infinity) return log(1 + growth);
  const now = 4 * log(Math.max(1 + growthQuarter / 4, 0.01));
  if (year === Infinity) return now;
  const [a, b] = [1 / square(year), 1 / square(quarter)];
  return (a * log(1 + growth) + b * now) / (a + b);
}

/** A company before its first week, without chance. @param step its length in weeks */
function beginning(plan: CoefficientPlan, decisions: Decisions, step: number): SimulationState {
  const { levers, settings, rule } = decisions;
  const k = createConstants();
  fixCoefficients(plan, k);
  k.looks = 0;
  k.step = step;
  giveHiringPlan(k, decisions);
  const steps = A_YEAR / step;
  return {
    c: createCompany(),
    k,
    n: createUniforms(),
    place: { at: 0 },
    levers,
    settings,
    rule,
    stepsPerWeek: 1,
    uniforms: createChances(A_YEAR + 1).fill(NOTHING),
    draws: drawsOf(A_YEAR + 1),
    cohorts: new Float64Array(steps),
    cohortSteps: steps,
    revenues: new Float64Array(steps / 2),
    revenueSteps: steps / 2,
    recorded: new Float32Array(0),
    rows: new Int32Array(0),
    columns: new Int32Array(0),
  };
}
