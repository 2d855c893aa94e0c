import { millions } from '../words.ts';
import { element } from '../page/element.ts';
import type { Game, Team, Turn } from './state.ts';
import { END, lifeOf, offersIn, worldOf, type World } from './world.ts';

/** The same game, but for one quarter. */
interface Changed {
  readonly quarter: number;
  /** “without the deal” */
  readonly name: string;
  readonly turns: readonly Turn[];
}

/** Share for debt that is tried where there was little, and where there was much. */
const [MUCH, LITTLE] = [40, 0];

/** What could have been decided otherwise in a quarter, one thing at a time. */
function otherwise(turns: readonly Turn[], quarter: number, world: World): Changed[] {
  const turn = turns[quarter]!;
  const instead = (name: string, other: Partial<Turn>): Changed => ({
    quarter,
    name,
    turns: turns.map((one, i) => (i === quarter ? { ...one, ...other } : one)),
  });
  const offer = offersIn(world).quarters[quarter];
  if (turn.deal && offer) return [instead('without the deal', { deal: false, debt: MUCH })];
  return [
    ...(turn.haste ? [instead('without cutting corners', { haste: false })] : []),
    ...(offer ? [instead('with the deal', { deal: true, debt: 0 })] : []),
    turn.debt < 20
      ? instead(`with ${MUCH}% for debt`, { debt: MUCH })
      : instead('with nothing for debt', { debt: LITTLE }),
  ];
}

const revenueOf = (turns: readonly Turn[], world: World): number => lifeOf(turns, world, END).future.at('arr', END);

/** What each decision of a team cost or brought by the day it hands over, in a sentence a quarter: the change that would have mattered most. */
export function whatEachCost({ turns }: Team, world: World): string[] {
  const is = revenueOf(turns, world);
  return turns.map((_, quarter) => {
    const [most] = otherwise(turns, quarter, world)
      .map((changed) => ({ ...changed, revenue: revenueOf(changed.turns, world) }))
      .sort((a, b) => Math.abs(b.revenue - is) - Math.abs(a.revenue - is));
    const difference = most!.revenue - is;
    const [than, now] = [millions(Math.abs(difference)), millions(most!.revenue)];
    const change =
      than === '$0' || than === '$0M' ? 'the same' : `${now} a year, ${than} ${difference > 0 ? 'more' : 'less'}`;
    return `Quarter ${quarter + 1}, ${most!.name}: you would now have ${change}.`;
  });
}

/** The sentences of all teams, side by side. */
export function whyCards(game: Game): HTMLElement {
  const world = worldOf(game.code);
  return element(
    'div',
    { class: 'cards' },
    ...game.teams.map((team) =>
      element(
        'section',
        { class: 'card', 'aria-label': `What each decision of ${team.name} cost` },
        element('h3', {}, team.name),
        element('ul', { class: 'news' }, ...whatEachCost(team, world).map((line) => element('li', {}, line))),
      ),
    ),
  );
}
