import { InvalidArgumentError } from 'commander';
import type { Scenario } from '@paydown/engine/internal';
import type { Chart, Theme } from '@paydown/report';
import { NOTHING_PLAYED } from '../interrupt.js';
import type { Result } from '../simulate/partial.js';
import type { OutFile } from './outFile.js';

/** What a run can leave behind. */
export const FORMATS = ['html', 'svg', 'png', 'json', 'csv', 'spec'] as const;
export type Format = (typeof FORMATS)[number];

/** How the names end of the files of a format. */
export const ending = (format: Format): string => (format === 'spec' ? '.vl.json' : `.${format}`);

/** How a command that plays futures answers. */
export interface AnswerOptions {
  readonly out?: string;
  readonly format?: readonly Format[];
  readonly json?: boolean;
  readonly workers?: number;
  /** Name or file of a theme. */
  readonly theme?: string;
  readonly resume?: boolean;
  readonly quiet?: boolean;
}

/** A file and what it is to a person. */
export interface Document extends OutFile {
  readonly label: 'Report' | 'Chart' | 'Data' | 'Slides';
}

/** `html,svg`, of those that a command knows. */
export const listOf =
  <T extends string>(known: readonly T[]) =>
  (text: string): T[] => {
    const names = text.split(',').map((name) => name.trim().toLowerCase());
    if (names.some((name) => !(known as readonly string[]).includes(name)))
      throw new InvalidArgumentError(`There are: ${known.join(', ')}.`);
    return known.filter((name) => names.includes(name));
  };
export const parseFormats = listOf(FORMATS);

/** All files of the formats asked for, complete in memory. */
export async function render(result: Result, formats: readonly Format[], theme: Theme): Promise<Document[]> {
  const { summary } = result;
  const [{ chartJson, themedPage }, { viewFor }] = await Promise.all([
    import('@paydown/report'),
    import('@paydown/report/views'),
  ]);
  const view = viewFor('run');
  const asked = (format: Format) => formats.includes(format);
  const documents: Document[] = [];
  if (asked('html'))
    documents.push({ label: 'Report', name: 'index.html', content: themedPage(await view.page(summary), theme) });
  if (asked('json')) documents.push(summaryDocument(result));
  if (formats.every((format) => format === 'html')) return documents;
  for (const chart of view.charts(summary)) {
    documents.push(...(await chartDocuments(chart, formats, theme)));
    if (asked('json')) documents.push({ label: 'Data', name: `${chart.name}.json`, content: chartJson(chart) });
  }
  return documents;
}

/** A chart as pictures and as a table, of the formats asked for. */
export async function chartDocuments(
  drawn: Chart,
  formats: readonly Format[],
  theme: Theme,
  scale?: number,
): Promise<Document[]> {
  const { chartCsv, chartSpec, renderPng, renderSvg, themed } = await import('@paydown/report');
  const chart = themed(drawn, theme);
  const asked = (format: Format) => formats.includes(format);
  const svg = asked('svg') || asked('png') ? await renderSvg(chart) : '';
  const documents: Document[] = [];
  if (asked('svg')) documents.push({ label: 'Chart', name: `${chart.name}.svg`, content: svg });
  if (asked('png'))
    documents.push({
      label: 'Chart',
      name: `${chart.name}.png`,
      content: renderPng(svg, { ...(scale !== undefined && { scale }) }),
    });
  if (asked('spec'))
    documents.push({ label: 'Chart', name: `${chart.name}${ending('spec')}`, content: `${chartSpec(chart)}\n` });
  if (asked('csv')) documents.push({ label: 'Data', name: `${chart.name}.csv`, content: chartCsv(chart) });
  return documents;
}

/** The file that holds the whole result of a run. */
export const SUMMARY = 'summary.json';

export const summaryDocument = (result: Result): Document => ({
  label: 'Data',
  name: SUMMARY,
  content: resultJson(result),
});

/** What a run leaves that was stopped before its first futures were summed up. */
export const nothingYet = (scenario: Scenario): Document => ({
  label: 'Data',
  name: SUMMARY,
  content: `${JSON.stringify({ digest: null, complete: false, played: 0, runs: 0, warnings: [NOTHING_PLAYED], scenario })}\n`,
});

/** What was written, and where, for people. */
export const listed = (documents: readonly Document[], paths: readonly string[]): string =>
  documents.map(({ label }, i) => `${label}: ${paths[i]}`).join('\n');

/** The summary as one JSON document: what `--json` prints and `--format json` writes. `complete` is false for a run that was stopped. */
export function resultJson({ summary, digest, played }: Result): string {
  return `${JSON.stringify({ digest, complete: summary.runs === summary.scenario.runs, played, ...summary })}\n`;
}
