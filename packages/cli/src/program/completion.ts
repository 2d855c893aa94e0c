import { readdirSync } from 'node:fs';
import tab from '@bomb.sh/tab/commander';
import type { Command } from 'commander';
import { afterOptions, EXAMPLES } from '../help.js';
import { storyNames } from '../input/stories.js';

type Complete = (value: string, description: string) => void;

/** Adds `completion`, which prints what a shell needs to complete command lines, from the definition of the program; and what that asks while somebody types. */
export function addCompletion(program: Command): void {
  const completion = tab(program, { completionCommandName: 'completion' });
  for (const command of completion.commands.values()) {
    for (const [name, argument] of command.arguments)
      if (['scenario', 'file', 'debate', 'case'].includes(name)) argument.handler = scenarios;
    const from = command.options.get('from');
    if (from !== undefined && command.value === 'init') from.handler = stories;
  }
  program.commands
    .find((command) => command.name() === 'completion')!
    .summary('print what a shell needs to complete commands, options and stories')
    .helpGroup('Start:')
    .addHelpText('after', afterOptions(EXAMPLES.completion));
}

const stories = (complete: Complete): void => {
  for (const name of storyNames()) complete(name, 'story');
};

/** What can be named where a scenario is wanted: files that lie here, and stories. */
const scenarios = (complete: Complete): void => {
  for (const name of readdirSync('.')) if (/\.ya?ml$/i.test(name)) complete(name, 'file');
  stories(complete);
};
