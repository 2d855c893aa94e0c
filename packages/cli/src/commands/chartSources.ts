import type { Scenario } from '@paydown/engine/internal';
import type { Chart, Frame } from '@paydown/report';
import type { QuestionName } from '@paydown/report/views';
import type { AlternativeOptions } from '../input/alternatives.js';
import { EXIT, Failure } from '../exit.js';
import { overridesOf } from '../input/overrides.js';
import { memoryToSum } from '../simulate/flat.js';
import type { Pool } from '../simulate/pool.js';
import type { Question } from './question.js';

/** A chart that is known but not drawn. */
export interface PreparedChart {
  /** What is played most. */
  readonly scenario: Scenario;
  /** Futures to play. */
  readonly futures: number;
  draw(pool: Pool, frame: Frame): Promise<Chart>;
}

/** A chart by its name, and how it comes about. */
export interface ChartSource {
  readonly name: string;
  readonly purpose: string;
  prepare(paths: readonly string[], options: AlternativeOptions): Promise<PreparedChart>;
}

type Ask = (paths: readonly string[], options: AlternativeOptions) => Promise<Question<QuestionName>>;

/** Every chart that a scenario can be drawn as: what happens to the company, and what questions about it come to. */
export async function chartSources(): Promise<readonly ChartSource[]> {
  const { CHARTS } = await import('@paydown/report/views');
  const happens = CHARTS.map(({ name, purpose, draw }): ChartSource => ({
    name,
    purpose,
    async prepare(paths, { policy: policies, ...options }) {
      const { scenarioFrom } = await import('../input/scenario.js');
      const policy = policies?.at(-1);
      const scenario = scenarioFrom(
        only(paths, name),
        { ...options, ...(policy !== undefined && { policy }) },
        memoryToSum,
      );
      return {
        scenario,
        futures: scenario.runs,
        draw: async (pool, frame) => draw((await pool.simulate(scenario)).summary, frame),
      };
    },
  }));
  return [
    ...happens,
    ...QUESTIONS.flatMap(({ charts, ask }) =>
      Object.entries(charts).map(([name, purpose]): ChartSource => ({
        name,
        purpose,
        async prepare(paths, options) {
          const question = await ask(name)(paths, options);
          return {
            scenario: question.scenario,
            futures: question.futures,
            async draw(pool, frame) {
              const { viewFor } = await import('@paydown/report/views');
              const drawn = viewFor(question.name).charts(await question.ask(pool.play), frame);
              return drawn.find((chart) => chart.name === name) ?? drawn[0]!;
            },
          };
        },
      })),
    ),
  ];
}

/** Charts of questions, by name, and the question that a name asks. */
const QUESTIONS: readonly { readonly charts: Readonly<Record<string, string>>; readonly ask: (name: string) => Ask }[] =
  [
    {
      charts: {
        'compare-ahead': 'Share of the futures in which a decision is ahead, over time',
        'compare-difference': 'What a decision changes in the same futures, over time',
        'compare-crossover': 'When a decision overtakes and pays back, never included',
        'compare-at-first': 'What a decision costs at first',
        'compare-arr': 'Revenue under both decisions',
        'compare-survival': 'Who dies of what under both decisions',
      },
      ask: () => async (paths, options) =>
        (await import('./compare.js')).comparisonOf(paths, await decided(paths, options)),
    },
    {
      charts: {
        rank: 'All policies by revenue and survival',
        'rank-scatter': 'Growth against survival, by policy',
        'rank-regret': 'What each policy gives up',
      },
      ask:
        (name) =>
        async (paths, { try: _, ...options }) =>
          (await import('./rank.js')).rankQuestion(only(paths, name), options),
    },
    {
      charts: {
        frontier: 'Where debt work wins and loses, by growth pace',
        'frontier-levels': 'Stalling, revenue and survival by debt share and pace',
        'last-safe-start': 'Until when a change of policy still rescues',
      },
      ask:
        (name) =>
        async (paths, { policy: _, try: __, ...options }) =>
          (await import('./sweep.js')).frontierQuestion(only(paths, name), options),
    },
    {
      charts: {
        tornado: 'Which assumptions matter, one at a time',
        sobol: 'Which assumptions the spread comes from',
        morris: 'Which assumptions act, and which act together',
      },
      ask: (method) => async (paths, options) =>
        (await import('./sensitivity.js')).sensitivityQuestion(only(paths, method), {
          ...options,
          method: method as 'tornado' | 'sobol' | 'morris',
        }),
    },
    {
      charts: { loops: 'What each feedback loop is worth' },
      ask:
        (name) =>
        async (paths, { policy: _, try: __, ...options }) =>
          (await import('./loops.js')).loopsQuestion(only(paths, name), options),
    },
    {
      charts: {
        future: 'The story of the middle future',
        'debt-is-progress': 'When debt work is worth more than features',
        'what-if': 'The middle future, had it gone otherwise',
      },
      ask: (name) => async (paths, options) =>
        (await import('./explain.js')).explainQuestion(only(paths, name), options),
    },
  ];

/** The one scenario of a chart that shows no more than one; a Failure where several are given. */
function only(paths: readonly string[], name: string): string {
  if (paths.length > 1)
    throw new Failure(
      EXIT.usage,
      `The chart ${name} shows one scenario, and ${paths.length} are given. Charts of compare-… take several.`,
    );
  return paths[0]!;
}

/** What is compared: what the command line names, or the scenario as it is with what else it could do. */
async function decided(paths: readonly string[], options: AlternativeOptions): Promise<AlternativeOptions> {
  const { policy, try: trials, ...plain } = options;
  if (paths.length > 1 || policy !== undefined || trials !== undefined) return options;
  const [{ otherDecision }, { loadScenario }] = await Promise.all([
    import('@paydown/engine/internal'),
    import('../input/load.js'),
  ]);
  const { settings } = otherDecision(loadScenario(paths[0]!, overridesOf(plain))).scenario.policy;
  return { ...options, policy: [`${100 * (settings.share ?? 0)}%`] };
}
