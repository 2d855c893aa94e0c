import type { Scenario } from '@paydown/engine/internal';
import { head, words, type Sheet } from '../../document/workbook/sheet.js';
import { assumptions } from '../assumptions/assumptions.js';

/** All that a result rests on: the company and every coefficient, with its source, year and grade. */
export const assumptionsSheet = (scenario: Scenario): Sheet => ({
  name: 'Assumptions',
  widths: [18, 26, 26, 8, 60, 8, 60],
  frozen: 1,
  rows: [
    ['Group', 'Name', 'Value (a range holds eight in ten)', 'Grade', 'Source', 'Year', 'Meaning'].map(head),
    ...assumptions(scenario).map(({ group, name, value, grade, source, year, meaning }) => [
      words(group),
      words(name),
      words(value),
      words(grade ?? ''),
      words(source),
      year === null ? null : { number: year, format: '0' },
      words(meaning),
    ]),
  ],
});
