import { Argument, type Command } from 'commander';
import { EXAMPLES } from '../help.js';
import { scenarioFilesIn } from '../input/scenarioFiles.js';
import { storyNames } from '../input/stories.js';
import { afterOptions } from './afterHelp.js';

type Complete = (value: string, description: string) => void;

const SHELLS = ['zsh', 'bash', 'fish', 'powershell'];

/**
 * Adds `completion`, which prints what a shell needs to complete command lines, and what that asks while somebody
 * types. Both are answered from the definition of the program, made anew: the library for it is loaded by them alone.
 */
export function addCompletion(program: Command, define: () => Command): void {
  const answer = async (args: readonly string[]): Promise<void> => {
    const whole = define();
    await describe(whole);
    await whole.parseAsync(args, { from: 'user' });
  };
  program
    .command('completion')
    .summary('print what a shell needs to complete commands, options and stories')
    .description(
      'Prints a script with which a shell completes commands, options, stories and scenario files at the Tab key.',
    )
    .addArgument(new Argument('<shell>', 'which shell').choices(SHELLS))
    .helpGroup('Start:')
    .addHelpText('after', afterOptions(EXAMPLES.completion))
    .action((shell: string) => answer(['completion', shell]));
  program
    .command('complete', { hidden: true })
    .argument('[args...]')
    .action((typed: string[]) => answer(['complete', '--', ...typed]));
}

/** Tells the library of every command, and what can be named. */
async function describe(program: Command): Promise<void> {
  const { default: tab } = await import('@bomb.sh/tab/commander');
  const completion = tab(program, { completionCommandName: 'completion' });
  for (const command of completion.commands.values()) {
    for (const [name, argument] of command.arguments)
      if (['scenario', 'file', 'debate', 'case'].includes(name)) argument.handler = scenarios;
    const from = command.options.get('from');
    if (from !== undefined && command.value === 'init') from.handler = stories;
  }
}

const stories = (complete: Complete): void => {
  for (const name of storyNames()) complete(name, 'story');
};

/** What can be named where a scenario is wanted: files that lie here, and stories. */
const scenarios = (complete: Complete): void => {
  for (const name of scenarioFilesIn('.')) complete(name, 'file');
  stories(complete);
};
