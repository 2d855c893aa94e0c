import { element, freshId } from './element.ts';

/** What `view` takes: an element with a value, which tells when it changes. */
export type Input<Value> = HTMLElement & { readonly value: Value };

export interface Range {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Where it stands at first. */
  readonly value: number;
  readonly format?: (value: number) => string;
}

/** How long a slider waits for the hand to rest before the page follows. */
const REST = 60;

/** A labelled slider. */
export function slider(range: Range): Input<number> {
  const { row, input } = rangeRow(range);
  const root = element('form', { class: 'control' }, row);
  root.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  let waiting = 0;
  input.addEventListener('input', (event) => {
    event.stopPropagation();
    clearTimeout(waiting);
    waiting = window.setTimeout(() => root.dispatchEvent(new Event('input')), REST);
  });
  return Object.defineProperty(root, 'value', { get: () => input.valueAsNumber }) as unknown as Input<number>;
}

/** One of several, as buttons in a row. */
export function choice<Value extends string>({
  label,
  options,
  value,
}: {
  readonly label: string;
  readonly options: Readonly<Record<Value, string>>;
  readonly value: Value;
}): Input<Value> {
  const group = freshId();
  const radios = (Object.entries(options) as [Value, string][]).map(([name, text]) => {
    const radio = element('input', { type: 'radio', name: group, value: name });
    radio.checked = name === value;
    return { radio, label: element('label', {}, radio, element('span', {}, text)) };
  });
  const root = element(
    'form',
    { class: 'control' },
    element('fieldset', { class: 'choice' }, element('legend', {}, label), ...radios.map((one) => one.label)),
  );
  return Object.defineProperty(root, 'value', {
    get: () => radios.find(({ radio }) => radio.checked)!.radio.value,
  }) as unknown as Input<Value>;
}

/**
 * A guess: until it is made the rest of the lesson is hidden (see style.css), and once made it stays. Its value is undefined before, so that no
 * cell that needs it runs.
 */
export function predict(range: Range): Input<number | undefined> {
  const { row, input } = rangeRow(range);
  const { format = String } = range;
  const button = element('button', { type: 'submit' }, 'Lock in my guess');
  const said = element('p', { class: 'said', role: 'status', tabindex: '-1' });
  const root = element('form', { class: 'control predict' }, row, button, said);
  let value: number | undefined;
  root.addEventListener('input', (event) => {
    if (event.target !== root) event.stopImmediatePropagation();
  });
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    if (value !== undefined) return;
    value = input.valueAsNumber;
    input.disabled = true;
    button.remove();
    said.textContent = `You said ${format(value)}. It stays that way: on with it.`;
    said.focus({ preventScroll: true });
    root.dataset['made'] = 'true';
    root.dispatchEvent(new Event('input'));
  });
  return Object.defineProperty(root, 'value', { get: () => value }) as unknown as Input<number | undefined>;
}

function rangeRow({ label, min, max, step, value, format = String }: Range) {
  const id = freshId();
  const input = element('input', {
    type: 'range',
    id,
    min: String(min),
    max: String(max),
    step: String(step),
    value: String(value),
  });
  const output = element('output', { for: id });
  const tell = () => {
    output.textContent = format(input.valueAsNumber);
    input.setAttribute('aria-valuetext', output.textContent);
  };
  input.addEventListener('input', tell);
  tell();
  return { input, row: element('div', { class: 'range' }, element('label', { for: id }, label), output, input) };
}
