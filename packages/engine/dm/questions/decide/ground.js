import { designEffect } from '../../summary/designEffect.js';
import { valuesOf, wantedFor } from '../common/measure.js';
import { breaking, checkLimit } from '../common/limits.js';
import { otherwise } from './turning.js';
/** What is known of a company's own standing and need not stay so, or may be thought wrong. */
export const GROUNDS = ['code', 'debt', 'cash', 'growth'];
/** Multiples of today's number that are looked at; growth is looked at as it is. */
const MULTIPLES = [1 / 4, 1 / 2, 2, 4];
const GROWTHS = [0, 0.25, 0.5, 1, 2];
/** Standard errors beyond which the choice is worse by more than a practical tie: of some twenty looks, one is wrong in one answer of twenty. */
const REACH = 3;
/** The rule at other starting points: all proposals in the same futures each, the first being as today. */
export async function groundsOf(proposals, choice, { runs, measure, limits, play }) {
    const { scenario: here } = proposals[0];
    const effect = designEffect(here, runs);
    const candidatesAt = async (name, value) => {
        const played = await Promise.all(proposals.map(async ({ scenario, upheaval }) => {
            const started = { ...startingAt(scenario, here, name, value), runs };
            const futures = await play(started, wantedFor([measure, ...limits]));
            const dead = valuesOf(started, futures, { name: 'dead', week: measure.week });
            const checked = limits.map((limit) => checkLimit(valuesOf(started, futures, limit), limit, effect));
            return { values: valuesOf(started, futures, measure), dead, checked, upheaval };
        }));
        return played.map(({ values, dead, checked, upheaval }) => ({
            values,
            upheaval,
            ...breaking(checked, dead, played[0].dead, effect),
        }));
    };
    return Promise.all(GROUNDS.filter((name) => name === 'growth' || todayOf(here, name) > 0).map(async (name) => {
        const today = todayOf(here, name);
        const others = await Promise.all(levels(name, today).map(async (value) => ({
            value,
            to: otherwise(await candidatesAt(name, value), choice, REACH, effect),
        })));
        const looked = [...others, { value: today, to: null }].sort((a, b) => a.value - b.value);
        return { name, today, looked: looked.map(({ value }) => value), turn: nearest(looked, today) };
    }));
}
/** How many futures that plays. */
export const groundFutures = (proposals, runs) => proposals * runs * (3 * MULTIPLES.length + GROWTHS.length);
const todayOf = ({ company }, name) => ({ code: company.product + company.zombies, debt: company.debtRatio, cash: company.cash, growth: company.growth })[name];
const levels = (name, today) => name === 'growth' ? GROWTHS.filter((value) => value !== today) : MULTIPLES.map((multiple) => multiple * today);
/** The scenario of a company that stands there instead. What is seen of debt and of speed follows. */
function startingAt(scenario, here, name, value) {
    const { company } = scenario;
    const times = value / todayOf(here, name);
    switch (name) {
        case 'code':
            return {
                ...scenario,
                company: { ...company, product: times * company.product, zombies: times * company.zombies },
            };
        case 'debt':
            return {
                ...scenario,
                company: {
                    ...company,
                    debtRatio: value,
                    perceivedDebt: times * company.perceivedDebt,
                    perceivedVelocity: 1 / (1 + times * (1 / company.perceivedVelocity - 1)),
                },
            };
        case 'cash':
            return { ...scenario, company: { ...company, cash: value } };
        case 'growth':
            return {
                ...scenario,
                company: { ...company, growth: value },
                known: { ...scenario.known, growth: { shape: 'constant', value } },
            };
    }
}
function nearest(looked, today) {
    const here = looked.findIndex(({ value }) => value === today);
    const turns = [1, -1].flatMap((step) => {
        for (let i = here + step; i >= 0 && i < looked.length; i += step)
            if (looked[i].to !== null)
                return [
                    { after: looked[i - step].value, by: looked[i].value, to: looked[i].to, steps: Math.abs(i - here) },
                ];
        return [];
    });
    const first = turns.sort((a, b) => a.steps - b.steps)[0];
    return first === undefined ? null : { after: first.after, by: first.by, to: first.to };
}
