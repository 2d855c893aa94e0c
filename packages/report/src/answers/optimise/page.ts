import type { FreshPolicy, OptimiseAnswer } from '@paydown/engine';
import { share, withError } from '../../base/format.js';
import { chartSection } from '../../document/page/chart.js';
import { escape } from '../../base/html.js';
import { questionPage } from '../../document/page/question.js';
import { capital, oneLine } from '../../base/words.js';
import { deadNotes } from '../../base/measure.js';
import { optimiseCharts } from './charts.js';
import {
  allowed,
  constantFinding,
  deathsShown,
  FAMILY_WORDS,
  flatness,
  freeNamed,
  goalFormat,
  goalWords,
  limitFinding,
  limitFormat,
  optimiseFinding,
  ownFinding,
  sayBehind,
  sayBest,
  sayLimit,
  searchNote,
  shortBest,
} from './words.js';

const NOTE =
  '± is the Monte Carlo standard error: how far another seed would move a number. It says nothing about the assumptions. Companies out of money count, with no revenue. '
  + 'A peak narrower than the first grid is not found; settings that are not searched keep their defaults.';

/** The best share for debt, as one HTML document that opens offline. */
export async function renderOptimisePage(answer: OptimiseAnswer): Promise<string> {
  const more = [constantFinding(answer), limitFinding(answer), ownFinding(answer)].filter((text) => text !== null);
  const charts = optimiseCharts(answer);
  const sections = await Promise.all(
    charts.map((_, i) =>
      chartSection((frame) => optimiseCharts(answer, frame)[i]!, {
        first: i === 0,
        ...(charts[i]!.name === 'optimise' && { below: numbers(answer) }),
      }),
    ),
  );
  return questionPage({
    ...answer,
    asked: 'the best share for debt',
    lead: `${optimiseFinding(answer)}. ${more.join(' ')}`,
    sections,
    notes: [searchNote(answer), NOTE, ...deadNotes(answer.goal.name)],
  });
}

const VERDICTS = { kept: 'limit kept', open: 'too close to the limit to tell', broken: 'limit not kept' } as const;

/** Every rule in fresh futures, and how flat each optimum is. */
function numbers(answer: OptimiseAnswer): string {
  const format = goalFormat(answer);
  const deaths = deathsShown(answer);
  const others = answer.limits.flatMap((limit, i) => (limit === deaths.limit ? [] : [{ limit, i }]));
  const columns = [
    capital(goalWords(answer)),
    'Difference to the best',
    `Out of money by ${deaths.when}`,
    ...others.map(({ limit }) => capital(sayLimit(answer, limit))),
  ];
  const row = (label: string, fresh: FreshPolicy) => {
    const checked = (i: number) => `, ${VERDICTS[fresh.limits[i]!.verdict]}`;
    const cells = [
      withError(fresh.goal, format),
      sayBehind(answer, fresh),
      `${withError(deaths.of(fresh), share)}${deaths.limit === null ? '' : checked(answer.limits.indexOf(deaths.limit))}`,
      ...others.map(({ limit, i }) => `${withError(fresh.limits[i]!.estimate, limitFormat(limit))}${checked(i)}`),
    ];
    return `<tr><th scope="row">${escape(label)}</th>${cells.map((cell, i) => `<td data-of="${escape(columns[i]!)}">${escape(cell)}</td>`).join('')}</tr>`;
  };
  const rows = [
    ...answer.families.map((family) => row(shortBest(family), family.fresh)),
    ...(answer.free ? [row(`Without limits: ${freeNamed(answer)!.short}`, answer.free)] : []),
    row(`The scenario’s own: ${oneLine(answer.own.name)}`, answer.own),
  ];
  return `<div class="wide numbers" role="region" aria-labelledby="optimise-title" tabindex="0">
<table style="max-width:none">
<thead><tr><th scope="col">In fresh futures</th>${columns.map((column) => `<th scope="col">${escape(column)}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</div>
${allowed(answer) ? `<ul>${answer.families.map((family) => `<li>${escape(FAMILY_WORDS[family.family].label)}, ${escape(sayBest(family))}: ${escape(flatness(answer, family))}.</li>`).join('')}</ul>` : ''}
`;
}
