import { type MakeSimulator } from './reference.js';
/** The fastest player there is here. All give the same bits. */
export declare const createSimulator: MakeSimulator;
/** The same for worlds each of which is played once: nothing is kept of them. */
export declare const createInPassing: MakeSimulator;
