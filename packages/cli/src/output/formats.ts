import { InvalidArgumentError } from 'commander';
import type { Result } from '../simulate/partial.js';
import type { OutFile } from './files.js';

/** What a run can leave behind. */
export const FORMATS = ['html', 'svg', 'png', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** A file and what it is to a person. */
export interface Document extends OutFile {
  readonly label: 'Report' | 'Chart' | 'Data';
}

/** `html,svg` */
export function parseFormats(text: string): Format[] {
  const names = text.split(',').map((name) => name.trim().toLowerCase());
  const unknown = names.find((name) => !(FORMATS as readonly string[]).includes(name));
  if (unknown !== undefined) throw new InvalidArgumentError(`There are: ${FORMATS.join(', ')}.`);
  return FORMATS.filter((format) => names.includes(format));
}

/** All files of the formats asked for, complete in memory. */
export async function render(result: Result, formats: readonly Format[]): Promise<Document[]> {
  const { summary } = result;
  const { CHARTS, chartCsv, chartJson, renderPage, renderPng, renderSvg } = await import('@paydown/report');
  const asked = (format: Format) => formats.includes(format);
  const documents: Document[] = [];
  if (asked('html')) documents.push({ label: 'Report', name: 'index.html', content: await renderPage(summary) });
  if (asked('json')) documents.push({ label: 'Data', name: 'summary.json', content: resultJson(result) });
  if (formats.every((format) => format === 'html')) return documents;
  for (const { name, draw } of CHARTS) {
    const chart = draw(summary);
    const svg = asked('svg') || asked('png') ? await renderSvg(chart) : '';
    if (asked('svg')) documents.push({ label: 'Chart', name: `${name}.svg`, content: svg });
    if (asked('png')) documents.push({ label: 'Chart', name: `${name}.png`, content: renderPng(svg) });
    if (asked('csv')) documents.push({ label: 'Data', name: `${name}.csv`, content: chartCsv(chart) });
    if (asked('json')) documents.push({ label: 'Data', name: `${name}.json`, content: chartJson(chart) });
  }
  return documents;
}

/** The summary as one JSON document: what `--json` prints and `--format json` writes. `complete` is false for a run that was stopped. */
export function resultJson({ summary, digest, played }: Result): string {
  return `${JSON.stringify({ digest, complete: summary.runs === summary.scenario.runs, played, ...summary })}\n`;
}
