export { MOST_SLACK, type FitAdvice, type FitAnswer, type FittedFigure, type NarrowedCoefficient } from './answer.js';
export { FORECASTS, mostHeld, SCORED, type BackTest, type ForecastName, type ScoredName, type ScoredSeries, } from './backTest.js';
export { fitFutures, fitHistory, type FitOptions, type FitResult } from './fit.js';
export { withFitted } from './forward.js';
export { USUAL_EFFORT, type Effort } from './waves.js';
