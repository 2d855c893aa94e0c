import { canCompile, compiledSimulator } from './compiled/simulator.js';
import { referenceSimulator, type MakeSimulator } from './reference.js';

/** The fastest player there is here. All give the same bits. */
export const createSimulator: MakeSimulator = (...given) =>
  (canCompile() ? compiledSimulator : referenceSimulator)(...given);
