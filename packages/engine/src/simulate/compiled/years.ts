import { FirstYear, NOISES, type FirstYears, type MakeYears } from '../firstYear.js';
import { instantiate, type Model } from './instance.js';
import { FREE, LANES, RECORDS, RULES } from './model.js';

const SLOT = 8;
const PAGE = 65_536;

/** One instance a thread, in whose memory lies what first years are played of. */
let instance: Model | undefined;
let inMemory: FirstYears | undefined;

/** Plays first years in the compiled model, LANES companies at once. */
export const compiledYears: MakeYears = (given) => {
  const at = placesOf(given);
  const slots = given.names.map((name) => at.k / SLOT + RECORDS.Constants.indexOf(name) * LANES);
  const noises = NOISES.map((name) => at.k / SLOT + RECORDS.Constants.indexOf(name) * LANES);
  const year = (numbers: Float64Array, lane: number): FirstYear => {
    const result = new FirstYear();
    RECORDS.FirstYear.forEach((field, i) => (result[field] = numbers[at.year / SLOT + i * LANES + lane]!));
    return result;
  };
  return (values) => {
    const { memory, playFirstYear } = (instance ??= instantiate());
    if (inMemory !== given) write(given, at, memory);
    inMemory = given;
    const numbers = new Float64Array(memory.buffer);
    const years: FirstYear[] = [];
    for (let first = 0; first < values.length; first += LANES) {
      for (let lane = 0; lane < LANES; lane++) {
        const each = values[Math.min(first + lane, values.length - 1)]!;
        for (let i = 0; i < slots.length; i++) numbers[slots[i]! + lane] = each[i]!;
        for (const slot of noises) numbers[slot + lane] = 0;
      }
      playFirstYear(at.state, at.start, at.year, given.steps);
      for (let lane = 0; lane < LANES && first + lane < values.length; lane++) years.push(year(numbers, lane));
    }
    return years;
  };
};

type Places = ReturnType<typeof placesOf>;

function placesOf({ state }: FirstYears) {
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

function write({ state, policy, start }: FirstYears, at: Places, memory: Model['memory']): void {
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
