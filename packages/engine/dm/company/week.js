import { competitor } from '../shocks/competitor.js';
import { customDeal } from '../shocks/customDeal.js';
import { demand } from '../shocks/demand.js';
import { keyDeparture } from '../shocks/keyDeparture.js';
import { migration } from '../shocks/migration.js';
import { winter } from '../shocks/winter.js';
import { align } from './alignment.js';
import { assist } from './assistants.js';
import { updatePressure } from './board.js';
import { borrow } from './borrowing.js';
import { burnOut } from './burnout.js';
import { measureFit, sell } from './customers.js';
import { attractBuyer } from './exits.js';
import { forgetCode } from './familiarity.js';
import { updateWeariness } from './givingUp.js';
import { hurry } from './haste.js';
import { hire, planHeadcount } from './hiring.js';
import { breakDown } from './incidents.js';
import { layOff } from './layoffs.js';
import { leave } from './leaving.js';
import { measureMarket } from './market.js';
import { lookAhead, measureBurn } from './money.js';
import { rampUp } from './ramping.js';
import { aimAtDebt, repay } from './repayment.js';
import { raiseRound } from './rounds.js';
import { changeShape } from './shape.js';
import { ship } from './shipping.js';
import { slowDown } from './slowing.js';
import { handleTickets } from './support.js';
import { coordinate } from './teams.js';
import { updateTenure } from './tenure.js';
import { keepUp } from './upkeep.js';
import { build, fightFires } from './work.js';
/**
 * The order of a week. Everything here is worked out from the stocks as they stood when the week began; `moveStocks` then moves them all at
 * once.
 *
 * `c` is the company, `k` its world (constant through its life), `l` and `p` what it decides (levers, settings of the policy), `n` this week's chances.
 */
export function week(c, k, l, rule, p, n) {
    // where the company stands
    forgetCode(c, k);
    slowDown(c, k);
    updateTenure(c);
    measureFit(c, k);
    measureMarket(c, k);
    lookAhead(c, k);
    updatePressure(c, k, l);
    measureBurn(c);
    assist(c, k, l);
    // the weather
    demand(c, k, n);
    winter(c, k, n);
    keyDeparture(c, k, n);
    migration(c, k, n);
    competitor(c, k, n);
    customDeal(c, k, n);
    // people come and go
    changeShape(c, k);
    leave(c, k, n);
    planHeadcount(c, k);
    hire(c, k, l);
    layOff(c, k, l);
    rampUp(c, k);
    // their weeks are spent
    coordinate(c, k, l);
    fightFires(c, k);
    keepUp(c, k);
    aimAtDebt(c, k, l, rule(c, k, p, n));
    hurry(c, k, l);
    build(c, k, l);
    burnOut(c, k);
    // product and debt
    align(c, k, l);
    ship(c, k, l);
    borrow(c, k);
    repay(c, k);
    // customers and money
    handleTickets(c, k, l);
    sell(c, k, l);
    breakDown(c, k, n);
    raiseRound(c, k, l, n);
    attractBuyer(c, k);
    updateWeariness(c, k);
}
