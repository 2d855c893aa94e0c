import type { MergeOptions } from '../commands/merge.js';
import { BOARD_FORMATS, FORMATS, listOf } from '../output/formats.js';
import type { AddCommand } from './command.js';
import { QUIET, THEME, WORKERS, parseWorkers } from './options.js';

/** Adds the command that puts parts together. @param run does what a command line says */
export function addParts(add: AddCommand, run: (args: readonly string[]) => Promise<unknown>): void {
  add('merge')
    .summary('put parts together that were played on several machines')
    .description(
      'Answers the command whose parts were played with --part: every number is that of one machine. The '
        + 'parts hold all that is needed: no scenario file has to be here. What depends on what was found, as '
        + 'the later rounds of a fit, is played now.',
    )
    .argument('<parts...>', 'folders of all parts, in any order')
    .option('--out <folder>', 'where files go (default: as the command has it)')
    .option(
      '--format <list>',
      `files to write, of ${[...FORMATS, ...BOARD_FORMATS].join(', ')} (default: as the command has it)`,
      listOf([...FORMATS, ...BOARD_FORMATS]),
    )
    .option(...THEME)
    .option('--json', 'print the answer as one JSON document')
    .option(...WORKERS, parseWorkers)
    .option(...QUIET)
    .action(async (parts: string[], options: MergeOptions) =>
      (await import('../commands/merge.js')).merge(parts, options, run),
    );
}
