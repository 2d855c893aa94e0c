import type { CoefficientName } from './catalogue/index.js';

/**
 * One drawn value for every number of the catalogue: the nature of one company's world, constant through its life.
 *
 * The fields are written out, rather than derived from the catalogue, because engines keep objects fast only when a class lays them out;
 * the type check holds the two together.
 */
export class Coefficients implements Record<CoefficientName, number> {
  rampTime = NaN; dayOneProductivity = NaN; mentoring = NaN; mentorCapacity = NaN; interviewEffort = NaN; offerTime = NaN; startDelay = NaN;
  maxHiring = NaN; attrition = NaN; burnoutAttrition = NaN; layoffEcho = NaN; layoffEchoTime = NaN; knowledgeLoss = NaN; otherHiringTime = NaN;
  productiveFloor = NaN;

  contention = NaN; crosstalk = NaN; modularity = NaN; switching = NaN; idle = NaN; teamSize = NaN; itemSize = NaN; ambition = NaN; queueVariability = NaN;
  utilisationCap = NaN; newcomerMisalignment = NaN; siloMisalignment = NaN; siloSize = NaN; alignmentNeed = NaN;

  drag = NaN; shortcuts = NaN; contagion = NaN; pressureShortcuts = NaN; newcomerShortcuts = NaN; bitRot = NaN; codeRemoval = NaN;
  zombieRemoval = NaN; repayEfficiency = NaN; repaymentDrag = NaN; repaymentTime = NaN; upkeep = NaN; upkeepCap = NaN; usefulShare = NaN;
  velocityLag = NaN; debtLag = NaN; debtNoise = NaN; velocityNoise = NaN; zombieGain = NaN;

  incidents = NaN; incidentTeam = NaN; incidentSlope = NaN; debtReference = NaN; incidentDebtCap = NaN; incidentEffort = NaN; incidentSpread = NaN;
  fireTime = NaN; fireCap = NaN; majorShare = NaN; majorLoss = NaN; ticketRate = NaN; ticketDebt = NaN; patience = NaN; ticketsPerAgent = NaN;

  salesProductivity = NaN; churn = NaN; expansion = NaN; margin = NaN; engineerCost = NaN; otherCost = NaN; barGrowth = NaN; barElasticity = NaN;
  waitChurn = NaN; waitCap = NaN; debtChurn = NaN; churnFitFloor = NaN; churnFitCap = NaN;

  planGrowthSeed = NaN; planGrowthA = NaN; planGrowthB = NaN; planGrowthC = NaN; planGrowthD = NaN; pressureTime = NaN; pressureGain = NaN;
  burnoutTime = NaN; burnoutGain = NaN; burnoutFire = NaN; burnoutPressure = NaN; roundRateA = NaN; roundRateB = NaN; roundRateC = NaN;
  roundRateD = NaN; roundGrowthA = NaN; roundGrowthB = NaN; roundGrowthC = NaN; roundGrowthD = NaN; roundSteepness = NaN; roundRunway = NaN;
  roundPull = NaN; roundGap = NaN; roundSmall = NaN; roundLarge = NaN; mandateTime = NaN; hiringRunway = NaN; affordableTime = NaN; layoffRunway = NaN;
  layoffShare = NaN; layoffGap = NaN; layoffCap = NaN; acquisitionRate = NaN; acquisitionDistress = NaN; acquisitionArr = NaN; stallVelocity = NaN;
  weakFit = NaN; weakDemand = NaN;

  demandRate = NaN; demandSize = NaN; demandSpread = NaN; demandShortest = NaN; demandLongest = NaN; winterRate = NaN; winterEnd = NaN;
  winterFunding = NaN; keyRate = NaN; keyGap = NaN; keyCap = NaN; migrationRate = NaN; migrationSize = NaN; migrationSpread = NaN;
  competitorRate = NaN; competitorSize = NaN; competitorSpread = NaN; dealRate = NaN; dealArr = NaN; dealDebt = NaN; dealSpread = NaN;
  overrunMean = NaN; overrunTail = NaN; overrunTailShare = NaN; overrunSpread = NaN; overrunGain = NaN;

  attritionNoise = NaN; incidentNoise = NaN; effortNoise = NaN; majorNoise = NaN; fundingNoise = NaN; acquisitionNoise = NaN;
}
