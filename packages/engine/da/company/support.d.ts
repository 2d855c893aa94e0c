import type { Levers } from '../scenario/levers.js';
import type { Company } from './company.js';
import type { Constants } from './constants.js';
/** Supporters that so many tickets a week ask for: one at least. */
export declare function supportersWanted(tickets: number, k: Constants): number;
/**
 * Share of those who ask that have to wait, as a power of the load (Sakasegawa 1977): the more supporters, the seldomer all are busy at once.
 */
export declare function pooling(supporters: number): number;
/**
 * The support queue. Debt makes more tickets. Customers wait for what was left over (Little), and for each other even
 * where supporters could answer all of them: Sakasegawa's approximation of the wait in a queue with several servers.
 * Who waits too long gives up. Supporters follow the tickets, late, within the budget.
 */
export declare function handleTickets(c: Company, k: Constants, l: Levers): void;
