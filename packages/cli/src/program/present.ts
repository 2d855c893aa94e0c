import { collectPolicy, collectSetting, collectTrial } from '../input/overrides.js';
import { CHART_FORMATS, parseScale, parseSize } from '../input/picture.js';
import { listOf } from '../output/formats.js';
import type { ChartOptions } from '../commands/chart.js';
import type { ChartsOptions } from '../commands/charts.js';
import type { DeckOptions } from '../commands/deck.js';
import type { AddCommand } from './command.js';
import { DATA_FORMATS, names, quantiles, TABLES } from '../input/tables.js';
import type { DataOptions } from '../commands/data.js';
import {
  HORIZON,
  ofSlides,
  parseWorkers,
  QUEUE,
  QUIET,
  RESUME,
  SCENARIOS,
  SEED,
  SET,
  STRICT,
  THEME,
  wholeNumber,
  WORKERS,
} from './options.js';

/** Adds the commands for those who show it to others. */
export function addPresent(add: AddCommand): void {
  const deck = add('deck');
  deck
    .summary('write slides for the board')
    .description(
      'Writes a PowerPoint file, one message a slide: what to decide, what it costs first, when that is '
        + 'back, who dies of what, and what would change the answer. With --policy, --try or a second scenario '
        + 'it compares those.',
    )
    .argument(...SCENARIOS)
    .option(
      '--policy <policy>',
      'one alternative: 20%, reactive, or a map as in the file’s debt:; can be given again',
      collectPolicy,
    )
    .option(
      '--try <path=value>',
      'one alternative: values to replace, several with ; between; can be given again',
      collectTrial,
    )
    .option('--by <moment>', 'until when a comparison counts: “month 36” (default: the horizon)')
    .option('--judge <outcome>', 'what a comparison judges by (default: value)')
    .option('--delay <duration>', 'of a comparison: play also what it costs to wait so long: “3 months”')
    .option('--runs <number>', 'futures to play of each (default: 4,000; of a comparison the scenario’s, else 10,000)')
    .option(...SEED)
    .option(...HORIZON)
    .option(...SET, collectSetting)
    .option(...THEME)
    .option('--out <folder>', 'where deck.pptx goes (default: out/<name of the scenario file>)');
  ofSlides(deck)
    .option(...WORKERS, parseWorkers)
    .option(...QUEUE)
    .option(...RESUME)
    .option(...STRICT)
    .option(...QUIET)
    .action(async (scenarios: string[], options: DeckOptions) =>
      (await import('../commands/deck.js')).deck(scenarios, options),
    );

  add('chart')
    .summary('draw one chart, for a slide, a page or another tool')
    .description(
      'Plays the futures of a scenario and draws one chart: as SVG, as PNG, as its Vega-Lite specification with the data, or as a table.',
    )
    .usage('[options] <scenario...> <name>')
    .argument(
      '<scenario...>',
      'scenario file (YAML), several for a chart of a comparison; - is standard input; then which chart: “paydown charts” lists them',
    )
    .option('--format <list>', `of ${CHART_FORMATS.join(', ')} (default: svg)`, listOf(CHART_FORMATS))
    .option('--size <pixels>', 'width x height (default: 1200x675)', parseSize)
    .option('--scale <factor>', 'pixels of a PNG for each of the size (default: 2)', parseScale)
    .option(...THEME)
    .option('--out <folder>', 'where files go (default: out/<name of the scenario file>)')
    .option('--stdout', 'print the one file instead of writing it')
    .option('--runs <number>', 'futures to play (default: the scenario’s, else 10,000)')
    .option(...SEED)
    .option(...HORIZON)
    .option(
      '--policy <policy>',
      'who decides how much goes to debt; of a comparison, an alternative; can be given again',
      collectPolicy,
    )
    .option('--try <path=value>', 'of a comparison or a future: an alternative; can be given again', collectTrial)
    .option(...SET, collectSetting)
    .option(...WORKERS, parseWorkers)
    .option(...QUEUE)
    .option(...RESUME)
    .option(...STRICT)
    .option(...QUIET)
    .action(async (given: string[], options: ChartOptions) =>
      (await import('../commands/chart.js')).chart(given.slice(0, -1), given.at(-1)!, options),
    );

  add('data')
    .summary('write the futures as tables: Parquet, CSV, Excel')
    .description(
      'One row a future, with how it ended, every outcome and every coefficient it drew; or every course '
        + 'by week; or the percentiles, long. With --policy, --try or a second scenario, the same futures '
        + 'under each. data.json says what each column is.',
    )
    .argument(...SCENARIOS)
    .option(
      '--policy <policy>',
      'a decision: 20%, reactive, or a map as in the file’s debt:; can be given again',
      collectPolicy,
    )
    .option(
      '--try <path=value>',
      'a decision: values to replace, several with ; between; can be given again',
      collectTrial,
    )
    .option('--tables <list>', `of ${TABLES.join(', ')} (default: futures)`, listOf(TABLES))
    .option('--format <list>', `of ${DATA_FORMATS.join(', ')} (default: parquet)`, listOf(DATA_FORMATS))
    .option('--outcomes <list>', 'of the tables weeks and summary: arr,debtRatio,value … (default: all)', names)
    .option(
      '--every <weeks>',
      'of those tables: a row every so many weeks, and the last (default: 4)',
      wholeNumber(1, 520),
    )
    .option(
      '--quantiles <list>',
      'of the table summary, in percent: 10,50,90 (default: 5,10,25,50,75,90,95)',
      quantiles,
    )
    .option('--european', 'CSV with ; between cells, decimal commas and a byte order mark')
    .option('--runs <number>', 'futures to play (default: the scenario’s, else 10,000)')
    .option(...SEED)
    .option(...HORIZON)
    .option(...SET, collectSetting)
    .option('--out <folder>', 'where files go (default: out/<name of the scenario file>)')
    .option(...WORKERS, parseWorkers)
    .option(...STRICT)
    .option(...QUIET)
    .action(async (scenarios: string[], options: DataOptions) =>
      (await import('../commands/data.js')).data(scenarios, options),
    );

  add('charts')
    .summary('list the charts that there are')
    .description('Lists the charts that “paydown chart” draws, a line each.')
    .option('--json', 'print them as JSON')
    .action(async (options: ChartsOptions) => (await import('../commands/charts.js')).charts(options));
}
