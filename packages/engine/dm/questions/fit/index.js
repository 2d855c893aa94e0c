export { MOST_SLACK } from './answer.js';
export { FORECASTS, mostHeld, SCORED, } from './backTest.js';
export { fitFutures, fitHistory } from './fit.js';
export { withFitted } from './forward.js';
export { USUAL_EFFORT } from './waves.js';
