import { CHANNEL_COUNT, countOf } from '../channels.js';
import { giveHiringPlan, shifted } from '../decisions.js';
import { createSimulation, drawWorlds, worldOf } from '../simulation.js';
import { drawnAnew, drawnOnce } from '../worlds.js';
import { instantiate } from './instance.js';
import { compiledFirst } from './first.js';
import { compiledScores } from './scores.js';
import { columnsOf, rowCount } from '../recording.js';
import { CHANNELS_AT_ONCE, FREE, LANES, RECORDS, RULES } from './model.js';
const SLOT = 8;
const PAGE = 65_536;
/** Numbers in a line of the cache: so much more lies between outcomes, lest those of a week push each other out of it. */
const LINE = 16;
const FATE = RECORDS.Company.indexOf('fate');
/** A company without people that never runs out of money, for a lane in which no run is played. Every variable that is not named here is 0. */
const NOT_ZERO = {
    cash: 1,
    survival: 1,
    roundDue: Infinity,
    saleDue: Infinity,
    giveUpDue: Infinity,
};
const NOBODY = Float64Array.from(RECORDS.Company, (field) => NOT_ZERO[field] ?? 0);
/** The lane of a company that is alone: lanes record one after the other, so that of two that record in one place the last one counts. */
const LAST_LANE = LANES - 1;
/** One instance a thread: its memory grows to what the largest player needs. */
let instance;
const model = () => (instance ??= instantiate());
/**
 * Plays in the model compiled to WebAssembly (packages/compiler), LANES runs at once: the normals of their coefficients, what is known, their chances, births
 * and weeks in compiled code, what is believed of coefficients in TypeScript. Making a player takes the memory over from the one made before it in this thread.
 *
 * Two companies share a vector until one of them ends. The other is put aside; when all runs have begun, survivors share vectors again, the earliest
 * first, each pair from the week of the later one on. As the chances of a run follow from its number and the week alone, it changes no bit with whom it lives.
 */
function compiled(worldsBy, ...[scenario, { rows, outcomes }, runs, design]) {
    const { memory, beginState, derive, deriveFromLevers, simulateWeeks, forget, drawChannels } = model();
    const simulation = createSimulation(scenario, design, undefined, worldsBy(compiledFirst, compiledScores()));
    const { state, start, stretches, coefficients, uniformsKey } = simulation;
    const planned = scenario.hiringPlan !== undefined;
    const weeks = scenario.horizon + 1;
    const [rowsEach, columnLength] = [rowCount(rows), rowCount(rows) * runs + LINE];
    const columns = columnsOf(outcomes, columnLength);
    let used = FREE;
    const place = (slots) => (used += slots * SLOT) - slots * SLOT;
    const at = {
        c: place(RECORDS.Company.length * LANES),
        k: place(RECORDS.Constants.length * LANES),
        cohorts: place(state.cohorts.length * LANES),
        revenues: place(state.revenues.length * LANES),
        drawn: place(stretches[0].shifts.length * LANES),
        n: place(RECORDS.Uniforms.length * LANES),
        place: place(RECORDS.Place.length * LANES),
        uniforms: place(Math.ceil(CHANNEL_COUNT / CHANNELS_AT_ONCE) * CHANNELS_AT_ONCE * state.draws * LANES),
        key: place(uniformsKey.length / 2),
        state: place(RECORDS.SimulationState.length),
        start: place(RECORDS.Start.length),
        decisions: stretches.map(() => ({
            levers: place(RECORDS.Levers.length),
            settings: place(RECORDS.PolicySettings.length),
        })),
        rows: place(Math.ceil(rows.length / 2)),
        columns: place(Math.ceil(columns.length / 2)),
        recorded: place(Math.ceil(((outcomes.length + 1) * columnLength) / 2)),
        aside: used,
    };
    /** How many numbers are a company's own: all that lie before its chances, which are drawn again. */
    const ownCount = (at.n - at.c) / (SLOT * LANES);
    place(runs * ownCount);
    const missing = used - memory.buffer.byteLength;
    if (missing > 0)
        memory.grow(Math.ceil(missing / PAGE));
    const numbers = new Float64Array(memory.buffer);
    const places = new Int32Array(memory.buffer);
    const recording = {
        recorded: new Float32Array(memory.buffer, at.recorded, (outcomes.length + 1) * columnLength),
        rows,
        columns,
    };
    const write = (fields, record, to) => {
        for (let i = 0; i < fields.length; i++)
            numbers[to / SLOT + i] = record[fields[i]];
    };
    const writeLane = (values, to, lane) => {
        for (let i = 0; i < values.length; i++)
            numbers[to / SLOT + i * LANES + lane] = values[i];
    };
    const point = (field, to) => {
        places[(at.state + RECORDS.SimulationState.indexOf(field) * SLOT) / 4] = to;
    };
    for (const field of ['stepsPerWeek', 'draws', 'cohortSteps', 'revenueSteps'])
        numbers[at.state / SLOT + RECORDS.SimulationState.indexOf(field)] = state[field];
    for (const field of [
        'c',
        'k',
        'n',
        'place',
        'uniforms',
        'cohorts',
        'revenues',
        'recorded',
        'rows',
        'columns',
    ])
        point(field, at[field]);
    write(RECORDS.Start, start, at.start);
    places.set(rows, at.rows / 4);
    places.set(columns, at.columns / 4);
    places.set(uniformsKey, at.key / 4);
    stretches.forEach(({ levers, settings }, i) => {
        write(RECORDS.Levers, levers, at.decisions[i].levers);
        write(RECORDS.PolicySettings, settings, at.decisions[i].settings);
    });
    /** Gives all companies of the team one number. */
    const writeAll = (field, value) => {
        for (let lane = 0; lane < LANES; lane++)
            numbers[at.k / SLOT + RECORDS.Constants.indexOf(field) * LANES + lane] = value;
    };
    const shiftedSlots = stretches[0].shifts.map(([name]) => at.k / SLOT + RECORDS.Constants.indexOf(name) * LANES);
    const drawnSlots = shiftedSlots.map((_, i) => at.drawn / SLOT + i * LANES);
    /** Remembers what the team has drawn for the coefficients that the timeline changes. */
    const remember = () => {
        for (let i = 0; i < shiftedSlots.length; i++)
            for (let lane = 0; lane < LANES; lane++)
                numbers[drawnSlots[i] + lane] = numbers[shiftedSlots[i] + lane];
    };
    /** Points to the decisions of a stretch, which hold already. */
    const follow = (i) => {
        point('levers', at.decisions[i].levers);
        point('settings', at.decisions[i].settings);
        point('rule', RULES.indexOf(stretches[i].policy));
    };
    /** Lets the decisions of a stretch hold from now on. */
    const decide = (i) => {
        const { shifts } = stretches[i];
        for (let j = 0; j < shifts.length; j++)
            for (let lane = 0; lane < LANES; lane++)
                numbers[shiftedSlots[j] + lane] = shifted(...shifts[j], numbers[drawnSlots[j] + lane]);
        if (shifts.length > 0)
            derive(at.k);
        if (planned) {
            giveHiringPlan(state.k, stretches[i]);
            writeAll('planned', state.k.planned);
            writeAll('plannedHires', state.k.plannedHires);
            writeAll('plannedAhead', state.k.plannedAhead);
        }
        follow(i);
        deriveFromLevers(at.k, at.decisions[i].levers);
        if (stretches[i].newPolicy)
            forget(at.c);
    };
    const constants = Float64Array.from(RECORDS.Constants, (field) => state.k[field]);
    for (let lane = 0; lane < LANES; lane++)
        writeLane(constants, at.k, lane);
    const slots = coefficients.drawn.map(({ name }) => at.k / SLOT + RECORDS.Constants.indexOf(name) * LANES);
    const takeDrawn = (values, lane) => {
        for (let i = 0; i < slots.length; i++)
            numbers[slots[i] + lane] = values[i];
    };
    /**
     * Draws the uniforms of a team, two channels in one vector. Of two channels that need different amounts both get the larger one: as each number follows from
     * its counter alone, drawing more of them changes none of the others.
     */
    const drawTeam = (one, other) => {
        const { draws, k: { looks }, } = state;
        const bytes = draws * LANES * SLOT;
        for (let channel = 0; channel < CHANNEL_COUNT; channel += CHANNELS_AT_ONCE) {
            drawChannels(at.key, one, other, channel, channel + 1, at.uniforms + channel * bytes, bytes, Math.max(countOf(channel, draws, looks > 0), countOf(channel + 1, draws, looks > 0)));
        }
    };
    const [ends, fates] = [new Int32Array(runs), new Uint8Array(runs)];
    /** The place of the company in each lane, or −1. */
    const seated = new Int32Array(LANES);
    /** Those who are put aside, the earliest first. */
    const waiting = [];
    const seat = (lane, place) => {
        seated[lane] = place;
        numbers[at.place / SLOT + lane] = place * rowsEach;
    };
    /** Empties all lanes but the last. */
    const leaveAlone = () => {
        for (let lane = 0; lane < LAST_LANE; lane++) {
            writeLane(NOBODY, at.c, lane);
            seat(lane, seated[LAST_LANE]);
            seated[lane] = -1;
        }
    };
    /** Where a company keeps the numbers that are its own while it is put aside. */
    const asideOf = (place) => numbers.subarray(at.aside / SLOT + place * ownCount, at.aside / SLOT + (place + 1) * ownCount);
    const putAside = (lane, week) => {
        const own = asideOf(seated[lane]);
        for (let i = 0; i < ownCount; i++)
            own[i] = numbers[at.c / SLOT + i * LANES + lane];
        const later = waiting.findIndex((other) => other.week > week);
        waiting.splice(later < 0 ? waiting.length : later, 0, { place: seated[lane], week });
    };
    const bringBack = (survivor, lane) => {
        writeLane(asideOf(survivor.place), at.c, lane);
        seat(lane, survivor.place);
    };
    /** Puts the runs at a place and the next at their beginning. */
    const beginTeam = (first, place) => {
        if (shiftedSlots.length > 0)
            for (const { name, value } of coefficients.fixed)
                writeAll(name, value);
        const isPair = place + 1 < runs;
        const team = isPair ? [place, place + 1] : [place, place];
        const drawn = drawWorlds(simulation, team.map((each) => worldOf(simulation, first + each)));
        team.forEach((each, lane) => {
            takeDrawn(drawn[lane], lane);
            seat(lane, each);
        });
        remember();
        drawTeam(first + team[0], first + team[1]);
        beginState(at.state, at.start);
        if (!isPair)
            leaveAlone();
    };
    /** Plays the companies that are there from one week up to another, or up to the first in which one of them is no longer alive: returns the week. */
    const playWeeks = (from, to) => {
        for (let i = 0; i < stretches.length; i++) {
            const [begin, end] = [stretches[i].from, stretches[i + 1]?.from ?? weeks];
            if (end <= from || begin >= to)
                continue;
            if (begin >= from)
                decide(i);
            else
                follow(i);
            const week = simulateWeeks(at.state, Math.max(begin, from), Math.min(end, to), weeks - 1);
            if (week >= 0)
                return week;
        }
        return to;
    };
    /** Whether the company in a lane has ended before a week; if so, that is noted. */
    const noteEnd = (lane, week) => {
        const fate = numbers[at.c / SLOT + FATE * LANES + lane];
        const place = seated[lane];
        if (fate === 0 || place < 0)
            return false;
        ends[place] = week;
        fates[place] = fate;
        return true;
    };
    /** Plays the companies that are there until one ends, and puts the other aside. */
    const playTeam = (from) => {
        const week = playWeeks(from, weeks);
        for (let lane = 0; lane < LANES; lane++)
            if (!noteEnd(lane, week) && seated[lane] >= 0 && week < weeks)
                putAside(lane, week);
    };
    /** Brings the two earliest survivors back: one is played alone up to the week of the other. */
    const playSurvivors = (first) => {
        const [one, other] = waiting.splice(0, LANES);
        drawTeam(first + (other ?? one).place, first + one.place);
        bringBack(one, LAST_LANE);
        leaveAlone();
        if (!other)
            return playTeam(one.week);
        const week = playWeeks(one.week, other.week);
        if (noteEnd(LAST_LANE, week)) {
            waiting.unshift(other);
            return;
        }
        bringBack(other, 0);
        playTeam(other.week);
    };
    return {
        recording,
        ends,
        fates,
        play(first) {
            ends.fill(-1);
            fates.fill(0);
            for (let place = 0; place < runs; place += LANES) {
                beginTeam(first, place);
                playTeam(0);
            }
            while (waiting.length > 0)
                playSurvivors(first);
        },
    };
}
/** The compiled player of decisions that are compared in the same worlds: it keeps what worlds have drawn. */
export const compiledSimulator = (...given) => compiled(drawnOnce, ...given);
/** That of worlds each of which is played once. */
export const compiledInPassing = (...given) => compiled(drawnAnew, ...given);
