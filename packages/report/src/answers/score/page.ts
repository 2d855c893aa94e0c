import type { ScoreAnswer } from '@paydown/engine';
import { calibrationChart, predictionsChart } from './charts.js';
import { chartSection, type Section } from '../../document/page/chart.js';
import { htmlDocument } from '../../document/page/document.js';
import { escape } from '../../base/html.js';
import {
  crpsWords,
  duelWords,
  forecaster,
  happenedWords,
  heldText,
  placeWords,
  saidWords,
  scoreFinding,
  skillWords,
} from './words.js';

/** How predictions have fared as one HTML document that opens offline. */
export async function renderScorePage(answer: ScoreAnswer): Promise<string> {
  const judged = answer.all.coverage !== null;
  const drawn: Section[] = await Promise.all([
    ...(judged ? [chartSection((frame) => calibrationChart(answer, frame), { first: true })] : []),
    ...(answer.scored.length > 0 ? [chartSection((frame) => predictionsChart(answer, frame))] : []),
  ]);
  return htmlDocument({
    title: 'How the predictions fared',
    version: answer.version,
    specs: drawn.flatMap(({ specs }) => specs),
    body: `<header>
<h1>How the predictions fared</h1>
${judged ? '' : `<p class="answer">${escape(scoreFinding(answer))}.</p>`}
</header>
<main>
${drawn.map(({ html }) => html).join('\n')}
${answer.scored.length === 0 ? '' : `${forecasters(answer)}\n${predictions(answer)}`}
${waiting(answer)}
</main>
<footer>
<p>Paydown ${escape(answer.version)}</p>
<p>CRPS (continuous ranked probability score): how far off, in the measure’s unit, for the whole of what was said; 0 is perfect, and for a single number it is the absolute error. Skill: how much better than saying that all stays as it was on the day of the prediction; different measures are added as shares of their size. Intervals are Wilson’s, and take the questions as independent; those about one company hardly are. Several predictions of one question count as one. Companies out of money count.</p>
</footer>
<div id="tip" role="tooltip" hidden></div>`,
  });
}

const table = (
  id: string,
  heading: string,
  note: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string => `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${escape(heading)}</h2>
<p class="subtitle">${escape(note)}</p>
<div class="wide numbers" role="region" aria-labelledby="${id}-title" tabindex="0">
<table style="max-width:none"><thead><tr>${head.map((cell) => `<th scope="col">${escape(cell)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(([first, ...rest]) => `<tr><th scope="row">${escape(first!)}</th>${rest.map((cell, i) => `<td data-of="${escape(head[i + 1]!)}">${escape(cell)}</td>`).join('')}</tr>`).join('\n')}
</tbody></table>
</div>
</section>`;

const forecasters = ({ forecasters: all }: ScoreAnswer): string =>
  table(
    'forecasters',
    'Who predicted how well',
    duelWords(all) ?? 'Nobody has answered a question that another has answered too.',
    ['Who', 'Scored', 'Within 50%', 'Within 80%', 'Within 90%', 'Against “no change”', 'Brier score'],
    all.map((each) => [
      forecaster(each.who),
      String(each.predictions),
      ...([50, 80, 90] as const).map((interval) => (each.coverage === null ? '–' : heldText(each, interval))),
      skillWords(each.skill),
      each.brier === null ? '–' : each.brier.toFixed(2),
    ]),
  );

const predictions = ({ scored }: ScoreAnswer): string =>
  table(
    'scored',
    'Every prediction that can be scored',
    'The latest outcome first.',
    ['Who', 'Question', 'Made', 'Said (80%)', 'Happened', 'Where', 'CRPS'],
    [...scored]
      .sort((a, b) => (a.happenedOn < b.happenedOn ? 1 : -1))
      .map((each) => [
        forecaster(each.who),
        `${each.measure} on ${each.happenedOn}`,
        each.made,
        saidWords(each),
        happenedWords(each),
        placeWords(each),
        crpsWords(each),
      ]),
  );

const waiting = ({ waiting: open }: ScoreAnswer): string =>
  open.length === 0
    ? ''
    : table(
        'waiting',
        'Still to come true',
        'Say what happened with paydown score … --happened.',
        ['Who', 'Question', 'Made', 'Said (80%)'],
        [...open]
          .sort((a, b) => (a.date < b.date ? -1 : 1))
          .map((each) => [forecaster(each.who), `${each.measure} on ${each.date}`, each.made, saidWords(each)]),
      );
