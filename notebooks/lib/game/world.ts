import { median, story, type Policy, type Scenario } from '@paydown/engine/internal';
import { scenario } from '../scenarios.ts';
import { newsOf, countedOnce } from './news.ts';
import { QUARTERS, type Turn } from './state.ts';

/** Weeks of a quarter. */
export const QUARTER = 13;
/** The week in which the last quarter is over. */
export const END = QUARTERS * QUARTER;
/** The week to which a successor leads on. */
export const LATER = 260;

const fixed = (percent: number): Policy => ({ policy: 'fixed', settings: { share: percent / 100 } });

/** The successor, who takes over after ten quarters. */
const SUCCESSOR = 20;

/** A world: the company of the class and one future of it. A code has a world of its own; the thousand others are further futures of it. */
export interface World {
  readonly company: Scenario;
  readonly run: number;
}

/** The company in the world of a code; `runs` of it are worlds. */
export const companyOf = (code: string, runs = 1): Scenario => ({ ...scenario('class', { runs }), seed: code });
export const worldOf = (code: string): World => ({ company: companyOf(code), run: 0 });

/** A deal that is offered in a quarter. */
export interface Offer {
  readonly step: number;
  /** What it brings a year, as a share of today’s revenue; and the debt that its code brings, as a share of the product. */
  readonly revenue: number;
  readonly debt: number;
}

/** What customers offer in each quarter, and deals that nobody is asked about: no quarter has more than one. */
export interface Offers {
  readonly quarters: readonly (Offer | null)[];
  readonly strays: readonly number[];
}

const known = new Map<string, Offers>();

/** The offers of a world: when they fall is the world’s doing, whatever a team does. */
export function offersIn({ company, run }: World): Offers {
  const key = JSON.stringify([company.seed, run]);
  const before = known.get(key);
  if (before) return before;
  const quarters: (Offer | null)[] = Array.from({ length: QUARTERS }, () => null);
  const strays: number[] = [];
  const perRevenue = median(company.coefficients.dealDebt) / median(company.coefficients.dealArr);
  // Followed with a share for debt with which the company lives to see them all.
  const { future, events } = story({ ...company, policy: fixed(30), timeline: [] }, run);
  for (const event of events) {
    if (event.kind !== 'customDeal') continue;
    const quarter = Math.floor(event.week / QUARTER);
    const revenue = event.won / Math.max(1e-9, future.at('arr', event.week));
    if (quarters[quarter] === null) quarters[quarter] = { step: event.step, revenue, debt: revenue * perRevenue };
    else strays.push(event.step);
  }
  const offers = { quarters, strays };
  known.set(key, offers);
  return offers;
}

/** Share of the free weeks that really goes to debt: a deal that is signed takes them all. */
const paidIn = ({ debt, deal }: Turn, offer: Offer | null): number => (deal && offer !== null ? 0 : debt);

/** The company as a team leads it for as many quarters as it has decided; after the last a successor keeps a fifth for debt. */
export function ledBy(turns: readonly Turn[], world: World): Scenario {
  const { quarters } = offersIn(world);
  const { company } = world;
  const led = (percent: number, haste = company.levers.haste) => ({ policy: fixed(percent), levers: { haste } });
  const decided = turns.map((turn, i) => led(paidIn(turn, quarters[i]!), turn.haste ? 1 : undefined));
  const [first = led(SUCCESSOR), ...later] = turns.length === QUARTERS ? [...decided, led(SUCCESSOR)] : decided;
  return {
    ...company,
    policy: first.policy,
    levers: { ...company.levers, ...first.levers },
    timeline: later.map((change, i) => ({ from: (i + 1) * QUARTER, until: null, ...change, label: '' })),
  };
}

/** What became of the company under a team, to a week: the deals that it did not sign do not happen. */
export function lifeOf(turns: readonly Turn[], world: World, horizon: number) {
  const { quarters, strays } = offersIn(world);
  const refused = quarters.flatMap((offer, i) => (offer === null || turns[i]?.deal ? [] : [offer.step]));
  const without = [...strays, ...refused].map((step) => ({ kind: 'customDeal', step }) as const);
  return story({ ...ledBy(turns, world), horizon: Math.max(1, horizon) }, world.run, { without });
}

/** What a team sees of a quarter. */
export interface Quarter {
  /** Useful product delivered in it, and work that debt has eaten, person-weeks. */
  readonly shipped: number;
  readonly eaten: number;
  /** Yearly revenue at its end, and how that has grown, $M. */
  readonly revenue: number;
  readonly gained: number;
  readonly engineers: number;
  /** Debt at its end, as a share of the product. */
  readonly debt: number;
  /** What happened, as lines to read out. */
  readonly news: readonly string[];
  readonly alive: boolean;
}

/** The quarters that a team has played, from the first. */
export function quartersOf(turns: readonly Turn[], world: World): Quarter[] {
  const { future, events } = lifeOf(turns, world, turns.length * QUARTER);
  return turns.map((_, quarter) => {
    const [from, to] = [quarter * QUARTER, (quarter + 1) * QUARTER];
    let eaten = 0;
    for (let week = from; week < to; week++) eaten += future.at('interest', week);
    return {
      shipped: Math.max(0, future.at('delivered', to) - future.at('delivered', from)),
      eaten,
      revenue: future.at('arr', to),
      gained: future.at('arr', to) - future.at('arr', from),
      engineers: future.at('engineers', to),
      debt: future.at('debtRatio', to),
      news: countedOnce(events.filter(({ week }) => week >= from && week < to + (to === END ? 1 : 0)).flatMap(newsOf)),
      alive: future.end === null || future.end > to,
    };
  });
}

/** Debt that the company begins with, as a share of the product, and its yearly revenue, $M. */
export const debtAtStart = ({ company }: World): number => company.company.debtRatio;
export const revenueAtStart = ({ company }: World): number => company.company.arr;
