import type { Play, Scenario } from '@paydown/engine/internal';
import { viewFor, type QuestionName } from '@paydown/report/views';
import { z } from 'zod';
import { comparisonOf } from './compare.js';
import { decideQuestion } from './decide.js';
import { explainQuestion } from './explain.js';
import type { Question } from './question.js';
import { sensitivityQuestion } from './sensitivity.js';
import { loadScenario } from '../input/load.js';
import { collectSetting, type ScenarioOptions } from '../input/overrides.js';
import { scenarioFrom } from '../input/scenario.js';
import { scenarioFilesIn } from '../input/scenarioFiles.js';
import { stories } from '../input/stories.js';
import type { Pool } from '../simulate/pool.js';

/** What a tool has at hand. */
export interface Hands {
  readonly pool: Pool;
  /** Called with how many futures will be played. */
  readonly expect: (futures: number) => void;
}

/** Something that an assistant can ask: a name, what it is for, what it takes, and the answer as a text. */
interface Tool<Given = never> {
  readonly name: string;
  readonly description: string;
  readonly takes: z.ZodType<Given>;
  readonly answer: (given: Given, hands: Hands) => Promise<string>;
}

/** Futures that are played where nothing is said, and at most: an assistant waits for the answer. */
const [USUAL_RUNS, MOST_RUNS] = [2000, 20_000];
/** Columns of an answer. */
const STYLE = { colour: false, width: 100 } as const;

const SCENARIO = z
  .string()
  .min(1)
  .max(16_000)
  .describe('a story (“series-b”), a scenario file below the root (“acme.yaml”), or a link of the studio');
const RUNS = z
  .number()
  .int()
  .min(1)
  .max(MOST_RUNS)
  .optional()
  .describe(`futures to play; ${USUAL_RUNS} unless it is said`);
const SET = z
  .record(z.string().max(200), z.string().max(2000))
  .optional()
  .describe('values to replace, as {"company.arr": "$5M", "horizon": "4 years"}');
const POLICY = z.string().min(1).max(2000).describe('“20%”, “reactive”, or a map as in a file’s debt:');

interface Common {
  readonly runs?: number | undefined;
  readonly set?: Readonly<Record<string, string>> | undefined;
}

const optionsOf = ({ runs = USUAL_RUNS, set = {} }: Common): Pick<ScenarioOptions, 'runs' | 'set'> => ({
  runs: String(runs),
  set: Object.entries(set).flatMap(([path, text]) => collectSetting(`${path}=${text}`)),
});

/** Asks a question of the command line, and answers as it does on a terminal. */
async function asked<Name extends QuestionName>(question: Question<Name>, { pool, expect }: Hands): Promise<string> {
  expect(question.futures);
  const play: Play = pool.play;
  return viewFor(question.name).terminal(await question.ask(play), STYLE);
}

const tool = <Given>(made: Tool<Given>): Tool => made as unknown as Tool;

export const TOOLS: readonly Tool[] = [
  tool({
    name: 'list_scenarios',
    description: 'Lists the stories that are always there, and the scenario files below the root.',
    takes: z.object({}),
    answer: () =>
      Promise.resolve(
        [
          'Stories:',
          ...stories().map(({ name, title }) => `  ${name}: ${title}`),
          'Files:',
          ...scenarioFilesIn('.')
            .slice(0, 200)
            .map((name) => `  ${name}`),
        ].join('\n'),
      ),
  }),
  tool({
    name: 'check',
    description:
      'Checks a scenario. Every fault is told with its place and what was probably meant; nothing is played.',
    takes: z.object({ scenario: SCENARIO, set: SET }),
    answer: ({ scenario, set = {} }) => {
      const { name, runs, horizon } = loadScenario(scenario, optionsOf({ set }).set ?? []);
      return Promise.resolve(`${name}: no fault. ${horizon} weeks, ${runs} futures.`);
    },
  }),
  tool({
    name: 'run',
    description:
      'Plays the futures of a company: how it ends, revenue, debt and velocity over time, what the dead died of.',
    takes: z.object({ scenario: SCENARIO, runs: RUNS, set: SET, policy: POLICY.optional() }),
    answer: async ({ scenario, policy, ...common }, { pool, expect }) => {
      const read: Scenario = scenarioFrom(scenario, { ...optionsOf(common), ...(policy && { policy }) });
      expect(read.runs);
      return viewFor('run').terminal((await pool.simulate(read)).summary, STYLE);
    },
  }),
  tool({
    name: 'compare',
    description: 'Plays policies in the same futures: who is ahead when, what it costs at first, when it pays back.',
    takes: z.object({
      scenario: SCENARIO,
      policies: z.array(POLICY).max(5).optional().describe('two or more; a link needs none'),
      runs: RUNS,
      set: SET,
    }),
    answer: async ({ scenario, policies = [], ...common }, hands) =>
      asked(await comparisonOf([scenario], { ...optionsOf(common), policy: policies }), hands),
  }),
  tool({
    name: 'decide',
    description:
      'One recommendation: what to choose, what the first year costs, when that is back, what would change it.',
    takes: z.object({
      scenario: SCENARIO,
      proposals: z
        .array(z.string().min(1).max(300))
        .max(6)
        .optional()
        .describe('“Time for debt: 20% from month 3”; the usual ones unless it is said'),
      runs: RUNS,
      set: SET,
    }),
    answer: async ({ scenario, proposals = [], ...common }, hands) => {
      return asked(await decideQuestion(scenario, proposals, optionsOf(common)), hands);
    },
  }),
  tool({
    name: 'sensitivity',
    description: 'Which assumptions move the result, and which would flip the decision between two policies.',
    takes: z.object({ scenario: SCENARIO, policies: z.array(POLICY).max(2).optional(), runs: RUNS, set: SET }),
    answer: async ({ scenario, policies = [], runs = 500, set }, hands) =>
      asked(
        await sensitivityQuestion(scenario, {
          ...optionsOf({ runs, set }),
          policy: policies,
          method: 'tornado',
        }),
        hands,
      ),
  }),
  tool({
    name: 'explain',
    description: 'The story of one future: its shocks, what drove it, and what would have saved it.',
    takes: z.object({
      scenario: SCENARIO,
      run: z.string().max(40).optional().describe('a number, “median”, “first-death” …'),
      runs: RUNS,
      set: SET,
    }),
    answer: async ({ scenario, run, ...common }, hands) =>
      asked(await explainQuestion(scenario, { ...optionsOf(common), ...(run && { run }) }), hands),
  }),
];
