import { element } from './page/element.ts';
import { withValue, type Input } from './inputs.ts';
import { keep, kept } from './page/address.ts';
import { toTop } from './page/scroll.ts';

/** A gate that somebody opens, by a click: what stands below waits for it. Its value is undefined until then; that it is open stands in the address. */
export function opener({ name, label }: { readonly name: string; readonly label: string }): Input<true | undefined> {
  const button = element('button', { type: 'submit' }, label);
  const root = element('form', { class: 'control opener' }, button);
  let isOpen = kept(name) === 'open';
  const open = () => {
    root.dataset['made'] = 'true';
    root.hidden = true;
  };
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    isOpen = true;
    keep({ [name]: ['open'] });
    open();
    root.dispatchEvent(new Event('input'));
    // The form is hidden by now: its cell is where what it opens begins.
    if (root.parentElement) toTop(root.parentElement);
  });
  if (isOpen) open();
  return withValue(root, () => isOpen || undefined);
}
