import { element, freshId } from '../page/element.ts';
import { allKept, keep } from '../page/address.ts';
import type { Input } from '../inputs.ts';
import { card } from './card.ts';
import { setup } from './setup.ts';
import {
  isDone,
  MOST_DEBT,
  MOST_TEAMS,
  NEW_GAME,
  played,
  QUARTERS,
  readChoices,
  readGame,
  STEP,
  teamName,
  written,
  type Game,
} from './state.ts';
import { quartersOf } from './world.ts';

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
    game = next;
    keep(written(next));
    show();
    root.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
    if (isDone(game)) root.dispatchEvent(new Event('input'));
  };
  root.addEventListener('input', (event) => {
    if (event.target !== root) event.stopImmediatePropagation();
  });
  show();
  return Object.defineProperty(root, 'value', { get: () => (isDone(game) ? game : undefined) }) as unknown as Input<
    Game | undefined
  >;
}

type Go = (game: Game) => void;

/** One quarter: what each team sees, and what it decides. */
function quarter(game: Game, go: Go): HTMLElement {
  const number = played(game) + 1;
  const chosen = game.teams.map(({ choices }) => decision(choices.at(-1) ?? 20));
  const form = element(
    'form',
    {},
    heading(`Quarter ${number} of ${QUARTERS}`),
    progress(number - 1),
    element(
      'div',
      { class: 'cards' },
      ...game.teams.map((team, i) => card(team, i, quartersOf(team, game.code), chosen[i]!.row)),
    ),
    element('p', {}, element('button', { type: 'submit' }, `Play quarter ${number}`)),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go({
      ...game,
      teams: game.teams.map((team, i) => ({ ...team, choices: [...team.choices, chosen[i]!.input.valueAsNumber] })),
    });
  });
  return form;
}

function decision(start: number) {
  const input = element('input', {
    type: 'range',
    id: freshId(),
    min: '0',
    max: String(MOST_DEBT),
    step: String(STEP),
    value: String(start),
  });
  const output = element('output', { for: input.id });
  const tell = () => {
    output.textContent = `${input.value}%`;
    input.setAttribute('aria-valuetext', `${input.value} per cent for debt`);
  };
  input.addEventListener('input', tell);
  tell();
  return {
    input,
    row: element('div', { class: 'range' }, element('label', { for: input.id }, 'Free weeks for debt'), output, input),
  };
}

/** After the last quarter: who decided what, and room for teams that played elsewhere. */
function done(game: Game, go: Go): HTMLElement {
  const rows = game.teams.map((team) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, team.name),
      ...team.choices.map((percent) => element('td', { class: 'number' }, `${percent}%`)),
    ),
  );
  const again = element('button', { type: 'button', class: 'quiet' }, 'Play again');
  again.addEventListener('click', () => {
    go(NEW_GAME);
  });
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
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            element('th', { scope: 'col' }, `World “${game.code}”`),
            ...(rows[0] ? game.teams[0]!.choices.map((_, i) => element('th', { scope: 'col' }, `Q${i + 1}`)) : []),
          ),
        ),
        element('tbody', {}, ...rows),
      ),
    ),
    ...(game.teams.length < MOST_TEAMS ? [elsewhere(game, go)] : []),
    again,
  );
}

/** A team that played on a screen of its own, in the same world, says its ten numbers. */
function elsewhere(game: Game, go: Go): HTMLElement {
  const name = element('input', { id: freshId(), type: 'text', maxlength: '24', autocomplete: 'off' });
  const numbers = element('input', {
    id: freshId(),
    type: 'text',
    inputmode: 'numeric',
    autocomplete: 'off',
    placeholder: '20 20 20 0 0 10 20 20 20 20',
  });
  const said = element('p', { class: 'said', role: 'status' });
  const form = element(
    'form',
    { class: 'control' },
    element('p', {}, element('strong', {}, 'A team that played elsewhere, with the same code, joins:')),
    element('p', {}, element('label', { for: name.id }, 'Name '), name),
    element('p', {}, element('label', { for: numbers.id }, 'Its ten decisions '), numbers),
    element('button', { type: 'submit' }, 'Add'),
    said,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const choices = readChoices(numbers.value);
    if (choices?.length === QUARTERS)
      go({ ...game, teams: [...game.teams, { name: teamName(name.value, game.teams.length + 1), choices }] });
    else said.textContent = `Ten numbers are needed, each one of 0, 5, 10 … ${MOST_DEBT}.`;
  });
  return form;
}

const heading = (text: string): HTMLElement => element('h2', { tabindex: '-1' }, text);

const progress = (quarters: number): HTMLElement =>
  element('progress', { max: String(QUARTERS), value: String(quarters), 'aria-label': 'Quarters played' });
