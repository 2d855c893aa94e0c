import { FirstYear, NOISES, SEEN } from '../first.js';
import { instantiate } from './instance.js';
import { FREE, LANES, RECORDS, RULES } from './model.js';
const SLOT = 8;
const PAGE = 65_536;
/** Instances of this thread, by the length of a step: what is looked at in turn lies apart. */
const held = new Map();
function heldFor({ state }) {
    const known = held.get(state.k.step);
    if (known)
        return known;
    const made = { model: instantiate(), inMemory: undefined };
    held.set(state.k.step, made);
    return made;
}
/** Plays beginnings in the compiled model, LANES companies at once. */
export const compiledFirst = (given) => {
    const at = placesOf(given);
    const slotOf = (name) => at.k / SLOT + RECORDS.Constants.indexOf(name) * LANES;
    const [slots, noises] = [given.names.map(slotOf), NOISES.map(slotOf)];
    const seen = SEEN.map((name) => at.c / SLOT + RECORDS.Company.indexOf(name) * LANES);
    /** Has each team played, and reads what came of each company. */
    const playAll = (values, play, read) => {
        const holder = heldFor(given);
        const { model } = holder;
        if (holder.inMemory !== given)
            write(given, at, model.memory);
        holder.inMemory = given;
        const numbers = new Float64Array(model.memory.buffer);
        const results = [];
        for (let first = 0; first < values.length; first += LANES) {
            for (let lane = 0; lane < LANES; lane++) {
                const each = values[Math.min(first + lane, values.length - 1)];
                for (let i = 0; i < slots.length; i++)
                    numbers[slots[i] + lane] = each[i];
                for (const slot of noises)
                    numbers[slot + lane] = 0;
            }
            play(model);
            for (let lane = 0; lane < LANES && first + lane < values.length; lane++)
                results.push(read(numbers, lane));
        }
        return results;
    };
    return {
        firstWeeks: (values) => playAll(values, ({ playFirstWeek }) => playFirstWeek(at.state, at.start), (numbers, lane) => {
            const result = {};
            for (let i = 0; i < SEEN.length; i++)
                result[SEEN[i]] = numbers[seen[i] + lane];
            return result;
        }),
        firstYears: (values, steps) => playAll(values, ({ playFirstYear }) => playFirstYear(at.state, at.start, at.year, steps), (numbers, lane) => {
            const result = new FirstYear();
            RECORDS.FirstYear.forEach((field, i) => (result[field] = numbers[at.year / SLOT + i * LANES + lane]));
            return result;
        }),
    };
};
function placesOf({ state }) {
    let used = FREE;
    const place = (slots) => (used += slots * SLOT) - slots * SLOT;
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
function write({ state, policy, start }, at, memory) {
    const missing = at.end - memory.buffer.byteLength;
    if (missing > 0)
        memory.grow(Math.ceil(missing / PAGE));
    const [numbers, places] = [new Float64Array(memory.buffer), new Int32Array(memory.buffer)];
    RECORDS.Start.forEach((field, i) => (numbers[at.start / SLOT + i] = start[field]));
    RECORDS.Levers.forEach((field, i) => (numbers[at.levers / SLOT + i] = state.levers[field]));
    RECORDS.PolicySettings.forEach((field, i) => (numbers[at.settings / SLOT + i] = state.settings[field]));
    RECORDS.Constants.forEach((field, i) => numbers.fill(state.k[field], at.k / SLOT + i * LANES, at.k / SLOT + (i + 1) * LANES));
    state.uniforms.forEach((value, i) => numbers.fill(value, at.uniforms / SLOT + i * LANES, at.uniforms / SLOT + (i + 1) * LANES));
    const field = (name) => at.state + RECORDS.SimulationState.indexOf(name) * SLOT;
    for (const name of ['stepsPerWeek', 'draws', 'cohortSteps', 'revenueSteps'])
        numbers[field(name) / SLOT] = state[name];
    for (const name of ['c', 'k', 'n', 'uniforms', 'cohorts', 'revenues', 'levers', 'settings'])
        places[field(name) / 4] = at[name];
    places[field('rule') / 4] = RULES.indexOf(policy);
}
