import { type Policy, type PolicyName } from '../../scenario/policies.js';
import type { Scenario } from '../../scenario/scenario.js';
import { type Alternative } from '../common/alternatives.js';
/** An alternative that is ranked, and whether it is what the scenario does anyway. */
export interface Candidate extends Alternative {
    /** What it does, with all settings, the defaults too. */
    readonly words: string;
    /** Its rule, and the settings that the rule reads; null where the scenario changes it on the way. */
    readonly policy: PolicyName | null;
    readonly settings: Policy['settings'] | null;
    readonly own: boolean;
}
/** All that are ranked, each once. A scenario that changes its policy on the way is one of them as it stands, “as planned”. */
export declare function policiesOf(scenario: Scenario, more: readonly Policy[]): Candidate[];
