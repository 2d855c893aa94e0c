import { EXIT_MEANINGS } from '../exit.js';
import type { Example } from '../help.js';

/** What follows the options in the help of a command: perhaps a file as an example, and command lines that work. */
export function afterOptions(examples: readonly Example[], file?: readonly string[]): string {
  return [...shown(examples, file), '', '`paydown --help` tells what exit codes mean.'].join('\n');
}

/** What follows the options in the help of the program: command lines that work, and what exit codes mean. */
export function afterCommands(examples: readonly Example[]): string {
  const codes = Object.entries(EXIT_MEANINGS).map(([code, meaning]) => `  ${code.padStart(3)}  ${meaning}`);
  return [...shown(examples), '', 'Exit codes:', ...codes].join('\n');
}

const shown = (examples: readonly Example[], file?: readonly string[]): string[] => [
  ...(file === undefined ? [] : ['', 'A file, as an example:', ...file.map((line) => `  ${line}`)]),
  '',
  'Examples:',
  ...examples.flatMap(({ command, shows }) => [`  # ${shows}`, ...continued(command)]),
];

const WIDTH = 80;

/** A command on as many lines as it needs, each but the last ended as a shell wants it; no quoted text is broken. */
function continued(command: string): string[] {
  const lines: string[] = [];
  for (const word of command.match(/(?:'[^']*'|\S)+/g)!) {
    const longer = lines.length === 0 ? `  ${word}` : `${lines[lines.length - 1]} ${word}`;
    if (lines.length === 0) lines.push(longer);
    else if (longer.length <= WIDTH - 2) lines[lines.length - 1] = longer;
    else lines.push(`    ${word}`);
  }
  return lines.map((line, i) => (i < lines.length - 1 ? `${line} \\` : line));
}
