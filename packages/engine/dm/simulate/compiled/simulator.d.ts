import type { MakeSimulator } from '../reference.js';
/** The compiled player of decisions that are compared in the same worlds: it keeps what worlds have drawn. */
export declare const compiledSimulator: MakeSimulator;
/** That of worlds each of which is played once. */
export declare const compiledInPassing: MakeSimulator;
