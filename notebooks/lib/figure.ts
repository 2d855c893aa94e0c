import { csv, showChart, type Chart, type Frame, type Pointed } from '@paydown/report/browser';
import { element, freshId } from './element.ts';

/** A chart as a lesson shows it: on a projector, a desk or a laptop, and on a phone. */
const WIDE: Frame = { width: 960, height: 420, titled: false, stacked: false, interactive: true };
const NARROW: Frame = { width: 440, height: 400, titled: false, stacked: true, interactive: false };

/** A chart with its finding above it and its numbers below; it follows the width of the window. */
export async function figure(draw: (frame: Frame) => Chart): Promise<HTMLElement> {
  const wide = matchMedia('(min-width: 720px)');
  const picture = element('div', { class: 'picture', role: 'img' });
  const show = async () => {
    const chart = draw(wide.matches ? WIDE : NARROW);
    const drawing = element('div');
    await showChart(chart, drawing, tell);
    picture.setAttribute('aria-label', chart.description);
    picture.replaceChildren(drawing);
    return chart;
  };
  const chart = await show();
  const id = freshId();
  const root = element(
    'figure',
    { 'aria-labelledby': id, 'data-chart': chart.name },
    element('h3', { id }, chart.title),
    element('p', { class: 'subtitle' }, chart.subtitle),
    picture,
    element('figcaption', {}, numbers(chart)),
  );
  const redraw = () => {
    if (root.isConnected) void show();
    else wide.removeEventListener('change', redraw);
  };
  wide.addEventListener('change', redraw);
  return root;
}

function numbers({ name, description, table }: Chart): HTMLElement {
  const link = element('a', { href: '#', download: `${name}.csv` }, 'All of it as a table (CSV)');
  link.addEventListener('click', () => {
    link.href = URL.createObjectURL(new Blob([csv(table)], { type: 'text/csv' }));
  });
  return element(
    'details',
    {},
    element('summary', {}, 'The chart in words and numbers'),
    element('p', {}, description),
    element('p', {}, link),
  );
}

const GAP = 14;

/** Shows what a chart has to tell of the place pointed at. */
function tell(text: string | null, { clientX, clientY }: Pointed): void {
  const tip = document.getElementById('tip')!;
  tip.hidden = text === null;
  if (text === null) return;
  tip.textContent = text;
  const { clientWidth, clientHeight } = document.documentElement;
  tip.style.left = `${Math.max(8, Math.min(clientX + GAP, clientWidth - tip.offsetWidth - 8))}px`;
  tip.style.top = `${Math.max(8, Math.min(clientY + GAP, clientHeight - tip.offsetHeight - 8))}px`;
}
