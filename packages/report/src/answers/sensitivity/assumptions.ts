import { CATALOGUE, type CoefficientName, type SensitivityAnswer } from '@paydown/engine/internal';
import { coefficientLabel, gradeOf } from '../../base/coefficients.js';
import { sayDistribution } from '../../base/distribution.js';
import { number } from '../../base/format.js';
import { capital } from '../../base/words.js';
import type { Row, Table } from '../../document/model.js';

const GRADES = {
  A: 'measured, and checked',
  B: 'published, seen second-hand',
  C: 'judgement',
  own: 'given by this scenario',
} as const;

/** Where a coefficient stands in the table of all assumptions. */
export const anchorOf = (name: CoefficientName): string => `coefficient-${name}`;

/** All assumptions that vary, with their grades and sources: where the other tables lead to. */
export const assumptionsTable = (answer: SensitivityAnswer): Table => ({
  kind: 'table',
  name: 'assumptions',
  title: `${number(answer.uncertain.length)} assumptions vary`,
  brief: '',
  subtitle: {
    text: `${Object.entries(GRADES)
      .map(([grade, words]) => `${grade}: ${words}`)
      .join('; ')}. Ranges hold eight futures in ten (P10 to P90).`,
  },
  head: { text: 'Assumption' },
  columns: [
    { label: 'Name', looks: 'name' },
    { label: 'What it means' },
    { label: 'Range', looks: 'value' },
    { label: 'Grade', looks: 'grade' },
    { label: 'Source', looks: 'source' },
  ],
  rows: answer.uncertain.map((name) => assumptionRow(answer, name)),
});

function assumptionRow({ scenario }: SensitivityAnswer, name: CoefficientName): Row {
  const { meaning, source, year, unit } = CATALOGUE[name];
  const grade = gradeOf(scenario, name);
  const from = source.includes(String(year)) ? source : `${source} (${year})`;
  return {
    label: capital(coefficientLabel(name)),
    id: anchorOf(name),
    cells: [
      { text: name },
      { text: meaning },
      { text: sayDistribution(scenario.coefficients[name], unit) },
      { text: grade },
      { text: grade === 'own' ? GRADES.own : from },
    ],
  };
}
