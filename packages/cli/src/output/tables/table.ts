import type { Batch, Column } from '@paydown/engine/internal';

/** A table that is written while it is made. */
export interface TableFile {
  add(batch: Batch): void;
  /** Ends the file; `notes` tell where the table comes from. */
  close(notes: Notes): Promise<void>;
}

/** Where a table comes from: names and texts, such as seed and version. */
export type Notes = Readonly<Record<string, string>>;

/** Begins a table at a path. */
export type OpenTable = (path: string, title: string, columns: readonly Column[]) => TableFile;

const DAY_MS = 86_400_000;

/** The day of a cell of a column of dates. */
export const dayOf = (cell: number): Date => new Date(cell * DAY_MS);

/** A number of seven digits in as few digits as tell it from its neighbours: 0.1, not 0.10000000149011612. */
export function shortest(single: number): number {
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(single.toPrecision(digits));
    if (Math.fround(short) === single) return short;
  }
  return Number(single.toPrecision(9));
}
