/** The chance of being bought this week: revenue attracts, distress sells. */
export function attractBuyer(c, k) {
    const attraction = c.arr / (c.arr + k.acquisitionArr);
    const distress = c.runway < k.layoffRunway ? k.acquisitionDistress : 1;
    c.saleHazard = k.acquisitionRate * attraction * distress * k.year;
}
const ALIVE = 0;
const ACQUIRED = 1;
const BY_FIT = 2;
const BY_DEBT = 3;
const BY_WINTER = 4;
const BY_DEMAND = 5;
const BY_SPENDING = 6;
const GIVEN_UP = 7;
/**
 * The end of the week: a company without cash is dead, of the first cause that holds; one whose founders give up is
 * dead too. What has ended stays as it is. The codes index FATE_NAMES.
 */
export function determineFate(c, k) {
    const cause = c.fit < k.weakFit
        ? BY_FIT
        : c.velocity < k.stallVelocity
            ? BY_DEBT
            : c.winter > 0
                ? BY_WINTER
                : c.demandLevel < k.weakDemand
                    ? BY_DEMAND
                    : BY_SPENDING;
    c.fate =
        c.fate > 0
            ? c.fate
            : c.cash <= 0
                ? cause
                : c.saleClock >= c.saleDue
                    ? ACQUIRED
                    : c.giveUpClock >= c.giveUpDue
                        ? GIVEN_UP
                        : ALIVE;
}
