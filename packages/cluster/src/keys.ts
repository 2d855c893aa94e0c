import { createHash } from 'node:crypto';

/** What all keys of Paydown in a Redis begin with, those of BullMQ too. */
export const PREFIX = 'paydown';

/** Seconds after which what nobody renews is gone. */
export const LASTS_S = 600;

/** Name of a text: its SHA-256. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Where a coordinator keeps the text of a play, once, under its hash. */
export const playKey = (session: string, hash: string): string => `${PREFIX}:${session}:play:${hash}`;

/** Where workers put what they have for a coordinator. */
export const reportsKey = (session: string): string => `${PREFIX}:${session}:reports`;

/** Pieces of one play, from the first to the one before the last. */
export interface Part {
  readonly play: string;
  readonly from: number;
  readonly to: number;
}

/** What BullMQ keeps of a job. */
export interface JobData {
  readonly session: string;
  readonly parts: readonly Part[];
}
