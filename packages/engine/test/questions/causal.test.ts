import {
  causes,
  LOOP_NAMES,
  VARIABLES,
  type Causes,
  type LoopName,
  type PartName,
  type Sign,
  type VariableEntry,
} from '@paydown/engine/internal';
import { describe, expect, test } from 'vitest';
import { NAMED_LOOPS } from '../../src/questions/causal/feedback.js';
import { PART_NAMES, variablesOf } from '../../src/questions/causal/parts.js';
import { probe } from '../../src/questions/causal/probe.js';
import { closeStep, simulateStep } from '../../src/simulate/state.js';
import { beginRun, createSimulation } from '../../src/simulate/simulation.js';
import { QUIET, scenarioWith, type Changes } from '../model/scenario.js';

const seen = (changes: Changes = {}): Causes => causes([scenarioWith(changes)]);
const signOf = ({ links }: Causes, from: PartName, to: PartName): Sign | null =>
  links.find((link) => link.from === from && link.to === to)?.sign ?? null;
const loopOf = ({ loops }: Causes, name: string) => loops.find((loop) => loop.name === name);

const usual = seen({ levers: { supportShare: 0.1 } });

describe('links that the model is known to have', () => {
  test.each<[PartName, Sign, PartName]>([
    ['debt', '−', 'velocity'],
    ['debt', '+', 'newDebt'],
    ['debt', '+', 'incidents'],
    ['debt', '+', 'support'],
    ['debt', '−', 'revenue'],
    ['velocity', '+', 'features'],
    ['features', '+', 'product'],
    ['features', '+', 'zombies'],
    ['features', '+', 'newDebt'],
    ['newDebt', '+', 'debt'],
    ['repayment', '−', 'debt'],
    ['repayment', '−', 'features'],
    ['pressure', '+', 'haste'],
    ['haste', '+', 'newDebt'],
    ['haste', '+', 'features'],
    ['product', '+', 'unknown'],
    ['unknown', '−', 'velocity'],
    ['debt', '+', 'upkeep'],
    ['product', '+', 'upkeep'],
    ['upkeep', '−', 'capacity'],
    ['pressure', '−', 'repayment'],
    ['pressure', '+', 'burnout'],
    ['burnout', '+', 'leaving'],
    ['leaving', '−', 'people'],
    ['newcomers', '−', 'capacity'],
    ['zombies', '+', 'upkeep'],
    ['product', '+', 'fit'],
    ['fit', '+', 'revenue'],
    ['revenue', '−', 'fit'],
    ['revenue', '−', 'pressure'],
    ['revenue', '+', 'cash'],
    ['people', '−', 'cash'],
    ['cash', '+', 'hiring'],
    ['funding', '+', 'cash'],
    ['support', '−', 'revenue'],
    ['revenue', '+', 'supporters'],
    ['debt', '+', 'supporters'],
    ['supporters', '−', 'support'],
    ['revenue', '−', 'market'],
    ['market', '+', 'revenue'],
    ['people', '+', 'shape'],
    ['shape', '±', 'hiring'], // more others are hired, and each engineer costs more with them
    ['alignment', '+', 'product'],
    ['incidents', '−', 'capacity'],
  ])('%s %s %s', (from, sign, to) => expect(signOf(usual, from, to)).toBe(sign));

  test('and none that it has not: nothing goes round the stocks between', () => {
    for (const [from, to] of [
      ['debt', 'features'],
      ['pressure', 'debt'],
      ['revenue', 'velocity'],
      ['velocity', 'product'],
      ['burnout', 'people'],
      ['cash', 'people'],
    ] as const) {
      expect(signOf(usual, from, to), `${from} → ${to}`).toBeNull();
    }
  });

  test('what is seen moves repayment only where a policy looks', () => {
    expect(signOf(usual, 'seen', 'repayment')).toBeNull();
    expect(loopOf(usual, 'self-correction')).toBeUndefined();
    const looking = seen({ policy: { policy: 'reactive', settings: {} } });
    expect(signOf(looking, 'seen', 'repayment')).toBe('+');
    expect(loopOf(looking, 'self-correction')).toMatchObject({ kind: 'balancing' });
  });

  test('more people do not do more where nobody can coordinate them', () => {
    expect(signOf(usual, 'people', 'capacity')).toBe('+');
    expect(signOf(seen({ coefficients: { crosstalk: 0.01 } }), 'people', 'capacity')).not.toBe('+');
  });
});

describe('the diagram is that of the running engine', () => {
  test('a sign that is flipped in it is flipped in the diagram', () => {
    expect(signOf(seen({ coefficients: { drag: -0.5 } }), 'debt', 'velocity')).toBe('+');
  });

  test('a mechanism that is taken away takes its links', () => {
    expect(signOf(seen({ coefficients: { drag: 0 } }), 'debt', 'velocity')).toBeNull();
    expect(signOf(seen({ levers: { boardPressure: 0 } }), 'revenue', 'pressure')).toBeNull();
    expect(signOf(seen({ levers: { discipline: 1 } }), 'pressure', 'repayment')).toBeNull();
  });

  test('looking changes nothing: the same company goes on as if nobody had', () => {
    const weeks = (look: boolean) => {
      const simulation = createSimulation(scenarioWith(QUIET));
      beginRun(simulation, 0);
      for (let step = 0; step < 60; step++) {
        if (look && step % 20 === 0) probe(simulation.state, step);
        simulateStep(simulation.state, step);
        closeStep(simulation.state);
      }
      return { ...simulation.state.c };
    };
    expect(weeks(true)).toEqual(weeks(false));
  });

  test('all that carries over from week to week has its place in it, or a reason why not', () => {
    const drawn = new Set<string>(PART_NAMES.flatMap((name) => variablesOf(name).map(({ variable }) => variable)));
    for (const [name, { kind, undrawn }] of Object.entries<VariableEntry>(VARIABLES)) {
      const carriesOver = kind === 'stock' || kind === 'memory';
      expect([name, undrawn !== undefined]).toEqual([name, carriesOver && !drawn.has(name)]);
    }
  });

  test('every variable of a part is one of the company, in one part only', () => {
    const { c } = createSimulation(scenarioWith()).state;
    const variables = PART_NAMES.flatMap((name) => variablesOf(name).map(({ variable }) => variable));
    expect(variables.filter((variable) => !(variable in c))).toEqual([]);
    expect(new Set(variables).size).toBe(variables.length);
  });
});

describe('feedback loops', () => {
  // Shipped values of a company that grows fast and sits in silos: there alignment and newcomers matter.
  const changes: Changes = { company: { growth: 2, newcomers: 0.6, cash: 24 }, levers: { organisation: 0 } };
  const whole = seen(changes);
  const kinds: Record<LoopName, string> = {
    contagion: 'reinforcing',
    pressure: 'reinforcing',
    burnout: 'reinforcing',
    zombies: 'balancing',
    alignment: 'balancing',
  };

  test.each(LOOP_NAMES)('%s is there and turns the known way, and is gone when it is cut', (name) => {
    expect(loopOf(whole, name)).toMatchObject({ kind: kinds[name], cutBy: name });
    const cut = seen({ ...changes, loops: { [name]: false } });
    expect(loopOf(cut, name)).toBeUndefined();
    const names = ({ loops }: Causes) => loops.map((loop) => loop.name);
    // Whether a short runway moves a round hangs on the few moments that are looked at.
    const lost = names(whole).filter((each) => !names(cut).includes(each) && each !== 'raising');
    expect(lost).toEqual(NAMED_LOOPS.filter(({ cutBy }) => cutBy === name).map((loop) => loop.name));
  });

  test('a loop is reinforcing when its minus signs are even in number', () => {
    for (const { path, kind } of whole.loops) {
      const signs = path.map((from, i) => signOf(whole, from, path[(i + 1) % path.length]!));
      const minus = signs.filter((sign) => sign === '−').length;
      expect(kind).toBe(signs.includes('±') ? 'either' : minus % 2 === 0 ? 'reinforcing' : 'balancing');
    }
  });

  test('their names are their own', () => {
    expect(new Set(NAMED_LOOPS.map(({ name }) => name)).size).toBe(NAMED_LOOPS.length);
  });
});
