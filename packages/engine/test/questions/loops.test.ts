import {
  column,
  LOOP_NAMES,
  LOOP_OUTCOMES,
  loops,
  playHere,
  type LoopOutcome,
  type Play,
  type Scenario,
} from '@paydown/engine/internal';
import { describe, expect, test } from 'vitest';
import { paired } from '../../src/questions/common/paired.js';
import { scenarioWith } from '../model/scenario.js';

const OUTCOMES = Object.keys(LOOP_OUTCOMES) as LoopOutcome[];
const RUNS = 128;
const scenario = scenarioWith({ runs: RUNS, horizon: 156 });

const of = async (world: Scenario, name: string) =>
  (await loops(world)).loops.find((loop) => loop.name === name)!.outcomes;

describe('paired differences', () => {
  const first = Array.from({ length: 401 }, (_, i) => i);
  const second = first.map((value, i) => value + (i % 4 === 0 ? 0 : i % 4 === 1 ? -1 : 2));

  test('are those of each run, with the error of their mean', () => {
    const { mean, median, higher, lower } = paired(first, second);
    const differences = first.map((value, i) => second[i]! - value);
    const average = differences.reduce((sum, value) => sum + value, 0) / 401;
    const spread = Math.sqrt(differences.reduce((sum, value) => sum + (value - average) ** 2, 0) / 400);
    expect(mean.value).toBeCloseTo(average, 12);
    expect(mean.error).toBeCloseTo(spread / Math.sqrt(401), 12);
    expect(median.value).toBe([...differences].sort((a, b) => a - b)[200]);
    expect([higher.value, lower.value]).toEqual([200 / 401, 100 / 401]);
  });

  test('of two versions that are the same are nothing at all', () => {
    const { mean, median, higher, lower } = paired(first, first);
    expect([mean.value, mean.error, median.value, higher.value, lower.value]).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('what a loop is worth', () => {
  test('is the difference of the same futures with it and without it', async () => {
    const wanted = { outcomes: ['arr'], weeks: [scenario.horizon] } as const;
    const [on, off] = await Promise.all(
      [true, false].map((contagion) => playHere({ ...scenario, loops: { ...scenario.loops, contagion } }, wanted)),
    );
    const [atWork, cut] = [on!, off!].map((futures) => [...column(futures, 'arr', scenario.horizon)]);
    const { arr } = await of(scenario, 'contagion');
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(arr.atWork.mean.value).toBeCloseTo(mean(atWork!), 10);
    expect(arr.cut.mean.value).toBeCloseTo(mean(cut!), 10);
    expect(arr.change.mean.value).toBeCloseTo(mean(cut!) - mean(atWork!), 10);
    expect(arr.helps.value).toBe(cut!.filter((value, run) => value > atWork![run]!).length / RUNS);
  });

  test('is nothing where its gain is nothing, and no outcome is left out', async () => {
    const outcomes = await of(scenarioWith({ runs: RUNS, horizon: 156, coefficients: { contagion: 0 } }), 'contagion');
    expect(Object.keys(outcomes)).toEqual(OUTCOMES);
    for (const name of OUTCOMES)
      expect([outcomes[name].change.mean.value, outcomes[name].helps.value, outcomes[name].hurts.value]).toEqual([
        0, 0, 0,
      ]);
  });

  test('is the same whether the scenario has the loop or not, if nothing else differs', async () => {
    const without = { ...scenario, loops: { ...scenario.loops, zombies: false } };
    expect(await of(without, 'zombies')).toEqual(await of(scenario, 'zombies'));
    expect(await of(without, 'contagion')).not.toEqual(await of(scenario, 'contagion'));
  });

  // Without contagion debt is lower in every world in which anything is built; with a drag, that is seen in velocity. No false alarm: the sign is a law.
  test('of contagion: without it nobody is deeper in debt by its own doing', async () => {
    const quiet = scenarioWith({
      runs: 8,
      horizon: 104,
      noise: {
        attrition: false,
        incidents: false,
        outages: false,
        effort: false,
        perception: false,
        funding: false,
        acquisition: false,
        givingUp: false,
      },
      shocks: 'off',
      company: { cash: 1e9 },
    });
    const { debtRatio, velocity } = await of(quiet, 'contagion');
    expect(debtRatio.helps.value).toBe(1);
    expect(velocity.helps.value).toBe(1);
  });

  test('plays each world once: all loops, each cut, and none', async () => {
    const played: string[] = [];
    const counting: Play = (world, wanted) => {
      played.push(LOOP_NAMES.filter((name) => !world.loops[name]).join());
      return playHere(world, wanted);
    };
    await loops({ ...scenario, runs: 2 }, counting);
    expect(played.sort()).toEqual(['', ...LOOP_NAMES, LOOP_NAMES.join()].sort());
  });

  test('counts the dead: a company without cash survives in no version', async () => {
    const doomed = await of(
      scenarioWith({ runs: RUNS, horizon: 52, company: { cash: 0.01, arr: 0.1 }, levers: { fundraising: 0 } }),
      'all',
    );
    expect(doomed.surviving.atWork.mean.value).toBe(0);
    expect(doomed.arr.atWork.mean.value).toBe(0);
    expect(doomed.surviving.atWork.mean.error).toBeGreaterThan(0);
  });
});
