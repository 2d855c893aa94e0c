import { createHash } from 'node:crypto';
import { addressOf } from '../src/address.js';
import { queueOf, type Identity } from '../src/identity.js';
import { openServer } from '../src/open.js';
import { writeReport } from '../src/report.js';
import type { TestServer } from './server.js';

/** What is done to results, each once: the honest one comes when it is asked for again. */
const TRICKS: readonly ((job: string, pieces: readonly Uint8Array[], identity: Identity) => Buffer)[] = [
  // Of another version.
  (job, pieces, identity) => writeReport({ job, by: 'trickster', pieces }, { ...identity, version: '0.0.1' }),
  // Shorter than it says.
  (job, pieces, identity) => writeReport({ job, by: 'trickster', pieces }, identity).subarray(0, -1),
  // A bit is another than when its digest was made.
  (job, pieces, identity) => flipped(writeReport({ job, by: 'trickster', pieces }, identity)),
  // A bit is another, and the digest says so too.
  (job, [piece], identity) => writeReport({ job, by: 'trickster', pieces: [flipped(Buffer.from(piece!))] }, identity),
  // One piece too many.
  (job, [piece], identity) => writeReport({ job, by: 'trickster', pieces: [piece!, piece!] }, identity),
  // Half a piece.
  (job, [piece], identity) =>
    writeReport({ job, by: 'trickster', pieces: [piece!.subarray(piece!.length >> 1)] }, identity),
];

function flipped(bytes: Buffer): Buffer {
  bytes[bytes.length - 5]! ^= 4;
  return bytes;
}

/** How many results are held back before they are handed over twice, in another order. */
const HELD = 10;

/** A worker that plays honestly and hands over otherwise: every result twice and shuffled, or the first ones broken. */
export function startTrickster(
  at: TestServer,
  {
    identity,
    play,
    twice = false,
    wrong = false,
  }: {
    readonly identity: Identity;
    play(text: string, piece: number): Promise<Uint8Array>;
    readonly twice?: boolean;
    readonly wrong?: boolean;
  },
): { readonly tricks: number; close(): Promise<void> } {
  const server = openServer(addressOf(at.url, at.password), { lost() {}, back() {} });
  const left = wrong ? [...TRICKS] : [];
  const held: { readonly session: string; readonly report: Buffer }[] = [];
  const handOver = async (): Promise<void> => {
    const both = [...held, ...held.splice(0)];
    // An order that differs each time, and is the same in each campaign.
    const order = both.map((each, i) => ({ each, at: createHash('md5').update(`${i} ${each.session}`).digest('hex') }));
    for (const { each } of order.sort((a, b) => (a.at < b.at ? -1 : 1))) await server.bring(each.session, each.report);
  };
  const working = server.worker(
    queueOf(identity),
    async ({ id, data: { session, parts } }) => {
      const pieces: Uint8Array[] = [];
      for (const { play: hash, from, to } of parts) {
        const text = (await server.text(session, hash))!;
        for (let piece = from; piece < to; piece++) pieces.push(await play(text, piece));
      }
      const trick = left.shift();
      if (trick) await server.bring(session, trick(id!, pieces, identity));
      else held.push({ session, report: writeReport({ job: id!, by: 'trickster', pieces }, identity) });
      if (!twice || held.length >= HELD) {
        if (twice) await handOver();
        else for (const { report } of held.splice(0)) await server.bring(session, report);
      }
    },
    { concurrency: 4 },
  );
  let handing = Promise.resolve();
  const idle = setInterval(() => {
    if (twice) handing = handing.then(handOver);
  }, 500);
  return {
    tricks: wrong ? TRICKS.length : 0,
    async close() {
      clearInterval(idle);
      await (await working).close();
      await handing;
      server.disconnect();
    },
  };
}
