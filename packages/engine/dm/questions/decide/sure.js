import { sampleRankCorrelation } from 'simple-statistics';
import { CATALOGUE } from '../../coefficients/catalogue/index.js';
import { ranks, splitSpread } from '../../summary/split.js';
import { valuesOf, wantedFor } from '../common/measure.js';
/** Futures of one world, and how many worlds. */
const EACH = 4;
const WORLDS = 250;
const LEADERS = 3;
/**
 * How much of the spread of what a choice is worth comes from not knowing the coefficients, and how much is luck: in
 * ranks, so that a few futures do not rule.
 */
export async function spreadBetween(other, choice, measure, play) {
    const [first, second] = await Promise.all([other, choice].map(async (scenario) => {
        const nested = { ...scenario, runs: EACH * WORLDS };
        return valuesOf(nested, await play(nested, wantedFor([measure]), { runsPerDraw: EACH }), measure);
    }));
    return splitSpread(ranks(first.map((value, run) => second[run] - value)), EACH);
}
/** The coefficients that carry what is not known: by their squared rank correlation with what the choice is worth, as parts of the sum of all. */
export function carriers(draws, gains) {
    const ranked = [...ranks(gains)];
    const parts = [...draws].map(([name, values]) => {
        const correlation = values.length > 2 ? sampleRankCorrelation([...values], ranked) : 0;
        return { name, part: Number.isFinite(correlation) ? correlation * correlation : 0 };
    });
    const total = parts.reduce((sum, { part }) => sum + part, 0);
    if (total === 0)
        return { leaders: [], gradeC: 0 };
    const shares = parts.map(({ name, part }) => ({ name, part: part / total })).sort((a, b) => b.part - a.part);
    return {
        leaders: shares.slice(0, LEADERS),
        gradeC: shares.filter(({ name }) => CATALOGUE[name].grade === 'C').reduce((sum, { part }) => sum + part, 0),
    };
}
