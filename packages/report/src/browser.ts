/** What draws charts in a reader's browser: no Node, no files, no requests. The parts are those of which every chart of the report is made. */

export type { Box, Chart, Frame, Layer, Tips } from './base/chart.js';
export { showChart, type Pointed } from './drawing/show.js';
export { csv } from './drawing/tables.js';
export { SLIDE } from './base/chart.js';
export { FONT, HUE, INK, SIZE, TINT } from './base/theme.js';
export { coloursOf, customProperties, DARK, LIGHT, painted, type Theme } from './base/themes.js';
export { LiveChart } from './drawing/live.js';
export { describeEvent as tellEvent } from './answers/explain/events.js';
export { endIn } from './answers/compare/words.js';
export { backFinding, groundRow, holdsFinding, sureFinding, turnRow, yearFinding } from './answers/decide/words.js';
export { drivingFinding, whatIfFinding } from './answers/explain/words.js';
export { causesSvg } from './answers/causes/diagram.js';
export { LOOP_LABELS, LOOP_STORIES } from './answers/loops/words.js';
export { DOOR_LABELS, DOOR_STORIES } from './answers/doors/words.js';
export { debateFinding } from './answers/debate/disputes.js';
export { choicesFinding, livableFinding } from './answers/debate/words.js';
export { coefficientLabel } from './base/coefficients.js';
export { isReal } from './base/findings.js';

export { quantiles } from './marks/dots.js';
export { endLabels, roomForNames } from './marks/labels.js';
export { chartOf, type Origin } from './marks/layout.js';
export { heightOf, scaleOver, y, type Labels, type Scale } from './marks/scale.js';

export {
  count,
  drawn,
  duration,
  rounded,
  inAHundred,
  ofHundred,
  money,
  month,
  number,
  plural,
  points,
  share,
  withError,
  work,
  type Format,
} from './base/format.js';
export { pixels } from './base/pixels.js';
export { capital, list, oneLine } from './base/words.js';

export { across, placeOn, roundPlaces, upright, years, type Across } from './pictures/axes.js';
export { coursesChart, level, pointed, reachOf, zeroLine, type Course, type Courses } from './pictures/courses.js';
export { dotsChart, type Dots } from './pictures/dots.js';
export { middle } from './pictures/middle.js';
export { originOf, type Shown } from './pictures/shown.js';
