import { type ChanceName, type Uniforms } from '../company/uniforms.js';
import { type Key } from '../random/streams.js';
export declare const CHANNEL_COUNT: number;
export type { ChanceName };
/** Draws of each channel in one run: the first for its birth, then one a step. */
export declare function drawsOf(steps: number): number;
/** Room for all chances of one run: [channel][draw]. */
export declare function createChances(steps: number): Float64Array;
/** How many numbers of a channel are drawn, of `draws` for which it has room; of one beyond the last, one. `looks`: whether a policy of the run does. */
export declare function countOf(channel: number, draws: number, looks: boolean): number;
/** Draws all chances of a run beforehand: from each stream the same number, whatever will happen in the company. */
export declare function drawChances(uniforms: Float64Array, draws: number, key: Key, run: number, looks: boolean): void;
/**
 * Lays out the chances of one draw under their names; that of the next round goes by the round's number, so that a round closed later has the same luck. The
 * compiler writes the loop out (packages/compiler).
 */
export declare function readUniforms(n: Uniforms, uniforms: Float64Array, draws: number, draw: number, round: number): void;
/** Puts a number, 0–1, in the place of what one kind of chance has drawn for a step. That of funding goes by round, and is not to be replaced. */
export declare function replaceChance(uniforms: Float64Array, channel: Exclude<ChanceName, 'funding'>, step: number, value: number): void;
