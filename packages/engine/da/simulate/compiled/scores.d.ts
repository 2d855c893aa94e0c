import type { DrawScores } from '../../coefficients/draw.js';
/** Draws the normals of LANES runs at once in compiled code: when the next run is asked for, its normals are at hand. */
export declare function compiledScores(): DrawScores;
