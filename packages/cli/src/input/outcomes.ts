import {
  formatTableFault,
  outcomeFrom,
  readHistory,
  readOutcomeList,
  type Happened,
  type Table,
} from '@paydown/engine/internal';
import { EXIT, Failure } from '../exit.js';
import { readTable } from './csv.js';
import { disk } from './disk.js';
import { isScenarioFile } from './scenarioFiles.js';

/**
 * What happened, from a table: CSV with the columns measure, date and value, or YAML such as `arr at 2027-06-30: $9.4M`; or the months of a company.
 *
 * @param isAsked which outcomes of all those months are wanted
 */
export function readOutcomes(path: string, isAsked: (outcome: Happened) => boolean): readonly Happened[] {
  return isScenarioFile(path) ? fromYaml(path) : fromCsv(readTable(path), isAsked);
}

function fromYaml(path: string): readonly Happened[] {
  const { outcomes, faults } = readOutcomeList(path, textOf(path));
  if (faults.length > 0) throw new Failure(EXIT.scenario, faults.join('\n'));
  return outcomes;
}

function textOf(path: string): string {
  try {
    return disk.read(path);
  } catch (error) {
    throw new Failure(EXIT.noInput, error instanceof Error ? error.message : String(error));
  }
}

const COLUMNS = ['measure', 'date', 'value'] as const;

function fromCsv(table: Table, isAsked: (outcome: Happened) => boolean): readonly Happened[] {
  const path = table.file;
  const [head, ...rows] = table.rows;
  if (!COLUMNS.some((name) => head?.cells.some((cell) => cell.text.toLowerCase() === name && name !== 'date')))
    return fromMonths(table).filter(isAsked);
  const places = COLUMNS.map((name) => head?.cells.findIndex((cell) => cell.text.toLowerCase() === name) ?? -1);
  if (places.includes(-1))
    throw new Failure(
      EXIT.scenario,
      `${path}:${head?.line ?? 1}:1: The first line must name the columns ${COLUMNS.join(', ')}.`,
    );
  const wrong: string[] = [];
  const outcomes = rows.flatMap(({ line, cells }) => {
    const [measure, date, value] = places.map((place) => cells[place]?.text ?? '') as [string, string, string];
    const read = outcomeFrom(`${measure} at ${date}`, value);
    if (!('message' in read)) return [read];
    wrong.push(`${path}:${line}:1: ${read.message}${read.hint === undefined ? '' : ` ${read.hint}`}`);
    return [];
  });
  if (wrong.length > 0) throw new Failure(EXIT.scenario, wrong.join('\n'));
  return outcomes;
}

/** Series of a history that are measures of a day: those at the end of a month. */
const OF_A_DAY = ['arr', 'cash', 'headcount', 'engineers'] as const;

/** What happened, from the months that `paydown fit` reads too. */
function fromMonths(table: Table): readonly Happened[] {
  const { history, faults } = readHistory([table], [], [], 1);
  if (history === null) throw new Failure(EXIT.scenario, faults.map(formatTableFault).join('\n'));
  return OF_A_DAY.flatMap((measure) =>
    (history.series[measure] ?? []).flatMap((value, i): Happened[] =>
      value === null ? [] : [{ kind: 'happened', measure, date: lastDayOf(history.months[i]!), value }],
    ),
  );
}

function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
