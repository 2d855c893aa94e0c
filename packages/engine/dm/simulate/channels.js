import { CHANCE_NAMES, CHANCES } from '../company/uniforms.js';
import { fillUniforms, streamState } from '../random/streams.js';
/** Kinds of chance, each in the place of its channel; and when it is asked. */
const NAMES = [...CHANCE_NAMES].sort((one, other) => CHANCES[one][0] - CHANCES[other][0]);
const ASKED = NAMES.map((name) => CHANCES[name][1]);
export const CHANNEL_COUNT = NAMES.length;
/** Rounds that a company can close. */
const MOST_ROUNDS = 9;
/** Draws of each channel in one run: the first for its birth, then one a step. */
export function drawsOf(steps) {
    return Math.max(steps + 1, MOST_ROUNDS + 2);
}
/** Room for all chances of one run: [channel][draw]. */
export function createChances(steps) {
    return new Float64Array(NAMES.length * drawsOf(steps));
}
const state = new Int32Array(4);
/** How many numbers of a channel are drawn, of `draws` for which it has room; of one beyond the last, one. `looks`: whether a policy of the run does. */
export function countOf(channel, draws, looks) {
    const asked = ASKED[channel];
    return asked === 'step' || (asked === 'look' && looks) ? draws : asked === 'round' ? MOST_ROUNDS + 2 : 1;
}
/** Draws all chances of a run beforehand: from each stream the same number, whatever will happen in the company. */
export function drawChances(uniforms, draws, key, run, looks) {
    for (let channel = 0; channel < ASKED.length; channel++) {
        streamState(key, run, channel, state, 0);
        fillUniforms(state, 0, uniforms, channel * draws, countOf(channel, draws, looks));
    }
}
/**
 * Lays out the chances of one draw under their names; that of the next round goes by the round's number, so that a round closed later has the same luck. The
 * compiler writes the loop out (packages/compiler).
 */
export function readUniforms(n, uniforms, draws, draw, round) {
    for (let channel = 0; channel < NAMES.length; channel++)
        n[NAMES[channel]] = uniforms[channel * draws + (ASKED[channel] === 'round' ? round : draw)];
}
/** Puts a number, 0–1, in the place of what one kind of chance has drawn for a step. That of funding goes by round, and is not to be replaced. */
export function replaceChance(uniforms, channel, step, value) {
    const draws = uniforms.length / NAMES.length;
    uniforms[NAMES.indexOf(channel) * draws + step + 1] = value;
}
