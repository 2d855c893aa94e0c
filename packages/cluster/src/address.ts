import type { RedisOptions } from 'ioredis';
import { QueueFailure } from './failures.js';

/** Where a queue is, and how to get in. */
export interface Address {
  /** As it may be printed: without the password. */
  readonly shown: string;
  /** Whether what is sent can be read on its way: no TLS, and another machine. */
  readonly exposed: boolean;
  readonly options: RedisOptions;
}

const FORM = 'Write redis://host:port, or rediss://user:password@host:port for TLS and a password.';
const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/**
 * Reads `redis://` and, for TLS, `rediss://` addresses: user, password, host (127.0.0.1 if not given), port (6379) and number of the database (0).
 *
 * @param password used if the address has none, so that it need not stand on a command line that others can list
 * @throws QueueFailure if it is no such address
 */
export function addressOf(text: string, password?: string): Address {
  // What is wrong is not repeated: a password may be in it.
  const wrong = (why: string): QueueFailure => new QueueFailure('address', `The address of the queue ${why}. ${FORM}`);
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw wrong('cannot be read');
  }
  if (url.protocol !== 'redis:' && url.protocol !== 'rediss:')
    throw wrong('begins with neither redis:// nor rediss://');
  const db = /^\/?(\d{0,4})$/.exec(url.pathname)?.[1];
  if (db === undefined) throw wrong('ends in something else than the number of a database');
  if (url.search !== '' || url.hash !== '') throw wrong('has more behind the database');
  const tls = url.protocol === 'rediss:';
  const host = url.hostname || '127.0.0.1';
  const port = url.port === '' ? 6379 : Number(url.port);
  const secret = url.password === '' ? password : decode(url.password, wrong);
  const user = decode(url.username, wrong);
  return {
    shown: `${url.protocol}//${user === '' ? '' : `${user}@`}${host}:${port}${db ? `/${db}` : ''}`,
    exposed: !tls && !LOOPBACK.test(host),
    options: {
      host: host.replace(/^\[|\]$/g, ''),
      port,
      db: Number(db),
      ...(user !== '' && { username: user }),
      ...(secret !== undefined && { password: secret }),
      ...(tls && { tls: {} }),
    },
  };
}

function decode(part: string, wrong: (why: string) => Error): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw wrong('has a % that stands for no letter');
  }
}
