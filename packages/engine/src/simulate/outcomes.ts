/** What is recorded of every run in every week. */
export interface Outcome {
  readonly meaning: string;
  readonly unit:
    | '$M'
    | '$M/week'
    | 'person-weeks'
    | 'person-weeks/week'
    | 'share'
    | 'ratio'
    | 'weeks'
    | 'heads'
    | '1/year'
    | 'count'
    | 'factor';
  /**
   * What is recorded of a dead company: 0 where more is better (or there simply is nothing left), its last value where less is better. A last value may
   * be an early one, and low: decisions are judged by `valuesOf`, which counts the dead as the worst there is. An acquired company keeps its last values.
   */
  readonly dead: 'zero' | 'last';
}

const zero = (meaning: string, unit: Outcome['unit']): Outcome => ({ meaning, unit, dead: 'zero' });
const last = (meaning: string, unit: Outcome['unit']): Outcome => ({ meaning, unit, dead: 'last' });

/** Where the engineers’ weeks go; together they are all the engineers there are. */
export const ACTIVITIES = {
  features: zero('Features, the part that moves the product', 'person-weeks/week'),
  interest: zero('Features, the part that debt eats (the interest)', 'person-weeks/week'),
  repayment: zero('Paying down debt', 'person-weeks/week'),
  fires: zero('Unplanned work: incidents', 'person-weeks/week'),
  upkeep: zero('Keeping the product running', 'person-weeks/week'),
  mentoring: zero('Mentoring newcomers', 'person-weeks/week'),
  learning: zero('Not yet productive: newcomers learning', 'person-weeks/week'),
  interviewing: zero('Interviewing', 'person-weeks/week'),
  coordination: zero('Coordination, alignment and waiting for each other', 'person-weeks/week'),
  switching: zero('Switching between things in progress', 'person-weeks/week'),
} as const satisfies Record<string, Outcome>;

/** Every outcome, in the order in which it is stored. */
export const OUTCOMES = {
  arr: zero('Annual recurring revenue', '$M'),
  cash: zero('Cash', '$M'),
  delivered: zero('Useful product delivered since week 0', 'person-weeks'),
  ...ACTIVITIES,
  featuresPerEngineer: zero('Features per engineer and week', 'person-weeks/week'),
  velocity: zero('Velocity: output of a week of feature work, as a share of what it would be without debt', 'share'),
  interestShare: last('Interest share: 1 − velocity', 'share'),
  debtRatio: last('Debt as a share of the product', 'ratio'),
  debtShare: zero(
    'Share of the engineers’ free weeks set aside for debt, after pressure; what finds no debt goes to features',
    'share',
  ),
  cycleTime: last('Time from starting a piece of work to finishing it', 'weeks'),
  headcount: zero('People employed', 'heads'),
  engineers: zero('Engineers employed', 'heads'),
  newcomers: zero('Share of the engineers with under a year in the company', 'share'),
  incidents: last('Incidents a year, at the current rate', '1/year'),
  attrition: last('Share of the engineers leaving a year, at the current rate', '1/year'),
  supportWait: last('Wait for an answer from support', 'weeks'),
  runway: zero('Weeks until the cash is gone, at the current burn (520 and more are 520)', 'weeks'),
  burnMultiple: last('Cash burnt per new $1 of yearly revenue (100 and more are 100)', 'ratio'),
  fit: zero('Product fit', 'factor'),
  pressure: last('Board pressure', 'share'),
  burnout: last('Burnout', 'share'),
  rounds: last('Rounds closed', 'count'),
  income: zero('Gross profit', '$M/week'),
  cost: zero('What people cost', '$M/week'),
} as const satisfies Record<string, Outcome>;

export type OutcomeName = keyof typeof OUTCOMES;
export type ActivityName = keyof typeof ACTIVITIES;
export const OUTCOME_NAMES = Object.keys(OUTCOMES) as OutcomeName[];
export const ACTIVITY_NAMES = Object.keys(ACTIVITIES) as ActivityName[];
