import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { end, freePort, type TestServer } from './server.js';

/** Where Debian puts the programs, of the latest version that is there; and where others may. */
const DEBIAN = '/usr/lib/postgresql';
const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(a) - Number(b)) : [];
const program = (name: string): string => (versions.length > 0 ? join(DEBIAN, versions.at(-1)!, 'bin', name) : name);

/** Why there is no Postgres to test with, or null. */
export const noPostgres: string | null =
  spawnSync(program('initdb'), ['--version']).status === 0 ? null : 'the programs of Postgres are not installed';
if (noPostgres !== null)
  console.warn(`Tests of the queue on Postgres are skipped: ${noPostgres} (Debian: apt-get install postgresql).`);

/** It does not run for root: for nobody then, by Debian's number. */
const NOBODY = 65534;
const unprivileged = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
const PASSWORD = 'sesame';
/** Processor seconds of a tick in /proc. */
const TICK = 0.01;

/**
 * Starts a Postgres of one's own, whose user is `paydown` with the password `sesame`.
 *
 * @param keeps whether it waits until what it is told is on the disk
 */
export async function startPostgres({ keeps = false }: { keeps?: boolean } = {}): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'paydown-postgres-'));
  if (unprivileged.uid !== undefined) chownSync(folder, unprivileged.uid, unprivileged.gid);
  const port = await freePort();
  const [data, secret] = [join(folder, 'data'), join(folder, 'password')];
  writeFileSync(secret, PASSWORD);
  const initialised = spawnSync(
    program('initdb'),
    ['-D', data, '-U', 'paydown', '-E', 'UTF8', '--locale=C', '-N', '--auth=scram-sha-256', `--pwfile=${secret}`],
    { ...unprivileged, cwd: folder },
  );
  if (initialised.status !== 0) throw new Error(`initdb: ${String(initialised.stderr)}`);
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: folder, fsync: keeps ? 'on' : 'off' };
  let server: ChildProcess | null = null;
  const ask = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> => {
    const client = new pg.Client({
      host: '127.0.0.1',
      port,
      user: 'paydown',
      password: PASSWORD,
      database: 'postgres',
    });
    client.on('error', () => {});
    await client.connect();
    try {
      return (await client.query<Row>(text, values)).rows;
    } finally {
      await client.end();
    }
  };
  /** Whether it has come up; while what it left behind is still ending, it ends itself. */
  const comesUp = async (): Promise<boolean> => {
    const started = spawn(
      program('postgres'),
      ['-D', data, '-p', `${port}`, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      { ...unprivileged, cwd: folder, stdio: 'ignore' },
    );
    for (;;) {
      if (started.exitCode !== null) return false;
      try {
        await ask('SELECT');
        server = started;
        return true;
      } catch {
        await sleep(25);
      }
    }
  };
  const self: TestServer = {
    name: 'Postgres',
    password: PASSWORD,
    url: `postgres://paydown@127.0.0.1:${port}/postgres`,
    async wipe() {
      await ask('TRUNCATE bullmq.job, bullmq.event, bullmq.meta, paydown.text, paydown.report, paydown.sign CASCADE');
    },
    tamper: async (text) => (await ask('UPDATE paydown.text SET text = $1 RETURNING hash', [text])).length,
    jobs: async () => (await ask('SELECT FROM bullmq.job')).length,
    received: () => Promise.reject(new Error('Postgres does not count what it receives')),
    // Of all its processes, those that have ended too.
    async worked() {
      const ticks = readdirSync('/proc')
        .filter((pid) => /^\d+$/.test(pid))
        .map((pid) => {
          try {
            const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
            return stat
              .slice(stat.lastIndexOf(')') + 2)
              .split(' ')
              .map(Number);
          } catch {
            return [];
          }
        })
        .filter(([, parent]) => parent === server!.pid)
        .map((fields) => fields[11]! + fields[12]!);
      return TICK * ticks.reduce((sum, each) => sum + each, 0);
    },
    async start() {
      for (let tries = 0; !(await comesUp()); tries++) {
        if (tries === 100) throw new Error('Postgres does not come up');
        await sleep(100);
      }
    },
    async kill() {
      if (server !== null) await end(server, 'SIGKILL');
      server = null;
    },
    async close() {
      if (server === null) return;
      // At once, but with all its processes.
      await end(server, 'SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await self.start();
  return self;
}
