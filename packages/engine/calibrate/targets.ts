import type { Reached } from './cohort.js';
import type { Ground } from './flat.js';
import type { Focus } from './focus.js';
import type { Survey } from './mix.js';

/** All that a candidate's world is asked. */
export interface Figures extends Reached, Survey, Ground, Focus {}
export type FigureName = keyof Figures;

/** A published figure, and how near to it a world must come. */
export interface Target {
  readonly meaning: string;
  readonly value: number;
  /** One standard error of the figure as a statement on companies like these: sampling, definitions, and what the model leaves out. Judged. */
  readonly error: number;
  readonly unit: 'share' | 'heads' | 'years' | 'factor';
  readonly source: string;
  readonly grade: 'A' | 'B' | 'C';
  /** Kept out of the fit, to see whether the model gets it right unasked. */
  readonly heldOut?: true;
}

const CARTA = 'Carta, 4,369 US companies founded in 2018, on 1 January 2025: of 2,464 that raised a seed round';
const WAITS = 'Carta, time between rounds 2024 and Winter 2025 State of Seed';
const DEBT = 'Besker, Martini & Bosch 2018, “Technical Debt Cripples Software Developer Productivity”';
const MODE =
  'Judgement: the capability trap and the way out of it (Repenning & Sterman 2002), which nobody has measured; see below';
const MEDIANS = 'SaaS Capital survey of private SaaS companies 2022';
const DECILES = 'ChartMogul SaaS Growth Report 2022 and SaaS Capital 2022, their mean';

export const TARGETS: Readonly<Partial<Record<FigureName, Target>>> = {
  reachA: {
    meaning: 'of a seed cohort reach an A round',
    value: 1588 / 2464,
    error: 0.04,
    unit: 'share',
    source: `${CARTA}, 1,588`,
    grade: 'B',
  },
  reachB: {
    meaning: 'reach a B round',
    value: 643 / 2464,
    error: 0.03,
    unit: 'share',
    source: `${CARTA}, 643`,
    grade: 'B',
  },
  reachC: {
    meaning: 'reach a C round',
    value: 194 / 2464,
    error: 0.02,
    unit: 'share',
    source: `${CARTA}, 194`,
    grade: 'B',
    heldOut: true,
  },
  reachD: {
    meaning: 'reach a D round',
    value: 50 / 2464,
    error: 0.01,
    unit: 'share',
    source: `${CARTA}, 50`,
    grade: 'B',
  },
  alive: {
    meaning: 'of the cohort are alive or sold',
    value: 1662 / 2464,
    error: 0.05,
    unit: 'share',
    source: `${CARTA}, 1,662 of all those founded, if none without a seed round counts as alive`,
    grade: 'B',
  },
  sold: {
    meaning: 'of the cohort have been sold',
    value: 239 / 2464,
    error: 0.025,
    unit: 'share',
    source: `${CARTA}, at most 239`,
    grade: 'B',
  },
  untilA: {
    meaning: 'years from the seed round to the A round of those that reach one, median',
    value: 1.7,
    error: 0.25,
    unit: 'years',
    source: `${WAITS}: 1.5 years in 2019, 1.2 in 2021, 2.1 in 2024`,
    grade: 'B',
  },
  untilALong: {
    meaning: 'years that a quarter of them takes longer than',
    value: 2.6,
    error: 0.4,
    unit: 'years',
    source: `${WAITS}: 3.4 years in 2024; less here, as the cohort is seen for 5.25 years`,
    grade: 'B',
  },
  worstYear: {
    meaning: 'of all deaths within seven years fall into the worst year',
    value: 0.3,
    error: 0.06,
    unit: 'share',
    source: 'Judgement: closures of start-ups come in no single wave',
    grade: 'C',
  },
  large: {
    meaning: 'of the cohort are above $100M of revenue seven years after founding',
    value: 0.01,
    error: 0.01,
    unit: 'share',
    source: 'Judgement: about 1% of seed companies ever reach that scale',
    grade: 'C',
  },
  interestLow: {
    meaning: 'of the time spent on software is eaten by debt (interest), lowest of ten companies',
    value: 0.1,
    error: 0.025,
    unit: 'share',
    source: `Judged from the spread within ${DEBT}`,
    grade: 'C',
  },
  interest: { meaning: 'the same, median', value: 0.23, error: 0.03, unit: 'share', source: DEBT, grade: 'B' },
  interestHigh: {
    meaning: 'the same, highest of ten companies',
    value: 0.42,
    error: 0.05,
    unit: 'share',
    source: 'Stripe, The Developer Coefficient 2018: 33–42%',
    grade: 'B',
  },
  lost: {
    meaning: 'of an engineer’s week goes to debt, upkeep and incidents, median',
    value: 17.3 / 41.1,
    error: 0.06,
    unit: 'share',
    source: 'Stripe, The Developer Coefficient 2018: 17.3 of 41.1 hours',
    grade: 'B',
  },
  keeping: {
    meaning: 'of the time spent on software goes to upkeep and incidents, median',
    value: 0.2,
    error: 0.05,
    unit: 'share',
    source:
      'Lientz & Swanson 1980, 487 organisations: half of the time is maintenance, 60% of which is enhancement (as later authors report it)',
    grade: 'B',
  },
  ground: {
    meaning:
      'of the features per engineer of the first year are left in the tenth in a flat team that pays nothing, median',
    value: 0.5,
    error: 0.06,
    unit: 'share',
    source: MODE,
    grade: 'C',
  },
  groundLow: {
    meaning: 'the same, at most in a quarter of the teams',
    value: 0.4,
    error: 0.05,
    unit: 'share',
    source: MODE,
    grade: 'C',
  },
  turned: {
    meaning: 'as many features a week in the tenth year where it reacts as where it pays nothing, median',
    value: 1.2,
    error: 0.06,
    unit: 'share',
    source: MODE,
    grade: 'C',
  },
  growth1: {
    meaning: 'growth a year at $1–3M of revenue, median',
    value: 0.45,
    error: 0.12,
    unit: 'share',
    source: MEDIANS,
    grade: 'B',
  },
  growth3: {
    meaning: 'growth at $3–10M, median',
    value: 0.38,
    error: 0.12,
    unit: 'share',
    source: `${MEDIANS}: 35% at $3–5M, 40% at $5–10M`,
    grade: 'B',
  },
  growth10: {
    meaning: 'growth at $10–20M, median',
    value: 0.33,
    error: 0.12,
    unit: 'share',
    source: MEDIANS,
    grade: 'B',
  },
  growth20: {
    meaning: 'growth above $20M, median',
    value: 0.35,
    error: 0.12,
    unit: 'share',
    source: MEDIANS,
    grade: 'B',
  },
  growthHigh1: {
    meaning: 'growth at $1–3M, highest of ten',
    value: 2.2,
    error: 0.6,
    unit: 'share',
    source: `${DECILES}: 192%, 252%`,
    grade: 'B',
  },
  growthHigh3: {
    meaning: 'growth at $3–10M, highest of ten',
    value: 1.25,
    error: 0.35,
    unit: 'share',
    source: `${DECILES}: 121% at $3–8M; 160% at $3–5M, 100% at $5–10M`,
    grade: 'B',
  },
  growthHigh10: {
    meaning: 'growth at $10–20M, highest of ten',
    value: 1.05,
    error: 0.35,
    unit: 'share',
    source: `${DECILES}: 110% at $8–15M; 99%`,
    grade: 'B',
  },
  growthHigh20: {
    meaning: 'growth above $20M, highest of ten',
    value: 0.9,
    error: 0.35,
    unit: 'share',
    source: 'SaaS Capital 2022',
    grade: 'B',
  },
  endurance: {
    meaning: 'growth as a part of that of the year before, above $10M, medians',
    value: 0.75,
    error: 0.1,
    unit: 'share',
    source: 'O’Driscoll (Scale Venture Partners): 80–85% in 21 companies; Benchmarkit: 80% in 2021, 65% in 2023',
    grade: 'B',
  },
  burn: {
    meaning: 'cash burnt per new $1 of yearly revenue at $20–100M, median',
    value: 1.5,
    error: 0.4,
    unit: 'factor',
    source: 'Judgement: investors call 1 to 2 good to acceptable (Sacks 2020)',
    grade: 'C',
  },
  netRetention: {
    meaning: 'of a year’s revenue is there a year later with what customers add, median',
    value: 1.01,
    error: 0.02,
    unit: 'share',
    source: 'Benchmarkit 2025: 101%; SaaS Capital 2023: above 100% from $1M of revenue on',
    grade: 'B',
  },
  grossRetention: {
    meaning: 'of a year’s revenue is there a year later without what customers add, median',
    value: 0.91,
    error: 0.02,
    unit: 'share',
    source: 'SaaS Capital 2022: 91% from $1M of revenue on',
    grade: 'B',
  },
  focus: {
    meaning: 'capacity of an engineer in a large company, as a share of that in a small one',
    value: 16.9 / 22.5,
    error: 0.03,
    unit: 'share',
    source:
      'Clockwise Software Engineering Meeting Benchmark Report 2022, 80,000 engineers: 16.9 and 22.5 hours of focus a week',
    grade: 'B',
  },
  crossing: {
    meaning: 'engineers from which cross-functional teams do more than pools',
    value: 45,
    error: 6,
    unit: 'heads',
    source: 'Judgement: 30 to 60, where nobody knows any more what everybody does',
    grade: 'C',
  },
};

export const TARGET_NAMES = Object.keys(TARGETS) as FigureName[];
export const FITTED = TARGET_NAMES.filter((name) => !TARGETS[name]!.heldOut);
