import { CATALOGUE, COEFFICIENT_NAMES } from '../../coefficients/catalogue/index.js';
import { dayNumber } from '../../scenario/calendar.js';
import { bothDeadBy, FATES, FATE_NAMES, isDead } from '../../simulate/fates.js';
import { OUTCOMES, OUTCOME_NAMES, RECKONED } from '../../simulate/outcomes.js';
import { rowOf } from '../../simulate/played.js';
import { parameterDraws } from '../../simulate/parameterDraws.js';
import { follow, leadFrom, startRace } from '../compare/crossover.js';
import { ALTERNATIVE, joined, RUN } from './table.js';
const DAYS = 7;
/** How a future ended, in three words; why stands in the column `cause`. */
const STATE = FATE_NAMES.map((name, code) => (isDead(code) ? 'dead' : name));
const CAUSE = FATE_NAMES.map((name, code) => (isDead(code) ? FATES[name] : null));
/**
 * One row a future and alternative: how it ended, every outcome at the horizon, and every coefficient that it drew. Futures of the same number live in the
 * same world under every alternative, so that rows can be paired by `run`.
 */
export function futuresTable(alternatives) {
    const [{ scenario, name: baseline }] = alternatives;
    const { horizon, start } = scenario;
    const paired = alternatives.length > 1;
    const worlds = alternatives.map((each) => parameterDraws(each.scenario));
    const weeks = paired ? Array.from({ length: horizon + 1 }, (_, week) => week) : [horizon];
    const firstDay = dayNumber(start);
    return {
        columns: columnsOf(scenario, paired ? baseline : null),
        wanted: { outcomes: [...OUTCOME_NAMES, 'value'], weeks },
        *rowsOf(blocks) {
            const parts = blocks.map((block, i) => [
                ...endsOf(block, alternatives[i].name, firstDay),
                ...(paired ? [paybackOf(blocks[0], block, horizon)] : []),
                ...[...OUTCOME_NAMES, 'value'].map((name) => {
                    const from = rowOf(block, name, horizon);
                    return block.values.slice(from, from + block.runs);
                }),
                ...drawnOf(worlds[i], block),
            ]);
            yield {
                rows: blocks.reduce((sum, { runs }) => sum + runs, 0),
                cells: parts[0].map((_, c) => joined(parts.map((part) => part[c]))),
            };
        },
    };
}
function columnsOf(scenario, baseline) {
    const { horizon } = scenario;
    const atEnd = (meaning) => `${meaning}, in week ${horizon}`;
    return [
        RUN,
        ALTERNATIVE,
        { name: 'fate', kind: 'text', unit: '', meaning: 'alive, acquired or dead at the end' },
        { name: 'cause', kind: 'text', unit: '', meaning: 'What the company died of; empty of one that did not' },
        {
            name: 'end_week',
            kind: 'whole',
            unit: 'weeks',
            meaning: 'First week in which it was dead or sold; empty if it goes on',
        },
        { name: 'end_date', kind: 'date', unit: '', meaning: 'The day on which that week begins' },
        ...(baseline === null
            ? []
            : [
                {
                    name: 'payback_week',
                    kind: 'whole',
                    unit: 'weeks',
                    meaning: `First week from which its value to date is ahead of that of “${baseline}” in the same future, and `
                        + 'never behind again; empty where there is none, where both are out of money in the end, and for that '
                        + 'one itself',
                },
            ]),
        ...OUTCOME_NAMES.map((name) => {
            const { meaning, unit } = OUTCOMES[name];
            return { name, kind: 'single', unit, meaning: atEnd(meaning) };
        }),
        { name: 'value', kind: 'single', unit: RECKONED.value.unit, meaning: atEnd(RECKONED.value.meaning) },
        ...COEFFICIENT_NAMES.map((name) => {
            const { meaning, unit } = CATALOGUE[name];
            return { name: `coefficient_${name}`, kind: 'double', unit, meaning };
        }),
    ];
}
function endsOf({ first, runs, fates, ends }, name, firstDay) {
    const all = Array.from({ length: runs }, (_, i) => i);
    return [
        Int32Array.from(all, (i) => first + i),
        all.map(() => name),
        all.map((i) => STATE[fates[i]]),
        all.map((i) => CAUSE[fates[i]]),
        all.map((i) => (ends[i] < 0 ? null : ends[i])),
        all.map((i) => (ends[i] < 0 ? null : firstDay + DAYS * ends[i])),
    ];
}
/** The first week from which each future is ahead of the baseline’s in value for good, by the rule of comparisons (`leadFrom`); null where it never is. */
function paybackOf(baseline, block, horizon) {
    const { runs } = block;
    const race = startRace(runs);
    const inWeek = (of, week) => of.values.subarray(rowOf(of, 'value', week), rowOf(of, 'value', week) + runs);
    for (let week = 0; week <= horizon; week++)
        follow(race, week, inWeek(baseline, week), inWeek(block, week), 1);
    return leadFrom(race, bothDeadBy(baseline, block, horizon));
}
function drawnOf({ enter, coefficients }, { first, runs }) {
    const columns = COEFFICIENT_NAMES.map(() => new Float64Array(runs));
    for (let i = 0; i < runs; i++) {
        enter(first + i);
        for (let c = 0; c < columns.length; c++)
            columns[c][i] = coefficients[COEFFICIENT_NAMES[c]];
    }
    return columns;
}
