import { createHash } from 'node:crypto';

/** One short text for all futures of a run: SHA-256 over the checksums of its blocks, in their order. */
export function digestOf(blocks: readonly { readonly checksum: number }[]): string {
  const checksums = Uint32Array.from(blocks, ({ checksum }) => checksum);
  return createHash('sha256').update(checksums).digest('hex').slice(0, 32);
}
