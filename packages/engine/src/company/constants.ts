import { Coefficients } from '../coefficients/coefficients.js';
import { exp, expm1, log, removed, sqrt } from '../random/maths.js';
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
  abandonPart = NaN;
  startPart = NaN;
  otherPart = NaN;
  affordablePart = NaN;
  removalPart = NaN;
  velocityPart = NaN;
  debtPart = NaN;
  pressurePart = NaN;
  burnoutPart = NaN;
  /** The same of the productivity that is missing, where there are people enough to teach. */
  rampPart = NaN;
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
  zombiePart = NaN;
  /** Mean effort of an incident, person-weeks, and its squared coefficient of variation. */
  meanIncidentEffort = NaN;
  incidentVariation = NaN;
  /** 1 while a hiring plan holds, and the engineers that it adds a week. */
  planned = 0;
  plannedHires = 0;
  wearinessPart = NaN;
  supportPart = NaN;
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
  k.abandonPart = removed(k.step / k.patience);
  k.startPart = removed(k.step / k.startDelay);
  k.otherPart = removed(k.step / k.otherHiringTime);
  k.affordablePart = removed(k.step / k.affordableTime);
  k.removalPart = removed(k.codeRemoval * k.year);
  k.velocityPart = removed(k.step / k.velocityLag);
  k.debtPart = removed(k.step / k.debtLag);
  k.pressurePart = removed(k.step / k.pressureTime);
  k.burnoutPart = removed(k.step / k.burnoutTime);
  k.wearinessPart = removed(k.step / k.wearinessTime);
  k.supportPart = removed(k.step / k.supportDelay);
  k.lnSmallCompany = log(k.smallCompany);
  k.lnMiddleCompany = log(k.middleCompany);
  k.smallToMiddle = k.lnMiddleCompany - k.lnSmallCompany;
  k.middleToLarge = log(k.largeCompany) - k.lnMiddleCompany;
  k.shapeBelowMiddle = (k.engineersMiddle - k.engineersSmall) / k.smallToMiddle;
  k.shapeAboveMiddle = (k.engineersLarge - k.engineersMiddle) / k.middleToLarge;
  k.weeklyUpkeep = k.upkeep / 52;
  k.aiIncidentSlope = k.debtReference > 0 ? k.aiIncidents / k.debtReference : 0;
  k.wearinessScale = 1 / (1 - k.giveUpFrom);
  k.rampPart = removed(k.step / k.rampTime);
  k.demandChance = removed(k.demandRate * k.year);
  k.winterChance = removed(k.winterRate * k.year);
  k.thawChance = removed(k.winterEnd * k.year);
  k.migrationChance = removed(k.migrationRate * k.year);
  k.competitorChance = removed(k.competitorRate * k.year);
  k.dealChance = removed(k.dealRate * k.year);
  k.velocityErrorGain = k.velocityNoise * sqrt(2 / k.velocityPart - 1);
  k.debtErrorGain = k.debtNoise * sqrt(2 / k.debtPart - 1);
  k.barStep = expm1(k.barGrowth * k.year);
  k.incidentVariation = expm1(k.incidentSpread * k.incidentSpread);
  k.meanIncidentEffort = k.incidentEffort * exp(0.5 * k.incidentSpread * k.incidentSpread);
}

/** Works out what follows from the coefficients and the levers; whenever the company decides anew. */
export function settle(k: Constants, l: Levers): void {
  k.mandateStep = expm1(LN2 * k.year * l.hiringPace);
  k.zombiePart = removed((k.codeRemoval * k.zombieRemoval + l.audit) * k.year);
}
