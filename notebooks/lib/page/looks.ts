import { element } from './element.ts';
import { store, stored } from './store.ts';

/** Widths from which a page is taken to be on a projector. */
const WIDE = 1600;

const root = document.documentElement;
const prefers = matchMedia('(prefers-color-scheme: dark)');
const redraws = new Set<() => void>();

/** Whether the page is dark, as its reader has it or has chosen it. */
export const isDark = (): boolean => (root.dataset['theme'] ?? (prefers.matches ? 'dark' : 'light')) === 'dark';

/** Whether the page is read from the back of a room. */
export const isProjected = (): boolean => 'projector' in root.dataset;

/** Calls back when the page looks different, or has another width. */
export const onLook = (redraw: () => void): void => void redraws.add(redraw);

const tell = () => {
  for (const redraw of redraws) redraw();
};

function project(on: boolean): void {
  if (on) root.dataset['projector'] = '';
  else delete root.dataset['projector'];
}

/** A button that says what is on. */
function toggle(text: string, isOn: () => boolean, turn: (on: boolean) => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'look', 'aria-pressed': String(isOn()) }, text);
  button.addEventListener('click', () => {
    turn(!isOn());
    tell();
  });
  onLook(() => {
    button.setAttribute('aria-pressed', String(isOn()));
  });
  return button;
}

const [theme, projector] = [stored('theme'), stored('projector')];
if (theme === 'dark' || theme === 'light') root.dataset['theme'] = theme;
project(projector === null ? innerWidth >= WIDE : projector === 'on');

document.querySelector('nav')?.append(
  element(
    'span',
    { class: 'looks' },
    toggle('Dark', isDark, (on) => {
      root.dataset['theme'] = on ? 'dark' : 'light';
      store('theme', root.dataset['theme']);
    }),
    toggle('Projector', isProjected, (on) => {
      project(on);
      store('projector', on ? 'on' : 'off');
    }),
  ),
);
prefers.addEventListener('change', tell);

let width = innerWidth;
addEventListener('resize', () => {
  if (innerWidth === width) return;
  width = innerWidth;
  tell();
});
