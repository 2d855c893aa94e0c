import { createHash, type Hash } from 'node:crypto';
import type { Alternative, Batch, Column, FuturesTable, WantedName } from '@paydown/engine/internal';
import { errorCode, EXIT, Failure, reason } from '../exit.js';
import { alternativesOf, type AlternativeOptions } from '../input/alternatives.js';
import { isLink } from '../input/link.js';
import { scenarioFrom } from '../input/scenario.js';
import type { DataFormat, TableName } from '../input/tables.js';
import { print } from '../output/console.js';
import { defaultFolder } from '../output/folder.js';
import { originOf } from '../output/ledger.js';
import type { BegunFile, OutFile } from '../output/outFile.js';
import type { Notes, OpenTable, TableFile } from '../output/tables/table.js';
import type { Pool } from '../simulate/pool.js';
import type { OutPlace } from './giving.js';
import { playQuestion, type PlayOptions } from './question.js';

export interface DataOptions extends AlternativeOptions, Omit<PlayOptions, 'theme' | 'resume'> {
  readonly tables?: readonly TableName[];
  readonly format?: readonly DataFormat[];
  readonly outcomes?: readonly string[];
  readonly every?: number;
  readonly quantiles?: readonly number[];
  readonly european?: boolean;
}

const USUAL_QUANTILES = [5, 10, 25, 50, 75, 90, 95];

/** The file that says what the tables hold and where they come from. */
const DICTIONARY = 'data.json';

/** A table as it is asked for. */
interface Asked {
  readonly name: TableName;
  readonly columns: readonly Column[];
  readonly rows: number;
  /** Made block by block from futures that serve all such tables, or from a play of its own. */
  readonly made:
    | { readonly from: 'blocks'; readonly table: FuturesTable }
    | { readonly from: 'own'; readonly plays: number; batches(pool: Pool): AsyncGenerator<Batch> };
}

const ofBlocks = ({ made }: Asked): FuturesTable[] => (made.from === 'blocks' ? [made.table] : []);

/** How often the futures are played: once for all tables that are made block by block, and as often as each other needs it. */
const plays = (asked: readonly Asked[]): number =>
  asked.reduce((sum, { made }) => sum + (made.from === 'own' ? made.plays : 0), 0)
  + Math.min(1, asked.flatMap(ofBlocks).length);

/** A table in one format, while it is written. */
interface Writing {
  readonly asked: Asked;
  readonly file: TableFile;
  readonly begun: BegunFile;
}

/** Writes the futures of a scenario, or of several decisions, as tables: for spreadsheets, databases and notebooks. */
export async function data(paths: readonly string[], options: DataOptions): Promise<void> {
  const { quiet = false, format: formats = ['parquet'], tables = ['futures'] } = options;
  await playQuestion({ ...options, resume: false }, [...formats.map((each) => `.${each}`), '.json'], async () => {
    const alternatives = subject(paths, options);
    const [{ scenario }] = alternatives as [Alternative];
    const asked = await Promise.all(tables.map((name) => tableOf(name, alternatives, options)));
    if (formats.includes('xlsx')) {
      const { requireSheet } = await import('../output/tables/xlsx.js');
      for (const { name, rows, columns } of asked) requireSheet(name, rows, columns.length);
    }
    return {
      name: 'data',
      keeps: false,
      folder: defaultFolder(paths[0]!),
      scenario,
      futures: plays(asked) * scenario.runs * alternatives.length,
      ask: (pool, place) =>
        write(asked, formats, alternatives, pool, place!, options.european ?? false).catch(unwritten),
      give({ files, notes }, place, progress) {
        progress.end();
        const origin = originOf('data', scenario, notes['digest']!);
        const written = place!.folder.write(files, origin);
        if (!quiet)
          print(files.map(({ name }, i) => `${name === DICTIONARY ? 'Columns' : 'Data'}: ${written[i]}`).join('\n'));
        place!.folder.settle(origin, true);
      },
    };
  });
}

/** The decisions whose futures are written; one, if the command line names no other. */
function subject(paths: readonly string[], options: DataOptions): readonly Alternative[] {
  const { policy = [], try: trials = [], ...rest } = options;
  if (paths.length > 1 || policy.length + trials.length > 0 || isLink(paths[0]!)) return alternativesOf(paths, options);
  const scenario = scenarioFrom(paths[0]!, rest, () => 0);
  return [{ name: scenario.name, scenario }];
}

async function tableOf(
  name: TableName,
  alternatives: readonly Alternative[],
  { outcomes, every = 4, quantiles = USUAL_QUANTILES }: DataOptions,
): Promise<Asked> {
  const { futuresTable, OUTCOME_NAMES, SUMMARY_COLUMNS, summaryPlays, summaryRows, weeksTable } =
    await import('@paydown/engine/internal');
  const [{ scenario }] = alternatives as [Alternative];
  const { runs, horizon } = scenario;
  const all: readonly WantedName[] = [...OUTCOME_NAMES, 'value'];
  const named = outcomes === undefined ? all : await known(outcomes, all);
  const weeks = Array.from({ length: Math.floor(horizon / every) + 1 }, (_, i) => i * every);
  if (weeks.at(-1) !== horizon) weeks.push(horizon);
  const each = runs * alternatives.length;
  if (name === 'summary')
    return {
      name,
      columns: SUMMARY_COLUMNS,
      rows: alternatives.length * weeks.length * (1 + named.length * (1 + quantiles.length)),
      made: {
        from: 'own',
        plays: summaryPlays(runs, named, weeks).length,
        async *batches({ play }) {
          for (const alternative of alternatives) yield* summaryRows(alternative, named, weeks, quantiles, play);
        },
      },
    };
  const table = name === 'futures' ? futuresTable(alternatives) : weeksTable(alternatives, named, weeks);
  return {
    name,
    columns: table.columns,
    rows: name === 'futures' ? each : each * named.length * weeks.length,
    made: { from: 'blocks', table },
  };
}

/** The outcomes of a command line; a Failure that says what was meant. */
async function known(names: readonly string[], all: readonly WantedName[]): Promise<readonly WantedName[]> {
  const { nearest } = await import('@paydown/engine/internal');
  const faults = names
    .filter((name) => !(all as readonly string[]).includes(name))
    .map((name) => {
      const near = nearest(name, all);
      return `--outcomes: there is no outcome “${name}”.${near === null ? '' : ` Did you mean ${near}?`}`;
    });
  if (faults.length > 0) throw new Failure(EXIT.usage, [...faults, '“paydown outcomes” lists them.'].join('\n'));
  return all.filter((name) => names.includes(name));
}

/** Plays what is asked for and writes it as it comes. */
async function write(
  asked: readonly Asked[],
  formats: readonly DataFormat[],
  alternatives: readonly Alternative[],
  pool: Pool,
  { folder }: OutPlace,
  european: boolean,
): Promise<{ readonly files: readonly (OutFile | BegunFile)[]; readonly notes: Notes }> {
  const { VERSION, addWeeks, writeScenario } = await import('@paydown/engine/internal');
  const [{ scenario }] = alternatives as [Alternative];
  const written: Writing[] = [];
  const hashes = new Map(asked.map((table) => [table, createHash('sha256')]));
  for (const table of asked)
    for (const format of formats) {
      const name = `${table.name}.${format}`;
      const begun = folder.begin(name);
      const open = await opener(format, european);
      written.push({ asked: table, file: open(begun, table.name, table.columns), begun: { name, begun } });
    }
  const add = (table: Asked, batch: Batch): void => {
    digest(batch, hashes.get(table)!);
    for (const { asked: of, file } of written) if (of === table) file.add(batch);
  };
  const together = asked.flatMap((table) => ofBlocks(table).map((made) => [table, made] as const));
  if (together.length > 0)
    for await (const blocks of pool.stream(
      alternatives.map((one) => one.scenario),
      wantedOf(together.map(([, made]) => made)),
    ))
      for (const [table, made] of together) for (const batch of made.rowsOf(blocks)) add(table, batch);
  for (const table of asked)
    if (table.made.from === 'own') for await (const batch of table.made.batches(pool)) add(table, batch);
  const hash = createHash('sha256');
  for (const table of asked) hash.update(hashes.get(table)!.digest());
  const notes: Notes = {
    version: VERSION,
    scenario: scenario.name,
    alternatives: alternatives.map(({ name }) => name).join('; '),
    seed: scenario.seed,
    runs: String(scenario.runs),
    start: scenario.start,
    end: addWeeks(scenario.start, scenario.horizon),
    digest: hash.digest('hex').slice(0, 32),
  };
  for (const { file } of written) await file.close(notes);
  const content = `${JSON.stringify(
    {
      ...notes,
      alternatives: alternatives.map(({ name }) => name),
      tables: asked.map(({ name, rows, columns }) => ({
        name,
        rows,
        files: formats.map((format) => `${name}.${format}`),
        columns,
      })),
      scenarios: Object.fromEntries(alternatives.map((each) => [each.name, writeScenario(each.scenario)])),
    },
    null,
    2,
  )}\n`;
  return { files: [...written.map(({ begun }) => begun), { name: DICTIONARY, content }], notes };
}

/** What all of these tables need, so that the same futures serve them. */
const wantedOf = (tables: readonly FuturesTable[]): FuturesTable['wanted'] => ({
  outcomes: [...new Set(tables.flatMap(({ wanted }) => wanted.outcomes))],
  weeks: [...new Set(tables.flatMap(({ wanted }) => wanted.weeks))].sort((a, b) => a - b),
});

/** Why a table could not be written, such as a full disk, in words. */
function unwritten(error: unknown): never {
  const ofTheSystem = /^E[A-Z]+$/.test(errorCode(error));
  throw ofTheSystem ? new Failure(EXIT.cannotCreate, `The tables cannot be written: ${reason(error)}.`) : error;
}

/** Adds the numbers of a batch to the digest of the tables. */
function digest({ cells }: Batch, hash: Hash): void {
  for (const column of cells)
    if (!Array.isArray(column)) hash.update(column as Float64Array);
    else if (column.some((cell) => typeof cell === 'number'))
      hash.update(Float64Array.from(column as (number | null)[], (cell) => cell ?? NaN));
}

async function opener(format: DataFormat, european: boolean): Promise<OpenTable> {
  switch (format) {
    case 'parquet':
      return (await import('../output/tables/parquet.js')).parquetTable;
    case 'xlsx':
      return (await import('../output/tables/xlsx.js')).xlsxTable;
    case 'csv':
      return (await import('../output/tables/csv.js')).csvTables(european);
  }
}
