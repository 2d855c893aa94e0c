import type { Command } from 'commander';
import { createProgram } from '../program.js';

const INTRODUCTION = `# The command paydown

In this repository, after \`npm run setup\` and \`npm run build\`, write \`npm run paydown --\` (or \`pnpm paydown\`) for \`paydown\`.`;

const NOTES = `## Where things go

Answers go to stdout; progress, and with \`--json\` everything meant for people, goes to stderr. \`run\` writes to \`out/<name of the scenario file>\`
unless \`--out\` says otherwise: \`index.html\`, \`summary.json\`, and \`<chart>.svg\`, \`.png\` or \`.csv\` for each chart. A file is complete or
not there at all; files of the same name from an earlier run are replaced.

## Memory

Every week of every future is kept, which takes about 65 kB for each future of five years. A run that does not fit is refused before it begins.

## Environment

| variable | effect |
| --- | --- |
| \`NO_COLOR\` | no colours |
| \`FORCE_COLOR\` | colours even where the output is no terminal; \`0\` none |
| \`PAYDOWN_DEBUG\` | an internal failure shows where in the code it happened |`;

/** The help of every command as a page in Markdown. */
export function commandsPage(): string {
  const program = createProgram();
  const pages = [program, ...program.commands].map((command) => {
    const name = command === program ? 'paydown' : `paydown ${command.name()}`;
    return `## ${name}\n\n\`\`\`text\n${helpOf(command)}\`\`\``;
  });
  return [INTRODUCTION, ...pages, NOTES].join('\n\n') + '\n';
}

function helpOf(command: Command): string {
  let text = '';
  command.configureOutput({ writeOut: (part) => void (text += part) });
  command.outputHelp();
  return text;
}
