import { due } from './chance.js';
import { max, min } from '../random/maths.js';
import { normalQuantile } from '../random/normal.js';
/** Every stock moves once, by flows that were all worked out from the old state. Conservation can be read off line by line. */
export function moveStocks(c, k, n) {
    c.survival = c.engineers > 0 ? max(c.survival * (1 - (c.leavers + c.laidOff) / c.engineers), 1e-300) : c.survival;
    c.engineers = c.engineers + c.starters - c.leavers - c.laidOff;
    c.offers = c.offers + c.offersMade - c.starters - c.withdrawn;
    c.others = c.others + c.othersJoin - (c.othersLeave + c.othersLaidOff);
    c.skillGap = max(c.skillGap + c.gapOpened - c.gapClosed, 0);
    c.sinceLayoff = c.layoffShare > 0 ? k.step : c.sinceLayoff + k.step;
    c.layoffs = c.layoffs + (c.layoffShare > 0 ? 1 : 0);
    c.target =
        c.layoffShare > 0
            ? c.engineers
            : c.roundClosed > 0
                ? max(c.target + c.targetGrowth, c.engineers)
                : c.target + c.targetGrowth;
    c.inProgress = c.inProgress + (c.begun - c.features) * k.step;
    c.product = c.product + c.useful - c.productRemoved;
    c.zombies = c.zombies + c.useless - c.zombiesRemoved;
    c.delivered = c.delivered + c.useful;
    c.debt = c.debt + c.borrowed - c.repaid - c.retired;
    c.pendingRepayment = c.pendingRepayment + c.banked;
    c.unplanned = c.unplanned + c.incidentEffort - c.fireWork * k.step;
    c.supporters = c.supporters + c.supportersMoved;
    c.tickets = c.tickets + c.ticketsOpened - c.ticketsClosed - c.ticketsAbandoned;
    c.arr = c.arr + c.newArr + c.expansionArr + c.dealRevenue - c.churnedArr - c.outageLoss;
    c.marketExpectation = c.marketExpectation * (1 + k.barStep) * c.barLeap;
    c.cash = c.cash + (c.income - c.cost) * k.step + c.raised;
    c.pressure = c.pressure + (c.pressureTarget - c.pressure) * k.pressureFraction;
    c.burnout = c.burnout + (c.burnoutTarget - c.burnout) * k.burnoutFraction;
    c.weariness = c.weariness + (c.strain - c.weariness) * k.wearinessFraction;
    c.laggedVelocity = c.laggedVelocity + (c.velocity - c.laggedVelocity) * k.velocityFraction;
    c.laggedDebt = c.laggedDebt + (c.debtRatio - c.laggedDebt) * k.debtFraction;
    c.velocityError =
        k.looks > 0
            ? c.velocityError + (k.velocityErrorGain * normalQuantile(n.velocity) - c.velocityError) * k.velocityFraction
            : c.velocityError;
    c.debtError =
        k.looks > 0 ? c.debtError + (k.debtErrorGain * normalQuantile(n.debt) - c.debtError) * k.debtFraction : c.debtError;
    c.rounds = min(c.rounds + c.roundClosed, 9);
    c.sinceRound = c.roundClosed > 0 ? k.step : c.sinceRound + k.step;
    c.mandate = c.layoffShare > 0 ? 0 : c.roundClosed > 0 ? k.mandateTime : max(c.mandate - k.step, 0);
    c.roundClock = c.roundClosed > 0 ? 0 : c.roundClock + c.roundHazard;
    c.roundDue = c.roundClosed > 0 ? due(n.funding, k.fundingNoise) : c.roundDue;
    c.saleClock = c.saleClock + c.saleHazard;
    c.giveUpClock = c.giveUpClock + c.giveUpHazard;
}
