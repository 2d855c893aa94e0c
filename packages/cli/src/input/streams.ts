import { Socket } from 'node:net';
import type { Command } from 'commander';
import { EXIT, Failure, reason } from '../exit.js';
import { exitOnInterrupt } from '../interrupt.js';
import { fstat } from '../stat.js';
import { givenStream, isGiven, takenStream } from './given.js';
import { MOST_TABLE, MOST_TEXT } from '../regular.js';

const DASH = '-';
/** The scenario of a folder, which need not be named. */
const USUAL_SCENARIO = 'paydown.yaml';
const STDIN = '/dev/stdin';
const DESCRIPTOR = /^\/(?:dev|proc\/self)\/fd\/(\d{1,4})$/;
/** What names files to read, with the most bytes that any reader takes: one more says that it is too much. */
const ARGUMENTS: ReadonlyMap<string, number> = new Map([
  ['scenario', MOST_TEXT],
  ['debate', MOST_TEXT],
  ['case', MOST_TEXT],
  ['history', MOST_TABLE + 1],
]);
const OPTIONS: ReadonlyMap<string, number> = new Map([
  ['outcomes', MOST_TABLE + 1],
  ['theme', MOST_TEXT],
]);

const held = new Map<string, Buffer>();

/** What a stream held that the command line named; nothing for any other path. */
export const streamed = (path: string): Buffer | undefined => givenStream(path, held.get(path));

/** Whether a path is that of a stream, which lies in no folder. */
export const isStream = (path: string): boolean => path === STDIN || DESCRIPTOR.test(path);

/**
 * Reads the streams that a command line names (`-`, `/dev/stdin`, and the `/dev/fd/63` of a shell’s `<(…)`) before the command begins: what comes late is
 * waited for here, where Ctrl-C ends the waiting.
 */
export async function readStreams(command: Command): Promise<void> {
  const given = command.processedArgs as unknown[];
  for (const [i, argument] of command.registeredArguments.entries()) {
    if (argument.name() === 'scenario') given[i] = givenOrUsual(given[i], command);
    const most = ARGUMENTS.get(argument.name());
    if (most !== undefined) given[i] = await heldOf(given[i], most);
  }
  for (const [option, most] of OPTIONS) {
    const value: unknown = command.getOptionValue(option);
    if (value !== undefined) command.setOptionValue(option, await heldOf(value, most));
  }
}

/** The scenario, or the scenarios, of a command line that names none: the usual file, where there is one. */
function givenOrUsual(given: unknown, command: Command): unknown {
  const several = Array.isArray(given);
  if (several ? given.length > 0 : given !== undefined) return given;
  if (isGiven(USUAL_SCENARIO)) return several ? [USUAL_SCENARIO] : USUAL_SCENARIO;
  if (command.name() === 'studio') return given;
  throw new Failure(
    EXIT.usage,
    `Name a scenario: a file, or one of the stories that \`paydown scenarios\` lists. There is no ${USUAL_SCENARIO} here, which would be taken without a name.`,
  );
}

/** What was given, `-` by its long name, with all streams of it read. */
async function heldOf(given: unknown, most: number): Promise<unknown> {
  if (Array.isArray(given)) return Promise.all(given.map((each) => heldOf(each, most)));
  const path = given === DASH ? STDIN : given;
  if (typeof path === 'string' && isStream(path)) await hold(path, most);
  return path;
}

async function hold(path: string, most: number): Promise<void> {
  if (held.has(path)) return;
  const taken = takenStream(path);
  if (taken !== undefined) return void held.set(path, taken);
  const stopWaiting = exitOnInterrupt();
  try {
    const descriptor = Number(DESCRIPTOR.exec(path)?.[1] ?? 0);
    // A file that stands behind it is read as any other.
    if (fstat(descriptor).isFile()) return;
    const parts: Buffer[] = [];
    let length = 0;
    for await (const part of descriptor === 0 ? process.stdin : new Socket({ fd: descriptor })) {
      parts.push(part as Buffer);
      length += (part as Buffer).length;
      if (length >= most) break;
    }
    held.set(path, Buffer.concat(parts).subarray(0, most));
  } catch (error) {
    throw new Failure(EXIT.noInput, `${path} cannot be read: ${reason(error)}.`);
  } finally {
    stopWaiting();
  }
}
