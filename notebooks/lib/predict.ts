import { element, freshId } from './page/element.ts';
import { rangeRow, readIn, silenced, withValue, type Input, type Range } from './inputs.ts';
import { allKept, keep } from './page/address.ts';
import { offBy, remember, type Off } from './page/guesses.ts';
import { middle } from '@paydown/report/browser';

/** A guess that is made: one, or those of many hands. */
export interface Guess {
  readonly hands: readonly number[];
  /** The middle one of them. */
  readonly middle: number;
  /** Tells what came out: it is marked beside the hands, and kept. Says how each turned out. */
  settle(truth: number, near: number): readonly Off[];
}

const MOST_HANDS = 60;

/**
 * A guess: until it is made the rest of the lesson waits behind its gate (see kit/gates.ts), and once made it stays. Nothing stands on the slider before it is
 * touched, so that nothing is suggested. A class types the guesses of all its hands. Its value is undefined until it is made.
 */
export function predict(range: Range): Input<Guess | undefined> {
  const { format = String } = range;
  const { row, input, output } = rangeRow(range);
  const button = element('button', { type: 'submit', disabled: '' }, 'Lock in my guess');
  const said = element('p', { class: 'said', role: 'status', tabindex: '-1' });
  const shown = element('div', { class: 'hands', role: 'img', hidden: '' });
  const { root: many, read } = handsOf(range);
  const root = element('form', { class: 'control predict', 'data-untouched': '' }, row, many, shown, button, said);
  let guess: Guess | undefined;

  const untouched = () => 'untouched' in root.dataset;
  output.textContent = '?';
  input.setAttribute('aria-valuetext', 'no guess yet');
  const ready = () => {
    const hands = read();
    const wrong = hands === null;
    button.disabled = wrong || (hands.length === 0 && untouched());
    button.textContent = hands !== null && hands.length > 1 ? `Lock in ${hands.length} guesses` : 'Lock in my guess';
    show(shown, range, hands ?? []);
    said.textContent = wrong
      ? `Numbers from ${format(range.min)} to ${format(range.max)} are meant, ${MOST_HANDS} at most, with blanks between them.`
      : '';
  };
  const touch = () => {
    delete root.dataset['untouched'];
    ready();
  };
  input.addEventListener('pointerdown', touch);
  input.addEventListener('input', touch);
  input.addEventListener('keydown', ({ key }) => {
    if (/^(?:Arrow|Home|End|Page)/.test(key)) touch();
  });
  input.addEventListener('pointerup', () => input.dispatchEvent(new Event('input')));
  many.addEventListener('input', ready);

  const make = (hands: readonly number[]) => {
    guess = {
      hands,
      middle: middle(hands),
      settle(truth, near) {
        show(shown, range, hands, truth);
        const tally = remember(
          `${location.pathname.replace(/^.*\//, '')} ${range.name}`,
          offBy(middle(hands), truth, near),
        );
        said.textContent = [madeOf(hands, format), tally].filter(Boolean).join(' ');
        return hands.map((hand) => offBy(hand, truth, near));
      },
    };
    delete root.dataset['untouched'];
    input.value = String(guess.middle);
    output.textContent = hands.length === 1 ? format(guess.middle) : `${hands.length} guesses`;
    input.disabled = true;
    many.remove();
    button.replaceWith(againOf(range.name));
    show(shown, range, hands);
    said.textContent = madeOf(hands, format);
    root.dataset['made'] = 'true';
  };
  silenced(root);
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    const hands = read();
    if (guess !== undefined || hands === null || (hands.length === 0 && untouched())) return;
    make(hands.length > 0 ? hands : [input.valueAsNumber]);
    keep({ [range.name]: guess!.hands.map(String) });
    said.focus({ preventScroll: true });
    root.dispatchEvent(new Event('input'));
  });
  const before = allKept(range.name).flatMap((text) => readIn(range, text) ?? []);
  if (before.length > 0) make(before.slice(0, MOST_HANDS));
  return withValue(root, () => guess);
}

const madeOf = (hands: readonly number[], format: (value: number) => string): string =>
  hands.length === 1
    ? `You said ${format(hands[0]!)}. It stays that way: on with it.`
    : `${hands.length} guesses, from ${format(Math.min(...hands))} to ${format(Math.max(...hands))}. They stay that way.`;

/** Room for the guesses of a whole class; what is read of it, or null where it cannot be. */
function handsOf(range: Range): { readonly root: HTMLElement; readonly read: () => number[] | null } {
  const { format = String, label } = range;
  const times = format(range.max).includes('%') ? 100 : 1;
  const field = element('input', {
    type: 'text',
    id: freshId(),
    inputmode: 'text',
    autocomplete: 'off',
    maxlength: '600',
  });
  const root = element(
    'details',
    { class: 'many' },
    element('summary', {}, 'Guesses of a class'),
    element('label', { for: field.id }, `${label}, a number for each hand: `),
    field,
  );
  return {
    root,
    read() {
      const words = field.value.split(/[\s,;%]+/).filter(Boolean);
      const hands = words.map((word) => {
        const value = Number(word.replace('−', '-'));
        return readIn(range, Number.isFinite(value) ? String(value / times) : null);
      });
      return hands.length > MOST_HANDS || hands.includes(null) ? null : (hands as number[]);
    },
  };
}

/** Makes the guess undone. */
function againOf(name: string): HTMLElement {
  const again = element('button', { type: 'button', class: 'quiet small' }, 'Guess anew');
  again.addEventListener('click', () => {
    keep({ [name]: [] });
    location.reload();
  });
  return again;
}

/** All hands over the scale of the slider, those of about the same number on top of each other; and what came out, once it is known. */
function show(root: HTMLElement, { min, max, format = String }: Range, hands: readonly number[], truth?: number): void {
  root.hidden = hands.length < 2;
  if (root.hidden) return;
  const place = (value: number) => (100 * Math.min(1, Math.max(0, (value - min) / (max - min)))).toFixed(2);
  const heights = new Map<number, number>();
  const dots = hands.map((hand) => {
    const column = Math.round((50 * (hand - min)) / (max - min));
    const row = heights.get(column) ?? 0;
    heights.set(column, row + 1);
    return element('span', { class: 'hand', style: `left:${2 * column}%;bottom:${row * 14}px` });
  });
  root.style.height = `${Math.max(...heights.values()) * 14 + 34}px`;
  root.setAttribute(
    'aria-label',
    `${hands.length} guesses, the middle one ${format(middle(hands))}${truth === undefined ? '' : `; it is ${format(truth)}`}`,
  );
  const mark =
    truth === undefined ? [] : [element('span', { class: 'truth', style: `left:${place(truth)}%` }, format(truth))];
  root.replaceChildren(...dots, ...mark);
}
