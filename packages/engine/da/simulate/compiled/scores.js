import { instantiate } from './instance.js';
import { CHANNELS_AT_ONCE, FREE, LANES } from './model.js';
const SLOT = 8;
const VECTOR = SLOT * LANES;
/** The key lies before what is drawn. */
const OUT = FREE + VECTOR;
/** One instance a thread, as players keep theirs in use. */
let instance;
/** Draws the normals of LANES runs at once in compiled code: when the next run is asked for, its normals are at hand. */
export function compiledScores() {
    let [drawnKey, first] = [null, NaN];
    let drawn = new Float64Array(0);
    return ({ channels, z }, key, run) => {
        if (key !== drawnKey || !(run >= first && run < first + LANES)) {
            if (drawn.length !== channels.length * LANES)
                drawn = new Float64Array(channels.length * LANES);
            drawn.set(drawPair(key, run, channels));
            [drawnKey, first] = [key, run];
        }
        for (let i = 0; i < z.length; i++)
            z[i] = drawn[i * LANES + run - first];
    };
}
/** The normals of a run and the next, [channel][run]: a view that holds until others are drawn. */
function drawPair(key, run, channels) {
    const { memory, drawChannels, toNormals } = (instance ??= instantiate());
    new Int32Array(memory.buffer, FREE).set(key);
    for (let i = 0; i < channels.length; i += CHANNELS_AT_ONCE)
        drawChannels(FREE, run, run + 1, channels[i], channels[i + 1] ?? channels[i], OUT + i * VECTOR, VECTOR, 1);
    toNormals(OUT, channels.length);
    return new Float64Array(memory.buffer, OUT, channels.length * LANES);
}
