import { CATALOGUE, type CoefficientName, type Grade, type Scenario } from '@paydown/engine/internal';
import { sayDistribution } from './distribution.js';

const LABELS: Readonly<Partial<Record<CoefficientName, string>>> = {
  rampTime: 'ramp-up time',
  dayOneProductivity: 'productivity on day one',
  mentoring: 'mentoring per newcomer',
  interviewEffort: 'interviewing per hire',
  startDelay: 'wait for new hires',
  maxHiring: 'fastest hiring',
  hiringSuccess: 'success of hiring',
  attrition: 'people leaving',
  burnoutAttrition: 'leaving under burnout',
  layoffEcho: 'leaving after a layoff',
  knowledgeLoss: 'knowledge lost with a leaver',
  contention: 'waiting for each other',
  crosstalk: 'keeping each other informed',
  modularity: 'independence of teams',
  switching: 'cost of switching',
  idle: 'idle specialists',
  newcomerMisalignment: 'newcomers off target',
  siloMisalignment: 'silos off target',
  drag: 'drag of debt',
  shortcuts: 'shortcuts in new work',
  contagion: 'debt that breeds debt',
  headroom: 'code that fits into a head',
  hasteSpeed: 'speed of haste',
  hasteDebt: 'debt of haste',
  easyDebt: 'ease of the last debt',
  upkeepDebt: 'upkeep through debt',
  newcomerShortcuts: 'shortcuts of newcomers',
  codeRemoval: 'removal of code',
  repayEfficiency: 'debt repaid per week of work',
  repaymentDrag: 'drag on repayment',
  upkeep: 'upkeep of the product',
  usefulShare: 'share of useful work',
  incidents: 'number of incidents',
  incidentSlope: 'incidents through debt',
  incidentEffort: 'work per incident',
  majorShare: 'share of major incidents',
  majorLoss: 'loss in a major incident',
  salesProductivity: 'sales per seller',
  expansion: 'expansion of customers',
  margin: 'gross margin',
  engineerCost: 'cost of an engineer',
  otherCost: 'cost of other people',
  roundRateA: 'ease of an A round',
  roundRateB: 'ease of a B round',
  roundRateC: 'ease of a C round',
  roundRateD: 'ease of a D round',
  roundGrowthA: 'growth an A round asks',
  roundGrowthB: 'growth a B round asks',
  roundPull: 'growth that draws investors',
  mandateTime: 'time a round is to be spent in',
  roundSmall: 'size of a first round',
  planGrowthSeed: 'growth asked of a seed company',
  layoffGap: 'time between layoffs',
  layoffCap: 'largest layoff',
  acquisitionRate: 'offers to be bought',
};

/** A coefficient in a few words: “drag of debt”; its own name in words where there are none. */
export const coefficientLabel = (name: CoefficientName): string =>
  LABELS[name]
  ?? name.replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);

/** A value of a coefficient in its own unit: “12 weeks”, “$190k a year”. */
export const coefficientValue = (name: CoefficientName, value: number): string =>
  sayDistribution({ shape: 'constant', value }, CATALOGUE[name].unit);

/** A range of a coefficient in its own unit: “8 to 20 weeks”. */
export const coefficientRange = (name: CoefficientName, low: number, high: number): string =>
  sayDistribution({ shape: 'normal', p10: low, p50: low, p90: high }, CATALOGUE[name].unit);

/** How well a coefficient is known: the grade of its source, or `own` where the scenario says it. */
export const gradeOf = (scenario: Scenario, name: CoefficientName): Grade | 'own' =>
  scenario.given.some((path) => path === `coefficients.${name}` || path.startsWith(`coefficients.${name}.`))
    ? 'own'
    : CATALOGUE[name].grade;
