import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { afterOptions, EXAMPLES } from './help.js';
import { collectSetting } from './input/overrides.js';
import { CHART_FORMATS, parseScale, parseSize } from './input/picture.js';
import { FORMATS, listOf, parseFormats } from './output/formats.js';
import type { ChartOptions } from './commands/chart.js';
import type { ChartsOptions } from './commands/charts.js';
import type { CheckOptions } from './commands/check.js';
import type { CoefficientsOptions } from './commands/coefficients.js';
import type { InitOptions } from './commands/init.js';
import type { LoopsOptions } from './commands/loops.js';
import type { RunOptions } from './commands/run.js';

const MOST_WORKERS = 256;
const HELP_WIDTH = 80;
/** Options of more than one command. */
const SEED = ['--seed <text>', 'same seed, same futures (default: the scenario’s, else “paydown”)'] as const;
const HORIZON = ['--horizon <duration>', 'how far to look: “3 years”, “18 months” (default: the scenario’s, else 5 years)'] as const;
const POLICY = ['--policy <policy>', 'who decides how much goes to debt: 20%, reactive, or a map as in the file’s debt: (default: the scenario’s)'] as const;
const QUIET = ['--quiet', 'print nothing but errors (and the JSON of --json)'] as const;
const WORKERS = ['--workers <number>', 'threads; changes nothing but the time it takes (default: one a core)'] as const;
const SET = ['--set <path=value>', 'replace one value of the scenario; can be given again and again'] as const;

/** The command line: what there is to say, and which command answers. Commands are loaded when they are used. */
export function createProgram(): Command {
  const program = new Command('paydown')
    .description('Plays thousands of futures of one growing company and shows what its debt does to all of them.')
    .version(ownVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', afterOptions(EXAMPLES.paydown))
    .exitOverride()
    .configureOutput({
      getOutHelpWidth: () => HELP_WIDTH,
      getErrHelpWidth: () => HELP_WIDTH,
      outputError: (text, write) => write(text.replace(/^error: /, 'paydown: ')),
    });

  program
    .command('init')
    .summary('five questions, and a scenario of your company')
    .description('Asks five questions and writes a scenario file in which every number is explained. Without a terminal, the answers are options.')
    .argument('[file]', 'scenario file to write; - prints it (default: our-company.yaml)')
    .option('--people <text>', 'engineers, and of how many people: “40 of 85”')
    .option('--revenue <sum>', 'annual recurring revenue: $6M')
    .option('--cash <sum>', 'cash in the bank: $20M')
    .option('--debt <word>', 'how bad technical debt feels: hardly, little, noticeable, bad, awful')
    .option('--board <word>', 'what the board asks: profit, steady, double, triple')
    .option('--name <text>', 'what the company is called (default: from the name of the file)')
    .option('--yes', 'take what is usual for all that is not given')
    .option('--force', 'replace a file of that name')
    .option(...QUIET)
    .addHelpText('after', afterOptions(EXAMPLES.init))
    .showHelpAfterError('`paydown init --help` lists the options.')
    .action(async (file: string | undefined, options: InitOptions) => (await import('./commands/init.js')).init(file, options));

  program
    .command('run')
    .summary('play the futures of a scenario and write a report')
    .description('Plays the futures of a scenario, prints what comes out and writes a report.')
    .argument('<scenario>', 'scenario file (YAML)')
    .option('--runs <number>', 'futures to play (default: the scenario’s, else 10,000)')
    .option(...SEED)
    .option(...HORIZON)
    .option(...POLICY)
    .option(...SET, collectSetting)
    .option('--out <folder>', 'where files go (default: out/<name of the scenario file>)')
    .option('--format <list>', `files to write, of ${FORMATS.join(', ')} (default: html)`, parseFormats)
    .option('--json', 'print the summary as one JSON document, and write files only if --out or --format is given')
    .option(...WORKERS, parseWorkers)
    .option('--resume', 'go on with a run that was stopped or killed: same scenario, options and output folder')
    .option('--loops', 'say in the report what each feedback loop is worth, in 1,000 futures with and without it')
    .option(...QUIET)
    .addHelpText('after', afterOptions(EXAMPLES.run))
    .showHelpAfterError('`paydown run --help` lists the options.')
    .action(async (scenario: string, options: RunOptions) => (await import('./commands/run.js')).run(scenario, options));

  program
    .command('loops')
    .summary('say what each feedback loop is worth')
    .description('Plays the same futures with each feedback loop of the model and without it, and says what the loop is worth.')
    .argument('<scenario>', 'scenario file (YAML)')
    .option('--runs <number>', 'futures to play of each variant (default: the scenario’s, else 10,000)')
    .option(...SEED)
    .option(...HORIZON)
    .option(...POLICY)
    .option(...SET, collectSetting)
    .option('--out <folder>', 'write files, to this folder (default with --format: out/<name of the scenario file>)')
    .option('--format <list>', `files to write, of ${FORMATS.join(', ')} (default with --out: html)`, parseFormats)
    .option('--json', 'print the answer as one JSON document')
    .option(...WORKERS, parseWorkers)
    .option(...QUIET)
    .addHelpText('after', afterOptions(EXAMPLES.loops))
    .showHelpAfterError('`paydown loops --help` lists the options.')
    .action(async (scenario: string, options: LoopsOptions) => (await import('./commands/loops.js')).loops(scenario, options));

  program
    .command('chart')
    .summary('draw one chart, for a slide, a page or another tool')
    .description('Plays the futures of a scenario and draws one chart: as SVG, as PNG, as its Vega-Lite specification with the data, or as a table.')
    .argument('<scenario>', 'scenario file (YAML)')
    .argument('<name>', 'which chart; “paydown charts” lists them')
    .option('--format <list>', `of ${CHART_FORMATS.join(', ')} (default: svg)`, listOf(CHART_FORMATS))
    .option('--size <pixels>', 'width x height (default: 1200x675)', parseSize)
    .option('--scale <factor>', 'pixels of a PNG for each of the size (default: 2)', parseScale)
    .option('--theme <name>', 'light or dark (default: light)')
    .option('--out <folder>', 'where files go (default: out/<name of the scenario file>)')
    .option('--stdout', 'print the one file instead of writing it')
    .option('--runs <number>', 'futures to play (default: the scenario’s, else 10,000)')
    .option(...SEED)
    .option(...HORIZON)
    .option(...POLICY)
    .option(...SET, collectSetting)
    .option(...WORKERS, parseWorkers)
    .option(...QUIET)
    .addHelpText('after', afterOptions(EXAMPLES.chart))
    .showHelpAfterError('`paydown chart --help` lists the options.')
    .action(async (scenario: string, name: string, options: ChartOptions) => (await import('./commands/chart.js')).chart(scenario, name, options));

  program
    .command('charts')
    .summary('list the charts that there are')
    .description('Lists the charts that “paydown chart” draws, a line each.')
    .option('--json', 'print them as JSON')
    .addHelpText('after', afterOptions(EXAMPLES.charts))
    .showHelpAfterError('`paydown charts --help` lists the options.')
    .action(async (options: ChartsOptions) => (await import('./commands/charts.js')).charts(options));

  program
    .command('check')
    .summary('check a scenario and print it as understood')
    .description('Checks a scenario and prints it as it was understood, every default filled in. The output is a scenario file itself.')
    .argument('<scenario>', 'scenario file (YAML)')
    .option(...SET, collectSetting)
    .option('--json', 'print it as JSON, in the units of the model')
    .addHelpText('after', afterOptions(EXAMPLES.check))
    .showHelpAfterError('`paydown check --help` lists the options.')
    .action(async (scenario: string, options: CheckOptions) => (await import('./commands/check.js')).check(scenario, options));

  program
    .command('coefficients')
    .summary('list the uncertain numbers of the model, with their sources')
    .description('Lists the uncertain numbers of the model: what is believed (P10, P50, P90), unit, grade and source.')
    .argument('[names...]', 'print everything about these')
    .option('--group <name>', 'only those of one group, such as “People”')
    .option('--json', 'print them as JSON')
    .addHelpText('after', afterOptions(EXAMPLES.coefficients))
    .showHelpAfterError('`paydown coefficients --help` lists the options.')
    .action(async (names: string[], options: CoefficientsOptions) => (await import('./commands/coefficients.js')).coefficients(names, options));

  return program;
}

function parseWorkers(text: string): number {
  const workers = Number(text);
  if (/^\d+$/.test(text) && workers >= 1 && workers <= MOST_WORKERS) return workers;
  throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST_WORKERS}.`);
}

const ownVersion = (): string =>
  (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version;
