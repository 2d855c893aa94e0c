import { readFileSync } from 'node:fs';
import { inert } from '@paydown/engine/inert';
import { Command } from 'commander';
import { EXAMPLES } from './help.js';
import { beginAsking } from './input/doubts.js';
import { readStreams } from './input/streams.js';
import { log } from './output/console.js';
import { afterCommands } from './program/afterHelp.js';
import { under } from './program/command.js';
import { addCompletion } from './program/completion.js';
import { addDecide } from './program/decide.js';
import { notePart } from './input/part.js';
import { addParts } from './program/parts.js';
import { addPresent } from './program/present.js';
import { addStart } from './program/start.js';
import { addUnderstand } from './program/understand.js';

const HELP_WIDTH = 80;

/** The command line: what there is to say, and which command answers. Commands are loaded when they are used. */
export function createProgram(args: readonly string[] = []): Command {
  const program = commandLine(args);
  addCompletion(program, commandLine);
  return program;
}

function commandLine(args: readonly string[] = []): Command {
  const program = new Command('paydown')
    .description('Plays thousands of futures of one growing company and shows what its debt does to all of them.')
    .version(ownVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', afterCommands(EXAMPLES.paydown))
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .exitOverride()
    .configureOutput({
      getOutHelpWidth: () => HELP_WIDTH,
      getErrHelpWidth: () => HELP_WIDTH,
      writeOut: (text) => void process.stdout.write(inert(text)),
      writeErr: (text) => void process.stderr.write(inert(text)),
      outputError: (text, write) => write(text.replace(/^error: /, 'paydown: ')),
    });

  program.hook('preAction', async (_, command) => {
    beginAsking({ ...command.opts(), tell: log });
    notePart(command.opts(), args);
    await readStreams(command);
  });
  addStart(under(program, 'Start:'));
  addDecide(under(program, 'Decide:'));
  addUnderstand(under(program, 'Understand:'));
  addPresent(under(program, 'Present:'));
  addParts(under(program, 'Share out:'), createProgram);
  return program;
}

const ownVersion = (): string =>
  (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version;
