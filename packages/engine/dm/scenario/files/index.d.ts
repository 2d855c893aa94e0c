/** Reading files of people’s own, every fault with its place: for the packages that have files besides scenarios. */
export { readMap } from './mapFile.js';
export type { ScenarioSource } from './load.js';
export { addProblem, expected, map, scalar, text } from '../checks/fields.js';
export type { Fault } from '../fault.js';
