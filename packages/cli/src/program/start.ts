import { collectSetting } from '../input/overrides.js';
import type { CheckOptions } from '../commands/check.js';
import type { InitOptions } from '../commands/init.js';
import type { RunOptions } from '../commands/run.js';
import type { ScenariosOptions } from '../commands/scenarios.js';
import type { McpOptions } from '../commands/mcp.js';
import type { WorkerOptions } from '../commands/worker.js';
import type { StudioOptions } from '../commands/studio.js';
import { BOARD_FORMATS, FORMATS, listOf } from '../output/formats.js';
import { parsePart } from '../input/part.js';
import type { AddCommand } from './command.js';
import {
  HORIZON,
  PART,
  POLICY,
  QUEUE,
  QUIET,
  SCENARIO,
  SEED,
  SET,
  STRICT,
  THEME,
  WORKERS,
  ofSlides,
  parseWorkers,
  wholeNumber,
  UNTIL,
} from './options.js';

const BOARD = [...FORMATS, ...BOARD_FORMATS];

/** Adds the commands that one begins with: a scenario, what happens to it, what it rests on. */
export function addStart(add: AddCommand): void {
  add('init')
    .summary('a few questions, and a scenario of your company')
    .description(
      'Asks what you know of your company and writes a scenario file in which every number is explained. Without a terminal, the answers are options.',
    )
    .argument('[file]', 'scenario file to write; - prints it (default: our-company.yaml)')
    .option('--people <text>', 'engineers, and of how many people: “40 of 85”')
    .option('--revenue <sum>', 'annual recurring revenue: $6M')
    .option('--cash <sum>', 'cash in the bank: $20M')
    .option(
      '--debt <share>',
      'share of the week lost to technical debt (30%), or how bad it feels: hardly, little, noticeable, bad, awful',
    )
    .option(
      '--board <growth>',
      'growth of the headcount that the board asks for in a year (70%), or what it asks: profit, steady, double, triple',
    )
    .option('--growth <rate>', 'growth of revenue over the last year: 70%')
    .option('--spent <share>', 'share of the engineers’ time that pays debt down today: 10%')
    .option('--waiting <share>', 'share of the customers who ask support and have to wait: 40%')
    .option('--product <text>', 'age of the product (5 years), or the engineer-years in it (70 person-years)')
    .option('--name <text>', 'what the company is called (default: from the name of the file)')
    .option('--yes', 'take what is usual for all that is not given')
    .option('--from <story>', 'a copy of a story that travels with the command, instead of questions')
    .option('--force', 'replace a file of that name')
    .option(...STRICT)
    .option(...QUIET)
    .action(async (file: string | undefined, options: InitOptions) =>
      (await import('../commands/init.js')).init(file, options),
    );

  const run = add('run');
  run
    .summary('play the futures of a scenario and write a report')
    .description('Plays the futures of a scenario, prints what comes out and writes a report.')
    .argument(...SCENARIO)
    .option('--runs <number>', 'futures to play (default: the scenario’s, else 10,000)')
    .option(...UNTIL)
    .option(...SEED)
    .option(...HORIZON)
    .option(...POLICY)
    .option(...SET, collectSetting)
    .option('--out <folder>', 'where files go (default: out/<name of the scenario file>)')
    .option('--format <list>', `files to write, of ${BOARD.join(', ')} (default: html)`, listOf(BOARD))
    .option(...THEME)
    .option('--json', 'print the summary as one JSON document, and write files only if --out or --format is given');
  ofSlides(run)
    .option(...WORKERS, parseWorkers)
    .option(...QUEUE)
    .option('--resume', 'go on with a run that was stopped or killed: same scenario, options and output folder')
    .option(...PART, parsePart)
    .option('--loops', 'say in the report what each feedback loop is worth, in 1,000 futures with and without it')
    .option(...STRICT)
    .option(...QUIET)
    .action(async (scenario: string, options: RunOptions) =>
      (await import('../commands/run.js')).run(scenario, options),
    );

  add('studio')
    .summary('open the live page: two decisions in the same futures')
    .description(
      'Serves the studio on this machine alone and opens it: move a few sliders, see two decisions play in the same futures, and send the link. Nothing leaves the machine.',
    )
    .argument('[scenario]', 'story, scenario file (YAML) or link to begin with')
    .option('--port <number>', 'where it is served (default: any that is free)', wholeNumber(0, 65_535))
    .option('--no-open', 'only print the address')
    .option(...STRICT)
    .action(async (scenario: string | undefined, options: StudioOptions) =>
      (await import('../commands/studio.js')).studio(scenario, options),
    );

  add('mcp')
    .summary('let assistants ask, over the Model Context Protocol')
    .description(
      'Serves scenarios, check, run, compare, decide, sensitivity and explain to an assistant over '
        + 'standard input and output. It writes nothing and reads files below the root alone. Needs the '
        + 'package @modelcontextprotocol/server, which is not installed with the command.',
    )
    .option('--root <folder>', 'whose scenario files may be read (default: the folder it is started in)')
    .option(...WORKERS, parseWorkers)
    .action(async (options: McpOptions) => (await import('../commands/mcp.js')).mcp(options));

  add('worker')
    .summary('play the futures that others ask for at a queue')
    .description(
      'Plays blocks of futures for commands with --queue, on any number of machines, until it is stopped. '
        + 'Needs a Redis (6.2 or later) or a Postgres (14 or later) and the package @paydown/cluster, which is '
        + 'not installed with the command. A password may stand in PAYDOWN_QUEUE_PASSWORD.',
    )
    .option(
      '--queue <url>',
      'where the jobs are: redis://host:port, rediss://user:password@host:port, '
        + 'postgres://user:password@host:port/database (default: redis://127.0.0.1:6379)',
    )
    .option(...WORKERS, parseWorkers)
    .option(
      '--lock <seconds>',
      'without a sign of life for so long, its jobs go to others (default: 30)',
      wholeNumber(1, 3600),
    )
    .option(...QUIET)
    .action(async (options: WorkerOptions) => (await import('../commands/worker.js')).worker(options));

  add('scenarios')
    .summary('list the stories that travel with the command')
    .description('Lists the scenarios that can be named wherever a scenario file can: `paydown run series-b`.')
    .option('--json', 'print them as JSON')
    .action(async (options: ScenariosOptions) => (await import('../commands/scenarios.js')).scenarios(options));

  add('check')
    .summary('check a scenario and print it as understood')
    .description(
      'Checks a scenario and prints it as it was understood, every default filled in. The output is a scenario file itself.',
    )
    .argument(...SCENARIO)
    .option(...SET, collectSetting)
    .option(...STRICT)
    .option('--json', 'print it as JSON, in the units of the model')
    .action(async (scenario: string, options: CheckOptions) =>
      (await import('../commands/check.js')).check(scenario, options),
    );
}
