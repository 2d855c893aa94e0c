import { addWeeks, dayNumber } from '../../scenario/calendar.js';
import { rowOf } from '../../simulate/played.js';
import { aboutMeasure } from '../common/measure.js';
import { ALTERNATIVE, DATE, RUN, WEEK } from './table.js';
/** One row a future, alternative, outcome and week: every course, long. */
export function weeksTable(alternatives, outcomes, weeks) {
    const [{ scenario }] = alternatives;
    const days = weeks.map((week) => dayNumber(addWeeks(scenario.start, week)));
    return {
        columns: [
            RUN,
            ALTERNATIVE,
            {
                name: 'outcome',
                kind: 'text',
                unit: '',
                meaning: outcomes.map((name) => `${name}: ${aboutMeasure(name).meaning}`).join('; '),
            },
            WEEK,
            DATE,
            {
                name: 'value',
                kind: 'single',
                unit: 'that of the outcome',
                meaning: 'The outcome in that week; the dead count (0 where more is better)',
            },
            { name: 'unit', kind: 'text', unit: '', meaning: 'Unit of the value' },
        ],
        wanted: { outcomes, weeks },
        *rowsOf(blocks) {
            for (const [a, block] of blocks.entries())
                for (const name of outcomes)
                    yield courses(block, alternatives[a].name, name, weeks, days);
        },
    };
}
/** One outcome of the futures of a block in all wanted weeks. */
function courses(block, alternative, outcome, weeks, days) {
    const { first, runs } = block;
    const rows = runs * weeks.length;
    const [run, week, date] = [new Int32Array(rows), new Int32Array(rows), new Int32Array(rows)];
    const value = new Float32Array(rows);
    weeks.forEach((each, w) => {
        const [at, from] = [w * runs, rowOf(block, outcome, each)];
        value.set(block.values.subarray(from, from + runs), at);
        week.fill(each, at, at + runs);
        date.fill(days[w], at, at + runs);
        for (let i = 0; i < runs; i++)
            run[at + i] = first + i;
    });
    const all = (text) => new Array(rows).fill(text);
    return { rows, cells: [run, all(alternative), all(outcome), week, date, value, all(aboutMeasure(outcome).unit)] };
}
