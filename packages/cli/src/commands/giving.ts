import { join } from 'node:path';
import type { Scenario } from '@paydown/engine/internal';
import type { Theme, Wanted } from '@paydown/report';
import type { AnswerTo, QuestionName } from '@paydown/report/views';
import type { Drawer } from '../draw/drawer.js';
import type { Stop } from '../interrupt.js';
import { print, printJson, show, styleOf, log } from '../output/console.js';
import type { HeldFolder } from '../output/files.js';
import { listed, type AnswerOptions, type Format } from '../output/formats.js';
import { originOf } from '../output/ledger.js';
import { SILENT, type Progress } from '../output/progress.js';
import { render, usualFiles, viewOf, type AnswerFiles, type Besides } from '../output/rendering.js';

export const USUAL: readonly Format[] = ['html'];

/** Where files go, and in which colours. */
export interface OutPlace {
  readonly folder: HeldFolder;
  readonly theme: Theme;
}

/** Which question an answer belongs to. How it is shown is the view of that name. */
export interface Shown<Name extends QuestionName> {
  readonly name: Name;
  /** What its files are kept apart by, if not by its name alone. */
  readonly asked?: string;
  /** How its files are called, if not by its name. */
  readonly files?: AnswerFiles;
  readonly folder: string;
  /** By what one answer is told from another, if not by all of it. */
  identity?(found: AnswerTo<Name>): string;
}

/** What goes with an answer while it is given. */
interface Around {
  readonly place: OutPlace | null;
  /** What stands in pages after all else. */
  readonly besides?: Besides | undefined;
  readonly progress?: Progress;
  /** Draws, so that a signal is heard meanwhile; where there is none, this thread draws. */
  readonly drawer?: Drawer | null;
  readonly stop?: Stop | null;
}

/**
 * Prints what was found about a subject, as JSON and for people, and writes what is asked for: of work that was stopped one format after another, the page
 * first, as far as there is time. Returns whether all of it is written.
 */
export async function giveAnswer<Name extends QuestionName>(
  shown: Shown<Name>,
  subject: Scenario | string,
  found: AnswerTo<Name>,
  options: AnswerOptions,
  around: Around,
): Promise<boolean> {
  const { json = false, quiet = false } = options;
  const stream = json ? process.stderr : process.stdout;
  if (json) printJson(JSON.stringify(found));
  if (!quiet) show((await viewOf(shown.name)).terminal(found, styleOf(stream)), stream);
  if (around.place === null) return true;
  const said = (text: string) => (quiet ? undefined : (json ? log : print)(text));
  return writeAnswer(shown, subject, found, options, { ...around, place: around.place }, said);
}

async function writeAnswer<Name extends QuestionName>(
  shown: Shown<Name>,
  subject: Scenario | string,
  found: AnswerTo<Name>,
  { format = USUAL, out = shown.folder, ...wanted }: AnswerOptions,
  { place, besides = [], progress = SILENT, drawer = null, stop = null }: Around & { readonly place: OutPlace },
  said: (text: string) => void,
): Promise<boolean> {
  const { name, files = usualFiles(name) } = shown;
  const stopped = () => stop?.signal.aborted ?? false;
  const origin = origins(shown, subject)(found);
  const draw = drawer === null ? render : drawer.draw;
  if (stopped()) said(`Data: ${join(out, `${files.data}.json`)}`);
  // Pictures take longest: there is no time for them.
  const stages = stopped() ? format.filter((each) => each !== 'png').map((each) => [each]) : [format];
  let finished = true;
  for (const formats of stages) {
    progress.stage('Drawing the charts …');
    const drawing = draw({ name, found, files, formats, theme: place.theme, besides, wanted: wantedOf(wanted) });
    const documents = await (stop === null ? drawing : Promise.race([drawing, stop.timeUp]));
    finished = documents !== null;
    if (documents === null) break;
    const paths = place.folder.write(documents, origin);
    progress.end();
    said(listed(documents, paths));
  }
  place.folder.settle(origin, !stopped());
  return finished;
}

const wantedOf = ({ slides, only, drop }: AnswerOptions): Wanted => ({
  ...(slides !== undefined && { slides }),
  ...(only !== undefined && { only }),
  ...(drop !== undefined && { drop }),
});

/** Where the files of an answer come from. */
export const origins =
  <Name extends QuestionName>(
    { name, asked = name, identity = JSON.stringify }: Shown<Name>,
    subject: Scenario | string,
  ) =>
  (found: AnswerTo<Name>) =>
    originOf(asked, subject, identity(found));
