import { min } from '../random/maths.js';
const RUNWAY_CAP = 520;
const BURN_CAP = 100;
/** Income, cost and how many weeks the cash lasts at today's burn. */
export function lookAhead(c, k) {
    c.income = (k.margin * c.arr) / 52;
    c.cost = k.engineerCost * c.engineers + k.otherCost * c.others;
    const burn = c.cost - c.income;
    c.runway = burn > 0 ? min(c.cash / burn, RUNWAY_CAP) : RUNWAY_CAP;
    c.runwayMidstep = burn > 0 ? c.runway - 0.5 * k.step : RUNWAY_CAP;
}
/** Cash burnt per new $1 of yearly revenue, over the last half year's growth; 0 when nothing is burnt. */
export function measureBurn(c) {
    const burn = (c.cost - c.income) * 52;
    const won = c.growth > 0 ? (c.arr * c.growth) / (1 + c.growth) : 0;
    c.burnMultiple = burn > 0 ? (won > 0 ? min(burn / won, BURN_CAP) : BURN_CAP) : 0;
}
