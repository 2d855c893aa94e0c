import type { Play, Scenario } from '@paydown/engine/internal';
import type { AnswerTo, QuestionName } from '@paydown/report/views';
import { openDrawer, type Drawer } from '../draw/drawer.js';
import { Failure, type ExitCode } from '../exit.js';
import { aborted, type Stop } from '../interrupt.js';
import { requireSlides } from '../input/slides.js';
import { themeFrom } from '../input/theme.js';
import { log } from '../output/console.js';
import { holdFolder } from '../output/files.js';
import { ending, type AnswerOptions } from '../output/formats.js';
import { aboutSeconds, SILENT, type Progress } from '../output/progress.js';
import type { Besides } from '../output/rendering.js';
import type { Pool } from '../simulate/pool.js';
import { giveAnswer, USUAL, type OutPlace, type Shown } from './giving.js';
import { resumable, type Work } from './keeping.js';
import { playing, type Playing } from './playing.js';
import { mergedBlocks } from '../simulate/merging.js';
import type { Part } from '../simulate/part.js';
import { finishPart, reopenPart } from '../simulate/partFolder.js';
import { openPartPool } from '../simulate/partPool.js';
import { release } from '../simulate/release.js';
import { askedOfPart } from '../input/part.js';

/** What all commands that play futures can be told. */
export type PlayOptions = Pick<AnswerOptions, 'workers' | 'queue' | 'quiet' | 'resume' | 'out' | 'theme' | 'part'>;

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
  /** Whether the answer itself says what is known of the company; if not, that is told beside it. */
  readonly tellsKnown?: boolean;
  /** There is a place if files are written. */
  ask(pool: Pool, place: OutPlace | null): Promise<Found>;
  /** Prints and writes what was found; there is a place if files are written. `besides` stands in pages after all else. */
  give(found: Found, place: OutPlace | null, progress: Progress, besides?: Besides): Promise<void> | void;
}

/** Longer work says beforehand how long it will take. */
const LONG_SECONDS = 5;
/** Steps of companies that take far less anywhere: they are not timed. */
const SOON_STEPS = 1e6;

/**
 * Plays a question: shows how far it is, keeps what is played if that takes long, and gives what was found.
 *
 * @param endings of the names of the files that are written; null if none are
 */
export async function playQuestion<Found>(
  options: PlayOptions,
  endings: readonly string[] | null,
  prepare: (pool: Pool) => Promise<PlayedQuestion<Found>>,
  work: Work = resumable(),
): Promise<void> {
  const { quiet = false, resume = false } = options;
  const signal = work.stop?.signal;
  const play = async ({ pool, begin, end }: Playing) => {
    const question = await prepare(pool);
    const { name, scenario, futures } = question;
    let progress = SILENT;
    const note = (text: string) => {
      progress.end();
      if (!quiet) log(text);
    };
    const out = options.out ?? question.folder;
    if (options.part !== undefined)
      return playPart(options.part, options.out ?? partFolder(options.part), question, { pool, begin }, note, signal);
    const merged = mergedBlocks();
    if (merged !== null) pool.keepIn({ folder: merged, resume: true });
    const place = endings && (await placeIn(out, endings, options, { note, ...(signal && { stop: signal }) }));
    // What can be stopped with an answer need not be announced.
    const long = quiet || work.stop !== null ? null : await ifLong(pool, question);
    if (long !== null) note(long);
    if ((question.keeps ?? true) && merged === null)
      await work.keep(pool, { name, scenario, futures, out, folder: place?.folder ?? null, resume, note });
    progress = begin(scenario, futures);
    const asked = question.ask(pool, place);
    asked.catch(() => {});
    const known = question.tellsKnown ? null : await whatIsLeftOf(scenario);
    const found = await asked.catch((error: unknown) => Promise.reject(work.ended(error)));
    progress.end();
    // What is left needs neither threads nor futures, and takes memory itself.
    await end();
    release();
    if (known?.warning) note(`! ${known.warning}`);
    await question.give(found, place, progress, known?.blocks);
    work.done();
  };
  await playing(options, play, signal);
}

/** What is said before work that takes long, or null. */
async function ifLong(
  pool: Pool,
  { scenario, futures }: Pick<PlayedQuestion<never>, 'scenario' | 'futures'>,
): Promise<string | null> {
  if (pool.playsElsewhere || futures * scenario.horizon * scenario.stepsPerWeek <= SOON_STEPS) return null;
  const seconds = await pool.timeFor(scenario, futures);
  return seconds < LONG_SECONDS
    ? null
    : `${futures.toLocaleString('en-US')} futures to play: ${aboutSeconds(seconds)}.`;
}

const PART_STOPPED = 'Stopped before the part was whole. The same command goes on from there.';

const partFolder = ({ part, of }: Part): string => `part-${part}-of-${of}`;

/** Plays a part of what a question asks for, and keeps it in a folder. */
async function playPart<Found>(
  part: Part,
  out: string,
  { ask, scenario, futures }: PlayedQuestion<Found>,
  { pool, begin }: Pick<Playing, 'pool' | 'begin'>,
  note: (text: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  await holdFolder(out, { note });
  reopenPart(out);
  const own = openPartPool(pool, part, out);
  const progress = begin(scenario, Math.ceil(futures / part.of));
  // An answer from a part of the futures is none, and may be impossible: only what is played counts.
  const played = ask(own, null).then(
    () => own.settled(),
    () => own.settled(),
  );
  const stopped =
    signal && aborted(signal).then(() => Promise.reject(new Failure(signal.reason as ExitCode, PART_STOPPED)));
  await Promise.race([played, ...(stopped ? [stopped] : [])]);
  const bytes = finishPart(out, part, askedOfPart(), own.blocks);
  progress.end();
  note(
    `Part ${part.part} of ${part.of}: ${own.blocks.size} blocks, ${Math.ceil(bytes / 1e6)} MB, in ${out}. With all parts: paydown merge <folders>`,
  );
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
  holding: { readonly note?: (text: string) => void; readonly stop?: AbortSignal } = {},
): Promise<OutPlace> => ({
  folder: await holdFolder(out, { endings, ...holding }),
  theme: await themeFrom(theme),
});

/** What a command has at hand for a question, besides futures. */
export interface Tools {
  readonly pool: Pool;
  /** Where files go, if any are written. */
  readonly place: OutPlace | null;
  /** For a question that can be stopped: what asks it to. */
  readonly stop: Stop | null;
  /** Who will draw, if a thread will. */
  readonly drawer: Drawer | null;
}

/** A question about a scenario that has a view, as a command asks it; all the rest is the same for every question. */
export interface Question<Name extends QuestionName>
  extends Shown<Name>, Pick<PlayedQuestion<never>, 'scenario' | 'futures' | 'tellsKnown'> {
  /** Answers in plain data, which JSON can hold. */
  ask(play: Play, tools?: Tools): Promise<AnswerTo<Name>>;
  /** Of a question that was stopped: how far it came. */
  stoppedAfter?(found: AnswerTo<Name>): string;
}

const UNFINISHED = 'There was no time to draw all of it.';
const RESUME = 'The same command with --resume goes on from there.';

/** Asks a question, prints the answer, and writes what is asked for; of work that can be stopped, what there is when it is. */
export const askQuestion = <Name extends QuestionName>(
  options: AnswerOptions,
  prepare: (pool: Pool) => Promise<Question<Name>>,
  work: Work = resumable(),
): Promise<void> => {
  const { stop } = work;
  // The data too, in case that it is stopped.
  const endings = endingsOf(options)?.concat(stop === null ? [] : ['.json']) ?? null;
  return playQuestion(
    options,
    endings,
    async (pool) => {
      if (options.format?.includes('pdf')) (await import('../output/paper.js')).requirePrinter();
      const question = await prepare(pool);
      await requireSlides(question.name, options);
      // A thread draws, so that this one can listen.
      const drawer = stop && endings && draws(options) ? openDrawer() : null;
      return {
        ...question,
        async ask(pool, place) {
          try {
            return await question.ask(pool.play, { pool, place, stop, drawer: place && drawer });
          } catch (error) {
            await drawer?.close();
            throw error;
          }
        },
        async give(found, place, progress, besides) {
          try {
            const around = { place, besides, progress, drawer, stop };
            const finished = await giveAnswer(question, question.scenario, found, options, around);
            if (!stop?.signal.aborted) return;
            const words = [
              ...(question.stoppedAfter === undefined ? [] : [question.stoppedAfter(found)]),
              ...(finished ? [] : [UNFINISHED]),
              ...(work.keeps() ? [RESUME] : []),
            ];
            throw new Failure(stop.signal.reason as ExitCode, words.join(' '));
          } finally {
            const closed = drawer?.close();
            if (!stop?.signal.aborted) await closed;
          }
        },
      };
    },
    work,
  );
};

/** Whether any of the formats asked for takes long to be drawn; data do not. */
const draws = ({ format = USUAL }: AnswerOptions): boolean => format.some((each) => each !== 'json');

/** How the names of the files end that are asked for; null if none are. */
const endingsOf = ({ out, format }: AnswerOptions): string[] | null =>
  out === undefined && format === undefined ? null : (format ?? USUAL).map(ending);

/** Where the files go, if any are asked for. */
export async function placeFor(
  options: AnswerOptions,
  { folder }: Pick<Shown<QuestionName>, 'folder'>,
  note?: (text: string) => void,
): Promise<OutPlace | null> {
  const endings = endingsOf(options);
  return endings && placeIn(options.out ?? folder, endings, options, note && { note });
}
