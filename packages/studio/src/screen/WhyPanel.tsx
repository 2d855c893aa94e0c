import { coloursOf, DARK, isReal, money, number, points, share, withError, type Format } from '@paydown/report/browser';
import { useEffect, useRef } from 'preact/hooks';
import type { About, Why } from '../answer/why.ts';
import { drawingOf } from '../charts/drawing.ts';

interface Words {
  readonly what: string;
  readonly format: Format;
}

const WORDS: Readonly<Record<About, Words>> = {
  value: { what: 'value', format: money },
  arr: { what: 'yearly revenue', format: money },
  velocity: { what: 'of a week of feature work', format: points },
  debtRatio: { what: 'debt to product', format: points },
  surviving: { what: 'companies alive', format: share },
};

export interface WhyPanelProps {
  readonly about: About;
  /** Null while it is looked for. */
  readonly why: Why | null;
  readonly dark: boolean;
  readonly onClose: () => void;
}

/** Why A and B differ: what did it, and its circle in the causal diagram. */
export function WhyPanel({ about, why, dark, onClose }: WhyPanelProps) {
  const reason = why?.[about].reason ?? null;
  const diagram = why === null ? '' : (reason?.diagram ?? why.diagram);
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    sheet.current?.replaceChildren(...(diagram === '' ? [] : [drawingOf(dark ? darkened(diagram) : diagram)]));
  }, [diagram, dark]);
  return (
    <section class="why" aria-label="Why">
      <header>
        <h2>{why === null ? 'Looking for what did it …' : findingOf(about, why)}</h2>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </header>
      {reason === null || reason.circle === '' ? null : <p>Its circle: {reason.circle}.</p>}
      <div class="diagram" ref={sheet} />
      {why === null ? null : (
        <p class="chance">
          Played again in the same {number(why.runs)} futures without each loop, and with each door of debt closed;
          named is what takes most of the difference away.
        </p>
      )}
    </section>
  );
}

function findingOf(about: About, why: Why): string {
  const { what, format } = WORDS[about];
  const { difference, reason } = why[about];
  if (!isReal(difference)) return `A and B do not differ in ${what} by more than chance`;
  const size = (of: typeof difference) => withError({ ...of, value: Math.abs(of.value) }, format);
  const said = (of: typeof difference) => `${size(of)} ${of.value > 0 ? 'more' : 'less'}`;
  const leads = `B has ${said(difference)} ${what} than A on average`;
  if (reason === null) return `${leads}; no single loop does it, it is the decision itself`;
  const left = isReal(reason.left) ? `B would have ${said(reason.left)}` : 'there would be no difference beyond chance';
  return `${leads}. Most through ${reason.name.toLowerCase()} (${reason.story}): without it ${left}`;
}

const COLOURS = coloursOf(DARK);
const darkened = (svg: string): string =>
  svg.replace(/"(#[0-9a-f]{6})"/g, (whole, colour: string) => {
    const dark = COLOURS.get(colour);
    return dark === undefined ? whole : `"${dark}"`;
  });
