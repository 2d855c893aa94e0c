import { outcomeFrom, readOutcomeList, type Happened } from '@paydown/engine/internal';
import { EXIT, Failure } from '../exit.js';
import { tableOf } from './csv.js';
import { disk } from './disk.js';

/** What happened, from a table: CSV with the columns measure, date and value, or YAML such as `arr at 2027-06-30: $9.4M`. */
export function readOutcomes(path: string): readonly Happened[] {
  let text: string;
  try {
    text = disk.read(path);
  } catch (error) {
    throw new Failure(EXIT.noInput, error instanceof Error ? error.message : String(error));
  }
  return /\.ya?ml$/i.test(path) ? fromYaml(path, text) : fromCsv(path, text);
}

function fromYaml(path: string, text: string): readonly Happened[] {
  const { outcomes, faults } = readOutcomeList(path, text);
  if (faults.length > 0) throw new Failure(EXIT.scenario, faults.join('\n'));
  return outcomes;
}

const COLUMNS = ['measure', 'date', 'value'] as const;

function fromCsv(path: string, text: string): readonly Happened[] {
  const [head, ...rows] = tableOf(path, text.replace(/^\uFEFF/, '')).rows;
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
