import { Coefficients } from '../coefficients/coefficients.js';
import { exp, expm1, log, fractionMoved, sqrt } from '../random/maths.js';
import type { Levers } from '../scenario/levers.js';

const LN2 = 0.6931471805599453;

/** What stays the same through one company's life: its coefficients, the step, and what follows from them alone. */
export class Constants extends Coefficients {
  /** Length of a step: weeks, and years. */
  step = NaN;
  year = NaN;
  /** 1 if any policy of the scenario looks at velocity or debt, and the errors of perception are worth working out. */
  looks = NaN;
  /** Shares of a stock that move in one step: 1 − exp(−step / time). */
  abandonFraction = NaN;
  startFraction = NaN;
  otherFraction = NaN;
  affordableFraction = NaN;
  removalFraction = NaN;
  velocityFraction = NaN;
  debtFraction = NaN;
  pressureFraction = NaN;
  burnoutFraction = NaN;
  /** The same of the productivity that is missing, where there are people enough to teach. */
  rampFraction = NaN;
  /** Chance of each shock in one step. */
  demandChance = NaN;
  winterChance = NaN;
  thawChance = NaN;
  migrationChance = NaN;
  competitorChance = NaN;
  dealChance = NaN;
  /** Factors that keep the spread of a smoothed error at its stated size. */
  velocityErrorGain = NaN;
  debtErrorGain = NaN;
  /** Growth of the market's bar in one step. */
  barStep = NaN;
  /** Growth of the headcount wanted in one step under a mandate; share of the zombies that go in one step. Both follow the levers too. */
  mandateStep = NaN;
  zombieFraction = NaN;
  /** Mean effort of an incident, person-weeks, and its squared coefficient of variation. */
  meanIncidentEffort = NaN;
  incidentVariation = NaN;
  /** 1 while a hiring plan holds, and the engineers that it adds a week. */
  planned = 0;
  plannedHires = 0;
  wearinessFraction = NaN;
  supportFraction = NaN;
  /** Logarithms of the headcounts between which the usual shape of a company is interpolated, how far they are apart, and how the engineers' share changes between. */
  lnSmallCompany = NaN;
  lnMiddleCompany = NaN;
  smallToMiddle = NaN;
  middleToLarge = NaN;
  shapeBelowMiddle = NaN;
  shapeAboveMiddle = NaN;
  /** Upkeep a week per unit of product without debt; rise of incidents with assistants per unit of debt ratio; weight of weariness beyond its threshold. */
  weeklyUpkeep = NaN;
  aiIncidentSlope = NaN;
  wearinessScale = NaN;
  /** Other employees per engineer in week 0, and how many are usual in a company of that size. */
  othersAtStart = NaN;
  usualOthersAtStart = NaN;
  /** Logarithm of the revenue in week 0, $M, to which the market's bar belongs. */
  lnArrAtStart = NaN;
}

/** Works out the constants that follow from the coefficients and the step; once a run. */
export function derive(k: Constants): void {
  k.year = k.step / 52;
  k.abandonFraction = fractionMoved(k.step / k.patience);
  k.startFraction = fractionMoved(k.step / k.startDelay);
  k.otherFraction = fractionMoved(k.step / k.otherHiringTime);
  k.affordableFraction = fractionMoved(k.step / k.affordableTime);
  k.removalFraction = fractionMoved(k.codeRemoval * k.year);
  k.velocityFraction = fractionMoved(k.step / k.velocityLag);
  k.debtFraction = fractionMoved(k.step / k.debtLag);
  k.pressureFraction = fractionMoved(k.step / k.pressureTime);
  k.burnoutFraction = fractionMoved(k.step / k.burnoutTime);
  k.wearinessFraction = fractionMoved(k.step / k.wearinessTime);
  k.supportFraction = fractionMoved(k.step / k.supportDelay);
  k.lnSmallCompany = log(k.smallCompany);
  k.lnMiddleCompany = log(k.middleCompany);
  k.smallToMiddle = k.lnMiddleCompany - k.lnSmallCompany;
  k.middleToLarge = log(k.largeCompany) - k.lnMiddleCompany;
  k.shapeBelowMiddle = (k.engineersMiddle - k.engineersSmall) / k.smallToMiddle;
  k.shapeAboveMiddle = (k.engineersLarge - k.engineersMiddle) / k.middleToLarge;
  k.weeklyUpkeep = k.upkeep / 52;
  k.aiIncidentSlope = k.debtReference > 0 ? k.aiIncidents / k.debtReference : 0;
  k.wearinessScale = 1 / (1 - k.giveUpFrom);
  k.rampFraction = fractionMoved(k.step / k.rampTime);
  k.demandChance = fractionMoved(k.demandRate * k.year);
  k.winterChance = fractionMoved(k.winterRate * k.year);
  k.thawChance = fractionMoved(k.winterEnd * k.year);
  k.migrationChance = fractionMoved(k.migrationRate * k.year);
  k.competitorChance = fractionMoved(k.competitorRate * k.year);
  k.dealChance = fractionMoved(k.dealRate * k.year);
  k.velocityErrorGain = k.velocityNoise * sqrt(2 / k.velocityFraction - 1);
  k.debtErrorGain = k.debtNoise * sqrt(2 / k.debtFraction - 1);
  k.barStep = expm1(k.barGrowth * k.year);
  k.incidentVariation = expm1(k.incidentSpread * k.incidentSpread);
  k.meanIncidentEffort = k.incidentEffort * exp(0.5 * k.incidentSpread * k.incidentSpread);
}

/** Works out what follows from the coefficients and the levers; whenever the company decides anew. */
export function deriveFromLevers(k: Constants, l: Levers): void {
  k.mandateStep = expm1(LN2 * k.year * l.hiringPace);
  k.zombieFraction = fractionMoved((k.codeRemoval * k.zombieRemoval + l.audit) * k.year);
}
