import type { Summary } from '@paydown/engine/internal';
import { answer } from './answer.js';
import { assumptions, type Assumption } from './assumptions.js';
import { CHARTS, type ChartEntry } from './charts/index.js';
import { futures, lastDate } from '../../base/findings.js';
import { causesPicture } from '../causes/picture.js';
import { blockSections } from '../../document/page/answer.js';
import { chartSection } from '../../document/page/chart.js';
import { htmlDocument } from '../../document/page/document.js';
import { writeMoneyOf } from '../../base/currency.js';
import { escape } from '../../base/html.js';
import { limitsSection } from '../../document/page/limits.js';
import { loopsBlocks } from '../loops/document.js';
import { dangerBlocks } from './danger/blocks.js';
import { isEndangered } from './danger/words.js';
import { costBlocks } from './doors.js';
import { knownSection } from './known.js';
import { numbersSection } from './numbers.js';
import { oneLine } from '../../base/words.js';

/**
 * The whole report as one HTML document that asks for nothing else: it opens offline, prints, and shows its charts without scripts.
 * Where scripts run, the charts of wide screens answer to the pointer. Text of the scenario is text everywhere.
 */
export async function renderPage(summary: Summary, charts: readonly ChartEntry[] = CHARTS): Promise<string> {
  writeMoneyOf(summary.scenario);
  const lead = `<p class="answer">${escape(answer(summary).paragraphs.weeks.text)}</p>\n`;
  const [worst, doors] = await Promise.all([
    blockSections(isEndangered(summary) ? dangerBlocks(summary) : [], true),
    blockSections(costBlocks(summary)),
  ]);
  const sections = await Promise.all(
    charts.map(({ draw }, i) =>
      chartSection((frame) => draw(summary, frame), i === 0 ? { lead, first: worst.length === 0 } : {}),
    ),
  );
  const { scenario, version } = summary;
  const more = await blockSections([
    ...(summary.loops ? loopsBlocks({ ...summary.loops, scenario, version }) : []),
    causesPicture(scenario),
  ]);
  return htmlDocument({
    title: oneLine(scenario.name),
    version,
    specs: [...worst, ...sections, ...doors, ...more].flatMap(({ specs }) => specs),
    body: `${top(summary)}
<main>
${[...worst, ...sections.slice(0, 1)].map(({ html }) => html).join('\n')}
${numbersSection(summary)}
${doors.map(({ html }) => html).join('\n')}
${summary.known && summary.known.coefficients.length > 0 ? knownSection(summary.known) : ''}
${sections
  .slice(1)
  .map(({ html }) => html)
  .join('\n')}
${more.map(({ html }) => html).join('\n')}
${limitsSection()}
${assumptionSection(assumptions(scenario))}
</main>
${bottom(summary)}
<div id="tip" role="tooltip" hidden></div>`,
  });
}

function top(summary: Summary): string {
  return `<header>
<h1>What happens to ${escape(oneLine(summary.scenario.name, 120))}?</h1>
<p class="description">${escape(summary.scenario.description)}</p>
${summary.warnings.map((warning) => `<p class="warning">${escape(warning)}</p>`).join('\n')}
</header>`;
}

function assumptionSection(all: readonly Assumption[]): string {
  const groups = [...new Set(all.map(({ group }) => group))];
  return `<section class="assumptions" id="assumptions" aria-labelledby="assumptions-title">
<h2 id="assumptions-title">What this rests on</h2>
<p class="subtitle">Ranges are the central 80% (P10 to P90) of what is believed; each future draws its own value. Grade A: a published measurement that was checked; B: published, seen second-hand; C: judgement. Blue: set by this scenario.</p>
<div class="wide" role="region" aria-labelledby="assumptions-title" tabindex="0">
<table>
<thead><tr><th scope="col">Name</th><th scope="col">Value</th><th scope="col">Meaning</th><th scope="col">Grade</th><th scope="col">Source</th></tr></thead>
${groups
  .map(
    (group) => `<tbody><tr><th scope="rowgroup" colspan="5">${escape(group)}</th></tr>
${all
  .filter((one) => one.group === group)
  .map(assumptionRow)
  .join('\n')}</tbody>`,
  )
  .join('\n')}
</table>
</div>
</section>`;
}

const assumptionRow = ({ name, value, meaning, grade, source, year, changed }: Assumption): string =>
  `<tr${changed ? ' class="changed"' : ''}><td class="name">${escape(name)}</td><td class="value">${escape(value)}</td><td>${escape(meaning)}</td>`
  + `<td class="grade">${grade ?? ''}</td><td class="source">${escape(source)}${year === null || source.includes(String(year)) ? '' : `, ${year}`}</td></tr>`;

const bottom = (summary: Summary): string => `<footer>
<p>Paydown ${escape(summary.version)} · seed “${escape(oneLine(summary.scenario.seed))}” · ${futures(summary)} · ${summary.dates[0]!} to ${lastDate(summary)}</p>
<p>P5, P25, median, P75 and P95 are percentiles over all futures at each date (linear between order statistics: type 7 of Hyndman and Fan). Companies out of money are counted: as zero, or with their last value where less is better. Numbers in titles and on charts have two significant digits, and fewer where the Monte Carlo error (how far another seed would move them) leaves fewer; a percentile of too few futures to have a 95% interval is not shown. That error says nothing about the assumptions, whose ranges are above, nor about <a href="#limits">what this model cannot tell you</a>.</p>
</footer>`;
