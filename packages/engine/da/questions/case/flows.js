/**
 * Plays one investment through one future: the team works until the effort is spent, then the loss falls by what is saved, and the upkeep begins.
 *
 * @param net receives saved less spent before each week, from 0 to the horizon
 */
export function investIn(draws, run, future, start, terms, into, net) {
    const { team, horizon, discount } = terms;
    const [loss, saves] = [draws.loss[run], draws.saves[run]];
    const worth = terms.inTime ? draws.wage[run] : 1;
    let left = draws.effort[run] * draws.overrun[run];
    let [value, spent, whole, payback, effort, back] = [0, 0, 0, NaN, 0, 0];
    net?.fill(0, 0, Math.min(start, horizon) + 1);
    for (let week = start; week < horizon; week++) {
        if (week < future.lives) {
            const work = Math.min(team, left);
            const running = 1 - work / team;
            left -= work;
            const price = week === start ? draws.price[run] : 0;
            const cost = discount[week] * (work * draws.builder[run] + price + running * draws.running[run]);
            const lost = running * loss * future.sizes[week];
            const all = discount[week] * lost * worth;
            const flow = saves * all - cost;
            if (value + flow < 0)
                payback = NaN;
            else if (Number.isNaN(payback) && flow > 0)
                payback = week - start - value / flow;
            value += flow;
            spent += cost;
            effort += work;
            whole += all;
            back += saves * lost;
        }
        if (net)
            net[week + 1] = value;
    }
    into.value = value;
    into.spent = spent;
    into.whole = whole;
    into.payback = payback;
    into.effort = effort;
    into.back = terms.inTime ? back : 0;
}
