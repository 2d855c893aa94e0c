import { FirstYear, NOISES, SEEN, type Beginning, type MakeFirst } from '../first.js';
import { instantiate, type Model } from './instance.js';
import { FREE, LANES, RECORDS, RULES } from './model.js';

const SLOT = 8;
const PAGE = 65_536;

/** An instance of the model, and the beginning that lies in its memory. */
interface Held {
  readonly model: Model;
  inMemory: Beginning | undefined;
}

/** Instances of this thread, by the length of a step: what is looked at in turn lies apart. */
const held = new Map<number, Held>();

function heldFor({ state }: Beginning): Held {
  const known = held.get(state.k.step);
  if (known) return known;
  const made: Held = { model: instantiate(), inMemory: undefined };
  held.set(state.k.step, made);
  return made;
}

/** Plays beginnings in the compiled model, LANES companies at once. */
export const compiledFirst: MakeFirst = (given) => {
  const at = placesOf(given);
  const slotOf = (name: (typeof RECORDS.Constants)[number]) => at.k / SLOT + RECORDS.Constants.indexOf(name) * LANES;
  const [slots, noises] = [given.names.map(slotOf), NOISES.map(slotOf)];
  const seen = SEEN.map((name) => at.c / SLOT + RECORDS.Company.indexOf(name) * LANES);

  /** Has each team played, and reads what came of each company. */
  const playAll = <T>(
    values: readonly Float64Array[],
    play: (model: Model) => void,
    read: (numbers: Float64Array, lane: number) => T,
  ): T[] => {
    const holder = heldFor(given);
    const { model } = holder;
    if (holder.inMemory !== given) write(given, at, model.memory);
    holder.inMemory = given;
    const numbers = new Float64Array(model.memory.buffer);
    const results: T[] = [];
    for (let first = 0; first < values.length; first += LANES) {
      for (let lane = 0; lane < LANES; lane++) {
        const each = values[Math.min(first + lane, values.length - 1)]!;
        for (let i = 0; i < slots.length; i++) numbers[slots[i]! + lane] = each[i]!;
        for (const slot of noises) numbers[slot + lane] = 0;
      }
      play(model);
      for (let lane = 0; lane < LANES && first + lane < values.length; lane++) results.push(read(numbers, lane));
    }
    return results;
  };
  return {
    firstWeeks: (values) =>
      playAll(
        values,
        ({ playFirstWeek }) => playFirstWeek(at.state, at.start),
        (numbers, lane) => {
          const result = {} as Record<(typeof SEEN)[number], number>;
          for (let i = 0; i < SEEN.length; i++) result[SEEN[i]!] = numbers[seen[i]! + lane]!;
          return result;
        },
      ),
    firstYears: (values, steps) =>
      playAll(
        values,
        ({ playFirstYear }) => playFirstYear(at.state, at.start, at.year, steps),
        (numbers, lane) => {
          const result = new FirstYear();
          RECORDS.FirstYear.forEach((field, i) => (result[field] = numbers[at.year / SLOT + i * LANES + lane]!));
          return result;
        },
      ),
  };
};

type Places = ReturnType<typeof placesOf>;

function placesOf({ state }: Beginning) {
  let used = FREE;
  const place = (slots: number): number => (used += slots * SLOT) - slots * SLOT;
  return {
    state: place(RECORDS.SimulationState.length),
    start: place(RECORDS.Start.length),
    levers: place(RECORDS.Levers.length),
    settings: place(RECORDS.PolicySettings.length),
    c: place(RECORDS.Company.length * LANES),
    k: place(RECORDS.Constants.length * LANES),
    n: place(RECORDS.Uniforms.length * LANES),
    year: place(RECORDS.FirstYear.length * LANES),
    uniforms: place(state.uniforms.length * LANES),
    cohorts: place(state.cohorts.length * LANES),
    revenues: place(state.revenues.length * LANES),
    end: used,
  };
}

function write({ state, policy, start }: Beginning, at: Places, memory: Model['memory']): void {
  const missing = at.end - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
  const [numbers, places] = [new Float64Array(memory.buffer), new Int32Array(memory.buffer)];
  RECORDS.Start.forEach((field, i) => (numbers[at.start / SLOT + i] = start[field]));
  RECORDS.Levers.forEach((field, i) => (numbers[at.levers / SLOT + i] = state.levers[field]));
  RECORDS.PolicySettings.forEach((field, i) => (numbers[at.settings / SLOT + i] = state.settings[field]));
  RECORDS.Constants.forEach((field, i) =>
    numbers.fill(state.k[field], at.k / SLOT + i * LANES, at.k / SLOT + (i + 1) * LANES),
  );
  state.uniforms.forEach((value, i) =>
    numbers.fill(value, at.uniforms / SLOT + i * LANES, at.uniforms / SLOT + (i + 1) * LANES),
  );
  const field = (name: (typeof RECORDS.SimulationState)[number]) =>
    at.state + RECORDS.SimulationState.indexOf(name) * SLOT;
  for (const name of ['stepsPerWeek', 'draws', 'cohortSteps', 'revenueSteps'] as const)
    numbers[field(name) / SLOT] = state[name];
  for (const name of ['c', 'k', 'n', 'uniforms', 'cohorts', 'revenues', 'levers', 'settings'] as const)
    places[field(name) / 4] = at[name];
  places[field('rule') / 4] = RULES.indexOf(policy);
}
