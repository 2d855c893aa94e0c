import { createHash } from 'node:crypto';

/** What all keys of Paydown in a Redis begin with, those of BullMQ too; the schema of its tables in a Postgres. */
export const PREFIX = 'paydown';

/** Seconds after which what nobody renews is gone; and after which somebody who gives no sign of life is. */
export const LASTS_S = 600;
export const SIGN_LASTS_S = 30;

/** Name of a text: its SHA-256. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

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
