export { MOST_POINTS, readAxes, type Axis, type AxisValue } from './axis.js';
export { FRONTIER_STEPS, frontier, type FrontierAnswer, type FrontierCell, type FrontierRow } from './frontier.js';
export { memoryToJudge } from './judge.js';
export { startsUpTo, type LastSafeStart } from './lastSafeStart.js';
export { combinations, sweep, type SweepAnswer, type SweepPoint, type SweptAxis } from './sweep.js';
