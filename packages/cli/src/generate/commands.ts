import type { Command } from 'commander';
import { createProgram } from '../program.js';

const INTRODUCTION = `# The command paydown

In this repository, after \`npm run setup\` and \`npm run build\`, write \`npm run paydown --\` (or \`pnpm paydown\`) for \`paydown\`.`;

const NOTES = `## Where things go

Answers go to stdout; progress, and with \`--json\` everything meant for people, goes to stderr. \`run\` writes to \`out/<name of the scenario file>\`
unless \`--out\` says otherwise: \`index.html\`, \`summary.json\`, \`run.xlsx\`, and \`<chart>.svg\`, \`.png\` or \`.csv\` for each chart. A file is complete or
not there at all. A folder tells one story: files of the same name are replaced; what the same command wrote before for another answer (another scenario, seed or number of futures) and does not
write again goes, and this is said; what other commands wrote about another company stays and is named. Which files those are stands in \`.paydown.json\`, with their digests: a file that was changed
since is never removed.

## Stopped, killed, resumed

Ctrl-C (or SIGTERM) ends \`run\` within two seconds. \`summary.json\` is written first, whatever \`--format\` says: a result of whole blocks of 256 futures, from the first on, so that it equals
a run of so many; of none at once (\`"runs": 0\`), of few as soon as they are summed up, then of more, as far as there
is time. Terminal, page and JSON say \`Stopped after 3,328 of 10,000 futures\` (\`"complete": false\`); the exit code
is 130 (143).
Pages and charts follow if there is time, PNG does not, and what is left out is said. A second Ctrl-C ends the program at once. Once the run has been gone on with and is whole, the partial
\`summary.json\` is replaced or goes away.

What plays five million company-weeks or more (19,231 futures of five years) keeps its blocks as it plays them, in its output folder: a run in \`.checkpoint\`, about 11 kB a future, and a
question in \`.checkpoint-<command>\`, far less. That takes no more than a few per cent of the time. After a stop, a \`kill -9\` or a lost machine, the same command with \`--resume\` goes on from
there and gives the same result, digest included. A block says whose it is: the fingerprint of version, code, seed, scenario and what is kept; and it has a checksum. One that is torn, damaged or of
another play is never taken, but played again. Another version, seed or scenario is refused, with what differs. Where blocks cannot be kept, the command says so and goes on. The folder goes
away when the work is done. Shorter work takes a few seconds and keeps nothing.

An output folder belongs to one command at a time: \`.paydown.lock\` in it says to which process. A second one says so and waits until the first ends (Ctrl-C ends the waiting, another
\`--out\` avoids it). The lock of a process that is dead is taken over at once; one of another computer, or that cannot be read, when it has given no sign of life for half a minute.
A file of predictions is held in the same way while it is added to.

\`digest\` in the JSON is one text for all futures of a run: the same for any number of workers, for a run that was
resumed, and for one that was [played in parts](parts.md) on several machines. It covers every outcome in the weeks
that are reported.

## Questions

\`decide\`, \`compare\`, \`rank\`, \`sweep\`, \`optimise\`, \`debate\`, \`case\`, \`explain\`, \`sensitivity\`,
\`loops\`, \`fit\` and \`score\` print their answer, and write files (\`<command>.html\`, \`.json\`, \`.xlsx\`, and
each chart) only with \`--out\` or \`--format\`. Longer ones say beforehand how long they will take. What is played for a
long one is kept as it is played, block by block: after Ctrl-C or a kill, \`--resume\` goes on with the same answer.
\`deck\`, \`chart\` and \`predict\` do the same; \`data\` keeps nothing and begins afresh. \`fit\` writes a scenario
besides, and \`data\` writes tables and \`data.json\` ([what is in them](data.md)).
[How each question is answered](../../engine/docs/questions.md) ·
[debate and case files](../../engine/docs/files.md) · [themes](../../report/docs/themes.md)

## Many machines

With \`--queue\` the workers of a queue play, and the command reads what they bring from its checkpoint; then
everything that is played is kept, however short. [How that works, and what may go wrong](../../cluster/README.md).

## Memory

A run of up to 23,000 futures holds every outcome of each in the weeks that are reported, at most 66: 11 kB a future.
Of more it holds, for each outcome and week, exact sums and the values that may lie at a wanted percentile. The longer
it plays, the better it knows where that lies, and the fewer these are. So memory does not grow with the futures, and
all figures are those of holding them all, bit for bit. Of more than about a million, the percentiles lie among values
that were only counted; then all is played a second time, to look at those between the right two counts. Of more than
two million, the 10,000 values of the last week that go to \`summary.json\` are exact to four digits, and the single
futures are chosen among the first two million.

Questions hold what they judge of each future. One that does not fit is refused before it begins.

## Environment

| variable | effect |
| --- | --- |
| \`NO_COLOR\` | no colours |
| \`FORCE_COLOR\` | colours even where the output is no terminal; \`0\` none |
| \`PAYDOWN_QUEUE_PASSWORD\` | the password of a queue whose address has none |
| \`PAYDOWN_DEBUG\` | an internal failure shows where in the code it happened |`;

/** The help of every command as a page in Markdown. */
export function commandsPage(): string {
  const program = createProgram();
  const shown = program
    .createHelp()
    .visibleCommands(program)
    .filter((command) => command.name() !== 'help');
  const pages = [program, ...shown].map((command) => {
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
