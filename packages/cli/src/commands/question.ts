import type { Play, Scenario } from '@paydown/engine/internal';
import type { Theme } from '@paydown/report';
import type { AnswerTo, QuestionName, View } from '@paydown/report/views';
import { themeFrom } from '../input/theme.js';
import { answer, answerJson, show, styleOf, tell } from '../output/console.js';
import { holdFolder, type HeldFolder } from '../output/files.js';
import { chartDocuments, ending, listed, type AnswerOptions, type Document, type Format } from '../output/formats.js';
import { originOf } from '../output/ledger.js';
import { aboutSeconds, SILENT, type Progress } from '../output/progress.js';
import type { Pool } from '../simulate/pool.js';
import { resumable } from './keeping.js';
import { playing } from './playing.js';

/** What all commands that play futures can be told. */
export type PlayOptions = Pick<AnswerOptions, 'workers' | 'quiet' | 'resume' | 'out' | 'theme'>;

/** What stands in pages after all else. */
type Besides = NonNullable<Parameters<View<never>['page']>[1]>;

/** Futures to play, for whatever is asked, and what is done with what is found. */
export interface PlayedQuestion<Found> {
  /** What it is called: the blocks that are kept while it is played carry the name. */
  readonly name: string;
  /** Where files go if the command line does not say. */
  readonly folder: string;
  /** What is played most, to say how long it will take. */
  readonly scenario: Scenario;
  /** Futures that are played, of all scenarios together. */
  readonly futures: number;
  /** Whether what is played is kept, so that work that was stopped can be gone on with; true if not given. */
  readonly keeps?: boolean;
  /** There is a place if files are written. */
  ask(pool: Pool, place: OutPlace | null): Promise<Found>;
  /** Prints and writes what was found; there is a place if files are written. `besides` stands in pages after all else. */
  give(found: Found, place: OutPlace | null, progress: Progress, besides?: Besides): Promise<void> | void;
}

/** Where files go, and in which colours. */
export interface OutPlace {
  readonly folder: HeldFolder;
  readonly theme: Theme;
}

/** Longer work says beforehand how long it will take. */
const LONG_SECONDS = 5;

const USUAL: readonly Format[] = ['html'];

/**
 * Plays a question: shows how far it is, keeps what is played if that takes long, and gives what was found. The threads load while `prepare` reads the scenario.
 *
 * @param endings of the names of the files that are written; null if none are
 */
export async function playQuestion<Found>(
  options: PlayOptions,
  endings: readonly string[] | null,
  prepare: () => Promise<PlayedQuestion<Found>>,
): Promise<void> {
  const { quiet = false, resume = false } = options;
  const work = resumable();
  await playing(options, async ({ pool, show: showProgress }) => {
    const question = await prepare();
    const { name, scenario, futures } = question;
    let progress = SILENT;
    const note = (text: string) => {
      progress.end();
      if (!quiet) tell(text);
    };
    const place = endings && (await placeIn(options.out ?? question.folder, endings, options, note));
    if (!quiet) {
      const seconds = await pool.timeFor(scenario, futures);
      if (seconds >= LONG_SECONDS)
        note(`${futures.toLocaleString('en-US')} futures to play: ${aboutSeconds(seconds)}.`);
    }
    const out = options.out ?? question.folder;
    if (question.keeps ?? true)
      await work.keep(pool, { name, scenario, futures, out, folder: place?.folder ?? null, resume, note });
    progress = showProgress(futures);
    const asked = question.ask(pool, place);
    asked.catch(() => {});
    const known = await whatIsLeftOf(scenario);
    const found = await asked;
    progress.end();
    if (known?.warning) note(`! ${known.warning}`);
    await question.give(found, place, progress, known?.blocks);
    work.done();
  });
}

/** What the facts that are known of the company leave of what is believed, for a page, and what is wrong with them; null where nothing is known. */
async function whatIsLeftOf(
  scenario: Scenario,
): Promise<{ readonly blocks: Besides; readonly warning: string | null } | null> {
  if (scenario.known === undefined) return null;
  const [{ whatIsLeft }, { knownBlocks, knownWarning }] = await Promise.all([
    import('@paydown/engine/internal'),
    import('@paydown/report/views'),
  ]);
  const left = whatIsLeft(scenario);
  return left && { blocks: knownBlocks(left), warning: knownWarning(left) };
}

/** A folder that is this command’s, and a theme; a Failure if nothing can be written there, or if there is no such theme. */
const placeIn = async (
  out: string,
  endings: readonly string[],
  { theme }: Pick<PlayOptions, 'theme'>,
  note?: (text: string) => void,
): Promise<OutPlace> => ({
  folder: await holdFolder(out, { endings, ...(note && { note }) }),
  theme: await themeFrom(theme),
});

/** Which question an answer belongs to. How it is shown is the view of that name. */
export interface Shown<Name extends QuestionName> {
  /** Name of the question, and of its files: `loops.html`, `loops.json`. */
  readonly name: Name;
  /** What its files are kept apart by, if not by its name alone. */
  readonly asked?: string;
  readonly folder: string;
}

/** A question about a scenario that has a view, as a command asks it; all the rest is the same for every question. */
export interface Question<Name extends QuestionName>
  extends Shown<Name>, Pick<PlayedQuestion<never>, 'scenario' | 'futures'> {
  /** Answers in plain data, which JSON can hold. */
  ask(play: Play): Promise<AnswerTo<Name>>;
}

/** Asks a question, prints the answer, and writes what is asked for. */
export const askQuestion = <Name extends QuestionName>(
  options: AnswerOptions,
  prepare: () => Promise<Question<Name>>,
): Promise<void> =>
  playQuestion(options, endingsOf(options), async () => {
    const question = await prepare();
    return {
      ...question,
      ask: ({ play }) => question.ask(play),
      give: (found, place, _, besides) => giveAnswer(question, question.scenario, found, options, place, besides),
    };
  });

/** How the names of the files end that are asked for; null if none are. */
const endingsOf = ({ out, format }: AnswerOptions): readonly string[] | null =>
  out === undefined && format === undefined ? null : (format ?? USUAL).map(ending);

/** Where the files go, if any are asked for. */
export async function placeFor(
  options: AnswerOptions,
  { folder }: Pick<Shown<QuestionName>, 'folder'>,
  note?: (text: string) => void,
): Promise<OutPlace | null> {
  const endings = endingsOf(options);
  return endings && placeIn(options.out ?? folder, endings, options, note);
}

/** Prints what was found about a subject, as JSON and for people, and writes what is asked for. */
export async function giveAnswer<Name extends QuestionName>(
  { name, asked = name }: Shown<Name>,
  subject: Scenario | string,
  found: AnswerTo<Name>,
  { json = false, quiet = false, format = USUAL }: AnswerOptions,
  place: OutPlace | null,
  besides: Besides = [],
): Promise<void> {
  const forPeople = json ? tell : answer;
  if (json) answerJson(JSON.stringify(found));
  const stream = json ? process.stderr : process.stdout;
  if (!quiet) show((await viewOf(name)).terminal(found, styleOf(stream)), stream);
  if (place === null) return;
  const documents = await render(name, found, format, place.theme, besides);
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
  besides: Besides,
): Promise<Document[]> {
  const [{ themedPage }, view] = await Promise.all([import('@paydown/report'), viewOf(name)]);
  const documents: Document[] = formats.includes('html')
    ? [
        {
          label: 'Report',
          name: `${name}.html`,
          content: themedPage(await view.page(found, besides), theme),
        },
      ]
    : [];
  if (formats.includes('json'))
    documents.push({ label: 'Data', name: `${name}.json`, content: `${JSON.stringify(found)}\n` });
  if (formats.every((format) => format === 'html' || format === 'json')) return documents;
  for (const chart of view.charts(found)) documents.push(...(await chartDocuments(chart, formats, theme)));
  return documents;
}
