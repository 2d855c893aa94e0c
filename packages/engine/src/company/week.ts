import type { PolicyRule } from '../policies/index.js';
import type { Levers } from '../scenario/levers.js';
import type { PolicySettings } from '../scenario/policies.js';
import { competitor } from '../shocks/competitor.js';
import { customDeal } from '../shocks/customDeal.js';
import { demand } from '../shocks/demand.js';
import { keyDeparture } from '../shocks/keyDeparture.js';
import { migration } from '../shocks/migration.js';
import { winter } from '../shocks/winter.js';
import { align } from './alignment.js';
import { assist } from './assistants.js';
import { press } from './board.js';
import { borrow } from './borrowing.js';
import { burnOut } from './burnout.js';
import type { Company } from './company.js';
import type { Constants } from './constants.js';
import { measureFit, sell } from './customers.js';
import { court } from './exits.js';
import { forgetCode } from './familiarity.js';
import { tire } from './givingUp.js';
import { hurry } from './haste.js';
import { hire, plan } from './hiring.js';
import { breakDown } from './incidents.js';
import { layOff } from './layoffs.js';
import { leave } from './leaving.js';
import { measureMarket } from './market.js';
import { lookAhead, measureBurn } from './money.js';
import type { Noise } from './noise.js';
import { ramp } from './ramping.js';
import { aimAtDebt, repay } from './repayment.js';
import { raise } from './rounds.js';
import { changeShape } from './shape.js';
import { ship } from './shipping.js';
import { slowDown } from './slowing.js';
import { answer } from './support.js';
import { coordinate } from './teams.js';
import { age } from './tenure.js';
import { keepUp } from './upkeep.js';
import { build, fightFires } from './work.js';

/**
 * The order of a week. Everything here is worked out from the stocks as they stood when the week began; `moveStocks` then moves them all at
 * once.
 *
 * `c` is the company, `k` its world (constant through its life), `l` and `p` what it decides (levers, settings of the policy), `n` this week's chances.
 */
export function week(c: Company, k: Constants, l: Levers, rule: PolicyRule, p: PolicySettings, n: Noise): void {
  // where the company stands
  forgetCode(c, k);
  slowDown(c, k);
  age(c);
  measureFit(c, k);
  measureMarket(c, k);
  lookAhead(c, k);
  press(c, k, l);
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
  plan(c, k);
  hire(c, k, l);
  leave(c, k, n);
  layOff(c, k, l);
  ramp(c, k);

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
  answer(c, k, l);
  sell(c, k, l);
  breakDown(c, k, n);
  raise(c, k, l, n);
  court(c, k);
  tire(c, k);
}
