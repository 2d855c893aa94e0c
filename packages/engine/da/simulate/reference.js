import { simulateWeeks } from './state.js';
import { referenceFirst } from './first.js';
import { beginRun, createSimulation, decide } from './simulation.js';
import { columnsOf, rowCount } from './recording.js';
import { drawnAnew } from './worlds.js';
/** Plays in the functions of the model themselves: the reference, and what plays where there is no WebAssembly. */
export const referenceSimulator = (scenario, { rows, outcomes }, runs, design) => {
    const weeks = scenario.horizon + 1;
    const length = rowCount(rows);
    const recording = {
        recorded: new Float32Array((outcomes.length + 1) * runs * length),
        rows,
        columns: columnsOf(outcomes, runs * length),
    };
    const simulation = createSimulation(scenario, design, recording, drawnAnew(referenceFirst));
    const { state, stretches } = simulation;
    const [ends, fates] = [new Int32Array(runs), new Uint8Array(runs)];
    const playOne = (run, place) => {
        beginRun(simulation, run);
        state.place.at = place * length;
        let end = -1;
        for (let i = 0; i < stretches.length && end < 0; i++) {
            decide(simulation, stretches[i]);
            end = simulateWeeks(state, stretches[i].from, stretches[i + 1]?.from ?? weeks, weeks - 1);
        }
        ends[place] = end;
        fates[place] = state.c.fate;
    };
    return {
        recording,
        ends,
        fates,
        play(first) {
            for (let place = 0; place < runs; place++)
                playOne(first + place, place);
        },
    };
};
