import type { Part } from '../simulate/part.js';
import { InvalidArgumentError } from 'commander';
import type { Chart, Theme, Wanted } from '@paydown/report';
import type { OutFile } from './outFile.js';

/** What every answer can leave behind. */
export const FORMATS = ['html', 'svg', 'png', 'json', 'csv', 'xlsx', 'spec'] as const;
/** And what those can besides that a board is shown: slides, and sheets of paper. */
export const BOARD_FORMATS = ['pptx', 'pdf'] as const;
export type Format = (typeof FORMATS)[number] | (typeof BOARD_FORMATS)[number];

/** How the names end of the files of a format. */
export const ending = (format: Format): string => (format === 'spec' ? '.vl.json' : `.${format}`);

/** How a command that plays futures answers. */
export interface AnswerOptions extends Wanted {
  readonly out?: string;
  readonly format?: readonly Format[];
  readonly json?: boolean;
  readonly workers?: number;
  /** Address of a queue whose workers play. */
  readonly queue?: string;
  /** Name or file of a theme. */
  readonly theme?: string;
  readonly resume?: boolean;
  /** One of so many parts of the futures, played alone. */
  readonly part?: Part;
  readonly quiet?: boolean;
}

/** A file and what it is to a person. */
export interface Document extends OutFile {
  readonly label: 'Report' | 'Chart' | 'Data' | 'Slides' | 'Workbook' | 'Memo';
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

/** What was written, and where, for people. */
export const listed = (documents: readonly Document[], paths: readonly string[]): string =>
  documents.map(({ label }, i) => `${label}: ${paths[i]}`).join('\n');
