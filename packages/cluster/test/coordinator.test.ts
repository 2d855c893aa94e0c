import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  addressOf,
  openCoordinator,
  playFor,
  SetAside,
  type Coordinator,
  type Play,
  type Worked,
} from '@paydown/cluster';
import { startTrickster } from './trickster.js';
import type { TestServer } from './server.js';
import { SERVERS } from './servers.js';

const IDENTITY = { version: '1.2.3', code: 'a'.repeat(64) };
const bytesFor = (text: string, piece: number): Uint8Array => Buffer.from(`${text} ${piece}`);

const honest = (text: string, piece: number): Promise<Uint8Array> => Promise.resolve(bytesFor(text, piece));

/** A play whose pieces are jobs of their own, unless they are said to be short. */
const playOf = (text: string, seconds = 10): Play => ({
  text,
  seconds,
  bytes: 20,
  fault: (piece, bytes) => (Buffer.compare(bytes, bytesFor(text, piece)) === 0 ? null : 'is another'),
});

describe.each(SERVERS)('pieces that are played through a queue on %s', (_name, none, startServer) => {
  if (none !== null) return it.skip(`need it: ${none}`);
  let server: TestServer;
  const ending: (() => unknown)[] = [];
  beforeAll(async () => void (server = await startServer()));
  afterEach(async () => {
    for (const end of ending.splice(0).reverse()) await end();
    await server.wipe();
  });
  afterAll(() => server.close());

  const coordinate = async (audit = 100): Promise<Coordinator & { readonly said: string[] }> => {
    const said: string[] = [];
    const coordinator = await openCoordinator({
      address: addressOf(server.url, server.password),
      identity: IDENTITY,
      note: (text) => said.push(text),
      audit,
    });
    ending.push(() => coordinator.close());
    return Object.assign(coordinator, { said });
  };

  const work = (
    play: (text: string, piece: number) => Promise<Uint8Array> = (text, piece) =>
      Promise.resolve(bytesFor(text, piece)),
    { identity = IDENTITY, jobs = 2, lock = 30_000 } = {},
  ): { readonly said: string[]; readonly begun: Promise<void>; end(): Promise<Worked> } => {
    const said: string[] = [];
    let begin: () => void;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const stop = new AbortController();
    const working = playFor({
      address: addressOf(server.url, server.password),
      identity,
      jobs,
      play,
      stop: stop.signal,
      begun: () => begin(),
      note: (text) => said.push(text),
      lock,
    });
    const end = () => {
      stop.abort();
      return working;
    };
    ending.push(end);
    return { said, begun, end };
  };

  const askAll = (coordinator: Coordinator, play: Play, count: number): Promise<Uint8Array[]> =>
    Promise.all(Array.from({ length: count }, (_, piece) => coordinator.ask(play, piece)));

  it('come back whoever plays them, each once', async () => {
    const coordinator = await coordinate();
    const workers = [work(), work()];
    const play = playOf('one');
    const [found, short] = await Promise.all([
      askAll(coordinator, play, 100),
      askAll(coordinator, playOf('two', 0.01), 1000),
    ]);
    expect(found).toEqual(Array.from({ length: 100 }, (_, piece) => Buffer.from(bytesFor('one', piece))));
    expect(short).toHaveLength(1000);
    const done = await Promise.all(workers.map(({ end }) => end()));
    // Short pieces go together: the 1,000 are 10 s of work, in jobs of 4.
    const [jobs, pieces] = [
      done.reduce((sum, each) => sum + each.jobs, 0),
      done.reduce((sum, each) => sum + each.pieces, 0),
    ];
    // On a machine with much else to do one may be played twice.
    expect([jobs >= 103, jobs < 200, pieces >= 1100]).toEqual([true, true, true]);
  });

  it('are set aside when they fail five times, with their number, and the rest is done', async () => {
    const tries: number[] = [];
    const coordinator = await coordinate();
    work((text, piece) => {
      if (piece !== 7) return Promise.resolve(bytesFor(text, piece));
      tries.push(piece);
      return Promise.reject(new Error('out of luck'));
    });
    const play = playOf('one');
    const found = await Promise.allSettled(Array.from({ length: 20 }, (_, piece) => coordinator.ask(play, piece)));
    expect(found.filter(({ status }) => status === 'fulfilled')).toHaveLength(19);
    const { reason } = found[7] as PromiseRejectedResult;
    expect(reason).toBeInstanceOf(SetAside);
    expect((reason as SetAside).jobs).toEqual([{ job: 8, pieces: [7], reason: 'out of luck' }]);
    expect((reason as SetAside).message).toBe('job 8 (piece 7): out of luck');
    expect(tries).toHaveLength(5);
  });

  it('are refused when they are not what was asked for, and set aside after five', async () => {
    const coordinator = await coordinate();
    let wrong = 0;
    work((text, piece) => Promise.resolve(piece === 3 ? bytesFor(text, 4 + wrong++) : bytesFor(text, piece)));
    const found = await Promise.allSettled(
      Array.from({ length: 5 }, (_, piece) => coordinator.ask(playOf('one'), piece)),
    );
    expect(found.map(({ status }) => status)).toEqual([...Array(3).fill('fulfilled'), 'rejected', 'fulfilled']);
    expect([wrong, coordinator.counts.refused]).toEqual([5, 5]);
    expect(coordinator.said.join('\n')).toContain('A result of job 4 is refused: piece 3 is another');
  });

  it('count once when every result comes twice, in another order', async () => {
    const coordinator = await coordinate();
    const trickster = startTrickster(server, { identity: IDENTITY, play: honest, twice: true });
    ending.push(() => trickster.close());
    const found = await askAll(coordinator, playOf('one'), 60);
    expect(found).toEqual(Array.from({ length: 60 }, (_, piece) => Buffer.from(bytesFor('one', piece))));
    expect(coordinator.counts.doubles).toBeGreaterThan(30);
  });

  it('are refused when they are broken on their way, of another version, cut or too many, and asked for again', async () => {
    const coordinator = await coordinate();
    const trickster = startTrickster(server, { identity: IDENTITY, play: honest, wrong: true });
    ending.push(() => trickster.close());
    const found = await askAll(coordinator, playOf('one'), 20);
    expect(found).toEqual(Array.from({ length: 20 }, (_, piece) => Buffer.from(bytesFor('one', piece))));
    expect([trickster.tricks, coordinator.counts.refused]).toEqual([6, 6]);
    for (const why of [
      'another Paydown',
      'bytes long',
      'not those that were sent',
      'is another',
      '2 pieces instead of 1',
    ])
      expect(coordinator.said.join('\n')).toContain(why);
  });

  it('are not played from a text that was changed in the queue', async () => {
    // What the queue does not have at two looks is brought again, with its text: so these are far apart.
    const coordinator = await coordinate(2000);
    const asked = coordinator.ask(playOf('one'), 0);
    while ((await server.tamper('two')) === 0) await sleep(20);
    work();
    await expect(asked).rejects.toThrow('job 1 (piece 0): the text of its play is not what its hash says');
  });

  it('are found again when the queue has lost them', async () => {
    const coordinator = await coordinate();
    const coming = askAll(coordinator, playOf('one'), 30);
    await sleep(150);
    await server.wipe();
    work();
    expect(await coming).toHaveLength(30);
    expect(coordinator.counts.lost).toBeGreaterThan(0);
  });

  it('go on when the server was killed and is back, and both sides say so', async () => {
    const coordinator = await coordinate();
    const worker = work((text, piece) => sleep(20).then(() => honest(text, piece)));
    await worker.begun;
    const coming = askAll(coordinator, playOf('one'), 60);
    await Promise.race([sleep(200), coming]);
    await server.kill();
    await sleep(200);
    await server.start();
    expect(await coming).toHaveLength(60);
    for (const { said } of [coordinator, worker]) {
      expect(said.join('\n')).toMatch(/The queue is gone \(.+\)\./);
      expect(said.join('\n')).toContain('The queue is back.');
    }
  });

  it('are not played by another version, and both sides say so', async () => {
    const coordinator = await coordinate();
    const stranger = work(undefined, { identity: { version: '1.2.4', code: 'b'.repeat(64) } });
    const other = work(undefined, { identity: { ...IDENTITY, code: 'b'.repeat(64) } });
    const coming = askAll(coordinator, playOf('one'), 3);
    while (coordinator.said.length < 2) await sleep(20);
    expect(coordinator.said.join('\n')).toMatch(/A worker at the queue is Paydown 1\.2\.4: it plays nothing of this/);
    expect(coordinator.said.join('\n')).toMatch(/is another build of Paydown 1\.2\.3: it plays nothing of this/);
    work();
    await coming;
    const done = await Promise.all([stranger.end(), other.end()]);
    expect(done.map(({ jobs }) => jobs)).toEqual([0, 0]);
    expect(stranger.said.join('\n')).toContain('Paydown 1.2.3 asks for futures here. This is Paydown 1.2.4');
  });

  it('are dropped by workers when nobody waits for them any more', async () => {
    const coordinator = await coordinate();
    askAll(coordinator, playOf('one'), 50).catch(() => {});
    await sleep(150);
    await coordinator.close();
    const played: number[] = [];
    const worker = work((text, piece) => {
      played.push(piece);
      return Promise.resolve(bytesFor(text, piece));
    });
    while ((await server.jobs()) > 0) await sleep(20);
    await worker.end();
    expect(played).toEqual([]);
  });
});

describe('the address of a queue', () => {
  it.each([
    ['redis://', 'redis://127.0.0.1:6379', false],
    ['redis://localhost', 'redis://localhost:6379', false],
    ['redis://queue.example:6380/2', 'redis://queue.example:6380/2', true],
    ['rediss://ann:s%40cret@queue.example', 'rediss://ann@queue.example:6379', false],
    ['redis://:s%40cret@[::1]:7000', 'redis://[::1]:7000', false],
    ['postgres://', 'postgres://127.0.0.1:5432', false],
    ['postgresql://ann:s%40cret@queue.example/plays', 'postgresql://ann@queue.example:5432/plays', true],
    [
      'postgres://queue.example:7000/plays?sslmode=verify-full',
      'postgres://queue.example:7000/plays?sslmode=verify-full',
      false,
    ],
  ])('%s is shown as %s', (text, shown, exposed) => {
    const address = addressOf(text);
    expect(address).toMatchObject({ shown, exposed });
    if (text.includes('s%40cret')) expect(address.options.password).toBe('s@cret');
    expect('tls' in address.options).toBe(text.startsWith('rediss'));
    expect('ssl' in address.options && address.options.ssl).toBe(text.includes('sslmode'));
  });

  it.each([
    '',
    'queue',
    'http://:secret@queue',
    'redis://:secret@queue:99999',
    'redis://:secret@queue/one',
    'redis://:se%cret@queue',
    'postgres://:secret@queue/one/two',
    'postgres://:secret@queue/one?sslmode=disable',
  ])('“%s” is refused without a word of what is in it', (text) => {
    expect(() => addressOf(text)).toThrow(/^The address of the queue .*Write redis:\/\/host:port/);
    expect(() => addressOf(text)).not.toThrow(/secret/);
  });

  it('takes a password from elsewhere if it has none', () => {
    expect(addressOf('redis://queue', 'elsewhere').options.password).toBe('elsewhere');
    expect(addressOf('redis://:own@queue', 'elsewhere').options.password).toBe('own');
  });
});
