import type { Command } from 'commander';
import { EXAMPLES, FILES } from '../help.js';
import { afterOptions } from './afterHelp.js';

/** Adds a command by its name, with the examples that its help ends with. */
export type AddCommand = (name: keyof typeof EXAMPLES) => Command;

/** What adds commands under a heading of the help. */
export const under =
  (program: Command, heading: string): AddCommand =>
  (name) =>
    program
      .command(name)
      .helpGroup(heading)
      .addHelpText('after', afterOptions(EXAMPLES[name], FILES[name]))
      .showHelpAfterError(`\`paydown ${name} --help\` lists the options.`);
