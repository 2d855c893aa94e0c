import { linkWith } from '../page/address.ts';
import { element, freshId } from '../page/element.ts';
import { classCode, MOST_TEAMS, teamName, type Game } from './state.ts';

/** Before the first quarter: the code of the class, and who plays. */
export function setup(game: Game, begin: (game: Game) => void): HTMLElement {
  const code = element('input', {
    id: freshId(),
    type: 'text',
    value: game.code,
    maxlength: '40',
    autocomplete: 'off',
  });
  const list = element('div', { class: 'teams' });
  const names: HTMLInputElement[] = [];
  const more = element('button', { type: 'button', class: 'quiet' }, 'One more team at this screen');
  const add = (name: string): HTMLInputElement => {
    const number = names.length + 1;
    const input = element('input', { id: freshId(), type: 'text', value: name, maxlength: '24', autocomplete: 'off' });
    names.push(input);
    list.append(element('p', {}, element('label', { for: input.id }, `Name of team ${number} `), input));
    more.hidden = names.length >= MOST_TEAMS;
    return input;
  };
  for (const { name } of game.teams) add(name);
  more.addEventListener('click', () => {
    add(`Team ${names.length + 1}`).focus();
  });
  const join = element('a', {}, 'Link by which others join this world');
  const point = () => {
    join.href = linkWith([['code', classCode(code.value)]]);
  };
  code.addEventListener('input', point);
  point();
  const form = element(
    'form',
    { class: 'control' },
    element(
      'p',
      {},
      element('label', { for: code.id }, 'Code of the class '),
      code,
      element('small', {}, ' The same code on every screen: the same world for all.'),
    ),
    list,
    more,
    element('p', { class: 'row' }, element('button', { type: 'submit' }, 'Begin'), join),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    begin({
      code: classCode(code.value),
      teams: names.map((input, i) => ({ name: teamName(input.value, i + 1), turns: [] })),
      begun: true,
    });
  });
  return form;
}
