import { simulateStep, closeStep } from '../../simulate/state.js';
import { beginRun, createSimulation, decideAt } from '../../simulate/simulation.js';
import { NAMED_LOOPS } from './feedback.js';
import { PARTS, PART_NAMES } from './parts.js';
import { probe } from './probe.js';
/** Quarters of the horizon at which a company is looked at. */
const QUARTERS = [0, 1, 2, 3];
/** A sign that comes this rarely beside the other is a detail of the arithmetic, not of the story. */
const ONE_WAY = 0.1;
/**
 * The causal diagram of the running engine: in a few moments of each scenario’s expected future (no chance, no shocks from outside), each part of the
 * company is changed a little and much, and the parts that answer within the week are linked to it, with the sign of their answer. Nothing is read
 * from the code. `scenario.loops` counts: a loop that is cut has no links.
 *
 * @param scenarios at least one; the links of several are those that any of them has
 */
export function causes(scenarios) {
    const seen = scenarios.flatMap(answersIn);
    const links = linksOf(seen);
    return {
        parts: PART_NAMES.map((name) => ({ name, label: PARTS[name].label, meaning: PARTS[name].meaning })),
        links,
        loops: loopsOf(links),
        moments: seen.length,
    };
}
/** What answers at each moment of a scenario’s expected future, as long as the company lives. */
function answersIn(scenario) {
    const simulation = createSimulation(expected(scenario));
    const { state } = simulation;
    const weeks = QUARTERS.map((quarter) => Math.floor((quarter * scenario.horizon) / 4));
    const seen = [];
    beginRun(simulation, 0);
    for (let week = 0; week <= weeks[weeks.length - 1] && state.c.fate === 0; week++) {
        const first = week * scenario.stepsPerWeek;
        decideAt(simulation, first);
        if (weeks.includes(week))
            seen.push(probe(state, first));
        for (let step = first; step < first + scenario.stepsPerWeek && state.c.fate === 0; step++) {
            simulateStep(state, step);
            closeStep(state);
        }
    }
    return seen;
}
/** The scenario without chance and without what strikes from outside; incidents come as often as expected. */
function expected(scenario) {
    const off = (switches) => Object.fromEntries(Object.keys(switches).map((name) => [name, false]));
    const { incidents, outages } = scenario.shocks;
    return { ...scenario, noise: off(scenario.noise), shocks: { ...off(scenario.shocks), incidents, outages } };
}
function linksOf(moments) {
    return PART_NAMES.flatMap((from) => PART_NAMES.flatMap((to) => {
        const between = moments.map((answers) => answers.filter((answer) => answer.from === from && answer.to === to));
        if (between.every((answers) => answers.length === 0))
            return [];
        const [more, less] = [1, -1].map((sign) => sum(between
            .flat()
            .filter((answer) => answer.sign === sign)
            .map(({ size }) => size)));
        const sign = less < ONE_WAY * more ? '+' : more < ONE_WAY * less ? '−' : '±';
        return [{ from, to, sign, strength: sum(between.map(largest)) / moments.length }];
    }));
}
const largest = (answers) => answers.reduce((most, { size }) => Math.max(most, size), 0);
const sum = (values) => values.reduce((total, value) => total + value, 0);
function loopsOf(links) {
    return NAMED_LOOPS.flatMap(({ name, story, path, cutBy = null }) => {
        const around = path.map((from, i) => links.find((link) => link.from === from && link.to === path[(i + 1) % path.length]));
        if (around.includes(undefined))
            return [];
        const signs = around.map((link) => link.sign);
        const kind = signs.includes('±')
            ? 'either'
            : signs.filter((sign) => sign === '−').length % 2 === 0
                ? 'reinforcing'
                : 'balancing';
        return [{ name, story, kind, path, cutBy }];
    });
}
