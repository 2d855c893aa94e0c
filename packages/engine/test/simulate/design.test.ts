import {
  COEFFICIENT_NAMES,
  playHere,
  simulateBlock,
  type CoefficientName,
  type Design,
  type Scenario,
} from '@paydown/engine/internal';
import { describe, expect, it } from 'vitest';
import { uncertainCoefficients } from '../../src/coefficients/draw.js';
import { beginRun, createSimulation } from '../../src/simulate/simulation.js';
import { referenceSimulator } from '../../src/simulate/reference.js';
import { scenarioWith } from '../model/scenario.js';

const scenario = scenarioWith({ runs: 40, horizon: 60, seed: 'one' });
const again = (coefficients: readonly CoefficientName[], chances: boolean): Design => ({
  resampled: { seed: 'another', coefficients, chances },
});
const other: Scenario = { ...scenario, seed: 'another' };
const everything = uncertainCoefficients(scenario);

/** The world and the first chances of a run. */
function born(of: Scenario, run: number, design?: Design) {
  const simulation = createSimulation(of, design);
  beginRun(simulation, run);
  return {
    world: Object.fromEntries(COEFFICIENT_NAMES.map((name) => [name, simulation.state.k[name]])),
    chances: [...simulation.state.uniforms.slice(0, 40)],
  };
}

it('a play that goes on where another ended plays the runs after it, bit for bit', async () => {
  const wanted = { outcomes: ['arr'], weeks: [60] } as const;
  const [all, rest] = [
    await playHere(scenario, wanted),
    await playHere({ ...scenario, runs: 27 }, wanted, { first: 13 }),
  ];
  expect(rest.values).toEqual(all.values.slice(13));
  expect([rest.fates, rest.ends]).toEqual([all.fates.slice(13), all.ends.slice(13)]);
});

it('a play of chosen runs plays those and no others, bit for bit, in their order', async () => {
  const wanted = { outcomes: ['arr', 'debtRatio'], weeks: [30, 60] } as const;
  const many = { ...scenario, runs: 900 };
  // More than a block of them, an odd number.
  const runs = Array.from({ length: 301 }, (_, i) => (i * 599) % 900);
  const design = { runs };
  const few = { ...many, runs: runs.length };
  const [all, some] = [await playHere(many, wanted), await playHere(few, wanted, design)];
  const chosen = (values: ArrayLike<number>, from = 0): number[] => runs.map((run) => values[from + run]!);
  expect([...some.fates]).toEqual(chosen(all.fates));
  expect([...some.ends]).toEqual(chosen(all.ends));
  expect([...some.values]).toEqual([0, 1, 2, 3].flatMap((row) => chosen(all.values, row * 900)));
  expect(simulateBlock(few, 1, { design, make: referenceSimulator })).toEqual(simulateBlock(few, 1, { design }));
  expect(() => simulateBlock(many, 0, { design })).toThrow('301 runs chosen for a play of 900');
});

describe('a scenario of which something is drawn anew', () => {
  it('is the same bit for bit when that is nothing', () => {
    expect(simulateBlock(scenario, 0, { design: again([], false) })).toEqual(simulateBlock(scenario, 0));
  });

  it('is that of the other seed when it is everything', () => {
    expect(simulateBlock(scenario, 0, { design: again(everything, true) })).toEqual(simulateBlock(other, 0));
  });

  it('takes one coefficient from the other seed, and all else from its own, correlated or not', () => {
    for (const name of ['drag', 'rampTime', 'roundGrowthA'] as const) {
      for (const run of [0, 7]) {
        const { world, chances } = born(scenario, run, again([name], false));
        expect(world).toEqual({ ...born(scenario, run).world, [name]: born(other, run).world[name] });
        expect(chances).toEqual(born(scenario, run).chances);
      }
    }
  });

  it('takes its chances from the other seed and its world from its own', () => {
    expect(born(scenario, 3, again([], true))).toEqual({
      world: born(scenario, 3).world,
      chances: born(other, 3).chances,
    });
  });

  it('draws nothing that is known', () => {
    const known = scenarioWith({ runs: 40, horizon: 60, seed: 'one', coefficients: { drag: 3 } });
    expect(born(known, 5, again(['drag'], false))).toEqual(born(known, 5));
  });

  it('is played alike by the functions of the model and by the compiled loop', async () => {
    const design = again(['drag', 'churn'], true);
    const compiled = await playHere(scenario, { outcomes: ['arr'], weeks: [60] }, design);
    const reference = simulateBlock(scenario, 0, { outcomes: ['arr'], weeks: [60], make: referenceSimulator, design });
    expect([...compiled.values]).toEqual([...reference.values]);
  });

  it('keeps worlds that share their coefficients together', () => {
    const nested = { ...again(['drag'], false), runsPerDraw: 4 };
    expect(born(scenario, 9, nested).world).toEqual(born(scenario, 11, nested).world);
    expect(born(scenario, 9, nested).world['drag']).toBe(born(other, 2).world['drag']);
  });
});
