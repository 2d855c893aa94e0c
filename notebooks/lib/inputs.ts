import { element, freshId } from './page/element.ts';
import { keep, kept } from './page/address.ts';
import { following } from './page/hand.ts';

/** What `view` takes: an element with a value, which tells when it changes. */
export type Input<Value> = HTMLElement & { readonly value: Value };

export interface Range {
  /** What it is called in the address of the page. */
  readonly name: string;
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly format?: (value: number) => string;
}

/** An element whose value is told when it is asked for. */
export const withValue = <Value>(root: HTMLElement, get: () => Value): Input<Value> =>
  Object.defineProperty(root, 'value', { get }) as Input<Value>;

/** An element that speaks for itself alone: what the fields in it say stays there. */
export function silenced(root: HTMLElement): void {
  root.addEventListener('input', (event) => {
    if (event.target !== root) event.stopImmediatePropagation();
  });
}

/** A labelled slider; `value` is where it stands unless the address says otherwise. */
export function slider({ value, ...range }: Range & { readonly value: number }): Input<number> {
  const { row, input, tell } = rangeRow(range);
  input.value = String(readIn(range, kept(range.name)) ?? value);
  tell();
  const root = element('form', { class: 'control' }, row);
  root.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  const moved = following(() => {
    keep({ [range.name]: input.valueAsNumber === value ? [] : [input.value] });
    root.dispatchEvent(new Event('input'));
  });
  input.addEventListener('input', (event) => {
    event.stopPropagation();
    moved();
  });
  return withValue(root, () => input.valueAsNumber);
}

export interface Choices<Value extends string> {
  /** What it is called in the address of the page. */
  readonly name: string;
  readonly label: string;
  readonly options: Readonly<Record<Value, string>>;
  readonly value: Value;
}

/** One of several, as buttons in a row. */
export function choice<Value extends string>({ name, label, options, value }: Choices<Value>): Input<Value> {
  const group = freshId();
  const stored = kept(name);
  const first = stored !== null && Object.hasOwn(options, stored) ? stored : value;
  const radios = (Object.entries(options) as [Value, string][]).map(([option, text]) => {
    const radio = element('input', { type: 'radio', name: group, value: option });
    radio.checked = option === first;
    return { radio, label: element('label', {}, radio, element('span', {}, text)) };
  });
  const root = element(
    'form',
    { class: 'control' },
    element('fieldset', { class: 'choice' }, element('legend', {}, label), ...radios.map((one) => one.label)),
  );
  const chosen = () => radios.find(({ radio }) => radio.checked)!.radio.value as Value;
  root.addEventListener('input', () => {
    keep({ [name]: chosen() === value ? [] : [chosen()] });
  });
  return withValue(root, chosen);
}

/** A number of an address, if the slider could stand on it. */
export function readIn({ min, max, step }: Range, text: string | null): number | null {
  const value = text === null || text.trim() === '' ? NaN : Number(text);
  if (!(value >= min && value <= max)) return null;
  return Number((min + Math.round((value - min) / step) * step).toPrecision(12));
}

/** A slider with its label and what it stands on. */
export function rangeRow({ label, min, max, step, format = String }: Range) {
  const id = freshId();
  const input = element('input', {
    type: 'range',
    id,
    min: String(min),
    max: String(max),
    step: String(step),
    value: String((min + max) / 2),
  });
  const output = element('output', { for: id });
  const tell = () => {
    output.textContent = format(input.valueAsNumber);
    input.setAttribute('aria-valuetext', output.textContent);
  };
  input.addEventListener('input', tell);
  return {
    input,
    output,
    tell,
    row: element('div', { class: 'range' }, element('label', { for: id }, label), output, input),
  };
}
