import { addWeeks, dayNumber } from '../../scenario/calendar.js';
import type { WantedName } from '../../simulate/outcomes.js';
import { rowOf } from '../../simulate/played.js';
import type { Alternative } from '../common/alternatives.js';
import { aboutMeasure } from '../common/measure.js';
import { ALTERNATIVE, DATE, RUN, WEEK, type FuturesTable } from './table.js';

/** One row a future, alternative, outcome and week: every course, long. */
export function weeksTable(
  alternatives: readonly Alternative[],
  outcomes: readonly WantedName[],
  weeks: readonly number[],
): FuturesTable {
  const [{ scenario }] = alternatives as [Alternative];
  const days = weeks.map((week) => dayNumber(addWeeks(scenario.start, week))!);
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
    rowsOf(blocks) {
      const rows = blocks.reduce((sum, { runs }) => sum + runs * outcomes.length * weeks.length, 0);
      const [run, week, date] = [new Int32Array(rows), new Int32Array(rows), new Int32Array(rows)];
      const [alternative, outcome, unit] = [[], [], []] as [string[], string[], string[]];
      const value = new Float32Array(rows);
      let at = 0;
      blocks.forEach((block, a) => {
        for (const name of outcomes) {
          const inUnit = aboutMeasure(name).unit;
          weeks.forEach((each, w) => {
            const from = rowOf(block, name, each);
            value.set(block.values.subarray(from, from + block.runs), at);
            week.fill(each, at, at + block.runs);
            date.fill(days[w]!, at, at + block.runs);
            for (let i = 0; i < block.runs; i++) {
              run[at + i] = block.first + i;
              alternative.push(alternatives[a]!.name);
              outcome.push(name);
              unit.push(inUnit);
            }
            at += block.runs;
          });
        }
      });
      return { rows, cells: [run, alternative, outcome, week, date, value, unit] };
    },
  };
}
