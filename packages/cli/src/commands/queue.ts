import { VERSION } from '@paydown/engine/internal';
import { EXIT, Failure, errorCode } from '../exit.js';
import type { Elsewhere } from '../simulate/elsewhere.js';
import { codeThatPlays } from '../simulate/fingerprint.js';

type Cluster = typeof import('@paydown/cluster');
type Address = import('@paydown/cluster').Address;
type Identity = import('@paydown/cluster').Identity;

/** Where a worker looks for jobs if it is not told: on this machine. */
export const NEAREST = 'redis://127.0.0.1:6379';
const PACKAGE = '@paydown/cluster';
const PASSWORD = 'PAYDOWN_QUEUE_PASSWORD';

/** Others that play, until they are let go. */
export interface Queue extends Elsewhere {
  close(): Promise<void>;
}

/** A queue, with all that coordinator and worker need to meet there. */
export interface Meeting {
  readonly cluster: Cluster;
  readonly address: Address;
  readonly identity: Identity;
}

/** Reads the address of a queue, and says if what goes there can be read on its way. */
export async function meetingAt(queue: string, note: (text: string) => void): Promise<Meeting> {
  const cluster = await load();
  const password = process.env[PASSWORD];
  const address = await orFailure(cluster, () => cluster.addressOf(queue, password === '' ? undefined : password));
  if (address.exposed)
    note(
      `! ${address.shown} is another machine and not encrypted: ${address.kind === 'redis' ? 'rediss:// is' : '?sslmode=verify-full behind it would be'}. See the page of @paydown/cluster.`,
    );
  return { cluster, address, identity: { version: VERSION, code: codeThatPlays() } };
}

/** Has futures played by the workers of a queue. */
export async function openQueue(queue: string, note: (text: string) => void): Promise<Queue> {
  const { cluster, ...meeting } = await meetingAt(queue, note);
  const coordinator = await orFailure(cluster, () => cluster.openCoordinator({ ...meeting, note }));
  return {
    ask: (play, piece) => orFailure(cluster, () => coordinator.ask(play, piece)),
    close: () => coordinator.close(),
  };
}

/** Does something with a queue; what goes wrong there becomes a Failure. */
export async function orFailure<T>(cluster: Cluster, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof cluster.QueueFailure)
      throw new Failure(error.kind === 'address' ? EXIT.usage : EXIT.unavailable, error.message);
    if (error instanceof cluster.SetAside)
      throw new Failure(EXIT.unfinished, aboutSetAside(error.jobs.length, error.message));
    throw error;
  }
}

const aboutSetAside = (jobs: number, which: string): string =>
  `${jobs === 1 ? 'A job' : `${jobs} jobs`} failed five times and ${jobs === 1 ? 'was' : 'were'} set aside: ${which}. All else is kept: the same command with --resume asks for what is missing.`;

/** What speaks to a queue, which is installed by who wants it. */
async function load(): Promise<Cluster> {
  try {
    return await import('@paydown/cluster');
  } catch (error) {
    if (errorCode(error) !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Failure(
      EXIT.unavailable,
      `A queue needs a package that is not installed: npm install ${PACKAGE}@${VERSION}`,
    );
  }
}
