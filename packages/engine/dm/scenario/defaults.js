import { ROUNDS, START } from './start.js';
const DIGITS = 6;
/** The company in week 0, what is not given worked out from what is. The numbers that have no default must be given. */
export function startOf(given, around) {
    const { round = 'none', mandate } = given;
    const everything = { ...around, raised: round !== 'none' };
    const start = {};
    const usual = (name) => rounded(START[name].usual?.[1](start, everything) ?? NaN);
    const said = {
        ...given,
        rounds: ROUNDS[round],
        mandate: typeof mandate === 'boolean' ? (mandate ? around.mandateTime : 0) : mandate,
    };
    for (const name of Object.keys(START))
        start[name] = said[name] ?? usual(name);
    return start;
}
/** What is worked out is no more exact than what people write, and reads like it. */
const rounded = (value) => Number(value.toPrecision(DIGITS));
