import { fanOver, type Fan, type OutcomeName, type Scenario } from '@paydown/engine/internal';
import { count, list, money, share, type Format, type Labels } from '@paydown/report/browser';
import { breath } from '../futures.ts';
import { shareOf } from '../words.ts';
import { TEAM_COLOURS } from './card.ts';
import { GREEDY, RULES, type Plan, type RuleName } from './plans.ts';
import type { Game } from './state.ts';
import { companyOf, END, LATER, ledBy, lifeOf, QUARTER, worldOf } from './world.ts';

/** Who stands where: a team, or a rule that it could have followed. */
export interface TeamResult {
  readonly name: string;
  readonly colour?: string;
  readonly atTheEnd: number;
  readonly later: number;
}

/** How everybody did in the world of the class, teams and rules: when the teams handed over, and two and a half years later. */
export function results({ teams, code }: Game): TeamResult[] {
  const world = worldOf(code);
  const stood = (name: string, plan: Plan, colour?: string): TeamResult => {
    const { future } = lifeOf(plan, world, LATER);
    return { name, ...(colour && { colour }), atTheEnd: future.at('arr', END), later: future.at('arr', LATER) };
  };
  return [
    ...teams.map(({ name, turns }, i) => stood(name, turns, TEAM_COLOURS[i])),
    ...Object.entries(RULES).map(([name, plan]) => stood(name, plan)),
  ];
}

/** The companies of the first two teams, as they led them; of one team, and of one that takes everything. Deals are signed in them as they come. */
export function ledByTeams({ teams, code }: Game): readonly [Scenario, Scenario] {
  const world = worldOf(code);
  const plans = [...teams.map(({ turns }) => turns), RULES[GREEDY]];
  return [ledBy(plans[0]!, world), ledBy(plans[1]!, world)];
}

/** Who is in front by one of the results: “Team 2” is in front. */
export function leader<Of extends string>(
  teams: readonly (Readonly<Record<Of, number>> & { readonly name: string })[],
  of: Of,
): string {
  const most = Math.max(...teams.map((one) => one[of]));
  const first = teams.filter((one) => one[of] === most).map(({ name }) => `“${name}”`);
  if (most <= 0) return 'nobody is left: this world was too hard for every team and every rule';
  return `${list(first)} ${first.length === 1 ? 'is' : 'are'} in front`;
}

/** Every quarter to the day on which a successor has led for two and a half years. */
export const WEEKS: readonly number[] = Array.from({ length: LATER / QUARTER + 1 }, (_, i) => i * QUARTER);

const KEPT = ['arr', 'velocity', 'debtRatio', 'delivered'] as const satisfies readonly OutcomeName[];
export type Seen = (typeof KEPT)[number];

/** The course of each team’s company, as paths of a chart. */
export const paths = ({ teams, code }: Game, name: Seen) =>
  teams.map((team, i) => {
    const { future } = lifeOf(team.turns, worldOf(code), LATER);
    return { name: team.name, colour: TEAM_COLOURS[i]!, values: WEEKS.map((week) => future.at(name, week)) };
  });

/** A rule in many worlds, of which that of the class is the first. */
export interface Many {
  readonly of: (name: Seen, week: number) => Float64Array;
  readonly fan: (name: Seen) => Fan;
}

export const WORLDS = 1000;
/** Worlds that are lived before the page may breathe. */
const AT_ONCE = 20;
const lived = new Map<string, Promise<Many>>();

/** A rule in a thousand worlds; lived once. */
export function inManyWorlds(rule: RuleName, code: string): Promise<Many> {
  const key = JSON.stringify([rule, code]);
  const known = lived.get(key) ?? live(RULES[rule], code);
  lived.set(key, known);
  return known;
}

async function live(plan: Plan, code: string): Promise<Many> {
  const company = companyOf(code, WORLDS);
  const values = new Map(KEPT.map((name) => [name, WEEKS.map(() => new Float64Array(WORLDS))]));
  for (let run = 0; run < WORLDS; run++) {
    if (run % AT_ONCE === 0) await breath();
    const { future } = lifeOf(plan, { company, run }, LATER);
    for (const name of KEPT) WEEKS.forEach((week, i) => (values.get(name)![i]![run] = future.at(name, week)));
  }
  const of = (name: Seen, week: number) => values.get(name)![WEEKS.indexOf(week)]!;
  return { of, fan: (name) => fanOver(WEEKS, WORLDS, (week) => of(name, week)) };
}

/** In what share of the worlds one rule has more revenue than another in a week. */
export const beats = (one: Many, other: Many, week: number): number =>
  shareOf(one.of('arr', week), (value, world) => value > other.of('arr', week)[world]!);

/** What can be looked at after the game: how it is written, its kind of scale, and what it means. */
export const SEEN: Readonly<Record<Seen, readonly [Format, Labels, string]>> = {
  velocity: [share, 'share', 'Velocity: what a week of feature work does, as a share of what it could'],
  debtRatio: [share, 'share', 'Debt as a share of the product'],
  arr: [money, 'money', 'Yearly revenue'],
  delivered: [count, 'count', 'Useful product delivered, in person-weeks'],
};
