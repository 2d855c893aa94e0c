import { SHOCK_ENTRIES } from './catalogue/shocks.js';
/** What `off` means: these coefficients become 0. A shock that never arrives, a loop without gain, a noise without spread. */
export const SHOCKS = {
    incidents: ['incidents'],
    outages: ['majorShare'],
    ...Object.fromEntries(Object.entries(SHOCK_ENTRIES).map(([name, { off }]) => [name, off])),
};
export const LOOPS = {
    contagion: ['contagion'],
    pressure: ['pressureGain'],
    burnout: ['burnoutGain'],
    zombies: ['zombieGain'],
    alignment: ['newcomerMisalignment', 'siloMisalignment'],
};
/** Parts of the model that a sceptic can do without: with one cut the model is simpler, and what it alone does shows. */
export const MECHANISMS = {
    familiarity: ['headroom'],
    upkeepOfDebt: ['upkeepDebt', 'neglect'],
    worstFirst: ['easyDebt'],
    haste: ['hasteSpeed', 'hasteDebt'],
    market: ['market'],
    shape: ['changingShape'],
    givingUp: ['giveUpRate'],
    unevenRounds: ['roundSpread'],
    assistants: ['aiSpeed', 'aiDebtDrag', 'aiShortcuts', 'aiRepair', 'aiIncidents', 'aiRamp'],
    supportQueue: ['supportFollows', 'supportVariability'],
};
/** Doors through which debt reaches output, customers and money. A door that is closed lets nothing through. */
export const DOORS = {
    speed: ['drag'],
    upkeep: ['upkeepDebt'],
    incidents: ['incidentSlope'],
    churn: ['debtChurn'],
    support: ['ticketDebt'],
};
/** `coefficients` is not listed here: with it off every coefficient takes its median (see draw.ts). */
export const NOISES = {
    attrition: ['attritionNoise'],
    incidents: ['incidentNoise'],
    effort: ['effortNoise'],
    outages: ['majorNoise'],
    perception: ['debtNoise', 'velocityNoise'],
    funding: ['fundingNoise', 'roundSpread'],
    acquisition: ['acquisitionNoise'],
    givingUp: ['givingUpNoise'],
};
export const DOOR_NAMES = Object.keys(DOORS);
