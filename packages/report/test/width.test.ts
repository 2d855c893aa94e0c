import { readFileSync } from 'node:fs';
import {
  combinations,
  compare,
  debate,
  decide,
  explain,
  frontier,
  loops,
  optimise,
  otherDecision,
  rank,
  readAxes,
  readGoal,
  readLimit,
  readSaying,
  readScenario,
  score,
  sensitivity,
  simulateBlock,
  summarise,
  sweep,
  underPolicy,
  whenItLoses,
  YARDSTICK,
  type Explanation,
  type Goal,
  type Limit,
  type Override,
  type Prediction,
  type Saying,
  type Scenario,
} from '@paydown/engine/internal';
import columnsOf from 'string-width';
import { beforeAll, describe, expect, it } from 'vitest';
import { VIEWS, type AnswerTo, type QuestionName } from '../src/views.js';
import { makeCase } from './caseFixture.js';
import { fitted } from './fitFixture.js';

/** Wide letters, marks on letters, and signs that several code points make. */
const NAME = '株式会社テスト é́́́ नमस्ते 👩‍👩‍👧 🇨🇭 公司'.repeat(3);
const STORY = readFileSync(new URL('../../../scenarios/series-b.yaml', import.meta.url), 'utf8');

const withValues = (more: Readonly<Record<string, string>>): Scenario => {
  const values: Override[] = Object.entries({ name: NAME, runs: '24', horizon: '1 year', ...more }).map(
    ([path, text]) => ({ path, text, origin: '' }),
  );
  const { scenario, faults } = readScenario('', { read: () => STORY, resolve: (_, to) => to }, values);
  expect(faults).toEqual([]);
  return scenario!;
};

const scenario = withValues({});
const week = scenario.horizon;
const measure = { name: YARDSTICK, week } as const;
const paying = (share: number) => underPolicy(scenario, { policy: 'fixed', settings: { share } });
const proposals = [5, 20].map((percent) => ({ name: `${percent}% ${NAME}`, scenario: paying(percent / 100) }));

const prediction: Prediction = {
  kind: 'prediction',
  made: '2027-01-04',
  who: NAME,
  measure: 'arr',
  date: '2030-01-15',
  now: 7,
  from: null,
  ...(readSaying('$8M to $12M', 'arr') as Saying),
};

function swept() {
  const { axes } = readAxes(['debt=0%..40%:3', 'levers.haste=0%..60%:3']);
  const points = combinations(axes).map((point) =>
    withValues(Object.fromEntries(point.map(({ path, text }) => [path, text]))),
  );
  return sweep(scenario, axes, points, measure);
}

/** An answer to every question that there is: another one does not compile without. */
const ASKED: { readonly [Name in QuestionName]: () => AnswerTo<Name> | Promise<AnswerTo<Name>> } = {
  case: () => makeCase({ changes: { scenario } }),
  compare: () => compare(proposals),
  debate: () =>
    debate({
      name: NAME,
      description: NAME,
      scenario,
      judge: measure,
      people: ['1.2 to 3', '3 to 6'].map((drag, i) => ({
        name: `${NAME} ${i}`,
        weight: 1,
        believes: { drag: withValues({ 'coefficients.drag': drag }).coefficients.drag },
      })),
      proposals,
    }),
  decide: () => decide(scenario, proposals),
  discover: () => whenItLoses(scenario, proposals),
  explain: async () => (await explain(scenario)) as Explanation,
  fit: () => ({ ...fitted, scenario }),
  frontier: () => frontier(scenario, { measure, steps: 3 }),
  loops: () => loops(scenario),
  optimise: () =>
    optimise(scenario, {
      goal: readGoal('max mean arr', scenario) as Goal,
      limits: [readLimit('dead < 40%', scenario) as Limit],
      over: 'all',
    }),
  rank: () => rank(scenario),
  run: () => summarise(scenario, [simulateBlock(scenario, 0)]),
  score: () => score([prediction, { kind: 'happened', measure: 'arr', date: '2030-01-15', value: 9 } as const]),
  sensitivity: () =>
    sensitivity({ first: proposals[0]!, second: otherDecision(scenario), measure }, { trajectories: 2, samples: 16 }),
  sweep: swept,
};

describe.each(Object.keys(ASKED) as QuestionName[])('in a terminal, the answer to %s', (name) => {
  let answer: AnswerTo<typeof name>;

  beforeAll(async () => {
    answer = await ASKED[name]();
  });

  it.each([80, 60])('fits %i columns, whatever letters a name has', (width) => {
    const lines = (VIEWS[name].terminal as (of: unknown, style: object) => string)(answer, {
      colour: false,
      width,
    }).split('\n');
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.filter((line) => columnsOf(line) > width)).toEqual([]);
  });
});
