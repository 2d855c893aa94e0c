import type { Explanation } from '@paydown/engine';
import { number } from '../../base/format.js';
import { chartSection } from '../../document/page/chart.js';
import { escape } from '../../base/html.js';
import { limitsSection } from '../../document/page/limits.js';
import { questionPage } from '../../document/page/question.js';
import { futureChart } from './charts/future.js';
import { progressChart } from './charts/progress.js';
import { whatIfChart } from './charts/whatIf.js';
import { drivingFinding, placeFinding, spanOf, storyLines } from './words.js';

/** The story of one future as one HTML document that opens offline. */
export async function renderExplainPage(answer: Explanation): Promise<string> {
  const place = `${placeFinding(answer)}. ${drivingFinding(answer)}.`;
  return questionPage({
    ...answer,
    asked: `the story of future ${answer.run}`,
    sections: [
      await chartSection((frame) => futureChart(answer, frame), {
        lead: `<p class="answer">${escape(place)}</p>\n`,
        first: true,
        below: storyTable(answer),
      }),
      await chartSection((frame) => progressChart(answer, frame)),
      await chartSection((frame) => whatIfChart(answer, frame)),
      limitsSection(),
    ],
    notes: notes(answer),
  });
}

const MOST_LINES = 60;

/** What happened, with its dates; of very many events those that mattered. */
function storyTable(answer: Explanation): string {
  const all = answer.events.length <= MOST_LINES;
  const { lines, left } = storyLines(answer, all ? null : MOST_LINES);
  return `<div class="wide" role="region" aria-label="What happened, by date" tabindex="0">
<table>
<thead><tr><th scope="col">When</th><th scope="col">What happened</th></tr></thead>
<tbody>
${lines.map(({ date, text }) => `<tr><td class="value">${date}</td><td>${escape(text)}.</td></tr>`).join('\n')}
</tbody>
</table>
</div>
${left > 0 ? `<p class="note">${number(left)} more events, none of which moved the end by 1%, are in the data.</p>\n` : ''}`;
}

const notes = (answer: Explanation): string[] => [
  `One future was lived again: run ${answer.run} of the seed. In a counterfactual every chance but the one left out stays as it was, so its difference is exact in this future, and no statement about others. ± is the Monte Carlo standard error of shares of all futures; it says nothing about the assumptions.`,
  `Which loop drove: from each quarter on the future was lived for a year as it was, and with each loop cut; the loop that changed the year’s useful product most is named, and none where it moved by less than 1%.`,
  `What a month of work is worth: a thousandth of an engineer-month more, on debt or on features, and what useful product it brings ${spanOf(answer.marginal.within)}, scaled up. Being a rate of change it leaves out what a whole month might tip over. In the many futures a tenth of the free weeks was moved for four weeks, and thresholds are part of the answer.`,
];
