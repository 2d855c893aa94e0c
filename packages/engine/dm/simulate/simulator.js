import { canCompile } from './compiled/instance.js';
import { compiledInPassing, compiledSimulator } from './compiled/simulator.js';
import { referenceSimulator } from './reference.js';
const orReference = (compiled) => (...given) => (canCompile() ? compiled : referenceSimulator)(...given);
/** The fastest player there is here. All give the same bits. */
export const createSimulator = orReference(compiledSimulator);
/** The same for worlds each of which is played once: nothing is kept of them. */
export const createInPassing = orReference(compiledInPassing);
