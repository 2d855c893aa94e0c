import type { Bounded, RankAnswer, RankedPolicy } from '@paydown/engine';
import { share, withError } from '../../base/format.js';
import { chartSection } from '../../document/page/chart.js';
import { escape } from '../../base/html.js';
import { questionPage } from '../../document/page/question.js';
import { capital } from '../../base/words.js';
import { deadNotes } from '../../base/measure.js';
import { rankChart, regretChart } from './charts.js';
import { rankScatter } from './scatter.js';
import {
  middleOf,
  ownFinding,
  rankFormat,
  REGRET_NOTE,
  ruleLines,
  sameFinding,
  sayPolicy,
  temperFinding,
  temperRules,
  worstFinding,
} from './words.js';

const NOTE =
  'All policies met the same futures: run by run the same chances. ± is the Monte Carlo standard error: how far another seed would move a number. It says nothing about the assumptions. '
  + 'Whether a lead is more than chance is tested on the differences in the same futures, at 95% for all policies together. Companies out of money count, with no revenue.';

/** The policies in order, as one HTML document that opens offline. */
export async function renderRankPage(answer: RankAnswer): Promise<string> {
  const same = sameFinding(answer);
  const [first, scatter, regret] = await Promise.all([
    chartSection((frame) => rankChart(answer, frame), { first: true, lead: tempers(answer) }),
    chartSection((frame) => rankScatter(answer, frame)),
    chartSection((frame) => regretChart(answer, frame), {
      below: `<p>${escape(REGRET_NOTE)}${same === null ? '' : ` ${escape(same)}`}</p>`,
    }),
  ]);
  return questionPage({
    ...answer,
    asked: 'which policy is best',
    sections: [first, rules(answer), scatter, regret, numbers(answer)],
    notes: [temperRules(answer), NOTE, ...deadNotes(answer.measure.name)],
  });
}

function tempers(answer: RankAnswer): string {
  const own = ownFinding(answer);
  return `<ul class="answer">${answer.tempers.map((choice) => `<li>${escape(temperFinding(answer, choice))}.</li>`).join('')}</ul>
${own === null ? '' : `<p>${escape(own)}</p>`}
`;
}

const rules = (
  answer: RankAnswer,
): string => `<section aria-labelledby="rank-rules"><h2 id="rank-rules">What each policy does</h2>
<ul>${ruleLines(answer)
  .map(({ names, rule }) => `<li><strong>${escape(capital(names))}</strong>: ${escape(rule)}.</li>`)
  .join('')}</ul>
</section>`;

function numbers(answer: RankAnswer): string {
  const format = rankFormat(answer);
  const worst = worstFinding(answer);
  const columns: readonly { label: string; of: (policy: RankedPolicy) => Bounded; format: typeof format }[] = [
    { label: capital(middleOf(answer)), of: ({ middle }) => middle, format },
    ...(worst === null ? [{ label: 'Mean of the worst 5%', of: (policy: RankedPolicy) => policy.worst, format }] : []),
    { label: 'Alive or acquired', of: ({ surviving }) => surviving, format: share },
    { label: 'Given up', of: ({ regret }) => regret.part, format: share },
    { label: 'Mean regret', of: ({ regret }) => regret.mean, format },
    { label: 'P90 of regret', of: ({ regret }) => regret.p90, format },
    { label: 'Best in', of: ({ best }) => best, format: share },
  ];
  return `<section aria-labelledby="rank-numbers"><h2 id="rank-numbers">All numbers</h2>
${worst === null ? '' : `<p class="subtitle">${escape(worst)}</p>`}
<div class="wide numbers" role="region" aria-labelledby="rank-numbers" tabindex="0">
<table style="max-width:none">
<thead><tr><th scope="col">Policy</th>${columns.map(({ label }) => `<th scope="col">${escape(label)}</th>`).join('')}</tr></thead>
<tbody>
${answer.policies
  .map(
    (policy) =>
      `<tr><th scope="row">${escape(sayPolicy(policy.name))}${policy.own ? ' (the scenario’s own)' : ''}</th>${columns
        .map(
          ({ label, of, format: written }) => `<td data-of="${escape(label)}">${withError(of(policy), written)}</td>`,
        )
        .join('')}</tr>`,
  )
  .join('\n')}
</tbody>
</table>
</div></section>`;
}
