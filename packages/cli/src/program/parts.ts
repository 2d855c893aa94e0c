import type { Command } from 'commander';
import type { MergeOptions } from '../commands/merge.js';
import { BOARD_FORMATS, FORMATS, listOf } from '../output/formats.js';
import type { AddCommand } from './command.js';
import { QUIET, THEME, WORKERS, parseWorkers } from './options.js';

/** Adds the command that puts parts together. @param programFor reads a command line */
export function addParts(add: AddCommand, programFor: (args: readonly string[]) => Command): void {
  const takes = (name: string) =>
    programFor([]).commands.some(
      (each) => [each.name(), ...each.aliases()].includes(name) && each.options.some(({ long }) => long === '--part'),
    );
  const run = (args: readonly string[]) => programFor(args).parseAsync(args, { from: 'user' });
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
      (await import('../commands/merge.js')).merge(parts, options, takes, run),
    );
}
