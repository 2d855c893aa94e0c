import { max, min, pow, sqrt } from '../random/maths.js';
const WAIT_CAP = 52;
/** Supporters that so many tickets a week ask for: one at least. */
export function supportersWanted(tickets, k) {
    return max(tickets / max(k.ticketsPerAgent * k.supportLoad, 1e-9), 1);
}
/**
 * Share of those who ask that have to wait, as a power of the load (Sakasegawa 1977): the more supporters, the seldomer all are busy at once.
 */
export function pooling(supporters) {
    return sqrt(2 * (supporters + 1)) - 1;
}
/**
 * The support queue. Debt makes more tickets. Customers wait for what was left over (Little), and for each other even
 * where supporters could answer all of them: Sakasegawa's approximation of the wait in a queue with several servers.
 * Who waits too long gives up. Supporters follow the tickets, late, within the budget.
 */
export function handleTickets(c, k, l) {
    const budget = l.supportShare * c.others;
    c.supportersAtWork = k.supportFollows > 0 ? min(c.supporters, budget) : budget;
    const service = c.supportersAtWork * k.ticketsPerAgent;
    const opened = k.ticketRate * c.arr * (1 + k.ticketDebt * c.debtRatio);
    c.ticketsOpened = opened * k.step;
    c.ticketsClosed = min(service * k.step, c.tickets + c.ticketsOpened);
    c.ticketsAbandoned = (c.tickets + c.ticketsOpened - c.ticketsClosed) * k.abandonFraction;
    const each = service > 0 ? 1 / service : 0;
    c.supportLoad = service > 0 ? min(opened * each, 10) : opened > 0 ? 10 : 0;
    const busy = min(c.supportLoad, k.utilisationCap);
    const crowd = busy > 0 ? pow(busy, pooling(c.supportersAtWork)) / (1 - busy) : 0;
    c.supportWait =
        service > 0 ? min((c.tickets + k.supportVariability * crowd) * each, WAIT_CAP) : c.tickets > 0 ? WAIT_CAP : 0;
    const wanted = min(supportersWanted(opened, k), budget);
    c.supportersMoved = (wanted - c.supporters) * k.supportFraction - c.supporters * c.layoffShare;
}
