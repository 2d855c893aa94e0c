import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { VERSION } from '@paydown/engine/internal';
import { EXIT, errorCode, Failure, reason } from '../exit.js';
import { readRegular } from '../regular.js';
import { isBlock } from './blockFile.js';
import { codeThatPlays } from './fingerprint.js';
import { MOST_PARTS, type Asked, type Part } from './part.js';
import { writeWhole } from './wholeFile.js';

/** Beside the blocks of a part, written last: a part without it is not finished. */
const MANIFEST = 'part.json';
const MOST_BYTES = 512 * 1024 * 1024;

interface Manifest extends Part {
  readonly version: string;
  /** The code that plays, the command line, and what each file held, in base 64. */
  readonly code: string;
  readonly command: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  /** Each file of a block, with its CRC-32. */
  readonly blocks: Readonly<Record<string, number>>;
}

const digestOf = (manifest: object): string => createHash('sha256').update(JSON.stringify(manifest)).digest('hex');

/** Takes away what makes a folder a finished part. */
export const reopenPart = (folder: string): void => rmSync(join(folder, MANIFEST), { force: true });

/** Finishes a part that holds these blocks; others in its folder go. Returns the bytes of all. */
export function finishPart(folder: string, part: Part, { command, files }: Asked, blocks: ReadonlySet<string>): number {
  for (const name of readdirSync(folder)) if (isBlock(name) && !blocks.has(name)) rmSync(join(folder, name));
  let bytes = 0;
  const checked = [...blocks].sort().map((name) => {
    const content = readFileSync(join(folder, name));
    bytes += content.length;
    return [name, crc32(content)] as const;
  });
  const manifest: Manifest = {
    version: VERSION,
    ...part,
    code: codeThatPlays(),
    command,
    files: Object.fromEntries([...files].map(([path, content]) => [path, content.toString('base64')])),
    blocks: Object.fromEntries(checked),
  };
  const why = writeWhole(join(folder, MANIFEST), [JSON.stringify({ ...manifest, digest: digestOf(manifest) })]);
  if (why !== null) throw new Failure(EXIT.cannotCreate, `${folder} cannot be finished: ${why}.`);
  return bytes;
}

/** All parts of one piece of work. */
export interface Parts extends Asked {
  /** Each file of a block, with its folder. */
  readonly blocks: readonly (readonly [folder: string, name: string])[];
}

/** Reads parts; a Failure that says of each what is wrong with it, and which are missing. */
export function readParts(folders: readonly string[]): Parts {
  const read = folders.map((folder) => ({ folder, ...manifestIn(folder) }));
  const unreadable = read.flatMap(({ wrong }) => (wrong === undefined ? [] : [wrong]));
  const found = read.flatMap(({ folder, manifest }) => (manifest === undefined ? [] : [{ folder, manifest }]));
  const wrong = [...unreadable, ...disagreements(found, unreadable.length === 0)];
  if (wrong.length > 0) throw new Failure(unreadable.length > 0 ? EXIT.noInput : EXIT.usage, wrong.join('\n'));
  const { command, files } = found[0]!.manifest;
  return {
    command,
    files: new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text, 'base64')])),
    blocks: found.flatMap(({ folder, manifest }) =>
      Object.keys(manifest.blocks).map((name) => [folder, name] as const),
    ),
  };
}

/** What makes parts those of different work, and which of them are there twice or, if all could be read, not at all. */
function disagreements(
  found: readonly { readonly folder: string; readonly manifest: Manifest }[],
  all: boolean,
): string[] {
  if (found.length === 0) return [];
  const [first] = found;
  const { of } = first!.manifest;
  const other = found.flatMap(({ folder, manifest }) => {
    const why = otherWork(first!.manifest, manifest);
    return why === null ? [] : [`${folder} is no part of the work of ${first!.folder}: ${why}.`];
  });
  if (other.length > 0) return other;
  const numbers = Array.from({ length: of }, (_, i) => i + 1);
  const foldersOf = (number: number) => found.filter(({ manifest: { part } }) => part === number);
  const doubled = numbers.filter((number) => foldersOf(number).length > 1);
  const missing = numbers.filter((number) => foldersOf(number).length === 0);
  return [
    ...doubled.map((number) => {
      const folders = foldersOf(number).map(({ folder }) => folder);
      return `Part ${number}/${of} is there ${folders.length} times: ${folders.join(', ')}. Give one of them.`;
    }),
    ...(all && missing.length > 0
      ? [
          `${missing.length === 1 ? 'Part' : 'Parts'} ${missing.map((number) => `${number}/${of}`).join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing.`,
        ]
      : []),
  ];
}

function otherWork(first: Manifest, other: Manifest): string | null {
  if (first.of !== other.of) return `it is one of ${other.of} and not of ${first.of}`;
  if (JSON.stringify(first.command) !== JSON.stringify(other.command))
    return `it is of “paydown ${other.command.join(' ')}” and not of “paydown ${first.command.join(' ')}”`;
  const paths = [...new Set([...Object.keys(first.files), ...Object.keys(other.files)])];
  const changed = paths.filter((path) => first.files[path] !== other.files[path]);
  return changed.length === 0 ? null : `it read another ${changed.join(', ')}`;
}

function manifestIn(folder: string): { readonly manifest?: Manifest; readonly wrong?: string } {
  const path = join(folder, MANIFEST);
  let text: string;
  try {
    text = readRegular(path, MOST_BYTES).toString('utf8');
  } catch (error) {
    return {
      wrong: ['ENOENT', 'ENOTDIR'].includes(errorCode(error))
        ? `${folder} is no finished part: it holds no ${MANIFEST}, which is written last.`
        : `${path} cannot be read: ${reason(error)}.`,
    };
  }
  const manifest = parsed(text);
  if (manifest === null) return { wrong: `${path} is torn: play that part again.` };
  if (manifest.version !== VERSION)
    return { wrong: `${folder} was played by version ${manifest.version}; this is ${VERSION}.` };
  if (manifest.code !== codeThatPlays())
    return { wrong: `${folder} was played by another build of version ${VERSION} than this one.` };
  const torn = Object.entries(manifest.blocks).flatMap(([name, checksum]) =>
    isWhole(join(folder, name), checksum) ? [] : [name],
  );
  return torn.length === 0
    ? { manifest }
    : {
        wrong: `${folder} is torn: ${torn.slice(0, 3).join(', ')}${torn.length > 3 ? ', …' : ''}. Play that part again.`,
      };
}

function parsed(text: string): Manifest | null {
  try {
    const { digest, ...manifest } = JSON.parse(text) as { readonly digest?: unknown };
    return digest === digestOf(manifest) && isManifest(manifest) ? manifest : null;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Whether it is what `finishPart` writes: anybody may have written it. */
function isManifest(read: object): read is Manifest {
  const { version, code, command, files, blocks, part, of } = read as Partial<Record<keyof Manifest, unknown>>;
  return (
    [version, code].every((text) => typeof text === 'string')
    && Array.isArray(command)
    && command.every((word) => typeof word === 'string')
    && isRecord(files)
    && Object.values(files).every((content) => typeof content === 'string')
    && isRecord(blocks)
    && Object.entries(blocks).every(([name, checksum]) => isBlock(name) && typeof checksum === 'number')
    && [part, of].every((number) => Number.isInteger(number))
    && (part as number) >= 1
    && (part as number) <= (of as number)
    && (of as number) <= MOST_PARTS
  );
}

function isWhole(path: string, checksum: number): boolean {
  try {
    return crc32(readRegular(path, MOST_BYTES)) === checksum;
  } catch {
    return false;
  }
}
