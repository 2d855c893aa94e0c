import type { CoefficientName } from './catalogue/index.js';
import { SHOCK_ENTRIES } from './catalogue/shocks.js';
/** What `off` means: these coefficients become 0. A shock that never arrives, a loop without gain, a noise without spread. */
export declare const SHOCKS: Readonly<Record<ShockName, readonly CoefficientName[]>>;
export declare const LOOPS: {
    readonly contagion: readonly ["contagion"];
    readonly pressure: readonly ["pressureGain"];
    readonly burnout: readonly ["burnoutGain"];
    readonly zombies: readonly ["zombieGain"];
    readonly alignment: readonly ["newcomerMisalignment", "siloMisalignment"];
};
/** Parts of the model that a sceptic can do without: with one cut the model is simpler, and what it alone does shows. */
export declare const MECHANISMS: {
    readonly familiarity: readonly ["headroom"];
    readonly upkeepOfDebt: readonly ["upkeepDebt", "neglect"];
    readonly worstFirst: readonly ["easyDebt"];
    readonly haste: readonly ["hasteSpeed", "hasteDebt"];
    readonly market: readonly ["market"];
    readonly shape: readonly ["changingShape"];
    readonly givingUp: readonly ["giveUpRate"];
    readonly unevenRounds: readonly ["roundSpread"];
    readonly assistants: readonly ["aiSpeed", "aiDebtDrag", "aiShortcuts", "aiRepair", "aiIncidents", "aiRamp"];
    readonly supportQueue: readonly ["supportFollows", "supportVariability"];
};
/** Doors through which debt reaches output, customers and money. A door that is closed lets nothing through. */
export declare const DOORS: {
    readonly speed: readonly ["drag"];
    readonly upkeep: readonly ["upkeepDebt"];
    readonly incidents: readonly ["incidentSlope"];
    readonly churn: readonly ["debtChurn"];
    readonly support: readonly ["ticketDebt"];
};
/** `coefficients` is not listed here: with it off every coefficient takes its median (see draw.ts). */
export declare const NOISES: {
    readonly attrition: readonly ["attritionNoise"];
    readonly incidents: readonly ["incidentNoise"];
    readonly effort: readonly ["effortNoise"];
    readonly outages: readonly ["majorNoise"];
    readonly perception: readonly ["debtNoise", "velocityNoise"];
    readonly funding: readonly ["fundingNoise", "roundSpread"];
    readonly acquisition: readonly ["acquisitionNoise"];
    readonly givingUp: readonly ["givingUpNoise"];
};
export type ShockName = 'incidents' | 'outages' | keyof typeof SHOCK_ENTRIES;
export type LoopName = keyof typeof LOOPS;
export type MechanismName = keyof typeof MECHANISMS;
export type DoorName = keyof typeof DOORS;
export declare const DOOR_NAMES: DoorName[];
export type NoiseName = keyof typeof NOISES | 'coefficients';
