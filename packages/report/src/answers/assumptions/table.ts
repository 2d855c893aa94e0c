import type { Scenario } from '@paydown/engine/internal';
import type { Table } from '../../document/model.js';
import { assumptions, sourceWords } from './assumptions.js';

/** Everything that a result rests on, with its source, by group: what this scenario has set stands out. */
export const assumptionsTable = (scenario: Scenario): Table => ({
  kind: 'table',
  name: 'assumptions',
  title: 'What this rests on',
  brief: '',
  subtitle: {
    text:
      'Ranges are the central 80% (P10 to P90) of what is believed; each future draws its own value. '
      + 'Grade A: a published measurement that was checked; B: published, seen second-hand; C: judgement. Blue: set by this scenario.',
  },
  head: { text: 'Name', looks: 'name' },
  columns: [
    { label: 'Value', looks: 'value' },
    { label: 'Meaning' },
    { label: 'Grade', looks: 'grade' },
    { label: 'Source', looks: 'source' },
  ],
  rows: assumptions(scenario).map((each) => ({
    group: each.group,
    label: each.name,
    cells: [{ text: each.value }, { text: each.meaning }, { text: each.grade ?? '' }, { text: sourceWords(each) }],
    ...(each.changed && { tone: 'good' as const }),
  })),
});
