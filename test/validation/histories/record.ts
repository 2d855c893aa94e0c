import { readTable } from '../../../packages/cli/src/input/csv.js';
import { fileURLToPath } from 'node:url';

/** What a figure is of: `revenue` is that of the year which ends on its date, `arr` a yearly rate on that day, `growth` a year's. Money is in millions. */
export type Measure = 'arr' | 'revenue' | 'growth' | 'heads' | 'engineers' | 'cash';

/** How a figure is known. */
export const GRADES = {
  A: 'the company’s own report or post',
  B: 'somebody who cites it, or the press',
  C: 'worked out from others, as its source says',
  D: 'not read again: taken over, or from unnamed people',
} as const;

export interface Figure {
  readonly date: string;
  readonly measure: Measure;
  readonly value: number;
  readonly grade: keyof typeof GRADES;
  readonly source: string;
}

/** A company: what one knew when its history begins, and what came after. */
export interface Company {
  readonly name: string;
  readonly start: string;
  readonly round: string;
  readonly fate: string;
  readonly then: readonly Figure[];
  readonly later: readonly Figure[];
}

/** All companies of the bench, from the two tables beside this file. */
export function companies(): Company[] {
  const figures = rowsOf('figures.csv');
  return rowsOf('companies.csv').map(({ company, start, round, fate }) => {
    const own = figures.filter((row) => row['company'] === company).map(figureOf);
    return {
      name: company!,
      start: start!,
      round: round!,
      fate: fate!,
      then: own.filter(({ date }) => date <= start!),
      later: own.filter(({ date }) => date > start!),
    };
  });
}

const figureOf = (row: Record<string, string>): Figure => ({
  date: row['date']!,
  measure: row['measure'] as Measure,
  value: Number(row['value']),
  grade: row['grade'] as Figure['grade'],
  source: row['source']!,
});

function rowsOf(file: string): Record<string, string>[] {
  const [head, ...rows] = readTable(fileURLToPath(new URL(file, import.meta.url))).rows;
  const names = head!.cells.map(({ text }) => text);
  return rows.map(({ cells }) => Object.fromEntries(names.map((name, i) => [name, cells[i]!.text])));
}

const DAY = 86_400_000;
/** Years from one day to another. */
export const yearsBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY / 365.25;
