/** One of so many parts of the futures of a command, counted from 1. */
export interface Part {
  readonly part: number;
  readonly of: number;
}

/** Parts that a command is shared out into at most. */
export const MOST_PARTS = 10_000;

/** What a command was asked, and the files that it read. */
export interface Asked {
  readonly command: readonly string[];
  readonly files: ReadonlyMap<string, Buffer>;
}
