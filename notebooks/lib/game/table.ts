import { element, freshId } from '../page/element.ts';
import { toTop } from '../page/scroll.ts';
import { allKept, keep } from '../page/address.ts';
import { silenced, withValue, type Input } from '../inputs.ts';
import { card } from './card.ts';
import { decision } from './decision.ts';
import { setup } from './setup.ts';
import {
  isDone,
  MOST_DEBT,
  MOST_TEAMS,
  NEW_GAME,
  played,
  QUARTERS,
  readGame,
  readTeam,
  readTurns,
  teamName,
  writeTurns,
  written,
  type Game,
  type Team,
} from './state.ts';
import { debtAtStart, offersIn, quartersOf, revenueAtStart, worldOf } from './world.ts';

/**
 * The table at which a class plays. Its value is the game once all quarters are played, and undefined before, so that no cell that needs it runs; how far
 * it has come stands in the address of the page.
 */
export function classGame(): Input<Game | undefined> {
  let game = readGame(allKept('code'), allKept('team'));
  const root = element('div', { class: 'game' });
  const show = () => {
    if (isDone(game)) root.dataset['made'] = 'true';
    else delete root.dataset['made'];
    root.replaceChildren(!game.begun ? setup(game, go) : isDone(game) ? done(game, go) : quarter(game, go));
  };
  const go = (next: Game) => {
    const over = isDone(game) && !isDone(next);
    game = next;
    keep(written(next));
    // What was revealed belongs to the game that is over.
    if (over) location.reload();
    show();
    const begins = root.querySelector<HTMLElement>('[tabindex="-1"]')!;
    begins.focus({ preventScroll: true });
    toTop(begins);
    if (isDone(game)) root.dispatchEvent(new Event('input'));
  };
  silenced(root);
  show();
  return withValue(root, () => (isDone(game) ? game : undefined));
}

type Go = (game: Game) => void;

/** One quarter: what each team sees, and what it decides. */
function quarter(game: Game, go: Go): HTMLElement {
  const number = played(game) + 1;
  const world = worldOf(game.code);
  const offers = offersIn(world).quarters;
  const lived = game.teams.map(({ turns }) => quartersOf(turns, world));
  const decisions = game.teams.map(({ turns }, i) =>
    decision(turns, lived[i]!.at(-1)?.revenue ?? revenueAtStart(world), offers),
  );
  const form = element(
    'form',
    {},
    heading(`Quarter ${number} of ${QUARTERS}`),
    progress(number - 1),
    element(
      'div',
      { class: 'cards' },
      ...game.teams.map((team, i) =>
        card({ team, number: i, quarters: lived[i]!, begun: debtAtStart(world), decide: decisions[i]!.root }),
      ),
    ),
    element('p', { class: 'row' }, element('button', { type: 'submit' }, `Play quarter ${number}`), ...undo(game, go)),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go({
      ...game,
      teams: game.teams.map((team, i) => ({ ...team, turns: [...team.turns, decisions[i]!.read()] })),
    });
  });
  return form;
}

/** A quarter that was played by mistake is taken back. */
function undo(game: Game, go: Go): HTMLElement[] {
  if (played(game) === 0) return [];
  const button = element('button', { type: 'button', class: 'quiet small' }, 'Take the last quarter back');
  button.addEventListener('click', () => {
    go({ ...game, teams: game.teams.map((team) => ({ ...team, turns: team.turns.slice(0, -1) })) });
  });
  return [button];
}

/** After the last quarter: who decided what, and room for teams that played elsewhere. */
function done(game: Game, go: Go): HTMLElement {
  const world = worldOf(game.code);
  const rows = game.teams.map((team) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, team.name),
      ...team.turns.map((turn) => element('td', { class: 'number' }, writeTurns([turn]))),
    ),
  );
  const again = element('button', { type: 'button', class: 'quiet' }, 'Play again');
  again.addEventListener('click', () => {
    go({ ...NEW_GAME, code: game.code });
  });
  const quarters = Array.from({ length: QUARTERS }, (_, i) => element('th', { scope: 'col' }, `Q${i + 1}`));
  return element(
    'div',
    {},
    heading('Ten quarters are played'),
    progress(QUARTERS),
    element(
      'div',
      { class: 'wide', role: 'region', 'aria-label': 'What the teams decided', tabindex: '0' },
      element(
        'table',
        {},
        element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, `World “${game.code}”`), ...quarters)),
        element('tbody', {}, ...rows),
      ),
    ),
    element(
      'div',
      { class: 'cards' },
      ...game.teams.map((team, number) =>
        card({ team, number, quarters: quartersOf(team.turns, world), begun: debtAtStart(world), decide: null }),
      ),
    ),
    element('p', {}, element('small', {}, 'Per cent for debt; d: a deal was signed, h: corners were cut.')),
    ...(game.teams.length < MOST_TEAMS ? [elsewhere(game, go)] : []),
    again,
  );
}

/** A team that played on a screen of its own, in the same world: its link, or its ten decisions. */
function elsewhere(game: Game, go: Go): HTMLElement {
  const name = element('input', { id: freshId(), type: 'text', maxlength: '24', autocomplete: 'off' });
  const turns = element('input', {
    id: freshId(),
    type: 'text',
    autocomplete: 'off',
    placeholder: '20 0d 40 … or the address of its page',
  });
  const said = element('p', { class: 'said', role: 'status' });
  const form = element(
    'form',
    { class: 'control' },
    element('p', {}, element('strong', {}, 'A team that played elsewhere, with the same code, joins:')),
    element('p', {}, element('label', { for: turns.id }, 'Its ten decisions, or its link '), turns),
    element('p', {}, element('label', { for: name.id }, 'Name, unless the link has it '), name),
    element('button', { type: 'submit' }, 'Add'),
    said,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const joining = teamsIn(turns.value, name.value, game);
    if (typeof joining === 'string') said.textContent = joining;
    else go({ ...game, teams: [...game.teams, ...joining].slice(0, MOST_TEAMS) });
  });
  return form;
}

/** The teams that a link or a text brings, or what is wrong with it. */
function teamsIn(text: string, name: string, { code, teams }: Game): readonly Team[] | string {
  const number = teams.length + 1;
  if (text.includes('#')) {
    const params = new URLSearchParams(text.replace(/^[^#]*#/s, ''));
    if ((params.get('code') ?? '') !== code)
      return `That game is of another world: its code is “${(params.get('code') ?? '').slice(0, 40)}”, here it is “${code}”.`;
    const read = params.getAll('team').map((team, i) => readTeam(team, number + i));
    const whole = read.flatMap((team) => (team?.turns.length === QUARTERS ? [team] : []));
    return whole.length > 0 ? whole : 'That link has no team that has played all ten quarters.';
  }
  const turns = readTurns(text);
  if (turns?.length === QUARTERS) return [{ name: teamName(name, number), turns }];
  return `Ten decisions are needed, each one of 0, 5, 10 … ${MOST_DEBT}, with d for a deal and h for haste: 20 0d 40.`;
}

const heading = (text: string): HTMLElement => element('h2', { tabindex: '-1' }, text);

const progress = (quarters: number): HTMLElement =>
  element('progress', { max: String(QUARTERS), value: String(quarters), 'aria-label': 'Quarters played' });
