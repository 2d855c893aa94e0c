import { assistants } from './behaviour/assistants.js';
import { brooks } from './behaviour/brooks.js';
import { debtStays } from './behaviour/debtStays.js';
import { firstBetter } from './behaviour/firstBetter.js';
import { groundDown } from './behaviour/groundDown.js';
import { halfNew } from './behaviour/halfNew.js';
import { selfCorrecting } from './behaviour/selfCorrecting.js';
import { size } from './behaviour/size.js';
import { spiral } from './behaviour/spiral.js';
import { stageRule } from './behaviour/stageRule.js';
import { survivors } from './behaviour/survivors.js';
import { throughWhichDoor } from './behaviour/throughWhichDoor.js';
import { tipping } from './behaviour/tipping.js';
import { worseBeforeBetter } from './behaviour/worseBeforeBetter.js';
import { zombies } from './behaviour/zombies.js';
import type { Check } from './check.js';
import { agency } from './family/agency.js';
import { askedNotFound } from './family/asked.js';
import { bootstrapped } from './family/bootstrapped.js';
import { histories } from './family/histories.js';
import { incumbent } from './family/incumbent.js';
import { marketRows } from './family/markets.js';
import { sizes } from './family/sizes.js';
import { breakEvenShare } from './structure/breakEven.js';
import { conservation } from './structure/conservation.js';
import { dedicatedSpecialists, scalabilityLaw } from './structure/coordination.js';
import { extremes } from './structure/extremes.js';
import { growthAndAttrition, underAYear } from './structure/growth.js';
import { incidentMoments } from './structure/incidents.js';
import { ruinProbability } from './structure/ruin.js';
import { smoothing } from './structure/smoothing.js';
import { halfStepChance, halfStepQuiet } from './structure/step.js';
import { tippingPoint } from './structure/tipping.js';
import { units } from './structure/units.js';

/** Every check, in the order in which they are read. */
export const CHECKS: readonly Check[] = [
  growthAndAttrition,
  underAYear,
  tippingPoint,
  breakEvenShare,
  scalabilityLaw,
  dedicatedSpecialists,
  incidentMoments,
  ruinProbability,
  smoothing,
  conservation,
  extremes,
  units,
  halfStepQuiet,
  halfStepChance,
  selfCorrecting,
  tipping,
  worseBeforeBetter,
  brooks,
  halfNew,
  size,
  firstBetter,
  spiral,
  zombies,
  groundDown,
  debtStays,
  stageRule,
  throughWhichDoor,
  survivors,
  assistants,
  bootstrapped,
  agency,
  incumbent,
  sizes,
  histories,
  marketRows,
  askedNotFound,
];
