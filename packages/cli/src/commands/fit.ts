import { createHash } from 'node:crypto';
import { basename, dirname, isAbsolute, relative, resolve } from 'node:path';
import type { ColumnMap, Fitted, HistoryReading, Table } from '@paydown/engine/internal';
import { EXIT, Failure } from '../exit.js';
import { readTable } from '../input/csv.js';
import { isGiven } from '../input/given.js';
import { isLink } from '../input/link.js';
import { loadScenario } from '../input/load.js';
import { optionOf } from '../input/option.js';
import { overridesOf } from '../input/overrides.js';
import { bareName } from '../input/scenarioFiles.js';
import { asTyped } from '../input/shell.js';
import { isStream } from '../input/streams.js';
import { print, log } from '../output/console.js';
import { openFolder, refuseExisting } from '../output/files.js';
import { defaultFolder } from '../output/folder.js';
import type { AnswerOptions } from '../output/formats.js';
import { askQuestion, type Question } from './question.js';

export interface FitCommandOptions extends AnswerOptions {
  readonly seed?: string;
  /** Which column is what: `arr="MRR*12"`. */
  readonly map?: readonly string[];
  /** What is known to have happened: `round 2026-03`. */
  readonly event?: readonly string[];
  readonly holdout?: string;
  readonly draws?: number;
  readonly to?: string;
  readonly force?: boolean;
}

type Engine = typeof import('@paydown/engine/internal');

/** Fits a scenario to the history of its company, says what that narrows, and writes a scenario whose futures take it. */
export async function fit(path: string, histories: readonly string[], options: FitCommandOptions): Promise<void> {
  const { quiet = false, json = false } = options;
  if (isStream(path) || isLink(path))
    throw new Failure(EXIT.usage, 'A fit is a file that extends the scenario: give the scenario as a file or a story.');
  if (options.part !== undefined) return askQuestion(options, () => fitQuestion(path, histories, options));
  const to = options.to ?? `${bareName(path)}-fitted.yaml`;
  refuseExisting(to, options.force ?? false, ' with --to');
  const folder = openFolder(dirname(to));
  let found: FitQuestion | null = null;
  await askQuestion(options, async () => (found = await fitQuestion(path, histories, options)));
  const forPeople = json ? log : print;
  const content = await contentOf(found!, path, to);
  if (content !== null) folder.write([{ name: basename(to), content }]);
  if (!quiet)
    forPeople(
      content === null
        ? 'No scenario was written: there is nothing that it could take.'
        : `Scenario: ${to}\nEvery command takes it: paydown run ${asTyped(to)}`,
    );
}

/** What a fit asks, and, once it has been asked, the draws that it leaves. */
export interface FitQuestion extends Question<'fit'> {
  /** Null where the history is not among the model’s. */
  fitted(): Fitted | null;
}

/** The question that a command line asks. */
export async function fitQuestion(
  path: string,
  histories: readonly string[],
  options: FitCommandOptions,
): Promise<FitQuestion> {
  const engine = await import('@paydown/engine/internal');
  const scenario = loadScenario(path, overridesOf(options));
  const tables = histories.map(readTable);
  const { history, columns, notes } = readingOf(tables, options, engine);
  const months = history!.months.length;
  if (!options.quiet) tellReading({ columns, notes }, months);
  const holdout = heldOf(options.holdout, months, engine);
  const effort = { ...engine.USUAL_EFFORT, ...(options.draws !== undefined && { last: options.draws }) };
  const given = { digest: digestOf(tables), columns, notes, holdout, effort };
  let fitted: Fitted | null = null;
  return {
    name: 'fit',
    folder: defaultFolder(path),
    scenario,
    futures: engine.fitFutures({ holdout, effort }),
    tellsKnown: true,
    async ask(play) {
      const result = await engine.fitHistory(scenario, history!, given, play);
      fitted = result.fitted;
      return result.answer;
    },
    fitted: () => fitted,
  };
}

/** The scenario whose futures take the fit, as a file of that path; null if there is nothing to take. */
async function contentOf({ scenario, fitted }: FitQuestion, path: string, to: string): Promise<string | null> {
  const { writeFittedFile } = await import('@paydown/engine/internal');
  const draws = fitted();
  return draws && writeFittedFile(baseOf(path, to), `${scenario.name}, fitted to its history`, draws);
}

/** The history that the tables hold; a Failure that lists everything that is wrong with them. */
function readingOf(
  tables: readonly Table[],
  { map = [], event = [] }: FitCommandOptions,
  { readHistory, readMap, readEvent, COLUMN_NAMES, formatTableFault }: Engine,
): HistoryReading {
  const maps = map.map((text) =>
    optionOf<ColumnMap>(
      '--map',
      text,
      (written) =>
        readMap(written) ?? {
          message: 'this names no column.',
          hint: `Write what is which, as in arr="MRR*12". Known are: ${COLUMN_NAMES.join(', ')}.`,
        },
    ),
  );
  const events = event.map((text) => optionOf('--event', text, readEvent));
  const reading = readHistory(tables, maps, events);
  if (reading.history === null) throw new Failure(EXIT.scenario, reading.faults.map(formatTableFault).join('\n'));
  return reading;
}

function tellReading({ columns, notes }: Pick<HistoryReading, 'columns' | 'notes'>, months: number): void {
  log(`${months} months of history. Columns:`);
  for (const { header, as, months: count, first, last } of columns)
    log(
      `  ${header}: ${as === null ? 'not used' : `${as} (${count} months${first === null ? '' : `, ${first} to ${last!}`})`}`,
    );
  for (const note of notes) log(`  ${note}`);
}

/** Months that are held back: so many, or `third`; none unless asked. */
function heldOf(text: string | undefined, months: number, { mostHeld }: Engine): number {
  if (text === undefined) return 0;
  const most = mostHeld(months);
  const [, count] = /^(\d+)\s*(?:m|months?)?$/i.exec(text.trim()) ?? [];
  const held = /^(?:last\s+)?third$/i.test(text.trim()) ? Math.floor(months / 3) : Number(count ?? NaN);
  if (held >= 1 && held <= most) return held;
  throw new Failure(
    EXIT.usage,
    `--holdout ${text}: ${most < 1 ? `a history of ${months} months is too short to hold any back: six must be left.` : `give from 1 to ${most} months, as in “6 months”, or “third”.`}`,
  );
}

/** One text for all that the tables hold, whatever they are called. */
const digestOf = (tables: readonly Table[]): string =>
  createHash('sha256')
    .update(JSON.stringify(tables.map(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)))))
    .digest('hex');

/** How the file of the fit names the scenario: a story by its name, a file by its path from there. */
function baseOf(path: string, to: string): string {
  if (!isGiven(path) || isAbsolute(path)) return path;
  return relative(resolve(dirname(to)), resolve(path))
    .split(/[\\/]/)
    .join('/');
}
