import { money, share } from '@paydown/report/browser';
import { element, freshId } from '../page/element.ts';
import { MOST_DEBT, owes, PAY_BACK, QUARTERS, STEP, type Turn } from './state.ts';
import type { Offer } from './world.ts';

/** What a team decides for a quarter, and the element in which it does. */
export interface Decision {
  readonly root: HTMLElement;
  read(): Turn;
}

/** The slider and the two cards of a quarter: what is offered, what is coming, and whether something has to be paid back. */
export function decision(before: readonly Turn[], revenue: number, offers: readonly (Offer | null)[]): Decision {
  const quarter = before.length;
  const paysBack = owes(before);
  const least = paysBack ? PAY_BACK : 0;
  const usual = before.findLast(({ deal }) => !deal)?.debt ?? 20;
  const input = element('input', {
    type: 'range',
    id: freshId(),
    min: String(least),
    max: String(MOST_DEBT),
    step: String(STEP),
    value: String(Math.max(least, usual)),
  });
  const output = element('output', { for: input.id });
  const offer = paysBack ? null : (offers[quarter] ?? null);
  const deal = tick('Sign it');
  const haste = tick('Cut corners this quarter');
  const tell = () => {
    input.disabled = deal.input.checked;
    output.textContent = deal.input.checked ? '0%' : `${input.value}%`;
    input.setAttribute('aria-valuetext', `${output.textContent} for debt`);
  };
  input.addEventListener('input', tell);
  deal.input.addEventListener('input', tell);
  tell();
  const root = element(
    'div',
    { class: 'decide' },
    ...(offer === null ? [] : [offered(offer, revenue, deal.label)]),
    ...coming(offers, quarter, revenue),
    paysBack
      ? element(
          'p',
          { class: 'owed' },
          `Corners were cut. At least ${PAY_BACK}% go to debt now, and nothing is signed.`,
        )
      : element(
          'div',
          { class: 'haste' },
          haste.label,
          element(
            'small',
            {},
            quarter < QUARTERS - 1
              ? ` Faster now, with more debt; next quarter at least ${PAY_BACK}% go to debt.`
              : ' Faster now, with more debt.',
          ),
        ),
    element('div', { class: 'range' }, element('label', { for: input.id }, 'Free weeks for debt'), output, input),
  );
  return {
    root,
    read: () => ({
      debt: deal.input.checked ? 0 : input.valueAsNumber,
      deal: deal.input.checked,
      haste: haste.input.checked,
    }),
  };
}

function tick(text: string) {
  const input = element('input', { type: 'checkbox' });
  return { input, label: element('label', { class: 'tick' }, input, ` ${text}`) };
}

const offered = ({ revenue: part, debt }: Offer, revenue: number, sign: HTMLElement): HTMLElement =>
  element(
    'div',
    { class: 'offer' },
    element('strong', {}, `A customer offers ${money(part * revenue)} a year. `),
    `It takes all free weeks of this quarter, and leaves code for one customer: debt up by about ${share(debt)} of the product. This quarter only. `,
    sign,
  );

/** What will be offered in the next quarter: the countdown. */
function coming(offers: readonly (Offer | null)[], quarter: number, revenue: number): HTMLElement[] {
  const next = offers[quarter + 1];
  if (next === null || next === undefined) return [];
  return [
    element(
      'p',
      { class: 'coming' },
      `In one quarter another will ask: about ${money(next.revenue * revenue)} a year.`,
    ),
  ];
}
