/** What the cells of a lesson use besides the engine and the report. */

export { coursesChart, dotsChart, HUE, years } from '@paydown/report/browser';
export { figure } from './figure.ts';
export { atRest } from './page/hand.ts';
export { play } from './futures.ts';
export { choice, slider } from './inputs.ts';
export { predict } from './predict.ts';
export { scenario } from './scenarios.ts';
export {
  difference,
  inAHundred,
  inHundred,
  middle,
  millions,
  ofHundred,
  percent,
  relative,
  shareOf,
  verdict,
  when,
} from './words.ts';

export { ladderChart } from './charts/ladder.ts';
export { linesChart } from './charts/lines.ts';
export { winMap } from './charts/map.ts';

export { DIP, withDip } from './dip.ts';
export { loopPicture } from './loop.ts';
export { debtWindow } from './window.ts';
export { capacity, doubling, hiringHalfAgain, settled } from './growth.ts';
export { DRAGS, mappedPair, region, YEARS } from './region.ts';
export { SUNK, sunk, uncertain } from './sunk.ts';
export { tippingCourse, tippingRatio } from './tipping.ts';

export { opener } from './gate.ts';
export { chronicle, FIRST_WORLDS } from './game/chronicle.ts';
export { GREEDY, RULES } from './game/plans.ts';
export { beats, inManyWorlds, leader, ledByTeams, paths, results, SEEN, WEEKS, WORLDS } from './game/reveal.ts';
export { CAREFUL } from './game/study.ts';
export { classGame } from './game/table.ts';
export { whyCards } from './game/why.ts';
export { companyOf, END, LATER, ledBy, worldOf } from './game/world.ts';
