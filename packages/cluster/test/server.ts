import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** A server of one's own that keeps a queue, on a free port of the loopback interface. */
export interface TestServer {
  readonly url: string;
  readonly password?: string;
  /** Its name, for people. */
  readonly name: string;
  /** Kills it at once, as a fault of the machine would. */
  kill(): Promise<void>;
  /** Starts it again on the same port, with what it finds on its disk. */
  start(): Promise<void>;
  /** Ends it and removes what it has written. */
  close(): Promise<void>;
  /** Loses all that it has. */
  wipe(): Promise<void>;
  /** Changes the texts of all plays that it has; how many there were. */
  tamper(text: string): Promise<number>;
  /** Jobs that it has. */
  jobs(): Promise<number>;
  /** Bytes that it has received, and seconds that it has worked. */
  received(): Promise<number>;
  worked(): Promise<number>;
}

/** @param keeps whether what it is told is on its disk after a fault */
export type StartServer = (options?: { readonly keeps?: boolean }) => Promise<TestServer>;

/** Ends a process by a signal; resolves when it has ended. */
export async function end(process: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(process, 'exit');
  process.kill(signal);
  await ended;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
