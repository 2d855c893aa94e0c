import type { Levers } from '../scenario/levers.js';
import { min } from '../random/maths.js';
import type { Company } from './company.js';
import type { Constants } from './constants.js';

const WAIT_CAP = 52;

/** The support queue. Debt makes more tickets; the wait is the queue over what support can answer (Little); who waits too long gives up. */
export function answer(c: Company, k: Constants, l: Levers): void {
  const service = l.supportShare * c.others * k.ticketsPerAgent;
  c.ticketsOpened = k.ticketRate * c.arr * (1 + k.ticketDebt * c.debtRatio) * k.step;
  c.ticketsClosed = min(service * k.step, c.tickets + c.ticketsOpened);
  c.ticketsAbandoned = (c.tickets + c.ticketsOpened - c.ticketsClosed) * k.abandonPart;
  c.supportWait = service > 0 ? min(c.tickets / service, WAIT_CAP) : c.tickets > 0 ? WAIT_CAP : 0;
}
