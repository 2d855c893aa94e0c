import {
  combinations,
  frontier,
  FRONTIER_STEPS,
  memoryToJudge,
  readAxes,
  readJudged,
  startsUpTo,
  sweep,
  type Axis,
  type Measure,
  type Override,
  type Scenario,
} from '@paydown/engine/internal';
import { EXIT, Failure } from '../exit.js';
import { loadScenario } from '../input/load.js';
import { optionOf } from '../input/option.js';
import { overridesOf, shown, type ScenarioOptions } from '../input/overrides.js';
import { labelOverrides } from '../input/labelOverrides.js';
import { defaultFolder } from '../output/folder.js';
import type { AnswerOptions } from '../output/formats.js';
import { requireMemory, usableMemory } from '../simulate/memory.js';
import type { Question } from './question.js';

/** Futures of each point, unless more are asked for. */
const USUAL_RUNS = 1000;
const MOST_LINES = 8;

export interface SweepOptions extends ScenarioOptions, AnswerOptions {
  readonly judge?: string;
  readonly steps?: number;
  readonly to?: string;
}

/** A scenario, as all points share it, and what they are judged by. */
interface Asked {
  readonly path: string;
  readonly shared: readonly Override[];
  readonly scenario: Scenario;
  readonly measure: Measure;
}

/** The question that a command line asks: the standing map, a curve or a map of two values. */
export function sweepQuestion(
  path: string,
  texts: readonly string[],
  options: SweepOptions,
): Question<'frontier' | 'sweep'> {
  const shared = overridesOf({ ...options, runs: options.runs ?? String(USUAL_RUNS) });
  const scenario = labelOverrides(loadScenario(path, shared), overridesOf(options));
  const measure = optionOf('--judge', options.judge ?? 'value', (text) =>
    readJudged(text, scenario, { neutral: texts.length > 0 }),
  );
  const asked = { path, shared, scenario, measure };
  return texts.length === 0 ? map(asked, options) : curve(asked, texts, options);
}

/** The standing map: share for debt by growth pace. */
function map(
  { path, shared, scenario, measure }: Asked,
  { steps = FRONTIER_STEPS, to }: SweepOptions,
): Question<'frontier'> {
  requireRoom(scenario, shared, steps * steps + 1 + startsUpTo(measure.week).length, 'fewer --steps');
  const policy =
    to === undefined
      ? null
      : loadScenario(path, [...shared, { path: 'debt', text: to, origin: `--to ${shown(to)}` }]).policy;
  return {
    name: 'frontier',
    folder: defaultFolder(path),
    scenario,
    // Each cell; no debt work at the company’s own pace, and a change of policy at each start.
    futures: scenario.runs * (steps * steps + 1 + startsUpTo(measure.week).length),
    ask: (play) => frontier(scenario, { measure, steps, ...(policy && { to: policy }) }, play),
  };
}

/** One value as a curve, two as a map. */
function curve(
  { path, shared, scenario, measure }: Asked,
  texts: readonly string[],
  { steps, to }: SweepOptions,
): Question<'sweep'> {
  const misplaced = [...(steps === undefined ? [] : ['--steps']), ...(to === undefined ? [] : ['--to'])];
  if (misplaced.length > 0)
    throw new Failure(
      EXIT.usage,
      `${misplaced.join(' and ')} belong${misplaced.length > 1 ? '' : 's'} to the map of debt work by growth pace, without values to vary. Steps of a value follow a colon: debt=0%..60%:13.`,
    );
  const { axes, problems } = readAxes(texts);
  if (problems.length > 0)
    throw new Failure(
      EXIT.usage,
      problems.map(({ message, hint }) => `${message}${hint === undefined ? '' : ` ${hint}`}`).join('\n'),
    );
  requireRoom(scenario, shared, axes.reduce((product, { values }) => product * values.length, 1) + 1, 'fewer steps');
  const points = pointsOf(path, axes, shared);
  return {
    name: 'sweep',
    folder: defaultFolder(path),
    scenario,
    futures: scenario.runs * (points.length + 1),
    ask: (play) => sweep(scenario, axes, points, measure, play),
  };
}

/** Refuses more points than there is room for: what is judged is held of all of them. */
const requireRoom = (scenario: Scenario, shared: readonly Override[], points: number, less: string): void =>
  requireMemory(scenario, shared, usableMemory(), memoryToJudge(scenario.runs, points), {
    by: `${points.toLocaleString('en-US')} points`,
    less,
  });

/** The scenario at every point, each checked as if its values had been set; a Failure that lists what is wrong with any of them, once. */
function pointsOf(path: string, axes: readonly Axis[], shared: readonly Override[]): Scenario[] {
  const wrong = new Set<string>();
  const points = combinations(axes).flatMap((values) => {
    const overrides = values.map(({ path: where, text }) => ({
      path: where,
      text,
      origin: axes.find((axis) => axis.path === where)!.written,
    }));
    try {
      return [loadScenario(path, [...shared, ...overrides])];
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      for (const line of error.message.split('\n')) wrong.add(line);
      return [];
    }
  });
  if (wrong.size === 0) return points;
  const lines = [...wrong];
  throw new Failure(
    EXIT.usage,
    [
      ...lines.slice(0, MOST_LINES),
      ...(lines.length > MOST_LINES ? [`And ${lines.length - MOST_LINES} more.`] : []),
    ].join('\n'),
  );
}
