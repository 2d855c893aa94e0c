import type { Theme, Wanted } from '@paydown/report';
import type { Ahead, AnswerTo, QuestionName, Sheet, View } from '@paydown/report/views';
import { EXIT, Failure } from '../exit.js';
import { chartDocuments, type Document, type Format } from './formats.js';

/** What stands in pages after all else. */
export type Besides = NonNullable<Parameters<View<never>['page']>[1]>;

/** How the files of an answer are called, and what they hold. */
export interface AnswerFiles {
  /** Name of the page, without its ending. */
  readonly page: string;
  /** Name of the data of all of the answer. */
  readonly data: string;
  /** Whether the data of each chart goes to a file of its own. */
  readonly charts?: boolean;
}

/** The files of a question are called after it, unless it says otherwise: `loops.html`, `loops.json`. */
export const usualFiles = (name: QuestionName): AnswerFiles => ({ page: name, data: name });

/** How the answer to a question is shown; what shows it is loaded when there is an answer. */
export const viewOf = async <Name extends QuestionName>(name: Name): Promise<View<AnswerTo<Name>>> =>
  (await import('@paydown/report/views')).viewFor(name);

/** The data of all of an answer. */
export const dataDocument = ({ data }: AnswerFiles, found: object): Document => ({
  label: 'Data',
  name: `${data}.json`,
  content: `${JSON.stringify(found)}\n`,
});

/** What is to be drawn of an answer. */
export interface Rendering<Name extends QuestionName> {
  readonly name: Name;
  readonly found: AnswerTo<Name>;
  readonly files: AnswerFiles;
  readonly formats: readonly Format[];
  readonly theme: Theme;
  readonly besides?: Besides;
  /** What is drawn of its page already. */
  readonly ahead?: Ahead | null;
  /** Of slides. */
  readonly wanted?: Wanted;
}

/** Draws of the page of an answer what does not wait for its last part; null where all of it does. */
export const drawAhead = async <Name extends QuestionName>({
  name,
  found,
}: Pick<Rendering<Name>, 'name' | 'found'>): Promise<Ahead | null> => (await viewOf(name)).ahead?.(found) ?? null;

/** Formats that are one file each, and not one a chart. */
const WHOLE: readonly Format[] = ['html', 'json', 'xlsx', 'pptx', 'pdf'];

/** All files of the formats asked for, complete in memory. */
export async function render<Name extends QuestionName>({
  name,
  found,
  files,
  formats,
  theme,
  besides = [],
  ahead = null,
  wanted = {},
}: Rendering<Name>): Promise<Document[]> {
  const [{ chartJson, themedPage }, view] = await Promise.all([import('@paydown/report'), viewOf(name)]);
  const asked = (format: Format) => formats.includes(format);
  const documents: Document[] = [];
  if (asked('html')) {
    const page = themedPage(await view.page(found, besides, ahead), theme);
    documents.push({ label: 'Report', name: `${files.page}.html`, content: page });
  }
  if (asked('json')) documents.push(dataDocument(files, found));
  if (asked('xlsx')) documents.push(await workbookOf(name, view.sheets(found)));
  if (asked('pptx')) documents.push((await slidesOf(view, found, { file: `${name}.pptx`, theme, wanted })).document);
  if (asked('pdf')) documents.push(await memoOf(name, themedPage(await (view.memo ?? view.page)(found), theme)));
  const data = asked('json') && files.charts === true;
  if (!data && formats.every((format) => WHOLE.includes(format))) return documents;
  for (const chart of view.charts(found)) {
    documents.push(...(await chartDocuments(chart, formats, theme)));
    if (data) documents.push({ label: 'Data', name: `${chart.name}.json`, content: chartJson(chart) });
  }
  return documents;
}

/** An answer as slides, and the title of the first. */
export async function slidesOf<Answer>(
  { slides }: Pick<View<Answer>, 'slides'>,
  found: Answer,
  { file, theme, wanted }: { readonly file: string; readonly theme: Theme; readonly wanted: Wanted },
): Promise<{ readonly document: Document; readonly title: string }> {
  const { writeDeck } = await import('@paydown/report');
  const deck = slides!.deck(found);
  const { only, drop = [] } = wanted;
  if (!deck.slides.some(({ name }) => (only?.includes(name) ?? true) && !drop.includes(name)))
    throw new Failure(
      EXIT.usage,
      `This answer has none of these slides. It has: ${[...new Set(deck.slides.map(({ name }) => name))].join(', ')}.`,
    );
  const written = await writeDeck(deck, theme, wanted);
  return {
    document: { label: 'Slides', name: file, content: written.file },
    title: written.slides[0]!.title,
  };
}

/** A page on paper. */
async function memoOf(name: QuestionName, page: string): Promise<Document> {
  const { printed } = await import('./paper.js');
  return { label: 'Memo', name: `${name}.pdf`, content: await printed(page) };
}

/** An answer as a workbook. */
async function workbookOf(name: QuestionName, sheets: readonly Sheet[]): Promise<Document> {
  const { workbook } = await import('@paydown/report');
  return { label: 'Workbook', name: `${name}.xlsx`, content: await workbook(sheets) };
}
