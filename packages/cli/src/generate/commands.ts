import type { Command } from 'commander';
import { createProgram } from '../program.js';

const INTRODUCTION = `# The command paydown

In this repository, after \`npm run setup\` and \`npm run build\`, write \`npm run paydown --\` (or \`pnpm paydown\`) for \`paydown\`.`;

const NOTES = `## Where things go

Answers go to stdout; progress, and with \`--json\` everything meant for people, goes to stderr. \`run\` writes to \`out/<name of the scenario file>\`
unless \`--out\` says otherwise: \`index.html\`, \`summary.json\`, and \`<chart>.svg\`, \`.png\` or \`.csv\` for each chart. A file is complete or
not there at all; files of the same name from an earlier run are replaced.

## Stopped, killed, resumed

Ctrl-C (or SIGTERM) ends \`run\` within two seconds with the result of what it has: whole blocks of 256 futures, from the first on and at most 5,120, so that it equals
a run of so many. Terminal, page and JSON say \`Stopped after 3,328 of 10,000 futures\` (\`"complete": false\`); the exit code is 130 (143). PNG is not drawn then, and what is
not drawn in time is left out, which is said. A second Ctrl-C ends the program at once.

A run of five million company-weeks or more (19,231 futures of five years) keeps its blocks as it plays them, in \`.checkpoint\` in its output folder: about 8 kB a future, and
no more than a few per cent of the time. After a stop, a \`kill -9\` or a lost machine, the same command with \`--resume\` goes on from there and gives the same result, digest included. A block
is written under another name and renamed, and has a checksum: one that is torn is played again. Another version, seed or scenario is refused, with what differs.
Where blocks cannot be kept, the run says so and goes on. The folder goes away when the run is complete. Shorter runs take a few seconds and keep nothing.

\`digest\` in the JSON is one text for all futures of a run: the same for any number of workers, and for a run that was resumed. It covers every outcome in the weeks that are reported.

## Questions

\`compare\`, \`rank\`, \`sweep\`, \`optimise\`, \`debate\`, \`case\`, \`explain\`, \`sensitivity\`, \`loops\` and \`score\` print their answer, and write files (\`<command>.html\`, \`<command>.json\`, and each chart) only with \`--out\` or
\`--format\`. Longer ones say beforehand how long they will take. From fifty million company-weeks on (some 190,000 futures of five years) what is played is kept in \`.checkpoint-<command>\` in the output folder, and \`--resume\` goes on
from there after a stop; it is kept under a fingerprint of all that it depends on, so that nothing else is ever taken for it. [How each question is answered](../../engine/docs/questions.md) ·
[debate and case files](../../engine/docs/files.md) · [themes](../../report/docs/themes.md)

## Memory

Every outcome of every future is kept in the weeks that are reported, at most 67, which takes about 8 kB for each future. A run that does not fit is refused before it begins.

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
