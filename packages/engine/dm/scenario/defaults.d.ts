import { type RoundName, type Surroundings } from './start.js';
import type { Start } from './scenario.js';
/** What a file says of the company in week 0, in the model’s units. */
export interface GivenCompany extends Partial<Omit<Start, 'rounds' | 'mandate'>> {
    readonly round?: RoundName | undefined;
    /** Weeks left, or whether there is one. */
    readonly mandate?: number | boolean | undefined;
}
/** The company in week 0, what is not given worked out from what is. The numbers that have no default must be given. */
export declare function startOf(given: GivenCompany, around: Omit<Surroundings, 'raised'>): Start;
