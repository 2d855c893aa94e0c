import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { addressOf } from '../src/address.js';
import type { JobData } from '../src/keys.js';
import { openServer, requireServer } from '../src/open.js';
import type { Server } from '../src/server.js';
import { noPostgres, startPostgres } from './postgresServer.js';
import type { TestServer } from './server.js';
import { SERVERS } from './servers.js';

const PATIENCE = 60_000;

describe.each(SERVERS)('what is kept by %s', (_name, none, startServer) => {
  if (none !== null) return it.skip(`needs it: ${none}`);
  let place: TestServer;
  const ending: (() => unknown)[] = [];
  beforeAll(async () => {
    place = await startServer();
    await requireServer(addressOf(place.url, place.password));
  });
  afterEach(async () => {
    for (const end of ending.splice(0).reverse()) await end();
    await place.wipe();
  });
  afterAll(() => place.close());

  const open = (): Server & { readonly said: string[] } => {
    const said: string[] = [];
    const server = openServer(addressOf(place.url, place.password), {
      lost: () => said.push('lost'),
      back: () => said.push('back'),
    });
    ending.push(() => server.disconnect());
    return Object.assign(server, { said });
  };
  const jobOf = (jobId: string) => ({ name: jobId, data: { session: 's', parts: [] } as JobData, opts: { jobId } });

  it('is found again: texts by session and hash, reports in their order, each once', async () => {
    const server = open();
    await server.keep(
      's',
      new Map([
        ['one', 'first'],
        ['two', 'second'],
      ]),
    );
    expect(await Promise.all(['one', 'two', 'three'].map((hash) => server.text('s', hash)))).toEqual([
      'first',
      'second',
      null,
    ]);
    expect(await server.text('another', 'one')).toBeNull();
    expect(await server.renew('s', ['one', 'three'])).toEqual(['three']);
    const reports = [0, 1, 255].map((byte) => Buffer.alloc(1000, byte));
    for (const report of reports) await server.bring('s', report);
    expect([...(await server.take('s', 2)), ...(await server.take('s', 8)), ...(await server.take('s', 8))]).toEqual(
      reports,
    );
    await server.bring('s', reports[0]!);
    await server.forget('s', ['one']);
    expect([await server.take('s', 8), await server.text('s', 'one'), await server.text('s', 'two')]).toEqual([
      [],
      null,
      'second',
    ]);
  });

  it('is a sign of each who is there, until it is taken down', async () => {
    const server = open();
    await server.sign('worker', 'ann', 'Ann');
    await server.sign('worker', 'ann', 'Ann, again');
    await server.sign('coordinator', 'bob', 'Bob');
    expect([await server.signs('worker'), await server.signs('coordinator')]).toEqual([['Ann, again'], ['Bob']]);
    expect([await server.signed('worker', 'ann'), await server.signed('coordinator', 'ann')]).toEqual([true, false]);
    await server.unsign('worker', 'ann');
    expect([await server.signed('worker', 'ann'), await server.signs('worker')]).toEqual([false, []]);
  });

  it('is what becomes of jobs: that they wait, why they failed, or nothing', { timeout: PATIENCE }, async () => {
    const server = open();
    const queue = await server.queue('pieces');
    // The second time it is there.
    for (let time = 0; time < 2; time++) await queue.addBulk([jobOf('a'), jobOf('b')]);
    expect(await server.find('pieces', ['a', 'b', 'c'])).toEqual(['waits', 'waits', 'unknown']);
    const worker = await server.worker(
      'pieces',
      ({ id }) => (id === 'a' ? Promise.reject(new Error('out of luck')) : new Promise(() => {})),
      { concurrency: 2 },
    );
    ending.push(() => void worker.close(true));
    await expect.poll(() => server.find('pieces', ['a', 'b'])).toEqual([{ failed: 'out of luck' }, 'waits']);
    await queue.remove('a');
    expect(await server.find('pieces', ['a'])).toEqual(['unknown']);
  });

  it('waits while it is away, for those who begin meanwhile too', { timeout: PATIENCE }, async () => {
    const played: string[] = [];
    const work =
      (who: string) =>
      ({ id }: { id?: string | undefined }) =>
        Promise.resolve(void played.push(`${who} ${id}`));
    const server = open();
    const queue = await server.queue('pieces');
    const idle = await server.worker('pieces', work('idle'), { runRetryDelay: 100 });
    await place.kill();
    const asked = server.text('s', 'one');
    const late = open();
    const [beginning, queued] = [late.worker('late', work('late'), { runRetryDelay: 100 }), late.queue('late')];
    await expect.poll(() => [...server.said, ...late.said], { timeout: 20_000 }).toEqual(['lost', 'lost']);
    await place.start();
    expect(await asked).toBeNull();
    const [worker, lateQueue] = await Promise.all([beginning, queued]);
    ending.push(() => Promise.all([idle.close(), worker.close()]));
    await queue.addBulk([jobOf('one')]);
    await lateQueue.addBulk([jobOf('two')]);
    await expect.poll(() => [...played].sort(), { timeout: 20_000 }).toEqual(['idle one', 'late two']);
    await expect
      .poll(() => [server.said, late.said], { timeout: 20_000 })
      .toEqual([
        ['lost', 'back'],
        ['lost', 'back'],
      ]);
  });
});

describe.skipIf(noPostgres !== null)('a Postgres', () => {
  it(
    'is made ready once by many at the same time, and turns away whose clock is another',
    { timeout: PATIENCE },
    async () => {
      const place = await startPostgres();
      const now = Date.now;
      try {
        const address = addressOf(place.url, place.password);
        await Promise.all(Array.from({ length: 8 }, () => requireServer(address)));
        for (const [skew, why] of [
          [60_000, 'ahead of'],
          [-60_000, 'behind'],
        ] as const) {
          vi.spyOn(Date, 'now').mockImplementation(() => now() + skew);
          await expect(requireServer(address)).rejects.toThrow(
            new RegExp(`cannot be used: the clock of this machine is \\d+ s ${why} its own`),
          );
        }
        vi.restoreAllMocks();
        await expect(requireServer(addressOf(place.url, 'wrong'))).rejects.toThrow(
          'it does not take this user and password',
        );
        await expect(
          requireServer(addressOf(place.url.replace('/postgres', '/nothing'), place.password)),
        ).rejects.toThrow('it has no such database');
      } finally {
        vi.restoreAllMocks();
        await place.close();
      }
    },
  );
});
