import { collectPolicy, collectSetting, collectTrial } from '../input/overrides.js';
import type { CaseOptions } from '../commands/case.js';
import type { CompareOptions } from '../commands/compare.js';
import type { DebateOptions } from '../commands/debate.js';
import type { DecideOptions } from '../commands/decide.js';
import type { DiscoverOptions } from '../commands/discover.js';
import type { OptimiseOptions } from '../commands/optimise.js';
import type { RankOptions } from '../commands/rank.js';
import type { SweepOptions } from '../commands/sweepQuestion.js';
import type { AddCommand } from './command.js';
import { HORIZON, POLICY, SCENARIO, SCENARIOS, SEED, SET, UNTIL, answering, wholeNumber } from './options.js';

/** Adds the commands that compare decisions in the same futures. */
export function addDecide(add: AddCommand): void {
  answering(
    add('decide')
      .summary('say what to decide, what it costs this year, and what would change that')
      .description(
        'One recommendation on one card: what to choose and from when, who is ahead, what it costs in the '
          + 'first year, when that is back, and what would change the answer. Rule: drop what breaks a limit '
          + 'beyond chance; of the rest, the least regret; of what is as good for practical purposes, the '
          + 'simplest and cheapest to undo.',
      )
      .argument(...SCENARIO)
      .argument(
        '[proposals...]',
        'what stands for choice: “20% from month 3”, “Not this year: 20% in 12 months”, or scenario files '
          + '(default: 10 to 100%, more the slower work is, and hard above a debt of 10%; of what is as good as the best, also '
          + 'in two quarters)',
      )
      .option(
        '--limit <limit>',
        'what has to hold: “dead < 15%”, “cash at year 2 > $1M”; can be given again and again (default: no more companies out of money than as today)',
        collectPolicy,
      )
      .option('--runs <number>', 'futures to play of each proposal (default: 4,000)')
      .option(...UNTIL)
      .option(...SEED)
      .option(...HORIZON)
      .option(...SET, collectSetting),
    'name of the scenario file',
    { board: true },
  ).action(async (scenario: string, proposals: string[], options: DecideOptions) =>
    (await import('../commands/decide.js')).decide(scenario, proposals, options),
  );

  answering(
    add('discover')
      .summary('say under which conditions a decision loses')
      .description(
        'Finds the conditions under which a decision loses, in the same futures: in what is believed, and in '
          + 'what a company can see of itself in time; how many futures they hold, how many of the losses, and '
          + 'how far each limit can be believed. A tree over the same numbers is a second voice.',
      )
      .argument(...SCENARIO)
      .argument(
        '[decisions...]',
        'the decision that may lose, and what it loses to: “20% from month 3”, “reactive”, or scenario files (default: what decide chooses, and going on as today)',
      )
      .option(
        '--judge <outcome at moment>',
        'what it loses by: “arr at year 4”, “surviving” (default: value at the end)',
      )
      .option('--runs <number>', 'futures to play of each decision (default: 4,000)')
      .option(...SEED)
      .option(...HORIZON)
      .option(...SET, collectSetting),
    'name of the scenario file',
  ).action(async (scenario: string, decisions: string[], options: DiscoverOptions) =>
    (await import('../commands/discover.js')).discover(scenario, decisions, options),
  );

  answering(
    add('compare')
      .summary('compare decisions in the same futures')
      .description(
        'Plays policies, values or whole scenarios in the same futures and says which is ahead when, what it '
          + 'costs at first, when it pays back, and who survives. The first is what the others are compared with.',
      )
      .argument(...SCENARIOS)
      .option(
        '--policy <policy>',
        'an alternative: 20%, reactive, or a map as in the file’s debt:; of two or more the first takes the place of the scenario’s own',
        collectPolicy,
      )
      .option(
        '--try <path=value;path=value>',
        'an alternative: the scenario with these values; can be given again and again',
        collectTrial,
      )
      .option('--by <moment>', 'when to judge: “month 36”, “year 3”, 2029-12-31 (default: the end)')
      .option('--judge <outcome>', 'who is ahead: value, delivered, arr, surviving … (default: value)')
      .option('--discount <rate>', 'what a year of waiting for money costs (default: 12%)')
      .option(
        '--multiple <number>',
        'what a company is worth, in years of its revenue; 0 counts profit alone (default: 5)',
      )
      .option('--delay <duration>', 'play also what it costs to wait so long with each alternative: “3 months”')
      .option('--runs <number>', 'futures to play of each (default: the scenario’s, else 10,000)')
      .option(...UNTIL)
      .option(...SEED)
      .option(...HORIZON)
      .option(...SET, collectSetting),
    'name of the first scenario file',
    { board: true },
  ).action(async (scenarios: string[], options: CompareOptions) =>
    (await import('../commands/compare.js')).compare(scenarios, options),
  );

  answering(
    add('rank')
      .summary('rank all policies in the same futures')
      .description(
        'Plays the same futures under every policy and ranks them: by the median, the worst 5%, survival, and regret against the best policy of each future.',
      )
      .argument(...SCENARIO)
      .option(
        '--judge <outcome at moment>',
        'what they are judged by: “arr at year 4”, “surviving” (default: value at the end)',
      )
      .option(
        '--policy <policy>',
        'rank this one too: 25%, or a map as in the file’s debt:; can be given again and again',
        collectPolicy,
      )
      .option('--runs <number>', 'futures to play of each policy (default: 4,000, as decide)')
      .option(...SEED)
      .option(...HORIZON)
      .option(...SET, collectSetting),
    'name of the scenario file',
  ).action(async (scenario: string, options: RankOptions) =>
    (await import('../commands/rank.js')).rank(scenario, options),
  );

  answering(
    add('sweep')
      .summary('map where debt work wins and where it loses, or vary values')
      .description(
        'Without values to vary: maps share for debt × growth pace, where debt work wins and where it loses, and how late a change still rescues. With one value: a response curve; with two: a map.',
      )
      .argument(...SCENARIO)
      .argument('[values...]', 'one or two, as path=from..to:steps, with paths and units as in --set')
      .option('--judge <outcome at moment>', 'what is judged: “arr at year 4”, “surviving” (default: value at the end)')
      .option('--steps <number>', 'shares and paces on the map of debt work (default: 21 of each)', wholeNumber(2, 50))
      .option(
        '--to <policy>',
        'what the company changes to, for how late it may come: 20%, reactive … (default: the best share)',
      )
      .option('--runs <number>', 'futures to play at each point (default: 1,000)')
      .option(...SEED)
      .option(...HORIZON)
      .option(...POLICY)
      .option(...SET, collectSetting),
    'name of the scenario file',
  ).action(async (scenario: string, values: string[], options: SweepOptions) =>
    (await import('../commands/sweep.js')).sweep(scenario, values, options),
  );

  answering(
    add('optimise')
      .alias('optimize')
      .summary('find the best share for debt, for a goal and within limits')
      .description(
        'Looks for the best share for debt over time (constant, by stage, by a threshold) for a goal and within limits, and says how flat the optimum is.',
      )
      .argument(...SCENARIO)
      .option(
        '--goal <goal>',
        '“max arr at year 4”, “min dead”, “max worst 5% arr” (default: max median value at the end)',
      )
      .option(
        '--limit <limit>',
        'what has to hold: “dead < 15%”, “surviving > 80% at year 3”; can be given again and again',
        collectPolicy,
      )
      .option('--over <rule>', 'constant, stage, threshold or all (default: all)')
      .option(
        '--runs <number>',
        'futures in which the best is tried; a quarter of them serve the search (default: the scenario’s, else 10,000)',
      )
      .option(...SEED)
      .option(...HORIZON)
      .option(...SET, collectSetting),
    'name of the scenario file',
  ).action(async (scenario: string, options: OptimiseOptions) =>
    (await import('../commands/optimise.js')).optimise(scenario, options),
  );

  answering(
    add('debate')
      .summary('say who should choose what, and which disagreement matters')
      .description(
        'Plays every proposal in the world that each person believes in, and says which wins in whose eyes, what the others give up, and which disagreement is worth settling.',
      )
      .argument(
        '<debate>',
        'debate file (YAML; - is standard input): a scenario, people with their beliefs, and proposals',
      )
      .option(
        '--judge <outcome at moment>',
        'what counts: “arr at year 4”, “surviving” (default: the file’s, else value at the end)',
      )
      .option('--runs <number>', 'futures to play in each world (default: 4,000)')
      .option(...SEED)
      .option(...HORIZON)
      .option(...SET, collectSetting),
    'name of the debate file',
    { board: true },
  ).action(async (path: string, options: DebateOptions) =>
    (await import('../commands/debate.js')).debate(path, options),
  );

  answering(
    add('case')
      .summary('make the business case for one internal investment')
      .description(
        'Says when an internal investment pays back, how likely that is, what it is worth and what each month of waiting costs. Ranges are beliefs: “low to high” holds eight futures in ten.',
      )
      .argument('[case]', 'case file (YAML; - is standard input); every key of it is an option here as well')
      .option(
        '--loss <range>',
        'what is lost today: “4 to 9 person-weeks per week”, “30 hours per week”, “$20k to $40k per month”',
      )
      .option('--saves <range>', 'share of the loss that ends when the work is done: “30% to 60%”')
      .option('--effort <range>', 'effort as planned: “20 to 45 person-weeks”')
      .option(
        '--overrun <range>',
        'effort it takes, as a multiple of the plan: “1 to 1.8”, or none (default: what rewrites take)',
      )
      .option('--team <number>', 'engineers who work on it (default: 2)')
      .option('--start <moment>', 'when the work begins: “month 3” or a date (default: today)')
      .option('--horizon <duration>', 'until when it has to pay, from today on (default: 2 years)')
      .option(
        '--who <group>',
        'whose time is lost: engineers, others (sales, support, operations) or everybody (default)',
      )
      .option('--wage <range>', 'what one of them costs: “$120k to $190k per year” (default: the coefficients)')
      .option(
        '--grows <range>',
        'growth of the loss: “20% per year” (default: as the company grows in --scenario, else none)',
      )
      .option('--price <range>', 'what is bought when the work begins: “$30k”')
      .option('--running <range>', 'what it costs to keep: “$1k per month” (default: upkeep of the effort)')
      .option('--discount <rate>', 'discount rate (default: 12% per year)')
      .option('--scenario <file>', 'the company it happens in: the loss grows with it and ends if it dies')
      .option('--name <text>', 'what the investment is called')
      .option('--runs <number>', 'futures (default: the case’s, else 10,000)')
      .option(...SEED),
    'name of the case file',
  ).action(async (path: string | undefined, options: CaseOptions) =>
    (await import('../commands/case.js')).businessCase(path, options),
  );
}
