import { csv, oneLine, type Chart } from '@paydown/report/browser';
import { useState } from 'preact/hooks';
import { forget, newPicture, paint } from './painting.ts';

const FORMATS = ['csv', 'png', 'svg'] as const;
type Format = (typeof FORMATS)[number];

export interface TakeAlongProps {
  readonly chart: Chart;
  readonly dark: boolean;
  /** The same chart as a slide, complete in itself: what is taken along has to speak for itself. */
  readonly slide: () => Chart;
}

/** A chart in words, as files, and as a piece of another page. */
export function TakeAlong({ chart, dark, slide }: TakeAlongProps) {
  const [said, setSaid] = useState('');
  return (
    <details>
      <summary>In words, numbers and pictures</summary>
      <p>{chart.description}</p>
      <p class="row">
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            onClick={() => {
              void fileOf(slide(), dark, format).then((file) => {
                save(file, `${chart.name}.${format}`);
              });
            }}
          >
            {format.toUpperCase()}
          </button>
        ))}
        <button
          type="button"
          onClick={() => {
            void embedding(slide(), dark)
              .then((html) => navigator.clipboard.writeText(html))
              .then(
                () => {
                  setSaid('copied: paste it into a page');
                },
                () => {
                  setSaid('this browser lets nothing be copied');
                },
              );
          }}
        >
          Embed
        </button>
        <output class="copied" role="status">
          {said}
        </output>
      </p>
    </details>
  );
}

/** The chart as a file of its own; a picture in twice its size. */
async function fileOf(chart: Chart, dark: boolean, format: Format): Promise<Blob> {
  if (format === 'csv') return new Blob([csv(chart.table)], { type: 'text/csv' });
  const picture = newPicture();
  const painted = await paint(chart, { picture, dark, as: format, scale: 2 });
  forget(picture);
  if (painted !== null && 'blob' in painted) return painted.blob;
  if (painted !== null && 'svg' in painted) return new Blob([painted.svg], { type: 'image/svg+xml' });
  throw new Error('The picture could not be drawn.');
}

/** The chart as HTML that needs nothing but itself, with a link to the question. */
async function embedding(chart: Chart, dark: boolean): Promise<string> {
  const svg = await (await fileOf(chart, dark, 'svg')).text();
  const figure = document.createElement('figure');
  const image = document.createElement('img');
  image.alt = chart.description;
  image.setAttribute('style', 'max-width:100%');
  image.src = `data:image/svg+xml;base64,${btoa(Array.from(new TextEncoder().encode(svg), (byte) => String.fromCharCode(byte)).join(''))}`;
  const link = document.createElement('a');
  link.href = window.location.href;
  link.textContent = oneLine(chart.title, 200);
  const caption = document.createElement('figcaption');
  caption.append(link);
  figure.append(image, caption);
  return figure.outerHTML;
}

/** Gives a file to the reader. */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
}
