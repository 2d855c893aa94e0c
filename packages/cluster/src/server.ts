import type { Job, Processor, Queue, Worker, WorkerOptions } from 'bullmq';
import type { JobData } from './keys.js';

export type Role = 'worker' | 'coordinator';

/** What the queue knows of a job: that it is still to be done, that it has failed for good and why, or nothing. */
export type Known = 'waits' | 'unknown' | { readonly failed: string };

export type JobQueue = Pick<Queue<JobData>, 'addBulk' | 'remove'>;
export type JobWorker = Pick<Worker<JobData>, 'close'>;
export interface WorkerSettings extends Omit<WorkerOptions, 'connection' | 'prefix'> {
  /** Called when a job has failed. */
  failed?(job: Job<JobData> | undefined, error: Error): void;
}

/**
 * What coordinators and workers meet at: BullMQ's queue, and what they leave there for each other. While it is away, what is asked of it waits. What nobody
 * renews is gone after a while.
 */
export interface Server {
  /** Whether it is there. */
  readonly ready: boolean;
  queue(name: string): Promise<JobQueue>;
  worker(name: string, work: Processor<JobData>, settings: WorkerSettings): Promise<JobWorker>;
  /** What a queue knows of jobs, by their names. */
  find(queue: string, jobs: readonly string[]): Promise<Known[]>;
  /** Keeps texts of plays under their hashes. */
  keep(session: string, texts: ReadonlyMap<string, string>): Promise<void>;
  /** Keeps them longer; says which are not there. */
  renew(session: string, hashes: readonly string[]): Promise<string[]>;
  text(session: string, hash: string): Promise<string | null>;
  /** Hands a report to a coordinator. */
  bring(session: string, report: Buffer): Promise<void>;
  /** Takes reports away, the first that came first. */
  take(session: string, most: number): Promise<Buffer[]>;
  /** Drops what is there for a coordinator. */
  forget(session: string, hashes: readonly string[]): Promise<void>;
  /** Puts up a sign that somebody is there. */
  sign(role: Role, id: string, text: string): Promise<void>;
  unsign(role: Role, id: string): Promise<void>;
  signed(role: Role, id: string): Promise<boolean>;
  signs(role: Role): Promise<string[]>;
  disconnect(): void;
}

/** What becomes of a connection. */
export interface Watcher {
  lost(why: string): void;
  back(): void;
}

/** What BullMQ has to complain of: that the server is gone is told by the connection; that a job was ended by another worker is no fault. */
export const ignored = (): void => {};
