import { log, max } from '../random/maths.js';
import { normalQuantile } from '../random/normal.js';
import { due } from './chance.js';
import { usualOthers } from './shape.js';
import { supportersWanted } from './support.js';
const LONG_AGO = 520;
/** Puts a company where the scenario says it stands in week 0. */
export function begin(c, k, s, n) {
    k.othersAtStart = s.engineers > 0 ? s.others / s.engineers : 0;
    k.usualOthersAtStart = usualOthers(s.engineers + s.others, k);
    k.lnArrAtStart = log(max(s.arr, 0.1));
    c.engineers = s.engineers;
    c.offers = s.offers;
    c.others = s.others;
    c.skillGap = s.skillGap;
    c.survival = 1;
    c.target = s.engineers;
    c.sinceLayoff = LONG_AGO;
    c.layoffs = 0;
    c.product = s.product;
    c.zombies = s.zombies;
    c.inProgress = s.inProgress;
    c.delivered = 0;
    c.debt = k.debtAtStart * s.debtRatio * (s.product + s.zombies);
    c.unplanned = s.unplanned;
    c.pendingRepayment = 0;
    c.supporters = supportersWanted(k.ticketRate * s.arr * (1 + k.ticketDebt * k.debtAtStart * s.debtRatio), k);
    c.tickets = s.tickets;
    c.arr = s.arr;
    c.cash = s.cash;
    c.marketExpectation = max(s.product, 1) * (2 / s.fit - 1);
    c.pressure = s.pressure;
    c.burnout = s.burnout;
    c.weariness = 0.5 * s.pressure;
    c.laggedVelocity = s.perceivedVelocity;
    c.velocityError = k.velocityNoise * normalQuantile(n.velocity);
    c.seenVelocity = c.laggedVelocity;
    c.laggedDebt = s.perceivedDebt;
    c.seenDebt = c.laggedDebt;
    c.debtError = k.debtNoise * normalQuantile(n.debt);
    c.rounds = s.rounds;
    c.sinceRound = s.sinceRound;
    c.mandate = s.mandate;
    c.roundClock = 0;
    c.roundDue = due(n.funding, k.fundingNoise);
    c.saleClock = 0;
    c.saleDue = due(n.acquisition, k.acquisitionNoise);
    c.giveUpClock = 0;
    c.giveUpDue = due(n.giveUp, k.givingUpNoise);
    c.demandLevel = 1;
    c.demandLeft = 0;
    c.winter = 0;
    c.fate = 0;
    forget(c);
}
/** A new policy starts without the memory of the old one; an unfinished rewrite is lost. */
export function forget(c) {
    c.repaying = 0;
    c.projectLeft = 0;
    c.projects = 0;
    c.rewriting = 0;
    c.pendingRepayment = 0;
    c.debtIntegral = 0;
}
