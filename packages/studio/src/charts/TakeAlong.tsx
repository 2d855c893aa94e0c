import { csv, type Chart } from '@paydown/report/browser';
import { newPicture, painters } from './painting.ts';

const FORMATS = ['csv', 'png', 'svg'] as const;
type Format = (typeof FORMATS)[number];

/** A chart in words, and as files to take along. */
export function TakeAlong({ chart, dark }: { readonly chart: Chart; readonly dark: boolean }) {
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
              void fileOf(chart, dark, format).then((file) => {
                save(file, `${chart.name}.${format}`);
              });
            }}
          >
            {format.toUpperCase()}
          </button>
        ))}
      </p>
    </details>
  );
}

/** The chart as a file of its own; a picture in twice its size. */
async function fileOf(chart: Chart, dark: boolean, format: Format): Promise<Blob> {
  if (format === 'csv') return new Blob([csv(chart.table)], { type: 'text/csv' });
  const painted = await painters.paint(chart, { picture: newPicture(), dark, as: format, scale: 2, last: true });
  if (painted !== null && 'blob' in painted) return painted.blob;
  if (painted !== null && 'svg' in painted) return new Blob([painted.svg], { type: 'image/svg+xml' });
  throw new Error('The picture could not be drawn.');
}

/** Gives a file to the reader. */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
}
