import { story, type Policy, type Scenario, type StoryEvent } from '@paydown/engine/internal';
import { count, duration, money, share } from '@paydown/report/browser';
import { scenario } from '../scenarios.ts';
import { QUARTERS, type Game, type Team } from './state.ts';

/** Weeks of a quarter. */
export const QUARTER = 13;
/** The week in which the last quarter is over. */
export const END = QUARTERS * QUARTER;

const fixed = (percent: number): Policy => ({ policy: 'fixed', settings: { share: percent / 100 } });

/** The successor, who takes over after ten quarters. */
const SUCCESSOR = 20;

/** The company of the class in the world of its code; run 0 is the future that all teams meet. */
export function worldOf(code: string, runs = 1): Scenario {
  return { ...scenario('class', { runs }), seed: code };
}

/** The company as a team leads it; after ten quarters a successor keeps a fifth for debt. */
export function ledBy({ choices }: Team, code: string): Scenario {
  const world = worldOf(code);
  const timeline = [...choices, ...(choices.length === QUARTERS ? [SUCCESSOR] : [])].map((percent, quarter) => ({
    from: quarter * QUARTER,
    until: null,
    policy: fixed(percent),
    levers: {},
    label: '',
  }));
  return { ...world, policy: fixed(choices[0] ?? SUCCESSOR), timeline: timeline.slice(1) };
}

/** What a team sees of a quarter. Debt and velocity are not in it: nobody can read them off a screen. */
export interface Quarter {
  /** Useful product delivered in it, person-weeks. */
  readonly shipped: number;
  /** Yearly revenue at its end, and how that has grown, $M. */
  readonly revenue: number;
  readonly gained: number;
  readonly engineers: number;
  /** Incidents a year, at the rate of its last week. */
  readonly incidents: number;
  readonly runway: number;
  /** What happened, as lines to read out. */
  readonly news: readonly string[];
  readonly alive: boolean;
}

/** The quarters that a team has played, from the first. */
export function quartersOf(team: Team, code: string): Quarter[] {
  const { future, events } = story({ ...ledBy(team, code), horizon: Math.max(1, team.choices.length * QUARTER) }, 0);
  return team.choices.map((_, quarter) => {
    const [from, to] = [quarter * QUARTER, (quarter + 1) * QUARTER];
    const at = (name: 'arr' | 'delivered' | 'engineers' | 'incidents' | 'runway') => future.at(name, to);
    return {
      shipped: Math.max(0, at('delivered') - future.at('delivered', from)),
      revenue: at('arr'),
      gained: at('arr') - future.at('arr', from),
      engineers: at('engineers'),
      incidents: at('incidents'),
      runway: at('runway'),
      news: told(events.filter(({ week }) => week >= from && week < to + (to === END ? 1 : 0)).flatMap(newsOf)),
      alive: future.end === null || future.end > to,
    };
  });
}

/** Lines of which none is read out twice. */
const told = (lines: readonly string[]): string[] =>
  [...new Set(lines)].map((line) => {
    const times = lines.filter((other) => other === line).length;
    return times === 1 ? line : `${times} times: ${line}`;
  });

/** A line about an event; none about what nobody would notice. */
function newsOf(event: StoryEvent): string[] {
  switch (event.kind) {
    case 'outage':
      return [`A major outage: customers worth ${money(event.lost)} a year leave.`];
    case 'demand':
      return [
        event.level < 1
          ? `Demand drops to ${share(event.level)} of normal for ${duration(event.lasts)}.`
          : `Demand rises to ${share(event.level)} of normal for ${duration(event.lasts)}.`,
      ];
    case 'winter':
      return ['A funding winter begins: rounds become rare.'];
    case 'keyDeparture':
      return [`Somebody whom everybody asked leaves, and so does the know-how of ${count(event.gap)} engineers.`];
    case 'migration':
      return ['A platform is switched off: a forced migration leaves half-finished code everywhere.'];
    case 'competitor':
      return [`A competitor leaps ahead: customers expect ${share(event.leap - 1)} more.`];
    case 'customDeal':
      return [`Sales closes a custom deal: ${money(event.won)} a year, and code for one customer.`];
    case 'round':
      return [`Round ${event.round} closes: ${money(event.raised)}.`];
    case 'layoff':
      return [`A layoff: ${share(event.share)} of the people go.`];
    case 'acquired':
      return ['The company is bought. It keeps what it has.'];
    case 'dead':
      return ['The money is gone. The company is closed.'];
    default:
      return [];
  }
}

/** Rules that a team could have followed, by name. */
export const RULES: Readonly<Record<string, Policy>> = {
  'nothing for debt': fixed(0),
  '10% for debt': fixed(10),
  '20% for debt': fixed(20),
  '40% for debt': fixed(40),
  'once it hurts': { policy: 'reactive', settings: {} },
  'promises first': { policy: 'commitment-first', settings: {} },
  'a debt budget': { policy: 'ceiling', settings: {} },
};

/** The company under a rule for ten quarters, and then under the successor, as after a team. */
export function ruledBy(policy: Policy, code: string, runs: number): Scenario {
  return {
    ...worldOf(code, runs),
    policy,
    timeline: [{ from: END, until: null, policy: fixed(SUCCESSOR), levers: {}, label: '' }],
  };
}

/** Every team’s company and every rule’s, in the world of the class. */
export function inThisWorld({
  code,
  teams,
}: Game): readonly { readonly name: string; readonly team: number | null; readonly scenario: Scenario }[] {
  return [
    ...teams.map((team, i) => ({ name: team.name, team: i, scenario: ledBy(team, code) })),
    ...Object.entries(RULES).map(([name, policy]) => ({ name, team: null, scenario: ruledBy(policy, code, 1) })),
  ];
}
