import type { Scenario } from '@paydown/engine/internal';
import { csv, DARK, LIGHT, LiveChart, painted, SLIDE, type Chart, type Frame } from '@paydown/report/browser';
import { element } from './page/element.ts';
import { isDark } from './page/looks.ts';
import { studioLink } from './studio.ts';

const FORMATS = ['csv', 'png', 'svg'] as const;
/** Pixels of a picture to one of the slide. */
const SHARP = 2;

/** What a chart is played of: one or two decisions in one company. */
export type Played = readonly [Scenario, ...Scenario[]];

/** A chart in words, as files, and in the studio. */
export function takeAlong(chart: Chart, draw: (frame: Frame) => Chart, studio: Played, open = false): HTMLElement {
  const buttons = FORMATS.map((format) => {
    const button = element('button', { type: 'button', class: 'quiet small' }, format.toUpperCase());
    button.addEventListener('click', () => {
      void fileOf(draw(SLIDE), format).then((file) => {
        save(file, `${chart.name}.${format}`);
      });
    });
    return button;
  });
  const link = element('a', {}, 'Open this in the studio');
  const root = element(
    'details',
    open ? { open: '' } : {},
    element('summary', {}, 'In words, numbers and pictures'),
    element('p', {}, chart.description),
    element('p', { class: 'row' }, ...buttons, link),
  );
  // To write a company down takes longer than to draw it: not before somebody looks.
  root.addEventListener('toggle', () => {
    if (root.open) link.href = studioLink(studio);
  });
  return root;
}

/** The chart as a file that speaks for itself. */
async function fileOf(chart: Chart, format: (typeof FORMATS)[number]): Promise<Blob> {
  if (format === 'csv') return new Blob([csv(chart.table)], { type: 'text/csv' });
  const live = new LiveChart();
  await live.show(painted(chart.spec, isDark() ? DARK : LIGHT) as Chart['spec']);
  try {
    return format === 'svg'
      ? new Blob([await live.svg()], { type: 'image/svg+xml' })
      : await pixelsOf(live, chart.frame);
  } finally {
    live.end();
  }
}

async function pixelsOf(live: LiveChart, { width, height }: Frame): Promise<Blob> {
  const canvas = element('canvas', { width: String(width * SHARP), height: String(height * SHARP) });
  await live.paint(canvas.getContext('2d'), SHARP);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('This browser makes no picture of it.'));
      else resolve(blob);
    });
  });
}

function save(file: Blob, name: string): void {
  const link = element('a', { href: URL.createObjectURL(file), download: name });
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
