import type { RedisOptions } from 'ioredis';
import type { PoolConfig } from 'pg';
import { QueueFailure } from './failures.js';

interface Place {
  /** As it may be printed: without the password. */
  readonly shown: string;
  /** Whether what is sent can be read on its way: no TLS, and another machine. */
  readonly exposed: boolean;
}
export interface RedisAddress extends Place {
  readonly kind: 'redis';
  readonly options: RedisOptions;
}
export interface PostgresAddress extends Place {
  readonly kind: 'postgres';
  readonly options: PoolConfig;
}
/** Where a queue is, and how to get in. */
export type Address = RedisAddress | PostgresAddress;

const FORM =
  'Write redis://host:port, or rediss://user:password@host:port for TLS and a password, or postgres://user:password@host:port/database, with ?sslmode=verify-full behind it for TLS.';
const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;
interface Way {
  readonly host: string;
  readonly port: number;
  readonly password?: string;
}
type WithoutPlace<A> = A extends Place ? Omit<A, keyof Place> : never;
/** What the addresses of one kind have in common. */
interface Scheme {
  readonly kind: Address['kind'];
  readonly protocols: readonly string[];
  readonly port: number;
  /** What names a database, and how that is called. */
  readonly database: RegExp;
  readonly calls: string;
  address(way: Way, user: string, database: string, tls: boolean): WithoutPlace<Address>;
}
const SCHEMES: readonly Scheme[] = [
  {
    kind: 'redis',
    protocols: ['redis:', 'rediss:'],
    port: 6379,
    database: /^\/?(\d{0,4})$/,
    calls: 'number',
    address: (way, user, database, tls) => ({
      kind: 'redis',
      options: { ...way, db: Number(database), ...(user !== '' && { username: user }), ...(tls && { tls: {} }) },
    }),
  },
  {
    kind: 'postgres',
    protocols: ['postgres:', 'postgresql:'],
    port: 5432,
    database: /^\/?([^/]*)$/,
    calls: 'name',
    address: (way, user, database, tls) => ({
      kind: 'postgres',
      options: {
        ...way,
        ...(user !== '' && { user }),
        ...(database !== '' && { database }),
        ...(tls && { ssl: true }),
      },
    }),
  },
];
/** What asks a Postgres for TLS. */
const VERIFIED = '?sslmode=verify-full';

/**
 * Reads addresses of a Redis, `redis://` and, for TLS, `rediss://`: user, password, host (127.0.0.1 if not given), port (6379) and number of the database
 * (0); and of a Postgres, `postgres://`, with the port 5432 and the name of the database, which is that of the user if not given, and for TLS
 * `?sslmode=verify-full`.
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
  const scheme = SCHEMES.find(({ protocols }) => protocols.includes(url.protocol));
  if (scheme === undefined) throw wrong('begins with none of redis://, rediss:// and postgres://');
  const database = scheme.database.exec(url.pathname)?.[1];
  if (database === undefined) throw wrong(`ends in something else than the ${scheme.calls} of a database`);
  const verified = scheme.kind === 'postgres' && url.search === VERIFIED;
  if ((url.search !== '' && !verified) || url.hash !== '') throw wrong('has more behind the database');
  const tls = url.protocol === 'rediss:' || verified;
  const host = url.hostname || '127.0.0.1';
  const port = Number(url.port || scheme.port);
  const user = decode(url.username, wrong);
  const secret = url.password === '' ? password : decode(url.password, wrong);
  const from = `${url.protocol}//${user && `${user}@`}${host}:${port}`;
  return {
    shown: `${from}${database && `/${database}`}${url.search}`,
    exposed: !tls && !LOOPBACK.test(host),
    ...scheme.address(
      { host: host.replace(/^\[|\]$/g, ''), port, ...(secret !== undefined && { password: secret }) },
      user,
      decode(database, wrong),
      tls,
    ),
  };
}

function decode(part: string, wrong: (why: string) => Error): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw wrong('has a % that stands for no letter');
  }
}
