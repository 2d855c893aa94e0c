import { compiledFirst } from './compiled/first.js';
import { canCompile } from './compiled/instance.js';
import { referenceFirst } from './first.js';
/** The fastest player of beginnings there is here. All give the same bits. */
export const createFirst = (given) => (canCompile() ? compiledFirst : referenceFirst)(given);
