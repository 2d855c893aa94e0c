import { createHash } from 'node:crypto';

/** One short text for all futures of a run: SHA-256 over the checksums of its blocks, in their order. */
export function digestOf(checksums: Iterable<number>): string {
  return createHash('sha256').update(Uint32Array.from(checksums)).digest('hex').slice(0, 32);
}
