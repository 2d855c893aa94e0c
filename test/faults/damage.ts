import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A way in which kept work can be damaged: done to a folder of blocks that a command has left half-way. */
export interface Damage {
  readonly what: string;
  /** @param foreign a folder of blocks of another seed */
  harm(folder: string, foreign: string): void;
}

const MANIFEST = 'run.json';
const HEAD_BYTES = 28;

const blocksIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /^block-\d+-[0-9a-f]{32}$/.test(name))
    .sort();
const block = (folder: string, i: number): string => {
  const blocks = blocksIn(folder);
  return join(folder, blocks[i % blocks.length]!);
};
const manifest = (folder: string): string => join(folder, MANIFEST);

const change = (file: string, edit: (bytes: Buffer) => Uint8Array | string): void =>
  writeFileSync(file, edit(readFileSync(file)));
/** Bytes of which one bit is another; `at` counts on from the start. */
export function flipped(bytes: Buffer, at: number, bit: number): Buffer {
  const place = at % bytes.length;
  bytes.writeUInt8(bytes.readUInt8(place) ^ (1 << bit), place);
  return bytes;
}
const flip = (file: string, at: number, bit: number): void => change(file, (bytes) => flipped(bytes, at, bit));
const cut = (file: string, share: number): void => change(file, (bytes) => bytes.subarray(0, bytes.length * share));
const edited = (folder: string, edit: (written: Record<string, unknown>) => unknown): void =>
  change(manifest(folder), (bytes) => JSON.stringify(edit(JSON.parse(bytes.toString()) as Record<string, unknown>)));
const instead = (file: string, put: (file: string) => void): void => {
  rmSync(file, { recursive: true, force: true });
  put(file);
};
const pipe = (file: string): void => void execFileSync('mkfifo', [file]);

/** Numbers that look like chance and are the same every time. */
export const scattered = (count: number): number[] =>
  Array.from({ length: count }, (_, i) => (i * 2654435761 + 97) % 4294967291);

const CONTENTS = ['', 'null', '{}', '[]', '"x"', '5', '\0\0\0\0', 'run.json', '[['.repeat(5000), '{"version":"0.1.0"}'];

const OF_MANIFESTS: readonly Damage[] = [
  ...CONTENTS.map((content) => ({
    what: `manifest: ${JSON.stringify(content.slice(0, 20))}`,
    harm: (folder: string) => writeFileSync(manifest(folder), content),
  })),
  ...[0.1, 0.3, 0.5, 0.7, 0.9, 0.999].map((share) => ({
    what: `manifest: torn at ${100 * share}%`,
    harm: (folder: string) => cut(manifest(folder), share),
  })),
  ...scattered(24).map((at, i) => ({
    what: `manifest: bit ${i % 8} of byte ${at} flipped`,
    harm: (folder: string) => flip(manifest(folder), at, i % 8),
  })),
  { what: 'manifest: missing', harm: (folder) => rmSync(manifest(folder)) },
  { what: 'manifest: of a future version', harm: (folder) => edited(folder, (all) => ({ ...all, version: '99.0.0' })) },
  {
    what: 'manifest: with a version that is none',
    harm: (folder) => edited(folder, (all) => ({ ...all, version: {} })),
  },
  {
    what: 'manifest: with keys of the future',
    harm: (folder) => edited(folder, (all) => ({ ...all, form: 7, parts: [] })),
  },
  { what: 'manifest: without scenario', harm: (folder) => edited(folder, (all) => ({ ...all, scenario: null })) },
  { what: 'manifest: of nobody', harm: (folder) => edited(folder, (all) => ({ ...all, owner: null })) },
  {
    what: 'manifest: of somebody else',
    harm: (folder) => edited(folder, (all) => ({ ...all, owner: 'f'.repeat(32) })),
  },
  {
    what: 'manifest: foreign',
    harm: (folder, foreign) => writeFileSync(manifest(folder), readFileSync(manifest(foreign))),
  },
  {
    what: 'manifest: in UTF-16',
    harm: (folder) => change(manifest(folder), (bytes) => Buffer.from(bytes.toString(), 'utf16le')),
  },
  {
    what: 'manifest: twelve megabytes',
    harm: (folder) => change(manifest(folder), (bytes) => `${bytes.toString()}${' '.repeat(12e6)}`),
  },
  { what: 'manifest: a folder', harm: (folder) => instead(manifest(folder), mkdirSync) },
  { what: 'manifest: a pipe', harm: (folder) => instead(manifest(folder), pipe) },
  {
    what: 'manifest: a link to nothing',
    harm: (folder) => instead(manifest(folder), (file) => symlinkSync('/nowhere', file)),
  },
  {
    what: 'manifest: a link to /dev/zero',
    harm: (folder) => instead(manifest(folder), (file) => symlinkSync('/dev/zero', file)),
  },
];

const OF_BLOCKS: readonly Damage[] = [
  ...[0, 1, HEAD_BYTES - 1, HEAD_BYTES, HEAD_BYTES + 1, 1000].map((length, i) => ({
    what: `block: torn after ${length} bytes`,
    harm: (folder: string) => truncateSync(block(folder, i), length),
  })),
  ...[0.25, 0.5, 0.75, 0.9999].map((share, i) => ({
    what: `block: torn at ${100 * share}%`,
    harm: (folder: string) => cut(block(folder, i), share),
  })),
  ...Array.from({ length: HEAD_BYTES }, (_, at) => ({
    what: `block: bit ${at % 8} of byte ${at} flipped, in its head`,
    harm: (folder: string) => flip(block(folder, at), at, at % 8),
  })),
  ...scattered(24).map((at, i) => ({
    what: `block: bit ${i % 8} of byte ${at} flipped`,
    harm: (folder: string) => flip(block(folder, i), at, i % 8),
  })),
  { what: 'block: missing', harm: (folder) => rmSync(block(folder, 1)) },
  { what: 'block: zeros', harm: (folder) => change(block(folder, 1), (bytes) => bytes.fill(0)) },
  {
    what: 'block: zeros after its head',
    harm: (folder) => change(block(folder, 1), (bytes) => bytes.fill(0, HEAD_BYTES)),
  },
  { what: 'block: ones', harm: (folder) => change(block(folder, 1), (bytes) => bytes.fill(255)) },
  {
    what: 'block: a page of it lost',
    harm: (folder) => change(block(folder, 1), (bytes) => bytes.fill(0, 4096, 8192)),
  },
  {
    what: 'block: a byte too long',
    harm: (folder) => change(block(folder, 1), (bytes) => Buffer.concat([bytes, bytes.subarray(0, 1)])),
  },
  {
    what: 'block: of a future form',
    harm: (folder) => change(block(folder, 1), (bytes) => Buffer.concat([Buffer.from('PDB9'), bytes.subarray(4)])),
  },
  {
    what: 'block: of the form without a head',
    harm: (folder) => change(block(folder, 1), (bytes) => bytes.subarray(24)),
  },
  {
    what: 'block: another one’s content',
    harm: (folder) => writeFileSync(block(folder, 1), readFileSync(block(folder, 2))),
  },
  {
    what: 'blocks: two exchanged',
    harm: (folder) => {
      const [one, other] = [block(folder, 1), block(folder, 2)];
      const kept = readFileSync(one);
      writeFileSync(one, readFileSync(other));
      writeFileSync(other, kept);
    },
  },
  {
    what: 'block: foreign, under our name',
    harm: (folder, foreign) => writeFileSync(block(folder, 1), readFileSync(block(foreign, 1))),
  },
  {
    what: 'blocks: all foreign, under our names',
    harm: (folder, foreign) =>
      blocksIn(folder).forEach((name, i) => writeFileSync(join(folder, name), readFileSync(block(foreign, i)))),
  },
  {
    what: 'block: foreign after our head',
    harm: (folder, foreign) =>
      change(block(folder, 1), (bytes) =>
        Buffer.concat([bytes.subarray(0, HEAD_BYTES), readFileSync(block(foreign, 1)).subarray(HEAD_BYTES)]),
      ),
  },
  {
    what: 'blocks: foreign beside ours',
    harm: (folder, foreign) =>
      blocksIn(foreign).forEach((name) => writeFileSync(join(folder, name), readFileSync(join(foreign, name)))),
  },
  {
    what: 'block: beyond the last',
    harm: (folder) => writeFileSync(block(folder, 0).replace(/block-\d+/, 'block-99999'), 'x'),
  },
  { what: 'block: begun and left', harm: (folder) => writeFileSync(`${block(folder, 0)}.4711.tmp`, 'half') },
  { what: 'block: a folder', harm: (folder) => instead(block(folder, 1), mkdirSync) },
  { what: 'block: a pipe', harm: (folder) => instead(block(folder, 1), pipe) },
  {
    what: 'block: a link to nothing',
    harm: (folder) => instead(block(folder, 1), (file) => symlinkSync('/nowhere', file)),
  },
  {
    what: 'block: a link to /dev/zero',
    harm: (folder) => instead(block(folder, 1), (file) => symlinkSync('/dev/zero', file)),
  },
  {
    what: 'everything: empty',
    harm: (folder) => readdirSync(folder).forEach((name) => writeFileSync(join(folder, name), '')),
  },
  { what: 'everything: gone', harm: (folder) => instead(folder, mkdirSync) },
  { what: 'the folder: a file', harm: (folder) => instead(folder, (file) => writeFileSync(file, 'x')) },
  {
    what: 'the folder: somebody else’s',
    harm: (folder, foreign) => instead(folder, (file) => symlinkSync(foreign, file)),
  },
];

/** Torn, cut, flipped, foreign, future and empty: 130 kinds and more. */
export const DAMAGE: readonly Damage[] = [...OF_MANIFESTS, ...OF_BLOCKS];
