import { EXIT, Failure } from '../exit.js';
import { takeFiles } from '../input/given.js';
import { withoutPart } from '../input/part.js';
import { log } from '../output/console.js';
import { readParts } from '../simulate/partFolder.js';
import { withBlocksOf } from '../simulate/merging.js';

export interface MergeOptions {
  readonly out?: string;
  readonly format?: readonly string[];
  readonly theme?: string;
  readonly json?: boolean;
  readonly workers?: number;
  readonly quiet?: boolean;
}

/**
 * Puts the parts of a command together: answers it from their blocks, as if it had been one.
 *
 * @param takes whether a command can be played in parts
 * @param run does what a command line says
 */
export async function merge(
  folders: readonly string[],
  options: MergeOptions,
  takes: (command: string) => boolean,
  run: (args: readonly string[]) => Promise<unknown>,
): Promise<void> {
  const parts = readParts(folders);
  const [name = ''] = parts.command;
  // Anybody may have written a part: what it asks for is but an answer, and goes where this command says.
  if (!takes(name) || withoutPart(parts.command).length < parts.command.length)
    throw new Failure(EXIT.noInput, `${folders[0]!} is of “paydown ${parts.command.join(' ')}”, which has no parts.`);
  takeFiles(parts.files);
  try {
    const played = await withBlocksOf(parts, () => run([...parts.command, ...written(options)]));
    if (played > 0 && !options.quiet)
      log(`${played.toLocaleString('en-US')} blocks that follow from what was found were played here.`);
  } finally {
    takeFiles(null);
  }
}

/** Options as they stand on a command line. */
const written = ({ out, format, theme, json, workers, quiet }: MergeOptions): string[] => [
  ...(out === undefined ? [] : ['--out', out]),
  ...(format === undefined ? [] : ['--format', format.join(',')]),
  ...(theme === undefined ? [] : ['--theme', theme]),
  ...(json ? ['--json'] : []),
  ...(workers === undefined ? [] : ['--workers', String(workers)]),
  ...(quiet ? ['--quiet'] : []),
];
