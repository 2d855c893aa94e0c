import { createHash } from 'node:crypto';
import { isSame, type Identity } from './identity.js';

/** What a worker gives back for a job: the bytes of its pieces, in the order in which they were asked for. */
export interface Report {
  readonly job: string;
  /** Who played it, for messages. */
  readonly by: string;
  readonly pieces: readonly Uint8Array[];
}

interface Head extends Identity {
  readonly job: string;
  readonly by: string;
  /** Bytes of each piece. */
  readonly lengths: readonly number[];
  /** SHA-256 of all pieces. */
  readonly sha256: string;
}

/** What a report begins with; then the length of its head, its head as JSON, and the pieces. */
const FORM = Buffer.from('PDR1');

const digestOf = (parts: readonly Uint8Array[]): string =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');

export function writeReport({ job, by, pieces }: Report, identity: Identity): Buffer {
  const head: Head = {
    ...identity,
    job,
    by,
    lengths: pieces.map(({ length }) => length),
    sha256: digestOf(pieces),
  };
  const json = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return Buffer.concat([FORM, length, json, ...pieces]);
}

/** Reads a report; in its place, what is wrong with it, and whose it says that it is, if it says so. */
export function readReport(
  bytes: Buffer,
  own: Identity,
): Report | { readonly job: string | null; readonly fault: string } {
  const head = headOf(bytes);
  if (head === null) return { job: null, fault: 'it is no report' };
  const { job, by } = head;
  if (!isSame(head, own)) return { job, fault: `it was played by another Paydown (${by})` };
  const pieces: Uint8Array[] = [];
  let at = FORM.length + 4 + bytes.readUInt32LE(FORM.length);
  for (const length of head.lengths) pieces.push(bytes.subarray(at, (at += length)));
  if (at !== bytes.length) return { job, fault: `it is ${bytes.length} bytes long, and says ${at} (${by})` };
  if (digestOf(pieces) !== head.sha256) return { job, fault: `its bytes are not those that were sent (${by})` };
  return { job, by, pieces };
}

function headOf(bytes: Buffer): Head | null {
  if (bytes.length < FORM.length + 4 || !bytes.subarray(0, FORM.length).equals(FORM)) return null;
  const from = FORM.length + 4;
  const to = from + bytes.readUInt32LE(FORM.length);
  if (to > bytes.length) return null;
  try {
    const head: unknown = JSON.parse(bytes.toString('utf8', from, to));
    return isHead(head) ? head : null;
  } catch {
    return null;
  }
}

const TEXTS = ['version', 'code', 'job', 'by', 'sha256'] as const satisfies readonly (keyof Head)[];

function isHead(head: unknown): head is Head {
  if (typeof head !== 'object' || head === null) return false;
  const { lengths, ...rest } = head as Partial<Record<keyof Head, unknown>>;
  return (
    TEXTS.every((key) => typeof rest[key] === 'string')
    && Array.isArray(lengths)
    && lengths.every((length) => Number.isSafeInteger(length) && length >= 0)
  );
}
