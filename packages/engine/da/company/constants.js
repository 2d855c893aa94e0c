import { CATALOGUE } from '../coefficients/catalogue/index.js';
import { unknownOf } from '../coefficients/unknown.js';
import { exp, expm1, log, fractionMoved, sqrt } from '../random/maths.js';
const LN2 = 0.6931471805599453;
const constant = (unit, meaning) => ({ unit, meaning });
/** What stays the same through one company's life: its coefficients, the step, and what follows from them alone, in the order in which they lie in memory. */
export const CONSTANTS = {
    ...CATALOGUE,
    // The step
    step: constant('weeks', 'length of a step'),
    year: constant('years', 'length of a step'),
    looks: constant('yes or no', 'some policy of the scenario looks at velocity or debt: errors of perception are worked out'),
    // Shares of a stock that move in one step: 1 − exp(−step / time)
    abandonFraction: constant('share', 'tickets that customers give up'),
    startFraction: constant('share', 'offers whose engineers start'),
    otherFraction: constant('share', 'other people wanted who are hired'),
    affordableFraction: constant('share', 'way of the target to what the company can afford'),
    removalFraction: constant('share', 'code that is removed'),
    zombieFraction: constant('share', 'useless product that is removed; follows the levers too'),
    velocityFraction: constant('share', 'way of the perceived velocity to the true one'),
    debtFraction: constant('share', 'way of the perceived debt ratio to the true one'),
    pressureFraction: constant('share', 'way of the pressure to its target'),
    burnoutFraction: constant('share', 'way of the burnout to its target'),
    wearinessFraction: constant('share', 'way of the weariness to its target'),
    supportFraction: constant('share', 'way of the people in support to those wanted there'),
    rampFraction: constant('share', 'productivity missing that is learnt, where there are people enough to teach'),
    // Chance of each shock in one step
    demandChance: constant('share', 'a demand shock begins'),
    winterChance: constant('share', 'a funding winter begins'),
    thawChance: constant('share', 'a funding winter ends'),
    migrationChance: constant('share', 'a forced migration'),
    competitorChance: constant('share', 'a leap of a competitor'),
    dealChance: constant('share', 'a custom deal'),
    // Growth in one step
    barStep: constant('share', 'growth of what customers expect'),
    mandateStep: constant('share', 'growth of the headcount wanted under a mandate; follows the levers too'),
    // Incidents and perception
    velocityErrorGain: constant('factor', 'what keeps the spread of the smoothed error of velocity at its stated size'),
    debtErrorGain: constant('factor', 'what keeps the spread of the smoothed error of the debt ratio at its stated size'),
    meanIncidentEffort: constant('person-weeks', 'mean effort of an incident'),
    incidentVariation: constant('factor', 'squared coefficient of variation of that effort'),
    aiIncidentSlope: constant('factor', 'rise of incidents with assistants per unit of debt ratio'),
    // Work and people
    planned: constant('yes or no', 'a hiring plan holds'),
    plannedHires: constant('heads/week', 'engineers that the plan adds'),
    plannedAhead: constant('heads/week', 'engineers that it adds when those who accept now will start'),
    weeklyUpkeep: constant('1/week', 'upkeep per unit of product without debt'),
    wearinessScale: constant('factor', 'weight of weariness beyond its threshold'),
    // The usual shape of a company, interpolated over the logarithm of its headcount
    lnSmallCompany: constant('logarithm', 'headcount of a small company'),
    lnMiddleCompany: constant('logarithm', 'headcount of a middle one'),
    smallToMiddle: constant('logarithm', 'from the small company to the middle one'),
    middleToLarge: constant('logarithm', 'from the middle company to the large one'),
    shapeBelowMiddle: constant('share', 'change of the engineers’ share per unit of logarithm, below the middle company'),
    shapeAboveMiddle: constant('share', 'the same above it'),
    // Week 0
    othersAtStart: constant('ratio', 'other people per engineer'),
    usualOthersAtStart: constant('ratio', 'other people per engineer that are usual in a company of that size'),
    lnArrAtStart: constant('logarithm', 'revenue in $M a year, to which the market’s bar belongs'),
};
const BLANK = {
    ...unknownOf(Object.keys(CONSTANTS)),
    planned: 0,
    plannedHires: 0,
    plannedAhead: 0,
};
/** Constants of a company of which nothing is known yet, and which has no hiring plan. */
export const createConstants = () => ({ ...BLANK });
/** Works out the constants that follow from the coefficients and the step; once a run. */
export function derive(k) {
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
export function deriveFromLevers(k, l) {
    k.mandateStep = expm1(LN2 * k.year * l.hiringPace);
    k.zombieFraction = fractionMoved((k.codeRemoval * k.zombieRemoval + l.audit) * k.year);
}
