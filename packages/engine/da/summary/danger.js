/** Progress stalls where a whole quarter brings fewer features an engineer than this part of today’s. */
export const STALLED = 1 / 3;
/** It is back where a later quarter brings this part again. */
export const BACK = 1 / 2;
export const DANGER_GROUPS = ['lost', 'recovered', 'rest'];
export const DANGER_COURSES = ['debtRatio', 'velocity', 'features'];
export const SIGNS = ['interestShare', 'incidents', 'cycleTime', 'velocityGap'];
