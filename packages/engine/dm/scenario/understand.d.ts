import type { Located } from './checks/located.js';
import type { Scenario } from './scenario.js';
/** A scenario, or everything that is wrong with what the files say. */
export type Understood = {
    readonly scenario: Omit<Scenario, 'given'>;
} | {
    readonly wrong: readonly Located[];
};
/** Turns what files say into a scenario. `fileName` names a scenario that has no name of its own. */
export declare function understand(written: unknown, fileName: string): Understood;
