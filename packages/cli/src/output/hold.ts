import { linkSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync, type BigIntStats } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { lstat } from '../stat.js';
import { errorCode, EXIT, Failure, type ExitCode } from '../exit.js';
import { shown } from '../input/overrides.js';
import { NOTHING_PLAYED } from '../interrupt.js';
import { bornOf, isAlive, SELF, type Process } from './processes.js';

/** Who holds something, as it stands in the lock file. */
interface Holder extends Process {
  /** When it took hold, for people. */
  readonly since: string;
}

/** What nobody else can have at the same time. */
export interface Hold {
  /** Whether it is held still: somebody may have taken over from a process that seemed dead. */
  held(): boolean;
  release(): void;
}

export interface Waiting {
  /** Called once if somebody else holds it, with who that is. */
  readonly onWait?: (holder: string) => void;
  /** Ends the waiting; its reason is the exit code. */
  readonly stop?: AbortSignal;
  /** Milliseconds after which a holder that gives no sign of life, and of which nothing else is known, counts as dead. */
  readonly patience?: number;
}

const ASK_EVERY_MS = 100;
/** A holder touches its lock so often. */
const SIGN_EVERY_MS = 2000;
const PATIENCE_MS = 30_000;
const MOST_BYTES = 10_000;

/** What this process holds: it need not wait for itself. */
const holds = new Map<string, Hold>();

/**
 * Takes hold of what a lock file stands for, once nobody else holds it. The lock of a process that is dead is taken over at once, and that of one that cannot
 * be looked up (on another computer, or unreadable) when it has given no sign of life for a while.
 */
export async function hold(lock: string, { onWait, stop, patience = PATIENCE_MS }: Waiting = {}): Promise<Hold> {
  const before = holds.get(lock);
  if (before?.held()) return before;
  const mine = JSON.stringify({ ...SELF, since: new Date().toISOString() } satisfies Holder);
  let announced = false;
  let seen = { sign: '', at: 0 };
  while (!put(lock, mine)) {
    const found = look(lock);
    if (found === null) continue;
    if (found.sign !== seen.sign) seen = { sign: found.sign, at: performance.now() };
    const state = stateOf(found.holder);
    if (state === 'dead' || (state === 'unknown' && performance.now() - seen.at > patience)) {
      bury(lock, found.text);
      continue;
    }
    if (!announced) onWait?.(described(found.holder));
    announced = true;
    await setTimeout(ASK_EVERY_MS, undefined, { ...(stop && { signal: stop }) }).catch(() => {});
    if (stop?.aborted) throw new Failure(stop.reason as ExitCode, NOTHING_PLAYED);
  }
  const held = holding(lock, mine);
  holds.set(lock, held);
  return held;
}

function holding(lock: string, mine: string): Hold {
  const held = (): boolean => look(lock)?.text === mine;
  const signs = setInterval(() => {
    if (held()) touch(lock);
  }, SIGN_EVERY_MS).unref();
  const release = (): void => {
    clearInterval(signs);
    process.off('exit', release);
    if (held()) rmSync(lock, { force: true });
  };
  // Before the listeners of those who clean up around the lock.
  process.prependListener('exit', release);
  return { held, release };
}

/** Puts a lock file there, complete, if there is none. */
function put(lock: string, text: string): boolean {
  const begun = `${lock}.${process.pid}.tmp`;
  try {
    writeFileSync(begun, text);
    try {
      linkSync(begun, lock);
    } catch (error) {
      if (errorCode(error) === 'EEXIST') return false;
      // Not every disk has links.
      writeFileSync(lock, text, { flag: 'wx' });
    }
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(begun, { force: true });
  }
}

interface Found {
  readonly text: string;
  readonly holder: Holder | null;
  /** Changes whenever the holder gives a sign of life. */
  readonly sign: string;
}

/** The lock that is there; null if there is none any more. */
function look(lock: string): Found | null {
  try {
    const { mtimeNs, size, ino } = requireFile(lock);
    const text = size > MOST_BYTES ? '' : readFileSync(lock, 'utf8');
    return { text, holder: holderIn(text), sign: `${ino} ${mtimeNs} ${size}` };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function requireFile(lock: string): BigIntStats {
  const found = lstat(lock);
  if (found.isFile()) return found;
  throw new Failure(EXIT.cannotCreate, `${lock} is in the way: it is no file of paydown. Delete it.`);
}

function holderIn(text: string): Holder | null {
  try {
    const { pid, host, born, since } = JSON.parse(text) as Partial<Record<keyof Holder, unknown>>;
    return Number.isSafeInteger(pid)
      && (pid as number) > 0
      && [host, born, since].every((each) => typeof each === 'string')
      ? ({ pid, host, born, since } as Holder)
      : null;
  } catch {
    return null;
  }
}

/** Removes the lock of a dead holder; one that somebody else has put there meanwhile is put back. */
function bury(lock: string, text: string): void {
  const grave = `${lock}.${process.pid}.dead`;
  try {
    renameSync(lock, grave);
    if (readFileSync(grave, 'utf8') !== text && text.length > 0) linkSync(grave, lock);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(errorCode(error))) throw error;
  } finally {
    rmSync(grave, { force: true });
  }
}

function touch(lock: string): void {
  try {
    utimesSync(lock, new Date(), new Date());
  } catch {
    // It is gone: `held` says so.
  }
}

/** Whether a holder lives, as far as this process can see. */
function stateOf(holder: Holder | null): 'alive' | 'dead' | 'unknown' {
  if (holder === null || holder.host !== SELF.host) return 'unknown';
  if (!isAlive(holder.pid)) return 'dead';
  const born = bornOf(holder.pid);
  if (born === '' || holder.born === '') return 'unknown';
  return born === holder.born ? 'alive' : 'dead';
}

function described(holder: Holder | null): string {
  if (holder === null) return 'somebody who cannot be made out';
  const where = holder.host === SELF.host ? '' : ` on ${shown(holder.host.split(' ')[0]!)}`;
  return `process ${holder.pid}${where}, since ${shown(holder.since)}`;
}
