import { max } from '../random/maths.js';
/**
 * What AI assistants do to the work done with them: features come faster, the less so the more debt the code carries,
 * with more shortcuts in them; debt is repaid at another rate; incidents are more, above all in indebted code;
 * newcomers learn in another time. All factors are 1 where nothing is done with assistants.
 */
export function assist(c, k, l) {
    c.assistedPace = max(1 + l.assistants * (k.aiSpeed - k.aiDebtDrag * c.debtRatio), 0.1);
    c.assistedShortcuts = 1 + l.assistants * k.aiShortcuts;
    c.assistedRepair = max(1 + l.assistants * k.aiRepair, 0.1);
    c.assistedIncidents = 1 + l.assistants * k.aiIncidentSlope * c.debtRatio;
    c.assistedRamp = max(1 + l.assistants * k.aiRamp, 0.1);
}
