import type { MeasureName } from '@paydown/engine/internal';
import { count, list, money, share, type Format, type Labels } from '@paydown/report/browser';
import { play } from '../futures.ts';
import { TEAM_COLOURS } from './card.ts';
import type { Game } from './state.ts';
import { END, inThisWorld, ledBy } from './world.ts';

/** How everybody did in the world of the class, teams and rules: when the teams handed over, and two and a half years later. */
export async function results(game: Game) {
  return Promise.all(
    inThisWorld(game).map(async ({ name, team, scenario }) => {
      const future = await play(scenario, ['arr', 'delivered', 'velocity', 'debtRatio']);
      const colour = team === null ? {} : { colour: TEAM_COLOURS[team]! };
      return {
        name,
        ...colour,
        atTheEnd: future.of('arr', END)[0]!,
        later: future.of('arr')[0]!,
        product: future.of('delivered', END)[0]!,
        velocity: future.of('velocity', END)[0]!,
      };
    }),
  );
}

/** Who is in front by one of the results: “Team 2” is in front. */
export function leader<Of extends string>(
  standing: readonly (Readonly<Record<Of, number>> & { readonly name: string })[],
  of: Of,
): string {
  const most = Math.max(...standing.map((one) => one[of]));
  const first = standing.filter((one) => one[of] === most).map(({ name }) => `“${name}”`);
  if (most <= 0) return 'nobody is left: this world was too hard for every team and every rule';
  return `${list(first)} ${first.length === 1 ? 'is' : 'are'} in front`;
}

/** The course of each team’s company, as paths of a chart. */
export async function paths({ teams, code }: Game, name: MeasureName) {
  return Promise.all(
    teams.map(async (team, i) => {
      const future = await play(ledBy(team, code), ['arr', 'delivered', 'velocity', 'debtRatio']);
      return {
        name: team.name,
        colour: TEAM_COLOURS[i]!,
        values: future.weeks.map((week) => future.of(name, week)[0]!),
      };
    }),
  );
}

/** What can be looked at after the game: how it is written, its kind of scale, and what it means. */
export const SEEN: Readonly<Record<'velocity' | 'debtRatio' | 'arr' | 'delivered', readonly [Format, Labels, string]>> =
  {
    velocity: [share, 'share', 'Velocity: what a week of feature work does, as a share of what it could'],
    debtRatio: [share, 'share', 'Debt as a share of the product'],
    arr: [money, 'money', 'Yearly revenue'],
    delivered: [count, 'count', 'Useful product delivered, in person-weeks'],
  };
