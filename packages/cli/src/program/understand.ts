import { Option } from 'commander';
import { collectPolicy, collectSetting, collectTrial } from '../input/overrides.js';
import type { CoefficientsOptions } from '../commands/coefficients.js';
import type { ExplainCommandOptions } from '../commands/explain.js';
import type { FitCommandOptions } from '../commands/fit.js';
import type { LoopsOptions } from '../commands/loops.js';
import type { OutcomesOptions } from '../commands/outcomes.js';
import type { PredictOptions } from '../commands/predict.js';
import type { ScoreOptions } from '../commands/score.js';
import type { SensitivityCommandOptions } from '../commands/sensitivity.js';
import type { AddCommand } from './command.js';
import {
  HORIZON,
  POLICY,
  QUEUE,
  QUIET,
  RESUME,
  SCENARIO,
  SEED,
  SET,
  STRICT,
  WORKERS,
  answering,
  parseWorkers,
  wholeNumber,
} from './options.js';

/** Adds the commands that say why, how sure that is, and how well it was known. */
export function addUnderstand(add: AddCommand): void {
  answering(
    add('explain')
      .summary('tell the story of one future')
      .description(
        'Tells the story of one future: what happened in it and when, when debt work became worth more than features, and what would have become of it otherwise.',
      )
      .argument(...SCENARIO)
      .option(
        '--run <which>',
        'number of the future, 0 and up, or median, worst, best or first-death (default: median)',
      )
      .option(
        '--policy <policy>',
        'a decision to try in the same future, from --from on; can be given again (default: nothing, 20% and 40%)',
        collectPolicy,
      )
      .option(
        '--try <path=value>',
        'other values to try in the same future, separated by “;”; can be given again',
        collectTrial,
      )
      .option('--from <moment>', 'when a tried policy takes over: “month 6”, “2028-03-01” (default: month 6)')
      .option('--within <duration>', 'how soon a month of work has to pay back (default: 2 years)')
      .option(
        '--runs <number>',
        'futures around it, of which median, worst and best are chosen (default: the scenario’s, else 10,000)',
      )
      .option(...SEED)
      .option(...HORIZON)
      .option(...SET, collectSetting),
    'name of the scenario file',
  ).action(async (scenario: string, options: ExplainCommandOptions) =>
    (await import('../commands/explain.js')).explain(scenario, options),
  );

  answering(
    add('sensitivity')
      .summary('say which assumptions matter')
      .description(
        'Says which uncertain numbers move a measure, which make companies stall, and which flip the decision between two policies.',
      )
      .argument(...SCENARIO)
      .option('--judge <measure>', 'what is judged, and when: “arr at year 4”, “surviving” (default: value at the end)')
      .option(
        '--policy <policy>',
        'one side of the decision; given once, against the scenario’s own; twice, between the two (default: the scenario’s own against 0% or 20%)',
        collectPolicy,
      )
      .option(
        '--try <path=value>',
        'one side of the decision as values that are replaced, separated by “;”',
        collectTrial,
      )
      .addOption(
        new Option('--method <name>', 'how to look').choices(['tornado', 'sobol', 'morris', 'all']).default('all'),
      )
      .option('--runs <number>', 'futures of each variant of the tornado (default: 1,000)')
      .option(
        '--samples <number>',
        'futures of each sample behind Sobol’ indices (default: 1,024)',
        wholeNumber(16, 65_536),
      )
      .option('--trajectories <number>', 'paths of the Morris screening (default: 20)', wholeNumber(2, 1000))
      .option(...SEED)
      .option(...HORIZON)
      .option(...SET, collectSetting),
    'name of the scenario file',
  ).action(async (scenario: string, options: SensitivityCommandOptions) =>
    (await import('../commands/sensitivity.js')).sensitivity(scenario, options),
  );

  answering(
    add('loops')
      .summary('say what each feedback loop is worth')
      .description(
        'Plays the same futures with each feedback loop of the model and without it, and says what the loop is worth.',
      )
      .argument(...SCENARIO)
      .option('--runs <number>', 'futures to play of each variant (default: the scenario’s, else 10,000)')
      .option(...SEED)
      .option(...HORIZON)
      .option(...POLICY)
      .option(...SET, collectSetting),
    'name of the scenario file',
  ).action(async (scenario: string, options: LoopsOptions) =>
    (await import('../commands/loops.js')).loops(scenario, options),
  );

  add('outcomes')
    .summary('list what decisions can be judged by')
    .description('Lists the outcomes that --judge, --goal, --limit and predict know, with their units.')
    .option('--json', 'print them as JSON')
    .action(async (options: OutcomesOptions) => (await import('../commands/outcomes.js')).outcomes(options));

  add('coefficients')
    .summary('list the uncertain numbers of the model, with their sources')
    .description('Lists the uncertain numbers of the model: what is believed (P10, P50, P90), unit, grade and source.')
    .argument('[names...]', 'print everything about these')
    .option('--group <name>', 'only those of one group, such as “People”')
    .option('--json', 'print them as JSON')
    .action(async (names: string[], options: CoefficientsOptions) =>
      (await import('../commands/coefficients.js')).coefficients(names, options),
    );

  add('predict')
    .summary('call the shot: store what a measure will be')
    .description(
      'Stores what the model says a measure will be by a date, with its whole distribution, or what a '
        + 'person says. `paydown score` tells later how good it was. With a scenario, a person’s word is '
        + 'stored together with the model’s.',
    )
    .argument(
      '<what...>',
      'a scenario file and a question: “arr at year 2”, “cash at 2028-06-30”, “dead at month 18”; with --by-hand the question alone, by its date',
    )
    .option('--by-hand', 'no scenario: a person predicts')
    .option(
      '--says <range>',
      'what the person says: “$8M to $12M” holds eight cases in ten; a chance (“30%”) of what happens or not',
    )
    .option('--median <value>', 'as many cases above it as below (default: the middle of the range)')
    .option('--who <name>', 'whose word it is')
    .option('--on <date>', 'day on which it is made (default: today)')
    .option('--now <value>', 'how the measure stands on that day (default: as the scenario has it)')
    .option('--to <file>', 'where it is stored', 'predictions.jsonl')
    .option('--runs <number>', 'futures to play (default: the scenario’s, else 10,000)')
    .option(...SEED)
    .option(...HORIZON)
    .option(...POLICY)
    .option(...SET, collectSetting)
    .option('--json', 'print the prediction as one JSON document')
    .option(...WORKERS, parseWorkers)
    .option(...QUEUE)
    .option(...RESUME)
    .option(...STRICT)
    .option(...QUIET)
    .action(async (what: string[], options: PredictOptions) =>
      (await import('../commands/predict.js')).predict(what, options),
    );

  answering(
    add('fit')
      .summary('fit a scenario to the months that its company has behind it')
      .description(
        'Plays the past of a company many times, weighs each play by how near it comes to what happened, '
          + 'says what that narrows, and writes a scenario whose futures take it. Nothing leaves the machine.',
      )
      .argument('<scenario>', 'scenario file (YAML), as the company stands today')
      .argument('<history...>', 'months of revenue, people, cash, incidents … as CSV, and exports of issues')
      .option(
        '--map <column=header>',
        'which column is what, perhaps times a number: arr="MRR*12"; can be given again',
        collectPolicy,
      )
      .option(
        '--event <what>',
        'what is known to have happened: “round 2026-03”, “layoff 2025-06 20%”, “freeze 2025-07 to 2025-09”; can be given again',
        collectPolicy,
      )
      .option(
        '--holdout <months>',
        'fit to all but the last months, and score the forecast of those: “6 months”, “third”',
      )
      .option(
        '--draws <number>',
        'plays of the past that the answer rests on (default: 10,000)',
        wholeNumber(500, 1_000_000),
      )
      .option('--to <file>', 'scenario file to write (default: <name of the scenario>-fitted.yaml)')
      .option('--force', 'replace a file of that name')
      .option(...SEED),
    'name of the scenario file',
  ).action(async (scenario: string, histories: string[], options: FitCommandOptions) =>
    (await import('../commands/fit.js')).fit(scenario, histories, options),
  );

  answering(
    add('score')
      .summary('score predictions against what happened')
      .description(
        'Scores every prediction of which it is known what happened: whether its intervals held it, how far '
          + 'off it was, and how well each forecaster is calibrated. What happened is remembered in the same '
          + 'file.',
      )
      .argument('<file>', 'file of predictions, as paydown predict writes it')
      .option(
        '--happened <outcome>',
        'what happened: “arr at 2027-06-30 = $9.4M”, “dead at 2028-01-01 = no”; can be given again and again',
        (text: string, before: string[] = []) => [...before, text],
      )
      .option(
        '--outcomes <file>',
        'what happened, as CSV (measure,date,value, or months of the company as `paydown fit` reads them) or YAML (arr at 2027-06-30: $9.4M)',
      ),
    'name of the file',
    { plays: false },
  ).action(async (path: string, options: ScoreOptions) => (await import('../commands/score.js')).score(path, options));
}
