import { SHOCK_ENTRIES } from '../../coefficients/catalogue/shocks.js';
import { isDead, FATE_NAMES } from '../../simulate/fates.js';
import { crossings } from './marks.js';
import { replay } from './replay.js';
export const isShock = (event) => 'step' in event;
const ROUND_NAMES = ['A', 'B', 'C', 'D'];
/** Lives a future again, as `replay` does, and tells what happened in it, in order. */
export function story(scenario, run, { during, ...options } = {}) {
    const events = decided(scenario);
    const weekOf = (step) => Math.floor(step / scenario.stepsPerWeek);
    const passed = crossings();
    let before = { demandLeft: 0, winter: 0, repaying: 0, projectLeft: 0 };
    let winter = null;
    let policy = scenario.policy.policy;
    const endWinter = (week) => {
        if (winter !== null)
            events.push({ ...winter, kind: 'winter', lasts: week === null ? null : week - winter.week });
        winter = null;
    };
    const future = replay(scenario, run, {
        ...options,
        before: ({ stretches }, step) => {
            policy = stretches.findLast(({ from }) => from <= weekOf(step)).policy;
        },
        during: (state, step) => {
            during?.(state, step);
            const { c } = state;
            const week = weekOf(step);
            for (const shock of shocksIn(state, before.demandLeft))
                events.push({ week, step, ...shock });
            if (c.winter > before.winter)
                winter = { week, step };
            if (c.winter < before.winter)
                endWinter(week);
            if (c.roundClosed > 0)
                events.push({ week, kind: 'round', round: ROUND_NAMES[c.rounds] ?? 'later', raised: c.raised });
            if (c.layoffShare > 0)
                events.push({ week, kind: 'layoff', share: c.layoffShare, engineers: c.laidOff });
            const [was, is] = [underWay(before), underWay(c)];
            if (was !== is)
                events.push({ week, kind: 'policy', policy, begins: is });
            events.push(...passed(state).map((crossing) => ({ week, ...crossing })));
            before = { demandLeft: c.demandLeft, winter: c.winter, repaying: c.repaying, projectLeft: c.projectLeft };
        },
    });
    endWinter(null);
    if (future.end !== null)
        events.push(endOf(future.end, future.fate));
    const until = future.end ?? scenario.horizon;
    return { future, events: events.filter(({ week }) => week <= until).sort((a, b) => a.week - b.week) };
}
const endOf = (week, fate) => isDead(FATE_NAMES.indexOf(fate)) ? { week, kind: 'dead', cause: fate } : { week, kind: 'acquired' };
const underWay = ({ repaying, projectLeft }) => repaying > 0 || projectLeft > 0;
/** The scenario’s own changes, as they begin and end. */
function decided({ timeline, horizon }) {
    return timeline.flatMap(({ from, until, label }) => [
        ...(from <= horizon ? [{ week: from, kind: 'decision', label, begins: true }] : []),
        ...(until !== null && until <= horizon ? [{ week: until, kind: 'decision', label, begins: false }] : []),
    ]);
}
/** Shocks that are over with their step. */
const SUDDEN = Object.entries(SHOCK_ENTRIES).flatMap(([kind, { strikes }]) => strikes?.figures ? [{ kind, figures: Object.entries(strikes.figures), rest: strikes.rest ?? 0 }] : []);
/** Shocks that strike in the step whose flows have been worked out; a winter is told when it is over. */
function shocksIn({ c, k }, demandLeft) {
    const struck = [];
    if (k.majorNoise > 0 && Math.floor(c.majors) >= 1)
        struck.push({ kind: 'outage', lost: c.outageLoss, effort: c.incidentEffort });
    if (c.demandLeft > demandLeft)
        struck.push({ kind: 'demand', level: c.demandLevel, lasts: c.demandLeft });
    for (const { kind, figures, rest } of SUDDEN)
        if (c[figures[0][1]] !== rest)
            struck.push({
                kind,
                ...Object.fromEntries(figures.map(([figure, variable]) => [figure, c[variable]])),
            });
    return struck;
}
