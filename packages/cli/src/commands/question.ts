import type { Play, Scenario } from '@paydown/engine';
import type { Theme } from '@paydown/report';
import type { AnswerTo, QuestionName } from '@paydown/report/views';
import { themeFrom } from '../input/theme.js';
import { answer, answerJson, show, styleOf, tell } from '../output/console.js';
import { holdFolder, type HeldFolder } from '../output/files.js';
import { chartDocuments, ending, listed, type AnswerOptions, type Document, type Format } from '../output/formats.js';
import { originOf } from '../output/ledger.js';
import { aboutSeconds, SILENT } from '../output/progress.js';
import { resumable } from './keeping.js';
import { playing } from './playing.js';

/** Which question an answer belongs to. How it is shown is the view of that name. */
export interface Shown<Name extends QuestionName> {
  /** Name of the question, and of its files: `loops.html`, `loops.json`. */
  readonly name: Name;
  /** What its files are kept apart by, if not by its name alone. */
  readonly asked?: string;
  /** Where files go if the command line does not say. */
  readonly folder: string;
}

/** A question about a scenario, as a command asks it; all the rest is the same for every question. */
export interface Question<Name extends QuestionName> extends Shown<Name> {
  /** What is played most, to say how long it will take. */
  readonly scenario: Scenario;
  /** Futures that are played, of all scenarios together. */
  readonly futures: number;
  /** Answers in plain data, which JSON can hold. */
  ask(play: Play): Promise<AnswerTo<Name>>;
}

const USUAL: readonly Format[] = ['html'];
/** Longer work says beforehand how long it will take. */
const LONG_SECONDS = 5;

/** Asks a question: shows how far it is, prints the answer, and writes what is asked for. The threads load while `prepare` reads the scenario. */
export async function askQuestion<Name extends QuestionName>(
  options: AnswerOptions,
  prepare: () => Promise<Question<Name>>,
): Promise<void> {
  const { quiet = false, resume = false } = options;
  const work = resumable();
  await playing(options, async ({ pool, show }) => {
    const question = await prepare();
    let progress = SILENT;
    const note = (text: string) => {
      progress.end();
      if (!quiet) tell(text);
    };
    const place = await placeFor(options, question, note);
    if (!quiet) {
      const seconds = await pool.timeFor(question.scenario, question.futures);
      if (seconds >= LONG_SECONDS)
        note(`${question.futures.toLocaleString('en-US')} futures to play: ${aboutSeconds(seconds)}.`);
    }
    const { name, scenario, futures } = question;
    const out = options.out ?? question.folder;
    await work.keep(pool, { name, scenario, futures, out, folder: place?.folder ?? null, resume, note });
    progress = show(question.futures);
    const found = await question.ask(pool.play);
    progress.end();

    await giveAnswer(question, question.scenario, found, options, place);
    work.done();
  });
}

/** Where files go, and in which colours. */
export interface OutPlace {
  readonly folder: HeldFolder;
  readonly theme: Theme;
}

/** Where the files go, if any are asked for; a Failure if nothing can be written there, or if there is no such theme. */
export async function placeFor(
  options: AnswerOptions,
  { folder }: Pick<Shown<QuestionName>, 'folder'>,
  note?: (text: string) => void,
): Promise<OutPlace | null> {
  if (options.out === undefined && options.format === undefined) return null;
  return {
    folder: await holdFolder(options.out ?? folder, {
      endings: (options.format ?? USUAL).map(ending),
      ...(note && { note }),
    }),
    theme: await themeFrom(options.theme),
  };
}

/** Prints what was found about a subject, as JSON and for people, and writes what is asked for. */
export async function giveAnswer<Name extends QuestionName>(
  { name, asked = name }: Shown<Name>,
  subject: Scenario | string,
  found: AnswerTo<Name>,
  { json = false, quiet = false, format = USUAL }: AnswerOptions,
  place: OutPlace | null,
): Promise<void> {
  const forPeople = json ? tell : answer;
  if (json) answerJson(JSON.stringify(found));
  const stream = json ? process.stderr : process.stdout;
  if (!quiet) show((await viewOf(name)).terminal(found, styleOf(stream)), stream);
  if (place === null) return;
  const documents = await render(name, found, format, place.theme);
  const origin = originOf(asked, subject, JSON.stringify(found));
  const paths = place.folder.write(documents, origin);
  if (!quiet) forPeople(listed(documents, paths));
  place.folder.settle(origin, true);
}

/** How the answer to a question is shown; what shows it is loaded when there is an answer. */
const viewOf = async <Name extends QuestionName>(name: Name) => (await import('@paydown/report/views')).viewFor(name);

/** All files of the formats asked for, complete in memory. */
async function render<Name extends QuestionName>(
  name: Name,
  found: AnswerTo<Name>,
  formats: readonly Format[],
  theme: Theme,
): Promise<Document[]> {
  const [{ themedPage }, view] = await Promise.all([import('@paydown/report'), viewOf(name)]);
  const documents: Document[] = formats.includes('html')
    ? [{ label: 'Report', name: `${name}.html`, content: themedPage(await view.page(found), theme) }]
    : [];
  if (formats.includes('json'))
    documents.push({ label: 'Data', name: `${name}.json`, content: `${JSON.stringify(found)}\n` });
  if (formats.every((format) => format === 'html' || format === 'json')) return documents;
  for (const chart of view.charts(found)) documents.push(...(await chartDocuments(chart, formats, theme)));
  return documents;
}
