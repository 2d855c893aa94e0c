import { CHANNEL_COUNT, countOf } from '../channels.js';
import { shifted } from '../decisions.js';
import { createSimulation, drawWorld, plan, worldOf } from '../simulation.js';
import { drawnOnce } from '../worlds.js';
import { instantiate, type Model } from './instance.js';
import { compiledFirst } from './first.js';
import { RECORDED_NAMES } from '../outcomes.js';
import { fillAfter, rowCount, rowOfRun, type Recording } from '../recording.js';
import type { MakeSimulator } from '../reference.js';
import { CHANNELS_AT_ONCE, FREE, LANES, RECORDS, RULES } from './model.js';

const SLOT = 8;
const PAGE = 65_536;
/** Numbers in a line of the cache: so much more lies between outcomes, lest those of a week push each other out of it. */
const LINE = 16;
const FATE = RECORDS.Company.indexOf('fate');
/**
 * A company without people that never runs out of money. Two companies share a SIMD vector: when one of them ends, this one takes its lane, so that the
 * vector can go on until the other has ended too. Every variable that is not named here is 0.
 */
const NOT_ZERO: Partial<Record<(typeof RECORDS.Company)[number], number>> = {
  cash: 1,
  survival: 1,
  roundDue: Infinity,
  saleDue: Infinity,
  giveUpDue: Infinity,
};
const NOBODY = Float64Array.from(RECORDS.Company, (field) => NOT_ZERO[field] ?? 0);

/** Whether compiled code can run here; a page may forbid it. */
export function canCompile(): boolean {
  try {
    return model() !== undefined;
  } catch {
    return false;
  }
}

/** One instance a thread: its memory grows to what the largest player needs. */
let instance: Model | undefined;

const model = (): Model => (instance ??= instantiate());

/**
 * Plays in the model compiled to WebAssembly (compile/), LANES runs at once: their coefficients are drawn in
 * TypeScript, what is known is settled, their chances, births and weeks in compiled code. Making a player takes the
 * memory over from the one made before it in this thread.
 */
export const compiledSimulator: MakeSimulator = (scenario, rows, runs, design) => {
  const { memory, beginState, derive, deriveFromLevers, simulateWeeks, forget, drawChannels } = model();
  const simulation = createSimulation(scenario, design, undefined, drawnOnce(compiledFirst));
  const { state, start, stretches, coefficients, resampled, uniformsKey, worlds } = simulation;
  const keys = resampled === null ? [simulation.key] : [resampled.key, simulation.key];
  const planned = scenario.hiringPlan !== undefined;
  const weeks = scenario.horizon + 1;
  const rowLength = Math.ceil(runs / LANES) * LANES;
  const stride = rowCount(rows) * rowLength + LINE;

  let used = FREE;
  const place = (slots: number): number => (used += slots * SLOT) - slots * SLOT;
  const at = {
    c: place(RECORDS.Company.length * LANES),
    k: place(RECORDS.Constants.length * LANES),
    n: place(RECORDS.Uniforms.length * LANES),
    uniforms: place(Math.ceil(CHANNEL_COUNT / CHANNELS_AT_ONCE) * CHANNELS_AT_ONCE * state.draws * LANES),
    key: place(uniformsKey.length / 2),
    cohorts: place(state.cohorts.length * LANES),
    revenues: place(state.revenues.length * LANES),
    state: place(RECORDS.SimulationState.length),
    start: place(RECORDS.Start.length),
    decisions: stretches.map(() => ({
      levers: place(RECORDS.Levers.length),
      settings: place(RECORDS.PolicySettings.length),
    })),
    rows: place(Math.ceil(rows.length / 2)),
    recorded: place(Math.ceil((RECORDED_NAMES.length * stride) / 2)),
  };
  const missing = used - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
  const numbers = new Float64Array(memory.buffer);
  const places = new Int32Array(memory.buffer);
  const recording: Recording = {
    recorded: new Float32Array(memory.buffer, at.recorded, RECORDED_NAMES.length * stride),
    rows,
    rowLength,
    stride,
  };

  const write = <Field extends string>(
    fields: readonly Field[],
    record: Readonly<Record<Field, number>>,
    to: number,
  ): void => {
    for (let i = 0; i < fields.length; i++) numbers[to / SLOT + i] = record[fields[i]!];
  };
  const writeLane = (values: ArrayLike<number>, to: number, lane: number): void => {
    for (let i = 0; i < values.length; i++) numbers[to / SLOT + i * LANES + lane] = values[i]!;
  };
  const point = (field: (typeof RECORDS.SimulationState)[number], to: number): void => {
    places[(at.state + RECORDS.SimulationState.indexOf(field) * SLOT) / 4] = to;
  };
  // An entry of what is recorded is that of all lanes.
  const sizes = { ...state, rowLength: rowLength / LANES, stride: stride / LANES };
  for (const field of ['stepsPerWeek', 'draws', 'cohortSteps', 'revenueSteps', 'rowLength', 'stride'] as const)
    numbers[at.state / SLOT + RECORDS.SimulationState.indexOf(field)] = sizes[field];
  for (const field of ['c', 'k', 'n', 'uniforms', 'cohorts', 'revenues', 'recorded', 'rows'] as const)
    point(field, at[field]);
  write(RECORDS.Start, start, at.start);
  places.set(rows, at.rows / 4);
  places.set(uniformsKey, at.key / 4);
  stretches.forEach(({ levers, settings }, i) => {
    write(RECORDS.Levers, levers, at.decisions[i]!.levers);
    write(RECORDS.PolicySettings, settings, at.decisions[i]!.settings);
  });
  /** Gives all companies of the team one number. */
  const writeAll = (field: (typeof RECORDS.Constants)[number], value: number): void => {
    for (let lane = 0; lane < LANES; lane++)
      numbers[at.k / SLOT + RECORDS.Constants.indexOf(field) * LANES + lane] = value;
  };
  const shiftedSlots = stretches[0]!.shifts.map(([name]) => at.k / SLOT + RECORDS.Constants.indexOf(name) * LANES);
  const drawnOf = new Float64Array(shiftedSlots.length * LANES);
  /** Remembers what the team has drawn for the coefficients that the timeline changes. */
  const remember = (): void => {
    for (let i = 0; i < shiftedSlots.length; i++)
      for (let lane = 0; lane < LANES; lane++) drawnOf[i * LANES + lane] = numbers[shiftedSlots[i]! + lane]!;
  };
  const decide = (i: number): void => {
    const { shifts } = stretches[i]!;
    for (let j = 0; j < shifts.length; j++)
      for (let lane = 0; lane < LANES; lane++)
        numbers[shiftedSlots[j]! + lane] = shifted(...shifts[j]!, drawnOf[j * LANES + lane]!);
    if (shifts.length > 0) derive(at.k);
    if (planned) {
      plan(state.k, stretches[i]!);
      writeAll('planned', state.k.planned);
      writeAll('plannedHires', state.k.plannedHires);
    }
    point('levers', at.decisions[i]!.levers);
    point('settings', at.decisions[i]!.settings);
    point('rule', RULES.indexOf(stretches[i]!.policy));
    deriveFromLevers(at.k, at.decisions[i]!.levers);
    if (stretches[i]!.newPolicy) forget(at.c);
  };
  const constants = Float64Array.from(RECORDS.Constants, (field) => state.k[field]);
  for (let lane = 0; lane < LANES; lane++) writeLane(constants, at.k, lane);

  const plans = resampled === null ? [coefficients] : [coefficients, resampled.coefficients];
  const drawn = plans.map(({ values, drawn: names }) => ({
    values,
    slots: names.map(({ name }) => at.k / SLOT + RECORDS.Constants.indexOf(name) * LANES),
  }));
  const takeDrawn = (lane: number): void => {
    for (const { values, slots } of drawn)
      for (let i = 0; i < slots.length; i++) numbers[slots[i]! + lane] = values[i]!;
  };

  /**
   * Draws the uniforms of a team, two channels in one vector. Of two channels that need different amounts both get the larger one: as each number follows from
   * its counter alone, drawing more of them changes none of the others.
   */
  const drawTeam = (run: number): void => {
    const {
      draws,
      k: { looks },
    } = state;
    const bytes = draws * LANES * SLOT;
    for (let channel = 0; channel < CHANNEL_COUNT; channel += CHANNELS_AT_ONCE) {
      drawChannels(
        at.key,
        run,
        channel,
        at.uniforms + channel * bytes,
        bytes,
        Math.max(countOf(channel, draws, looks > 0), countOf(channel + 1, draws, looks > 0)),
      );
    }
  };

  const ends = new Int32Array(LANES);
  const fates = new Uint8Array(LANES);
  const lasts: ArrayLike<number>[] = [];

  /** Records which runs of the team have ended before a week and puts the empty company into their lanes. Returns whether any run goes on. */
  const note = (week: number, to: number): boolean => {
    for (let lane = 0; lane < LANES; lane++) {
      const fate = numbers[at.c / SLOT + FATE * LANES + lane]!;
      if (fate === 0) continue;
      writeLane(NOBODY, at.c, lane);
      if (ends[lane]! >= 0) continue;
      ends[lane] = week;
      fates[lane] = fate;
      lasts[lane] = rowOfRun(recording, rows[week - 1]!, to + lane);
    }
    return ends.includes(-1);
  };

  return {
    lanes: LANES,
    recording,
    ends,
    fates,
    play(run, to) {
      if (drawnOf.length > 0) for (const { name, value } of coefficients.fixed) writeAll(name, value);
      const team = Array.from(ends, (_, lane) => worldOf(simulation, run + lane));
      for (const each of keys) worlds.draw(each, team);
      for (let lane = 0; lane < LANES; lane++) {
        drawWorld(simulation, team[lane]!);
        takeDrawn(lane);
      }
      remember();
      drawTeam(run);
      beginState(at.state, at.start);
      ends.fill(-1);
      fates.fill(0);
      let live = true;
      for (let i = 0; i < stretches.length && live; i++) {
        decide(i);
        const until = stretches[i + 1]?.from ?? weeks;
        let week = stretches[i]!.from;
        while (live && week >= 0 && week < until) {
          week = simulateWeeks(at.state, week, until, weeks - 1, to / LANES);
          if (week >= 0) live = note(week, to);
        }
      }
      for (let lane = 0; lane < LANES; lane++)
        if (ends[lane]! >= 0) fillAfter(recording, to + lane, ends[lane]!, lasts[lane]!, fates[lane]!);
    },
  };
};
