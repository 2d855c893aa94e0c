import { Redis } from 'ioredis';
import type { Address } from './address.js';
import { QueueFailure } from './failures.js';

const PATIENCE_MS = 10_000;
const LONGEST_PAUSE_MS = 2000;
/** The first version that hands over several entries of a list at once. */
const LEAST: readonly [number, number] = [6, 2];

/** Connects once, to say at once what is wrong: nobody there, no way in, too old. */
export async function requireQueue({ options, shown }: Address): Promise<void> {
  const probe = new Redis({
    ...options,
    lazyConnect: true,
    retryStrategy: () => null,
    connectTimeout: PATIENCE_MS,
    commandTimeout: PATIENCE_MS,
  });
  let last: Error | undefined;
  probe.on('error', (error: Error) => (last = error));
  try {
    await probe.connect();
    const info = await probe.info('server');
    const [, major, minor] = /redis_version:(\d+)\.(\d+)/.exec(info) ?? [];
    const found = [Number(major), Number(minor)] as const;
    if (found[0] < LEAST[0] || (found[0] === LEAST[0] && found[1] < LEAST[1]))
      throw new QueueFailure(
        'unreachable',
        `The queue at ${shown} is Redis ${found.join('.')}: it needs 6.2 or later.`,
      );
  } catch (error) {
    if (error instanceof QueueFailure) throw error;
    throw new QueueFailure('unreachable', `The queue at ${shown} cannot be used: ${reasonOf(last ?? error)}.`);
  } finally {
    probe.disconnect();
  }
}

/** A connection that comes back whenever the server does. What is asked meanwhile waits. */
export function connect({ options }: Address, on: { lost(why: string): void; back(): void }): Redis {
  const redis = new Redis({
    ...options,
    maxRetriesPerRequest: null,
    connectTimeout: PATIENCE_MS,
    keepAlive: PATIENCE_MS,
    retryStrategy: (tries) => Math.min(100 * tries, LONGEST_PAUSE_MS),
  });
  let lost = false;
  redis.on('error', (error: Error) => {
    if (!lost) on.lost(reasonOf(error));
    lost = true;
  });
  redis.on('ready', () => {
    if (lost) on.back();
    lost = false;
  });
  return redis;
}

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/ECONNREFUSED/, 'nobody listens there'],
  [/ENOTFOUND|EAI_AGAIN/, 'there is no machine of that name'],
  [/ETIMEDOUT|timed out/i, 'it does not answer'],
  [/ECONNRESET|EPIPE|Connection is closed|closed/i, 'it closed the connection'],
  [/WRONGPASS/, 'it does not take this user and password'],
  [/NOAUTH/, 'it asks for a password'],
  [/NOPERM/, 'this user may not do what a queue needs'],
  [
    /self.signed|unable to verify|CERT_|certificate/i,
    'its certificate cannot be verified (NODE_EXTRA_CA_CERTS names yours)',
  ],
  [/EPROTO|wrong version number|SSL|TLS/i, 'it does not speak TLS'],
];

/** Why a connection failed, in words, without what was sent. */
export function reasonOf(error: unknown): string {
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  const text = `${code} ${message}`;
  return REASONS.find(([pattern]) => pattern.test(text))?.[1] ?? message;
}
